import { fail, ok, type Result } from "../shared/result.ts";
import { guessEncoding, type TextEncoding } from "./encoding.ts";
import { shorten } from "./texts.ts";

/**
 * Why a chosen file gives no text. `zip` may be LinkedIn's own archive: the caller hands it to the
 * reader of archives before showing the message.
 */
export type FileProblemKind = "empty" | "too-large" | "spreadsheet" | "zip" | "not-text";

/** `message`: the file by name, what is wrong with it and what to do. */
export interface FileProblem {
  readonly kind: FileProblemKind;
  readonly message: string;
}

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

const quoted = (name: string): string => `“${shorten(name.replace(/[\s\p{Cc}]+/gu, " ").trim(), 80)}”`;
const problem = (kind: FileProblemKind, message: string) => fail<FileProblem>({ kind, message });

const AS_CSV = "Open it in its program, choose Save as or Download, CSV, and choose that file.";
const spreadsheet = (name: string) =>
  problem("spreadsheet", `${quoted(name)} is a spreadsheet, which can't be read here. ${AS_CSV}`);
const zip = (name: string) =>
  problem(
    "zip",
    `${quoted(name)} is a zip. LinkedIn's own archive can be read as it is; unpack any other and choose the CSV in it.`,
  );

/** 12.3 MB, as file managers count. */
const megabytes = (size: number): string => `${(size / 1_000_000).toFixed(size < 10_000_000 ? 1 : 0)} MB`;

/**
 * What can be said of a file by name and size (bytes) alone, before anything of it is read. Null:
 * nothing against it. A zip is not measured here: LinkedIn's complete archive is large.
 */
export function refuseUnread(name: string, size: number): FileProblem | null {
  if (size === 0) {
    const message = `${quoted(name)} is empty (0 bytes). Save or download it once more and choose it again.`;
    return { kind: "empty", message };
  }
  if (ZIP_NAME.test(name)) return zip(name).error;
  if (SHEET_NAME.test(name)) return spreadsheet(name).error;
  if (size <= FILE_LIMIT) return null;
  const message = `${quoted(name)} has ${megabytes(size)}; at most ${megabytes(FILE_LIMIT)} are read at once. Split it into several files, or leave out columns that are not needed.`;
  return { kind: "too-large", message };
}

const latin = (bytes: Uint8Array): string => {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

/** What a file that is no text is, by its first and last bytes. */
function binaryProblem(name: string, bytes: Uint8Array) {
  const start = latin(bytes.subarray(0, 8));
  if (start.startsWith(OLD_OFFICE)) return spreadsheet(name);
  if (ZIP.some((signature) => start.startsWith(signature))) {
    const ends = latin(bytes.subarray(0, ENDS)) + latin(bytes.subarray(Math.max(0, bytes.length - ENDS)));
    if (SHEET_PARTS.test(ends)) return spreadsheet(name);
    if (!OTHER_PARTS.test(ends)) return zip(name);
  }
  return problem(
    "not-text",
    `${quoted(name)} is no text and no list. Save the list as CSV and choose that file.`,
  );
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
  if (text.replace(/^\ufeff/, "").trim() === "") {
    return problem(
      "empty",
      `${quoted(name)} holds nothing but blanks. Look into it and choose the right one.`,
    );
  }
  // A text may have a NUL at its end, where old programs pad; elsewhere it is no text.
  const trimmed = text.replace(/\0+$/, "");
  return trimmed.includes("\0") ? binaryProblem(name, bytes) : ok({ text: trimmed, encoding });
}
