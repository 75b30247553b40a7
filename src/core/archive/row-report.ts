import type { Part } from "./header.ts";

/** Why a row was left out, or (`unreadable-date` and `bad-address` of a connection) taken without that. */
export type RowReason =
  | "broken-quotes"
  | "future-date"
  | "unreadable-date"
  | "bad-address"
  | "unknown-direction"
  | "no-person";

/** Rows with the same trouble; the words for people are in the interface. */
export interface RowReport {
  /** Whose rows they are: of connections or of invitations, in which file. */
  readonly part: Part;
  readonly file: string;
  readonly reason: RowReason;
  readonly count: number;
  /** The first 20 lines, from 1. */
  readonly lines: readonly number[];
  /** Of the first of them, what stands where the trouble is: the date, the direction; empty: nothing does. */
  readonly seen: string;
}

/** Lines named for each reason. */
const SHOWN_LINES = 20;
/** UTF-16 units kept of what stands there. */
const SEEN_LIMIT = 40;

interface Group {
  readonly lines: number[];
  count: number;
  readonly seen: string;
}

/** Collects rows by reason. */
export function rowReports(part: Part, file: string) {
  const groups = new Map<RowReason, Group>();
  return {
    /** `seen`: that of the first one of a reason is kept. */
    add(reason: RowReason, line: number, seen = ""): void {
      const group = groups.get(reason) ?? { lines: [], count: 0, seen: seen.slice(0, SEEN_LIMIT) };
      group.count += 1;
      if (group.lines.length < SHOWN_LINES) group.lines.push(line);
      groups.set(reason, group);
    },
    count: (): number => [...groups.values()].reduce((sum, group) => sum + group.count, 0),
    reports: (): readonly RowReport[] =>
      [...groups].map(([reason, { lines, count, seen }]) => ({ part, file, reason, count, lines, seen })),
  };
}

export type RowReports = ReturnType<typeof rowReports>;
