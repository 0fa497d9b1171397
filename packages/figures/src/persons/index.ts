export { holdsPersons } from '@kanskracht/tables';
