/* Windows-1252 where it differs from Latin-1: its bytes 0x80 to 0x9F. Not every decoder knows these. */
const windowsSigns = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'];

const windowsNames = /^(windows-?1252|cp-?1252|(iso-?)?8859-?1|iso-?8859-?1|latin-?1|ansi|(us-)?ascii)$/i;

/**
 * The text in bytes: by its byte-order mark, else by the encoding that was named, else as UTF-8, and
 * as Windows-1252 where it is not that.
 */
export function decodeText(bytes: Uint8Array, encoding?: string): string {
  const marked = markedEncoding(bytes);
  if (marked === undefined && encoding !== undefined && windowsNames.test(encoding)) return decodeWindows(bytes);
  try {
    return new TextDecoder(marked ?? encoding ?? 'utf-8', {
      fatal: true,
    }).decode(bytes);
  } catch {
    return marked === undefined ? decodeUnnamed(bytes) : new TextDecoder(marked).decode(bytes);
  }
}

/** The encoding that was named is unknown, or wrong for these bytes. */
function decodeUnnamed(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows(bytes);
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function decodeWindows(bytes: Uint8Array): string {
  let text = '';
  /* In pieces: a call takes only so many arguments. */
  for (let start = 0; start < bytes.length; start += 8192) {
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return text.replace(/[\u0080-\u009f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign);
}
