import type { Bar } from "../report.ts";
import { bestOn, type Setting } from "./truth.ts";

/** What one setting gave, means over its runs. Shares from 0 to 1. */
export interface Row {
  readonly name: string;
  readonly runs: number;
  readonly onBest: number;
  readonly ours: number;
  readonly even: number;
  readonly undecidedRefused: number;
  readonly greedy: number;
  readonly knowing: number;
  /** Of the mean difference to the even split, for the same people. */
  readonly standardError: number;
  /** Runs in which a wrong one was called better on any day: ours, our rule over an even split, a z-test over it. */
  readonly falseOurs: number;
  readonly falseEven: number;
  readonly falseZTest: number;
  /** Runs in which the best is called better on the last day; null where none is the best. */
  readonly found: number | null;
  readonly foundEven: number | null;
}

export const COLUMNS = [
  "setting",
  "on the best",
  "accepted",
  "even",
  "undecided refused",
  "greedy",
  "knowing the best",
  "false",
  "false, even",
  "false, z-test daily",
  "found",
  "found, even",
] as const;

const percent = (share: number | null): string => (share === null ? "–" : `${(share * 100).toFixed(1)} %`);

export const cellsOf = (row: Row): readonly string[] => [
  row.name,
  percent(row.onBest),
  row.ours.toFixed(1),
  row.even.toFixed(1),
  row.undecidedRefused.toFixed(1),
  row.greedy.toFixed(1),
  row.knowing.toFixed(1),
  percent(row.falseOurs),
  percent(row.falseEven),
  percent(row.falseZTest),
  percent(row.found),
  percent(row.foundEven),
];

const mean = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;

/** All settings together, each weighing alike; `found` over those that have a best one. */
export function overall(rows: readonly Row[]): Row {
  const of = (field: Exclude<keyof Row, "name" | "found" | "foundEven">): number =>
    mean(rows.map((row) => row[field]));
  return {
    name: "all",
    runs: rows.reduce((total, { runs }) => total + runs, 0),
    onBest: of("onBest"),
    ours: of("ours"),
    even: of("even"),
    undecidedRefused: of("undecidedRefused"),
    greedy: of("greedy"),
    knowing: of("knowing"),
    standardError: of("standardError"),
    falseOurs: of("falseOurs"),
    falseEven: of("falseEven"),
    falseZTest: of("falseZTest"),
    found: mean(rows.flatMap(({ found }) => found ?? [])),
    foundEven: mean(rows.flatMap(({ foundEven }) => foundEven ?? [])),
  };
}

/** Whether one variant is the best at the end, so that there is something to find. */
export const hasBest = (setting: Setting): boolean => bestOn(setting, setting.days - 1).length === 1;

const AS_MANY = 0.95;
const FALSE_MOST = 0.05;

/**
 * "At least as many" is taken literally, without a tolerance: all strategies meet the same people, each of whom
 * accepts a wording or not whoever asks, so that where no variant is better the two numbers are the same to the
 * last invitation, and where one is, the difference is the allocation's.
 */
export function barsOf(rows: readonly Row[]): readonly Bar[] {
  const fewer = rows.filter(({ ours, even }) => ours < even);
  const clear = rows.filter(({ ours, even, standardError }) => ours - even > 2 * standardError);
  const share = 1 - fewer.length / rows.length;
  return [
    {
      name: "settings with at least as many accepted as an even split",
      met: share >= AS_MANY,
      figure: `${percent(share)} of ${rows.length}, ${clear.length} of them by more than two standard errors; fewer in ${fewer.map(({ name }) => name).join("; ") || "none"}`,
      bar: `at least ${percent(AS_MANY)}`,
    },
    falseBar("all settings together, learning", mean(rows.map(({ falseOurs }) => falseOurs))),
    falseBar("all settings together, evenly", mean(rows.map(({ falseEven }) => falseEven))),
    worstBar("learning", rows, ({ falseOurs }) => falseOurs),
    worstBar("evenly", rows, ({ falseEven }) => falseEven),
  ];
}

function worstBar(mode: string, rows: readonly Row[], of: (row: Row) => number): Bar {
  const worst = rows.reduce((a, b) => (of(b) > of(a) ? b : a));
  return falseBar(`worst setting, ${mode} (${worst.name})`, of(worst));
}

const falseBar = (name: string, share: number): Bar => ({
  name: `false calls on any day, ${name}`,
  met: share < FALSE_MOST,
  figure: percent(share),
  bar: `under ${percent(FALSE_MOST)}`,
});
