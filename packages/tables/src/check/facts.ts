import type { Row, TableName } from '../schema/schemas.js';

/** All tables as typed rows under their English names; a table that was not given is an empty list. */
export type Facts = { readonly [Name in TableName]: readonly Row<Name>[] };
