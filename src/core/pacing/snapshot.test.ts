import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../policy/defaults.ts";
import type { RestrictionKind, StopEvent } from "../restriction/restriction.ts";
import { DAY, type Instant, MINUTE } from "../shared/time.ts";
import { noFigures } from "../statistics/figures.ts";
import { plan } from "./index.ts";
import { snapshotProblem } from "./snapshot.ts";
import { candidate, snapshotOf } from "./testing/histories.ts";
import type { AccountStanding, PacingSnapshot, Spent } from "./types.ts";

const NOW: Instant = Temporal.Instant.from("2026-01-12T12:00:00Z").epochMilliseconds;

const problemOf = (change: Partial<PacingSnapshot>, zone = "UTC") =>
  snapshotProblem(snapshotOf([], change), zone, NOW);
const spent = (id: string, at: Instant): Spent => ({ id, at, segmentId: null });
const event = (id: string, at: Instant, change: Partial<StopEvent> = {}): StopEvent => ({
  id,
  accountId: null,
  kind: "challenge",
  at,
  seenOn: "/",
  cooldownUntil: at + DAY,
  confirmedAt: null,
  checkedAt: null,
  ...change,
});

/** As no type allows, but a store that was edited or is of a later version may hand in. */
const UNHEARD_OF: { readonly kind: RestrictionKind; readonly account: AccountStanding } = JSON.parse(
  '{ "kind": "unheard-of", "account": "unheard-of" }',
);

type Row = readonly [name: string, change: Partial<PacingSnapshot>, problem: unknown];

const DISORDER: readonly Row[] = [
  [
    "a send before the one before it",
    { sends: [spent("a", NOW - MINUTE), spent("b", NOW - 2 * MINUTE)] },
    { rows: "sends", problem: "out-of-order", which: "b", at: null },
  ],
  [
    "a send twice",
    { sends: [spent("a", NOW - 3), spent("b", NOW - 2), spent("a", NOW - 1)] },
    { rows: "sends", problem: "twice", which: "a", at: null },
  ],
  [
    "a send more than a minute ahead",
    { sends: [spent("a", NOW), spent("b", NOW + MINUTE + 1)] },
    { rows: "sends", problem: "in-the-future", which: "b", at: NOW + MINUTE + 1 },
  ],
  [
    "a send without a time",
    { sends: [spent("a", Number.NaN)] },
    { rows: "sends", problem: "not-a-number", which: "a", at: null },
  ],
  [
    "a day before the one before it",
    { days: [noFigures("2026-01-10"), noFigures("2026-01-09")] },
    { rows: "days", problem: "out-of-order", which: "2026-01-09", at: null },
  ],
  [
    "a day twice",
    { days: [noFigures("2026-01-09"), noFigures("2026-01-09")] },
    { rows: "days", problem: "twice", which: "2026-01-09", at: null },
  ],
  [
    "a day after tomorrow",
    { days: [noFigures("2026-01-14")] },
    { rows: "days", problem: "in-the-future", which: "2026-01-14", at: null },
  ],
  [
    "a day with less than nothing",
    { days: [{ ...noFigures("2026-01-09"), unknown: -1 }] },
    { rows: "days", problem: "not-a-number", which: "2026-01-09", at: null },
  ],
  [
    "a restriction before the one before it",
    { restrictions: [event("a", NOW - 1), event("b", NOW - 2)] },
    { rows: "restrictions", problem: "out-of-order", which: "b", at: null },
  ],
  [
    "a restriction twice",
    { restrictions: [event("a", NOW - 2), event("a", NOW - 1)] },
    { rows: "restrictions", problem: "twice", which: "a", at: null },
  ],
  [
    "a restriction more than a minute ahead",
    { restrictions: [event("a", NOW + DAY)] },
    { rows: "restrictions", problem: "in-the-future", which: "a", at: NOW + DAY },
  ],
  [
    "a restriction of no known kind",
    { restrictions: [event("a", NOW, { kind: UNHEARD_OF.kind })] },
    { rows: "restrictions", problem: "unknown-state", which: "unheard-of", at: null },
  ],
  [
    "a restriction without a time",
    { restrictions: [event("a", Number.POSITIVE_INFINITY)] },
    { rows: "restrictions", problem: "not-a-number", which: "a", at: null },
  ],
  [
    "a cooldown without an end, which would stop nothing",
    { restrictions: [event("a", NOW, { cooldownUntil: Number.NaN, confirmedAt: NOW })] },
    { rows: "restrictions", problem: "not-a-number", which: "a", at: null },
  ],
  [
    "an approved one twice",
    { approved: [candidate("a"), candidate("b"), candidate("a")] },
    { rows: "approved", problem: "twice", which: "a", at: null },
  ],
  [
    "a segment that never has its turn",
    {
      weights: new Map([
        ["fine", 2],
        ["never", 0],
      ]),
    },
    { rows: "weights", problem: "not-a-number", which: "never", at: null },
  ],
  [
    "a segment with part of a turn",
    { weights: new Map([["half", 0.5]]) },
    { rows: "weights", problem: "not-a-number", which: "half", at: null },
  ],
  [
    "an account of no known standing",
    { account: UNHEARD_OF.account },
    { rows: "account", problem: "unknown-state", which: "unheard-of", at: null },
  ],
  [
    "pending that is no number",
    { pending: Number.NaN },
    { rows: "counts", problem: "not-a-number", which: "pending NaN", at: null },
  ],
  [
    "notes that are part of one",
    { notesUsed: 1.5 },
    { rows: "counts", problem: "not-a-number", which: "notesUsed 1.5", at: null },
  ],
];

describe("what can't be true", () => {
  test.each(DISORDER)("%s is named with its row", (_name, change, problem) => {
    expect(problemOf(change)).toEqual(problem);
  });

  test.each(DISORDER)("%s: there is no plan", (_name, change, error) => {
    const made = plan(snapshotOf([], change), defaultPolicy("basic", "UTC"), NOW, 1);
    expect(made).toEqual({ ok: false, error });
  });
});

describe("what can", () => {
  const sound: readonly (readonly [string, Partial<PacingSnapshot>])[] = [
    ["nothing at all", { approved: [] }],
    ["two sends at one time", { sends: [spent("a", NOW), spent("b", NOW)] }],
    [
      "rows up to a minute ahead",
      { sends: [spent("a", NOW + MINUTE)], restrictions: [event("r", NOW + MINUTE)] },
    ],
    ["tomorrow's figures, made in a zone further east", { days: [noFigures("2026-01-13")] }],
    ["days left out", { days: [noFigures("2025-11-01"), noFigures("2026-01-12")] }],
    [
      "a cooldown that ends in the future",
      { restrictions: [event("r", NOW, { cooldownUntil: NOW + 30 * DAY })] },
    ],
    ["a note of an account without notes", { notesUsed: 7, weights: new Map([["a", 3]]) }],
  ];
  test.each(sound)("%s is no problem", (_name, change) => {
    expect(problemOf(change)).toBeNull();
  });

  test("tomorrow is the person's own", () => {
    const days = [noFigures("2026-01-14")];
    expect(problemOf({ days }, "Pacific/Kiritimati")).toBeNull();
    expect(problemOf({ days: [noFigures("2026-01-13")] }, "Etc/GMT+12")).toBeNull();
    expect(problemOf({ days }, "Etc/GMT+12")).toMatchObject({ problem: "in-the-future" });
  });
});
