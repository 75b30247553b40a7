import { listed } from "../import/texts.ts";

/** Why a row was left out, or (`unreadable-date`, `bad-address` of a connection) taken without that. */
export type RowReason =
  | "broken-quotes"
  | "future-date"
  | "unreadable-date"
  | "bad-address"
  | "unknown-direction"
  | "no-person";

/** Rows with the same trouble. */
export interface RowReport {
  readonly reason: RowReason;
  readonly count: number;
  /** The first 20 lines, from 1. */
  readonly lines: readonly number[];
  /** File, lines, what is wrong with the first one, and what becomes of them. */
  readonly message: string;
}

/** Lines named for each reason. */
const SHOWN_LINES = 20;

interface Group {
  readonly lines: number[];
  count: number;
  readonly message: string;
}

/** Collects rows by reason; `file` stands before each message. */
export function rowReports(file: string) {
  const groups = new Map<RowReason, Group>();
  return {
    /** `message`: follows file and lines; the first one of a reason is kept. */
    add(reason: RowReason, line: number, message: string): void {
      const group = groups.get(reason) ?? { lines: [], count: 0, message };
      group.count += 1;
      if (group.lines.length < SHOWN_LINES) group.lines.push(line);
      groups.set(reason, group);
    },
    count: (): number => [...groups.values()].reduce((sum, group) => sum + group.count, 0),
    reports: (): readonly RowReport[] =>
      [...groups].map(([reason, { lines, count, message }]) => {
        const noun = count === 1 ? "line" : "lines";
        return {
          reason,
          count,
          lines,
          message: `${file}, ${noun} ${listed(lines, count)}: ${message}`,
        };
      }),
  };
}

export type RowReports = ReturnType<typeof rowReports>;
