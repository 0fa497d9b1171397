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
 * given, from no other origin.
 */
export async function fetchBytes(
  url: URL,
  home: string | undefined,
  options: FetchOptions,
  room: Room = roomOf(options),
): Promise<Fetched> {
  const { fetch = globalThis.fetch, maxSeconds = 60, signal } = options;
  refuseElsewhere(url, home);
  const late = AbortSignal.timeout(maxSeconds * 1000);
  /* The browser then follows no redirect to another site either: nothing is asked from there. */
  const mode = home !== undefined && home === globalThis.origin ? 'same-origin' : 'cors';
  const value = url.href;
  try {
    const response = await fetch(value, {
      mode,
      credentials: 'same-origin',
      // Where a browser can't join them, what comes too late is let go by who asked for it.
      signal: (signal && AbortSignal.any?.([signal, late])) ?? late,
    });
    const from = response.url ? new URL(response.url) : url;
    refuseElsewhere(from, home);
    const { ok, status } = response;
    if (!ok) throw new ReadError(status === 404 || status === 410 ? 'not_found' : 'http_error', { status, value });
    return { url: from, bytes: await readBody(response, room, value), contentType: contentTypeOf(response) };
  } catch (error) {
    if (error instanceof ReadError) throw error;
    const code = signal?.aborted ? 'aborted' : late.aborted ? 'too_slow' : 'network_error';
    throw new ReadError(code, { value, limit: maxSeconds }, error);
  }
}

function refuseElsewhere(url: URL, home: string | undefined): void {
  if (home !== undefined && url.origin !== home) throw new ReadError('other_origin', { value: url.href });
}

function contentTypeOf(response: Response): string {
  return (response.headers.get('content-type') ?? '').replace(/;.*/, '').trim();
}

/** Reads on until the end, or until it is too much: what a server says of its length need not be so. */
async function readBody({ body, headers }: Response, room: Room, value: string): Promise<Uint8Array> {
  const chunks: BlobPart[] = [];
  const reader = body?.getReader();
  let isTooLarge = Number(headers.get('content-length')) > room.left;
  while (!isTooLarge) {
    const chunk = (await reader?.read())?.value;
    if (chunk === undefined) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    chunks.push(chunk);
    room.left -= chunk.length;
    isTooLarge = room.left < 0;
  }
  await reader?.cancel();
  throw new ReadError('too_large', { value, limit: room.limit });
}
