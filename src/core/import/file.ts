import { fail, ok, type Result } from "../shared/result.ts";
import { guessEncoding, type TextEncoding } from "./encoding.ts";
import { shorten } from "./texts.ts";

/**
 * Why a chosen file gives no text. `zip` may be LinkedIn's own archive: the caller hands it to the
 * reader of archives before saying so. `blank`: nothing but blanks. `name`: the file's, shortened.
 */
export type FileProblem = { readonly name: string } & (
  | { readonly kind: "empty" | "blank" | "spreadsheet" | "zip" | "not-text" }
  /** Both in bytes. */
  | { readonly kind: "too-large"; readonly size: number; readonly limit: number }
);
export type FileProblemKind = FileProblem["kind"];

export interface FileText {
  readonly text: string;
  readonly encoding: Exclude<TextEncoding, "binary">;
}

/** `TextDecoder` where there is one: the core has none. Must drop the byte order mark or leave it. */
export type Decode = (bytes: Uint8Array, encoding: Exclude<TextEncoding, "binary">) => string;

/**
 * Largest file read, in bytes. Ours: 50,000 rows of a wide export have 1,000 each, and the popup
 * holds the text twice while it is read.
 */
export const FILE_LIMIT = 50_000_000;

/** Signatures: zip (also empty and spanned), old Office, PDF. */
const ZIP = ["PK\u0003\u0004", "PK\u0005\u0006", "PK\u0007\b"];
const OLD_OFFICE = "\u00d0\u00cf\u0011\u00e0";
/** Names inside a zip by which a spreadsheet is known: Excel, OpenDocument, Numbers. */
const SHEET_PARTS =
  /xl\/|application\/vnd\.oasis\.opendocument\.spreadsheet|Index\/Document\.iwa|Index\/Tables\//;
const OTHER_PARTS = /word\/|ppt\/|application\/vnd\.oasis\.opendocument|META-INF\//;
const SHEET_NAME = /\.(?:xlsx?|xlsm|xlsb|ods|numbers)$/i;
const ZIP_NAME = /\.zip$/i;
/** Bytes looked at from each end for the names of a zip's parts. */
const ENDS = 65_536;

const shown = (name: string): string => shorten(name.replace(/[\s\p{Cc}]+/gu, " ").trim(), 80);
const problem = (kind: Exclude<FileProblemKind, "too-large">, name: string) =>
  fail<FileProblem>({ kind, name: shown(name) });

/**
 * What can be said of a file by name and size (bytes) alone, before anything of it is read. Null:
 * nothing against it. A zip is not measured here: LinkedIn's complete archive is large.
 */
export function refuseUnread(name: string, size: number): FileProblem | null {
  if (size === 0) return problem("empty", name).error;
  if (ZIP_NAME.test(name)) return problem("zip", name).error;
  if (SHEET_NAME.test(name)) return problem("spreadsheet", name).error;
  return size <= FILE_LIMIT ? null : { kind: "too-large", name: shown(name), size, limit: FILE_LIMIT };
}

const latin = (bytes: Uint8Array): string => {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

/** What a file that is no text is, by its first and last bytes. */
function binaryProblem(name: string, bytes: Uint8Array) {
  const start = latin(bytes.subarray(0, 8));
  if (start.startsWith(OLD_OFFICE)) return problem("spreadsheet", name);
  if (ZIP.some((signature) => start.startsWith(signature))) {
    const ends = latin(bytes.subarray(0, ENDS)) + latin(bytes.subarray(Math.max(0, bytes.length - ENDS)));
    if (SHEET_PARTS.test(ends)) return problem("spreadsheet", name);
    if (!OTHER_PARTS.test(ends)) return problem("zip", name);
  }
  return problem("not-text", name);
}

/**
 * The text of a chosen file, decoded as its bytes say: UTF-8, UTF-16 with or without its mark,
 * windows-1252. `name` and `size` (bytes) are the file's; `bytes` all of it. Never throws, unless
 * `decode` does.
 */
export function readFileBytes(
  name: string,
  size: number,
  bytes: Uint8Array,
  decode: Decode,
): Result<FileText, FileProblem> {
  const refused = refuseUnread(name, Math.max(size, bytes.length));
  if (refused !== null && refused.kind !== "zip" && refused.kind !== "spreadsheet") return fail(refused);
  const encoding = guessEncoding(bytes);
  if (encoding === "binary") return binaryProblem(name, bytes);
  const text = decode(bytes, encoding);
  if (text.replace(/^\ufeff/, "").trim() === "") return problem("blank", name);
  // A text may have a NUL at its end, where old programs pad; elsewhere it is no text.
  const trimmed = text.replace(/\0+$/, "");
  return trimmed.includes("\0") ? binaryProblem(name, bytes) : ok({ text: trimmed, encoding });
}
