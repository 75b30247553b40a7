import { fail } from "../shared/result.ts";
import type { ForeignHeaders } from "./header.ts";

/** What makes an archive one that can't be used. Closed list; the words for people are in the interface. */
export type ArchiveFault =
  | {
      readonly kind:
        | "nothing-chosen"
        /** A file of 0 bytes, and one with nothing but blanks in it. */
        | "no-bytes"
        | "empty"
        | "not-an-archive"
        | "cut-off"
        | "damaged"
        /** The zip's list of files, not what is packed in it. */
        | "damaged-directory"
        | "locked"
        | "unknown-packing"
        | "too-many-files"
        | "false-size"
        | "private-messages"
        | "unreadable-dates";
    }
  /** `limit`: bytes unpacked. */
  | { readonly kind: "too-large"; readonly limit: number }
  | { readonly kind: "too-many-rows"; readonly limit: number }
  /** `limit`: lines with misplaced quotation marks that are passed over. */
  | { readonly kind: "broken-quotes"; readonly limit: number }
  | { readonly kind: "zip-in-zip"; readonly inner: string }
  /** `held`: the first names of what is in it instead; `more`: how many further ones. */
  | { readonly kind: "files-missing"; readonly held: readonly string[]; readonly more: number }
  | { readonly kind: "two-of-a-kind"; readonly names: readonly string[] }
  /** What was found, so that the person can say which column is which. */
  | { readonly kind: "foreign-headers"; readonly foreign: ForeignHeaders };

/** Why an archive can't be used; nothing of it was taken over. */
export type ArchiveProblem = ArchiveFault & {
  /** As the person knows it: the chosen file's name, or that of the file in the zip. Null: no file was chosen. */
  readonly file: string | null;
  /** Of the file's text, from 1; null when it is the whole file. */
  readonly line: number | null;
};

export function archiveProblem(
  file: string | null,
  fault: ArchiveFault,
  line: number | null = null,
): { readonly ok: false; readonly error: ArchiveProblem } {
  return fail({ ...fault, file, line });
}
