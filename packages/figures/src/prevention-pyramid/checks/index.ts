export { soundPrevention } from '@kanskracht/tables';
