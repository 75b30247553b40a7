import { strFromU8 } from "fflate";
import { ok, type Result } from "../shared/result.ts";
import { type ArchiveProblem, archiveProblem } from "./problem.ts";
import type { ArchiveFile, ByteSource } from "./source.ts";
import type { Steps } from "./steps.ts";

/** A file in a zip, as the directory at the zip's end describes it. */
export interface ZipEntry {
  /** With folders. */
  readonly name: string;
  readonly isLocked: boolean;
  /** 0 stored, 8 deflated; others exist. */
  readonly method: number;
  /** Bytes in the zip, and unpacked, as declared. */
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  /** Offset of the entry's own header. */
  readonly at: number;
}

/*
 * Layout and numbers: PKWARE's APPNOTE 6.3, sections 4.3 and 4.5.3. fflate's own readers don't say
 * where an entry lies or that it is locked, unpack in one go, or trust the headers between the
 * entries, which have no sizes in zips written as a stream.
 */
const END = 0x06054b50;
const END_LENGTH = 22;
const COMMENT_LIMIT = 0xffff;
const END_64 = 0x06064b50;
const END_64_LENGTH = 56;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_64_LENGTH = 20;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
/** Stands in a field of 4 bytes whose value is in the zip64 extra field. */
const IN_EXTRA = 0xffffffff;

/** Largest directory read, in bytes. Ours: LinkedIn's archives hold some 50 files and a person's media. */
const DIRECTORY_LIMIT = 16 * 2 ** 20;
/** Entries read in one step. */
const SLICE = 2_000;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

interface Directory {
  readonly from: number;
  readonly to: number;
}

/** Where the end record begins, looked for from the back because a comment may follow it; null: none. */
function findEnd(tail: DataView): number | null {
  for (let at = tail.byteLength - END_LENGTH; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== END) continue;
    if (at + END_LENGTH + tail.getUint16(at + 20, true) <= tail.byteLength) return at;
  }
  return null;
}

/** A 64-bit number; one that JavaScript can't hold exactly lies behind any file's end. */
const uint64 = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function findDirectory(source: ByteSource): Directory | null {
  const start = Math.max(0, source.size - END_LENGTH - COMMENT_LIMIT);
  const tail = viewOf(source.read(start, source.size));
  const end = findEnd(tail);
  if (end === null) return null;
  const size = tail.getUint32(end + 12, true);
  const offset = tail.getUint32(end + 16, true);
  const limit = start + end;
  if (size !== IN_EXTRA && offset !== IN_EXTRA) return within({ from: offset, to: offset + size }, limit);
  const locator = end - LOCATOR_64_LENGTH;
  if (locator < 0 || tail.getUint32(locator, true) !== LOCATOR_64) return null;
  const at = uint64(tail, locator + 8);
  if (at + END_64_LENGTH > limit) return null;
  const record = viewOf(source.read(at, at + END_64_LENGTH));
  if (record.getUint32(0, true) !== END_64) return null;
  const from = uint64(record, 48);
  return within({ from, to: from + uint64(record, 40) }, limit);
}

const within = (directory: Directory, limit: number): Directory | null =>
  directory.to <= limit ? directory : null;

/** Sizes and offset from the zip64 extra field, where the entry's own fields have no room for them. */
function wideFields(view: DataView, extra: Directory, narrow: readonly number[]): readonly number[] | null {
  if (!narrow.includes(IN_EXTRA)) return narrow;
  for (let at = extra.from; at + 4 <= extra.to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const last = Math.min(extra.to, next + view.getUint16(at + 2, true));
    const wide: number[] = [];
    for (const field of narrow) {
      if (field !== IN_EXTRA) wide.push(field);
      else if (next + 8 > last) return null;
      else {
        wide.push(uint64(view, next));
        next += 8;
      }
    }
    return wide;
  }
  return null;
}

/** The entry at `at` and where the next one begins; null when it can't be read. */
function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } | null {
  if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > view.byteLength) return null;
  const narrow = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  const wide = wideFields(view, { from: nameEnd, to: extraEnd }, narrow);
  if (wide === null) return null;
  const [size = 0, packed = 0, header = 0] = wide;
  const isUtf8 = (flags & 0x0800) !== 0;
  const entry: ZipEntry = {
    name: strFromU8(bytes.subarray(at + ENTRY_LENGTH, nameEnd), !isUtf8),
    isLocked: (flags & 1) !== 0,
    method: view.getUint16(at + 10, true),
    packed,
    size,
    crc: view.getUint32(at + 16, true),
    at: header,
  };
  return { entry, next };
}

/** Reads which files a zip holds from the directory at its end; unpacks nothing. */
export function* readDirectory(file: ArchiveFile): Steps<Result<readonly ZipEntry[], ArchiveProblem>> {
  const directory = findDirectory(file.source);
  if (directory === null) return archiveProblem(file.name, { kind: "cut-off" });
  if (directory.to - directory.from > DIRECTORY_LIMIT) {
    return archiveProblem(file.name, { kind: "too-many-files" });
  }
  const bytes = file.source.read(directory.from, directory.to);
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const read = readEntry(bytes, view, at);
    if (read === null) return archiveProblem(file.name, { kind: "damaged-directory" });
    entries.push(read.entry);
    at = read.next;
    if (entries.length % SLICE === 0)
      yield { done: at / bytes.length, doing: { kind: "opening", file: file.name } };
  }
  return ok(entries);
}
