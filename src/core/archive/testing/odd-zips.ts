import { strToU8, Zip, ZipDeflate } from "fflate";
import { crc32 } from "../crc32.ts";

/** Fields of an entry in the directory at a zip's end, with their offset and length in bytes. */
const FIELDS = {
  flags: [8, 2],
  method: [10, 2],
  crc: [16, 4],
  packed: [20, 4],
  size: [24, 4],
  at: [42, 4],
} as const;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Offset of an entry in the directory. */
function entryAt(zip: Uint8Array, name: string): number {
  const view = viewOf(zip);
  const bytes = strToU8(name);
  for (let at = 0; at + 46 <= zip.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (bytes.every((byte, index) => zip[at + 46 + index] === byte)) return at;
  }
  throw new Error(`There is no ${name}.`);
}

/** The zip with one field of one entry changed, as a forger or an accident would. */
export function withField(
  zip: Uint8Array,
  name: string,
  field: keyof typeof FIELDS,
  value: number,
): Uint8Array {
  const changed = zip.slice();
  const [offset, length] = FIELDS[field];
  const at = entryAt(changed, name) + offset;
  if (length === 2) viewOf(changed).setUint16(at, value, true);
  else viewOf(changed).setUint32(at, value, true);
  return changed;
}

/** The zip with the packed bytes of one entry overwritten. */
export function withBrokenContent(zip: Uint8Array, name: string): Uint8Array {
  const changed = zip.slice();
  const view = viewOf(changed);
  const entry = entryAt(changed, name);
  const header = view.getUint32(entry + 42, true);
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  changed.fill(0xff, start, start + view.getUint32(entry + 20, true));
  return changed;
}

/** A zip written as a stream: no sizes before the entries, data descriptors behind them. */
export function streamedZip(files: Readonly<Record<string, string>>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [name, text] of Object.entries(files)) {
    const file = new ZipDeflate(name);
    file.mtime = "2026-01-15T12:00:00Z";
    zip.add(file);
    file.push(strToU8(text), true);
  }
  zip.end();
  return joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Little-endian fields, each as value and length in bytes. */
function fields(...values: readonly (readonly [number, 2 | 4 | 8])[]): Uint8Array {
  const bytes = new Uint8Array(values.reduce((sum, [, length]) => sum + length, 0));
  const view = viewOf(bytes);
  let at = 0;
  for (const [value, length] of values) {
    if (length === 2) view.setUint16(at, value, true);
    else if (length === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += length;
  }
  return bytes;
}

/** A zip64 of one stored file: all sizes and offsets stand in the fields of 8 bytes. */
export function zip64Of(name: string, text: string): Uint8Array {
  const path = strToU8(name);
  const content = strToU8(text);
  const crc = crc32(content);
  const full = 0xffffffff;
  const sizes = fields([1, 2], [16, 2], [content.length, 8], [content.length, 8]);
  const local = joined([
    fields(
      [0x04034b50, 4],
      [45, 2],
      [0x800, 2],
      [0, 2],
      [0, 4],
      [crc, 4],
      [full, 4],
      [full, 4],
      [path.length, 2],
      [sizes.length, 2],
    ),
    path,
    sizes,
    content,
  ]);
  const wide = fields([1, 2], [24, 2], [content.length, 8], [content.length, 8], [0, 8]);
  const entry = joined([
    fields([0x02014b50, 4], [45, 2], [45, 2], [0x800, 2], [0, 2], [0, 4], [crc, 4], [full, 4], [full, 4]),
    fields([path.length, 2], [wide.length, 2], [0, 2], [0, 2], [0, 2], [0, 4], [full, 4]),
    path,
    wide,
  ]);
  const end64 = fields(
    [0x06064b50, 4],
    [44, 8],
    [45, 2],
    [45, 2],
    [0, 4],
    [0, 4],
    [1, 8],
    [1, 8],
    [entry.length, 8],
    [local.length, 8],
  );
  const locator = fields([0x07064b50, 4], [0, 4], [local.length + entry.length, 8], [1, 4]);
  const end = fields([0x06054b50, 4], [0, 2], [0, 2], [0xffff, 2], [0xffff, 2], [full, 4], [full, 4], [0, 2]);
  return joined([local, entry, end64, locator, end]);
}
