import { problemOf, ReadError, type ReadErrorCode } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';

const codes: readonly ReadErrorCode[] = [
  'empty_file',
  'not_json',
  'not_arrow',
  'compressed_arrow',
  'not_a_table',
  'tables_by_name',
  'not_a_package',
  'html_instead_of_data',
  'spreadsheet_file',
  'bad_address',
  'not_found',
  'http_error',
  'network_error',
  'aborted',
  'other_origin',
  'unsafe_path',
  'too_large',
  'too_slow',
  'table_too_large',
  'too_many_resources',
  'open_quote',
  'not_text',
];

describe('a problem made of what kept data from being read', () => {
  for (const code of codes) {
    it(`says ${code} in Dutch and in English, each its own way`, () => {
      const error = new ReadError(code, { value: 'cijfers.csv', status: 503, limit: 50_000_000 });
      const dutch = problemOf(error, { lang: 'nl' });
      const english = problemOf(error, { lang: 'en' });
      for (const problem of [dutch, english]) {
        expect(problem).to.include({ code, severity: 'error', value: 'cijfers.csv' });
        expect(`${problem.message} ${problem.hint}`)
          .to.match(/^\p{Lu}.*[.?]$/u)
          .and.not.match(/undefined|NaN|"|'/);
      }
      expect(dutch.message).to.not.equal(english.message);
      expect(dutch.hint).to.not.equal(english.hint);
    });
  }

  it('has a message of its own for each code', () => {
    const messages = codes.map((code) => problemOf(new ReadError(code)).message);
    expect(new Set(messages).size).to.equal(codes.length);
  });

  it('names the table: the one in the error, else the one that is said', () => {
    expect(problemOf(new ReadError('empty_file'), { table: 'goals' }).table).to.equal('goals');
    expect(problemOf(new ReadError('empty_file').about('regions'), { table: 'goals' }).table).to.equal('regions');
    expect(problemOf(new ReadError('empty_file'), { table: '' })).to.not.have.property('table');
  });

  it('gives the status of the server and the limit in MB', () => {
    expect(problemOf(new ReadError('http_error', { status: 503 })).message).to.include('503');
    expect(problemOf(new ReadError('too_large', { limit: 50_000_000 })).message).to.include('50\u00a0MB');
  });

  it('says how large a table may be, and in which row quotes open', () => {
    const { message } = problemOf(new ReadError('table_too_large'), { lang: 'en' });
    expect(message).to.match(/1,000,000 rows, 1,000 columns .* 5,000,000 cells/);
    expect(problemOf(new ReadError('open_quote', { row: 7 }))).to.include({ row: 7 });
    expect(problemOf(new ReadError('open_quote', { row: 7 })).message).to.include('regel 7');
  });

  it('cuts an address that is as long as a file', () => {
    const { message, value } = problemOf(new ReadError('unsafe_path', { value: 'a'.repeat(1e6) }));
    expect(message.length).to.be.below(400);
    expect(String(value)).to.have.length(201);
  });

  it('makes a problem of anything else that was thrown', () => {
    for (const thrown of [new TypeError('x'), 'x', undefined]) {
      expect(problemOf(thrown, { lang: 'en' })).to.include({ code: 'unreadable', severity: 'error' });
    }
  });
});
