export { checkTables } from './check/check-tables.js';
export type { Facts } from './check/facts.js';
export type { TablesInput } from './check/gather.js';
export { soundChain } from './check/goal-checks.js';
export { soundMeasured } from './check/measurement-checks.js';
export type { ProblemCode } from './check/messages.js';
export { holdsPersons } from './check/persons.js';
export { soundPrevention } from './check/prevention-checks.js';
export { needsPreventionCheck } from './check/prevention-need.js';
export type { Finding, Problem } from './check/problem.js';
export { readAnyFacts } from './check/read-any-facts.js';
export { type ReadOptions, readFacts } from './check/read-facts.js';
export { type ReadFacts, readTidyFacts } from './check/read-tidy-facts.js';
export { soundGoals } from './check/sound-goals.js';
export type { Sound } from './check/soundness.js';
export { readTableName } from './check/table-names.js';
export { tellProblems } from './check/tell.js';
export type { CellOptions } from './compare/cells.js';
export { change, changeVerdict } from './compare/change.js';
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
export { isSpoken, type Language, languageOf } from './language.js';
export { comparePeriods, formatPeriod, inPeriod, periodStart, readPeriod } from './periods.js';
export {
  type CsvOptions,
  concatTables,
  type DecimalSign,
  type FetchOptions,
  guardFormula,
  type JsonOptions,
  orNotLoaded,
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
export { cleanCode, country, divisionsDiffer, parentCode, regionKey, regionLevel } from './region-codes.js';
export { type Region, Regions, regionsOf } from './regions.js';
export { knowPlans } from './schema/plan-words.js';
export { type Row, schemas, type TableName } from './schema/schemas.js';
export {
  type ActionState,
  type Approach,
  type Basis,
  type Direction,
  type Form,
  type GoalKind,
  type Judgement,
  type Level,
  type MeasurementKind,
  type Method,
  type MissingReason,
  type PhaseName,
  type Polarity,
  type PreventionLevel,
  type PreventionMeasure,
  plain,
  readWord,
  type ScoreKind,
} from './schema/words.js';
export { ColumnTable, isTable, type ReadableTable, rowNumber } from './table.js';
export { toArquero } from './to-arquero.js';
export { webAddress } from './web-address.js';
