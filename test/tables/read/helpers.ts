import { type ReadableTable, ReadError, type ReadErrorCode } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';

/** A table as plain arrays, by column. */
export function columnsOf(table: ReadableTable): Record<string, unknown[]> {
  return Object.fromEntries(table.columnNames().map((name) => [name, Array.from(table.array(name))]));
}

/** A text as Windows-1252 writes it. */
export function windows1252(text: string): Uint8Array<ArrayBuffer> {
  const signs: Record<string, number> = { '€': 0x80, '’': 0x92, '–': 0x96, œ: 0x9c, Ž: 0x8e };
  return Uint8Array.from(text, (sign) => signs[sign] ?? sign.charCodeAt(0));
}

/** Expects a `ReadError` with this code, and gives it. */
export async function expectReadError(attempt: Promise<unknown>, code: ReadErrorCode): Promise<ReadError> {
  const error = await attempt.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(ReadError);
  expect((error as ReadError).code).to.equal(code);
  return error as ReadError;
}

/** A web server that holds files below an address: bytes, text, or what JSON is made of. `asked` fills with their paths. */
export function server(base: string, files: Record<string, unknown>) {
  const asked: string[] = [];
  const fetch = async (address: string): Promise<Response> => {
    const path = address.startsWith(base) ? address.slice(base.length) : new URL(address).pathname;
    asked.push(path);
    const file = files[path];
    if (file === undefined) return new Response('<!doctype html>Not found', { status: 404 });
    return new Response(
      file instanceof Uint8Array || typeof file === 'string' ? (file as BodyInit) : JSON.stringify(file),
    );
  };
  return { fetch, asked };
}
