import { ReadError } from './error.js';

export interface FetchOptions {
  /** In place of the page's own `fetch`. */
  readonly fetch?: ((address: string, init?: RequestInit) => Promise<Response>) | undefined;
  /** What relative addresses are relative to; by default the page. */
  readonly base?: string | URL | undefined;
  /** Whether the data may come from another site than the page (or than `base`). */
  readonly crossOrigin?: boolean | undefined;
  /** The most that is read of a file, or of all files of a package that are read at once: 20 MB when not said. */
  readonly maxBytes?: number | undefined;
  /** How long a server may take to send all of a file: 60 seconds when not said. */
  readonly maxSeconds?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Fetched {
  /** Where it came from, after redirects. */
  readonly url: URL;
  readonly bytes: Uint8Array;
  /** The content type, without its parameters; empty when the server gives none. */
  readonly contentType: string;
}

/** The bytes that may still be read; files of one package draw on the same. */
export interface Room {
  readonly limit: number;
  left: number;
}

export const roomOf = ({ maxBytes = 20_000_000 }: FetchOptions): Room => ({ limit: maxBytes, left: maxBytes });

/** A full address from one that may be relative to the page. */
export function resolveAddress(address: string | URL, base?: string | URL): URL {
  try {
    return new URL(address, base ?? globalThis.document?.baseURI);
  } catch (cause) {
    throw new ReadError('bad_address', { value: String(address) }, cause);
  }
}

/**
 * The one origin that data may come from: that of `base` or of the page. `undefined` is any, with
 * `crossOrigin` and outside a page.
 */
export function homeOf({ base, crossOrigin }: FetchOptions): string | undefined {
  if (crossOrigin) return undefined;
  return base === undefined ? globalThis.origin : resolveAddress(base).origin;
}

/**
 * Fetches one file: no larger than there is room for, within the time that is allowed and, when `home` is
 * given, from no other origin. What is refused is not read any further.
 */
export async function fetchBytes(
  url: URL,
  home: string | undefined,
  options: FetchOptions,
  room: Room = roomOf(options),
): Promise<Fetched> {
  const { fetch = globalThis.fetch, maxSeconds = 60, signal } = options;
  const value = url.href;
  const aborted = (): ReadError => new ReadError('aborted', { value });
  refuseElsewhere(url, home);
  if (signal?.aborted) throw aborted();
  /* The browser then follows no redirect to another site either: nothing is asked from there. */
  const mode = home !== undefined && home === globalThis.origin ? 'same-origin' : 'cors';
  const stop = new AbortController();
  const read = async (): Promise<Fetched> => {
    const response = await fetch(value, { mode, credentials: 'same-origin', signal: stop.signal });
    const from = response.url ? new URL(response.url) : url;
    refuseElsewhere(from, home);
    if (!response.ok) throw refusal(response.status, url);
    return { url: from, bytes: await readBody(response, room, value), contentType: contentTypeOf(response) };
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  /* Beside the reading, since a server may send nothing for ever. */
  const givenUp = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new ReadError('too_slow', { value, limit: maxSeconds })), maxSeconds * 1000);
    signal?.addEventListener('abort', () => refuse(aborted()), { signal: stop.signal });
  });
  try {
    return await Promise.race([givenUp, read()]);
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError('network_error', { value }, error);
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

function refuseElsewhere(url: URL, home: string | undefined): void {
  if (home !== undefined && url.origin !== home) throw new ReadError('other_origin', { value: url.href });
}

function refusal(status: number, url: URL): ReadError {
  const isGone = status === 404 || status === 410;
  return new ReadError(isGone ? 'not_found' : 'http_error', { status, value: url.href });
}

function contentTypeOf(response: Response): string {
  return (response.headers.get('content-type') ?? '').replace(/;.*/, '').trim().toLowerCase();
}

/** Reads on until the end, or until it is too much: what a server says of its length need not be so. */
async function readBody(response: Response, room: Room, value: string): Promise<Uint8Array> {
  const take = (bytes: number): void => {
    if (bytes > room.left) throw new ReadError('too_large', { value, limit: room.limit });
  };
  take(Number(response.headers.get('content-length')));
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    take(part.value.length);
    room.left -= part.value.length;
    length += part.value.length;
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
