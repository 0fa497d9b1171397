export { checkTables } from './check/check-tables.js';
export type { Facts } from './check/facts.js';
export type { TablesInput } from './check/gather.js';
export type { ProblemCode } from './check/messages.js';
export type { Finding, Problem } from './check/problem.js';
export { type ReadFacts, type ReadOptions, readFacts } from './check/read-facts.js';
export { readTableName } from './check/table-names.js';
export { tellProblems } from './check/tell.js';
export type { CellOptions } from './compare/cells.js';
export { countInterval } from './compare/count-interval.js';
export type { Interval, IntervalOptions } from './compare/interval.js';
export { meanInterval } from './compare/mean-interval.js';
export { proportionInterval } from './compare/proportion-interval.js';
export { type Counts, isSmall, type Limits } from './compare/small-numbers.js';
export { type Comparison, type Measured, type NotComparedReason, type Verdict, verdict } from './compare/verdict.js';
export { findWithheld, type Withheld, type WithholdOptions, withhold } from './compare/withhold.js';
export type { Dataset, Licence, Part, Source } from './dataset.js';
export { readDate } from './dates.js';
export { type DimensionCode, dimensionCodes, readDimension } from './dimensions.js';
export { type Language, languageOf } from './language.js';
export { comparePeriods, formatPeriod, inPeriod, periodStart, readPeriod } from './periods.js';
export {
  type CsvOptions,
  concatTables,
  type DecimalSign,
  type FetchOptions,
  type JsonOptions,
  problemOf,
  ReadError,
  type ReadErrorCode,
  type ReadErrorDetails,
  type ReadNumbers,
  type ReadTableOptions,
  readCsv,
  readHtmlTable,
  readJson,
  readNumbers,
  readPackage,
  readSource,
  readTable,
  type TableInput,
  type TableType,
} from './read/index.js';
export {
  cleanCode,
  country,
  divisionsDiffer,
  parentCode,
  type Region,
  Regions,
  regionKey,
  regionLevel,
  regionsOf,
} from './regions.js';
export { type Row, schemas, type TableName } from './schema/schemas.js';
export {
  type Level,
  type Method,
  type MissingReason,
  type Polarity,
  plain,
  readWord,
  type ScoreKind,
} from './schema/words.js';
export { ColumnTable, isTable, type ReadableTable, rowNumber } from './table.js';
export { toArquero } from './to-arquero.js';
