/** What kept something from being read; `problemOf` says it in the reader's language. */
export type ReadErrorCode =
  | 'empty_file'
  | 'not_json'
  | 'not_arrow'
  | 'compressed_arrow'
  | 'not_a_table'
  | 'tables_by_name'
  | 'not_a_package'
  | 'html_instead_of_data'
  | 'spreadsheet_file'
  | 'bad_address'
  | 'not_found'
  | 'http_error'
  | 'network_error'
  | 'aborted'
  | 'other_origin'
  | 'unsafe_path'
  | 'too_large'
  | 'too_slow'
  | 'table_too_large'
  | 'too_many_resources'
  | 'open_quote'
  | 'not_text'
  | 'not_loaded';

export interface ReadErrorDetails {
  /** The table, or the resource of a data package, that could not be read. */
  readonly table?: string;
  /** The address, path or text that it is about. */
  readonly value?: string;
  /** The answer of a server, such as 500. */
  readonly status?: number;
  /** The most bytes that are read, seconds that are waited, or whatever else there was too much of. */
  readonly limit?: number;
  /** The row, as a spreadsheet numbers it. */
  readonly row?: number;
}

/** The only error that the readers throw: data that can't be read at all, or what reads them that is not there. */
export class ReadError extends Error {
  readonly code: ReadErrorCode;
  readonly details: ReadErrorDetails;

  constructor(code: ReadErrorCode, details: ReadErrorDetails = {}, cause?: unknown) {
    super(`${code}${details.value === undefined ? '' : `: ${details.value}`}`, {
      cause,
    });
    this.name = 'ReadError';
    this.code = code;
    this.details = details;
  }

  /** The same error, naming the table or resource that it is about, if it did not yet. */
  about(table: string): ReadError {
    return new ReadError(this.code, { table, ...this.details }, this.cause);
  }
}

/** What else goes wrong in reading, such as lists in lists without end, means that there is no table. */
export function asReadError(error: unknown): ReadError {
  return error instanceof ReadError ? error : new ReadError('not_a_table', {}, error);
}

/** What is fetched when it is needed, such as a reader: where that fails, nothing is wrong with the data. */
export async function orNotLoaded<Module>(loading: Promise<Module>): Promise<Module> {
  try {
    return await loading;
  } catch (error) {
    throw new ReadError('not_loaded', {}, error);
  }
}
