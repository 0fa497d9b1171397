import { ReadError } from './error.js';

export interface FetchOptions {
  /** In place of the page's own `fetch`. */
  readonly fetch?: ((address: string, init?: RequestInit) => Promise<Response>) | undefined;
  /** What relative addresses are relative to; by default the page. */
  readonly base?: string | URL | undefined;
  /** Whether the data may come from another site than the page (or than `base`). */
  readonly crossOrigin?: boolean | undefined;
  /** The most that is read of one file: 50 MB when not said. */
  readonly maxBytes?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Fetched {
  /** Where it came from, after redirects. */
  readonly url: URL;
  readonly bytes: Uint8Array;
  /** The content type, without its parameters; empty when the server gives none. */
  readonly contentType: string;
}

const defaultLimit = 50_000_000;

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

/** Fetches one file, no larger than allowed and, when `home` is given, from no other origin. */
export async function fetchBytes(url: URL, home: string | undefined, options: FetchOptions): Promise<Fetched> {
  const { fetch = globalThis.fetch, maxBytes = defaultLimit, signal } = options;
  refuseElsewhere(url, home);
  /* The browser then follows no redirect to another site either: nothing is asked from there. */
  const mode = home !== undefined && home === globalThis.origin ? 'same-origin' : 'cors';
  try {
    const response = await fetch(url.href, { mode, credentials: 'same-origin', ...(signal ? { signal } : {}) });
    const from = response.url ? new URL(response.url) : url;
    refuseElsewhere(from, home);
    if (!response.ok) throw refusal(response.status, url);
    return { url: from, bytes: await readBody(response, maxBytes), contentType: contentTypeOf(response) };
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError(signal?.aborted ? 'aborted' : 'network_error', { value: url.href }, error);
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
async function readBody(response: Response, limit: number): Promise<Uint8Array> {
  const tooLarge = (): ReadError => new ReadError('too_large', { limit });
  if (Number(response.headers.get('content-length')) > limit) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    length += part.value.length;
    if (length > limit) {
      await reader?.cancel();
      throw tooLarge();
    }
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
