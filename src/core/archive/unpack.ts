import { Inflate } from "fflate";
import { ok, type Result } from "../shared/result.ts";
import { crc32 } from "./crc32.ts";
import { type ArchiveProblem, archiveProblem } from "./problem.ts";
import type { ArchiveFile, ByteSource } from "./source.ts";
import type { Steps } from "./steps.ts";
import type { ZipEntry } from "./zip-directory.ts";

/** Largest file read, in bytes unpacked. Ours: LinkedIn's most, 30,000 connections, are about 6 MB. */
export const UNPACKED_LIMIT = 64 * 2 ** 20;

const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes unpacked in one step. Deflate makes at most 1,032 times as many of them: 17 MB. */
const SLICE = 16_384;

/** What can be told from the directory, before a byte is unpacked. `name`: of the file in the zip. */
function refuse(entry: ZipEntry, name: string): Result<null, ArchiveProblem> {
  if (entry.isLocked) return archiveProblem(name, { kind: "locked" });
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    return archiveProblem(name, { kind: "unknown-packing" });
  }
  if (entry.size > UNPACKED_LIMIT || entry.packed > UNPACKED_LIMIT) return tooLarge(name);
  return ok(null);
}

export function tooLarge(name: string): { readonly ok: false; readonly error: ArchiveProblem } {
  return archiveProblem(name, { kind: "too-large", limit: UNPACKED_LIMIT });
}

const damaged = (name: string) => archiveProblem(name, { kind: "damaged" });

/** Where an entry's bytes begin, behind its own header; null when there is no header or they end too late. */
function contentStart(source: ByteSource, entry: ZipEntry): number | null {
  if (entry.at + LOCAL_LENGTH > source.size) return null;
  const bytes = source.read(entry.at, entry.at + LOCAL_LENGTH);
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header.getUint32(0, true) !== LOCAL) return null;
  const start = entry.at + LOCAL_LENGTH + header.getUint16(26, true) + header.getUint16(28, true);
  return start + entry.packed <= source.size ? start : null;
}

/** Takes what is unpacked, up to the declared size and not a byte beyond it. */
function basin(entry: ZipEntry) {
  const bytes = new Uint8Array(entry.size);
  let length = 0;
  let crc = 0;
  let isOver = false;
  return {
    take(piece: Uint8Array): void {
      isOver ||= length + piece.length > bytes.length;
      if (isOver) return;
      bytes.set(piece, length);
      crc = crc32(piece, crc);
      length += piece.length;
    },
    isOver: () => isOver,
    /** The bytes, when they are as many as declared and have their checksum. */
    whole: () => (length === bytes.length && crc === entry.crc ? bytes : null),
  };
}

/** False when the bytes can't be what deflate writes. */
function inflated(inflate: Inflate, packed: Uint8Array, isLast: boolean): boolean {
  try {
    inflate.push(packed, isLast);
    return true;
  } catch (error) {
    // fflate throws on bytes that make no sense, and not always an error of its own.
    if (error instanceof Error) return false;
    throw error;
  }
}

/** The deflated bytes of an entry that may be unpacked; null: there is something to say about it first. */
export function packedOf(source: ByteSource, entry: ZipEntry): Uint8Array | null {
  if (entry.method !== DEFLATED || !refuse(entry, "").ok) return null;
  const start = contentStart(source, entry);
  return start === null ? null : source.read(start, start + entry.packed);
}

/**
 * Unpacks one file of a zip. At most the declared size is kept, and at most 17 MB beyond it ever made:
 * reading ends at the first step that gives more (a zip bomb), as it does where the bytes make no sense.
 */
export function* unpack(
  source: ByteSource,
  entry: ZipEntry,
  name: string,
  unpacked: ArchiveFile["unpacked"],
): Steps<Result<Uint8Array, ArchiveProblem>> {
  const done = unpacked?.get(entry.at);
  if (done?.length === entry.size && crc32(done) === entry.crc) return ok(done);
  const refused = refuse(entry, name);
  if (!refused.ok) return refused;
  const start = contentStart(source, entry);
  if (start === null) return damaged(name);
  const kept = basin(entry);
  const inflate = new Inflate((piece) => kept.take(piece));
  for (let at = 0; at < entry.packed; at += SLICE) {
    const next = Math.min(entry.packed, at + SLICE);
    const packed = source.read(start + at, start + next);
    if (entry.method === STORED) kept.take(packed);
    else if (!inflated(inflate, packed, next === entry.packed)) return damaged(name);
    // As only a forged or broken one does.
    if (kept.isOver()) return archiveProblem(name, { kind: "false-size" });
    yield { done: next / entry.packed, doing: { kind: "unpacking", file: name } };
  }
  const bytes = kept.whole();
  return bytes === null ? damaged(name) : ok(bytes);
}
