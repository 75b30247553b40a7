import { guessEncoding, type TextEncoding } from "../import/encoding.ts";
import { ok, type Result } from "../shared/result.ts";
import { PART_FILE, PARTS, type Part } from "./header.ts";
import { type ArchiveProblem, archiveProblem } from "./problem.ts";
import { noText } from "./sheet.ts";
import type { ArchiveFile } from "./source.ts";
import { runSteps, type Steps, withinSteps } from "./steps.ts";
import { packedOf, tooLarge, UNPACKED_LIMIT, unpack } from "./unpack.ts";
import { readDirectory, type ZipEntry } from "./zip-directory.ts";

/** A file of the archive, unpacked and not yet looked into. */
export interface OpenedFile {
  readonly file: string;
  /** As its name says; null: it says nothing. */
  readonly part: Part | null;
  readonly bytes: Uint8Array;
}

/** Bytes that tell what a large file is. */
const FIRST_BYTES = 4_096;
/** Names of a zip's files shown when the wanted ones are missing. */
const SHOWN_NAMES = 8;

/** The name without folders; null for what macOS puts beside a file (`__MACOSX/._Connections.csv`). */
function bareName(path: string): string | null {
  const folders = path.split(/[\\/]/);
  const name = folders.at(-1) ?? "";
  return name === "" || name.startsWith("._") || folders.includes("__MACOSX") ? null : name;
}

/** Case, spaces and underscores don't count, nor the "(1)" of a second download. */
function partOfName(path: string): Part | null {
  const folded = (bareName(path) ?? "")
    .toLowerCase()
    .replace(/[\s_]+/g, " ")
    .trim();
  const [, stem] = /^(connections|invitations) ?(?:\(\d+\))? ?\.csv$/.exec(folded) ?? [];
  return stem === "connections" || stem === "invitations" ? stem : null;
}

const isZip = (start: Uint8Array): boolean =>
  start[0] === 0x50 && start[1] === 0x4b && (start[2] === 3 || start[2] === 5);

function filesMissing(file: string, entries: readonly ZipEntry[]) {
  const names = entries.flatMap((entry) => bareName(entry.name) ?? []);
  const inner = names.find((name) => name.toLowerCase().endsWith(".zip"));
  if (inner !== undefined) return archiveProblem(file, { kind: "zip-in-zip", inner });
  const held = names.slice(0, SHOWN_NAMES).map((name) => name.slice(0, 60));
  return archiveProblem(file, { kind: "files-missing", held, more: names.length - held.length });
}

export function twoOfAKind(part: Part, names: readonly string[]) {
  return archiveProblem(PART_FILE[part], { kind: "two-of-a-kind", names });
}

function* openZip(file: ArchiveFile): Steps<Result<readonly OpenedFile[], ArchiveProblem>> {
  const entries = yield* withinSteps(readDirectory(file), 0, 0.1);
  if (!entries.ok) return entries;
  const wanted = entries.value.flatMap((entry) => {
    const part = partOfName(entry.name);
    return part === null ? [] : [{ entry, part }];
  });
  if (wanted.length === 0) return filesMissing(file.name, entries.value);
  for (const part of PARTS) {
    const same = wanted.filter((one) => one.part === part).map(({ entry }) => entry.name);
    if (same.length > 1) return twoOfAKind(part, same);
  }
  const opened: OpenedFile[] = [];
  for (const [at, { entry, part }] of wanted.entries()) {
    const name = PART_FILE[part];
    const start = 0.1 + (0.9 * at) / wanted.length;
    const bytes = yield* withinSteps(
      unpack(file.source, entry, name, file.unpacked),
      start,
      start + 0.9 / wanted.length,
    );
    if (!bytes.ok) return bytes;
    opened.push({ file: name, part, bytes: bytes.value });
  }
  return ok(opened);
}

/** A deflated file of a zip that will be wanted. */
export interface Packed {
  /** The place of its entry. */
  readonly at: number;
  readonly bytes: Uint8Array;
  /** As the zip says. */
  readonly size: number;
}

/**
 * What of a file a browser may unpack, sooner than code can. Whatever it can't, and whatever has to be
 * said about the file, `readArchive` finds out: it takes no more than bytes of the right length and checksum.
 */
export function packedIn(file: ArchiveFile): readonly Packed[] {
  const { source } = file;
  if (source.size < 4 || !isZip(source.read(0, 4))) return [];
  const entries = runSteps(readDirectory(file));
  if (!entries.ok) return [];
  return entries.value
    .filter(({ name }) => partOfName(name) !== null)
    .slice(0, PARTS.length)
    .flatMap((entry) => {
      const bytes = packedOf(source, entry);
      return bytes === null ? [] : [{ at: entry.at, bytes, size: entry.size }];
    });
}

function openBare({ name, source }: ArchiveFile): Result<readonly OpenedFile[], ArchiveProblem> {
  if (source.size > UNPACKED_LIMIT) {
    const start = guessEncoding(source.read(0, FIRST_BYTES));
    return start === "binary" ? noText(name) : tooLarge(name);
  }
  return ok([{ file: name, part: partOfName(name), bytes: source.read(0, source.size) }]);
}

/**
 * Opens what the person chose: LinkedIn's zip, or its two CSV files. Of a zip only these two are
 * unpacked; messages and whatever else is in it stay as they are.
 */
export function* openArchive(
  files: readonly ArchiveFile[],
): Steps<Result<readonly OpenedFile[], ArchiveProblem>> {
  const opened: OpenedFile[] = [];
  for (const [at, file] of files.entries()) {
    if (file.source.size === 0) return archiveProblem(file.name, { kind: "no-bytes" });
    const start = file.source.read(0, Math.min(4, file.source.size));
    const one = isZip(start)
      ? yield* withinSteps(openZip(file), at / files.length, (at + 1) / files.length)
      : openBare(file);
    if (!one.ok) return one;
    opened.push(...one.value);
  }
  return ok(opened);
}

/** Bytes as text, the way `TextDecoder` does it; the core has none of its own. */
export type Decode = (bytes: Uint8Array, encoding: Exclude<TextEncoding, "binary">) => string;

/** The text of a file in whatever encoding it was saved. */
export function* textOf({ file, bytes }: OpenedFile, decode: Decode): Steps<Result<string, ArchiveProblem>> {
  const encoding = guessEncoding(bytes);
  if (encoding === "binary") return noText(file);
  yield { done: 0.3, doing: { kind: "reading", file } };
  const text = decode(bytes, encoding);
  yield { done: 0.6, doing: { kind: "reading", file } };
  return ok(text);
}
