import type { AddressReason } from "../prospect/address.ts";
import type { Candidate } from "../prospect/candidate.ts";
import type { FileKind } from "./header.ts";
import type { Mapping } from "./mapping.ts";
import type { Mark } from "./marks.ts";
import type { Proposal } from "./proposal.ts";

export type CsvProblemKind =
  | "empty"
  | "not-text"
  | "no-address-column"
  | "two-address-columns"
  | "mapping-does-not-fit"
  | "wrong-mapping"
  | "private-messages"
  | "sent-invitations"
  | "broken-quotes"
  | "too-many-rows";

/** `message`: what is wrong and what is needed. `line`: of the text, from 1; null when it is the whole file. */
export interface CsvProblem {
  readonly kind: CsvProblemKind;
  readonly message: string;
  readonly line: number | null;
  /** Where choosing columns mends it: what they are taken for so far. */
  readonly proposal?: Proposal;
}

/** `no-person`: neither name nor address (LinkedIn's hidden members). */
export type SkipReason = AddressReason | "no-person" | "no-address" | "two-people" | "too-many-cells";

/** Rows that name nobody, by reason. `rows`: the first 20 record numbers, from 1, header counted. */
export interface SkippedRows {
  readonly reason: SkipReason;
  readonly message: string;
  readonly count: number;
  readonly rows: readonly number[];
}

/** What a column became: a field's name, `address`, or a placeholder name of its own. */
export interface ColumnUse {
  readonly header: string;
  readonly becomes: string;
}

/** Somebody of the list who need not be invited, and why: the same object as in `people`. */
export interface MarkedPerson {
  readonly person: Candidate;
  readonly marks: readonly Mark[];
}

export interface CsvReport {
  readonly people: readonly Candidate[];
  /** Those of `people` whom the list calls connected or invited already. They are for the caller to hold out. */
  readonly marked: readonly MarkedPerson[];
  /** Rows folded into an earlier one of the same person. */
  readonly repeated: number;
  /** Rows below the header that hold anything. */
  readonly rows: number;
  /** LinkedIn's Connections.csv holds people who are connected already. */
  readonly kind: Extract<FileKind, "list" | "connections">;
  /** Empty for a file without a header. */
  readonly columns: readonly ColumnUse[];
  readonly skipped: readonly SkippedRows[];
  /** What was left out of a file that could be read otherwise. */
  readonly problems: readonly CsvProblem[];
  /** How the columns were read; null where there is no header and each row was read by itself. */
  readonly mapping: Mapping | null;
}
