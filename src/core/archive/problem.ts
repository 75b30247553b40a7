import { fail } from "../shared/result.ts";
import type { ForeignHeaders } from "./header.ts";

export type ArchiveProblemKind =
  | "nothing-chosen"
  | "empty"
  | "not-an-archive"
  | "cut-off"
  | "damaged"
  | "locked"
  | "unknown-packing"
  | "too-large"
  | "false-size"
  | "files-missing"
  | "two-of-a-kind"
  | "private-messages"
  | "foreign-headers"
  | "broken-quotes"
  | "unreadable-dates"
  | "too-many-rows";

/** Why an archive can't be used; nothing of it was taken over. */
export interface ArchiveProblem {
  readonly kind: ArchiveProblemKind;
  /** As the person knows it: the chosen file's name, or that of the file in the zip. */
  readonly file: string;
  /** Of the file's text, from 1; null when it is the whole file. */
  readonly line: number | null;
  /** What is wrong, in which file, at which line, and what to do. */
  readonly message: string;
  /** Of `foreign-headers`: what was found, so that the person can say which column is which. */
  readonly foreign: ForeignHeaders | null;
}

/** The way to the right archive, as LinkedIn's settings name it. */
export const HOW_TO_GET =
  "On LinkedIn open Settings & Privacy → Data privacy → Get a copy of your data, and tick Connections and Invitations.";

/** LinkedIn prepares the larger archive in two parts. */
export const TWO_PARTS = "LinkedIn first sends a part in minutes and the full one within a day.";

export const DOWNLOAD_AGAIN = "Download the archive from LinkedIn again and choose that.";

/** A failure; `message` follows the file and line, which stand before it. */
export function archiveProblem(
  kind: ArchiveProblemKind,
  file: string,
  message: string,
  line: number | null = null,
  foreign: ForeignHeaders | null = null,
): { readonly ok: false; readonly error: ArchiveProblem } {
  const where = line === null ? file : `${file}, line ${line}`;
  return fail({ kind, file, line, message: `${where}: ${message}`, foreign });
}
