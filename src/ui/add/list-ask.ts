import type {
  CsvProblem,
  Delimiter,
  FileProblem,
  LineProblem,
  Mapping,
  Mark,
  Proposal,
  SkippedRows,
} from "../../core/import/index.ts";
import type { Candidate } from "../../core/prospect/candidate.ts";
import type { ProspectKey } from "../../core/prospect/prospect.ts";
import { askWorker } from "../live/in-worker.ts";

/** Where a list comes from. */
export type ListSource =
  | { readonly kind: "file"; readonly file: File }
  | { readonly kind: "paste"; readonly text: string };

/** What the worker is asked: to read a list as it is taken for, or by a mapping. */
export interface ListAsk {
  readonly source: ListSource;
  readonly mapping: Mapping | null;
  /** What parts the cells, as the person said; null: the likeliest. */
  readonly delimiter: Delimiter | null;
}

/** A list that gives nobody, and why. */
export type ListRefusal = {
  /** Where choosing columns mends it. */
  readonly proposal: Proposal | null;
} & (
  | { readonly kind: "file"; readonly file: FileProblem }
  /** `name`: the file's. */
  | { readonly kind: "list"; readonly name: string; readonly list: CsvProblem }
  /** It was changed, moved or closed off since it was chosen. */
  | { readonly kind: "unreadable"; readonly name: string }
);

/** What of a list could not be read. */
export type Unread =
  | { readonly kind: "list"; readonly list: CsvProblem }
  | { readonly kind: "rows"; readonly rows: SkippedRows }
  | { readonly kind: "line"; readonly line: LineProblem };

/** Everything of a list but its people. */
export interface ListSummary {
  /** As `TextDecoder` names it; null: pasted. */
  readonly encoding: string | null;
  /** Rows with anything in them; null: pasted. */
  readonly rows: number | null;
  readonly repeated: number;
  /** LinkedIn's own list of connections. */
  readonly isConnections: boolean;
  readonly marks: readonly (readonly [ProspectKey, Mark])[];
  /** What could not be read, each with its line or row. */
  readonly unread: readonly Unread[];
  /** Null: no table, each line was read by itself. */
  readonly proposal: Proposal | null;
  /** False: each row was read by itself, whatever the columns. */
  readonly byColumns: boolean;
  /** For the box after adding: the pasted lines that named nobody. */
  readonly kept: string;
}

export type ListAnswer =
  | { readonly state: "read"; readonly summary: ListSummary }
  | { readonly state: "refused"; readonly refusal: ListRefusal };

/** People come in parts of so many: taking one in takes a few milliseconds. */
export const PART = 2_000;

export interface WholeList {
  readonly answer: ListAnswer;
  /** First names cleaned, as they would stand in a note. */
  readonly people: readonly Candidate[];
}

const open = () => new Worker(new URL("./list.worker.ts", import.meta.url), { type: "module" });

/** Reads a list away from the interface. Rejects when given up. */
export async function askForList(ask: ListAsk, signal: AbortSignal): Promise<WholeList> {
  const people: Candidate[] = [];
  const onPart = (part: readonly Candidate[]) => void people.push(...part);
  const answer = await askWorker<readonly Candidate[], ListAnswer>(open, ask, { onPart, signal });
  return { answer, people };
}
