/** Labels `TextDecoder` knows, and `binary` for what is no text: a zip, a spreadsheet, a picture. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "binary";

/** First bytes of files people choose by mistake: zip and xlsx, old Office, PDF, gzip, PNG, UTF-32. */
const SIGNATURES: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x1f, 0x8b],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xfe, 0x00, 0x00],
  [0x00, 0x00, 0xfe, 0xff],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** Least code point of a UTF-8 sequence by its length: anything below is an overlong form. */
const LEAST = [0, 0, 0x80, 0x800, 0x10000] as const;

/** Well-formed UTF-8 throughout: no overlong forms, no surrogates, nothing above U+10FFFF, no cut end. */
export function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4) return false;
    let point = lead & (0xff >> (length + 1));
    for (let more = 1; more < length; more += 1) {
      const byte = bytes[at + more];
      if (byte === undefined || !isContinuation(byte)) return false;
      point = (point << 6) | (byte & 0x3f);
    }
    if (point < (LEAST[length] ?? 0) || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff))
      return false;
    at += length;
  }
  return true;
}

/** Control bytes that no text file holds; tab, line breaks, form feed, Ctrl-Z and escape may. */
function hasControls(bytes: Uint8Array): boolean {
  // A loop: `some` takes ten times as long, and archives have millions of bytes.
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x20 ? byte === 0x7f : byte < 0x09 || (byte > 0x0d && byte !== 0x1a && byte !== 0x1b)) {
      return true;
    }
  }
  return false;
}

/** One zero on the wrong side for so many on the right one is still text. Ours. */
const STRAY = 20;

/**
 * UTF-16 without its mark: zero bytes on one side, since line breaks, digits and separators have
 * one; on the other hardly any (U+4E00 and its like).
 */
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes.length < 2 || bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // Ours: one in fifty units at least, so that a stray zero in a binary file is no evidence.
  const least = Math.max(1, bytes.length / 100);
  if (odd >= least && even <= odd / STRAY) return "utf-16le";
  return even >= least && odd <= even / STRAY ? "utf-16be" : null;
}

/**
 * How a chosen file is to be decoded, from its bytes alone: signature, byte order mark, validity.
 * Bytes that are valid UTF-8 are UTF-8; other text is taken for windows-1252, which is what
 * spreadsheets write when they don't write UTF-8. Pass the whole file: a cut one may end inside a
 * character. `TextDecoder` drops the mark by itself.
 */
export function guessEncoding(bytes: Uint8Array): TextEncoding {
  if (SIGNATURES.some((signature) => startsWith(bytes, signature))) return "binary";
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return isUtf8(bytes) ? "utf-8" : "windows-1252";
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  if (bytes.includes(0)) return unmarkedUtf16(bytes) ?? "binary";
  if (isUtf8(bytes)) return hasControls(bytes) ? "binary" : "utf-8";
  return hasControls(bytes) ? "binary" : "windows-1252";
}
