import type { AddressProblem } from "../prospect/address.ts";
import type { Candidate } from "../prospect/candidate.ts";
import type { FileKind } from "./header.ts";
import type { Mapping, MappingProblem } from "./mapping.ts";
import type { Mark } from "./marks.ts";
import type { Proposal } from "./proposal.ts";

/** A column of the list: its place, from 0, and its header, empty where it has none. */
export interface NamedColumn {
  readonly place: number;
  readonly header: string;
}

type CsvFault =
  | { readonly kind: "empty" | "not-text" | "mapping-does-not-fit" }
  /** Files of LinkedIn's archive that are no list of people to invite. */
  | { readonly kind: "private-messages" | "sent-invitations" }
  /** `found`: the headers there are, one behind the other, at most 300 characters. */
  | { readonly kind: "no-address-column"; readonly found: string }
  | { readonly kind: "two-address-columns"; readonly rivals: readonly NamedColumn[] }
  | { readonly kind: "wrong-mapping"; readonly wrong: MappingProblem }
  /** `isEnd`: too much is broken, so what follows was not read. */
  | { readonly kind: "broken-quotes"; readonly line: number; readonly isEnd: boolean }
  /** `limit`: rows that were read, header included. */
  | { readonly kind: "too-many-rows"; readonly limit: number };

/** What is wrong with a list. */
export type CsvProblem = CsvFault & {
  /** Of the text, from 1; null when it is the whole file. */
  readonly line: number | null;
  /** Where choosing columns mends it: what they are taken for so far. */
  readonly proposal?: Proposal;
};

/** Why a row names nobody. */
export type RowProblem =
  | AddressProblem
  /** Neither name nor address (LinkedIn's hidden members). */
  | { readonly kind: "no-person" }
  /** `hasName`: a name stands there; false: whether one does is not known. */
  | { readonly kind: "no-address"; readonly hasName: boolean }
  | { readonly kind: "two-people" }
  /** More than the `width` columns: which cell holds what can't be told. */
  | { readonly kind: "too-many-cells"; readonly width: number };
export type SkipReason = RowProblem["kind"];

/** Rows that name nobody, by reason. `rows`: the first 20 record numbers, from 1, header counted. */
export interface SkippedRows {
  readonly reason: SkipReason;
  /** Of the first of them. */
  readonly example: RowProblem;
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
