import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ATTEMPT_KINDS,
  type Attempt,
  type AttemptKind,
  type DailyFigures,
  SENDING_KINDS,
} from "../invitation/attempt.ts";
import type { LocalDay } from "../shared/time.ts";
import { addDays } from "../shared/wall-clock.ts";
import { applyAttempt, figuresChange, noFigures, recount } from "./figures.ts";

const FIRST = "2026-02-25";

const attempt = (kind: AttemptKind, day: LocalDay, sentDay: LocalDay | null = null): Attempt => ({
  id: `${kind}-${day}`,
  at: 0,
  day,
  kind,
  accountId: null,
  invitationId: "i1",
  prospectId: "p1",
  segmentId: "s1",
  templateId: null,
  note: null,
  detail: null,
  sentDay,
});

describe("what a row of the log counts", () => {
  const changes: readonly (readonly [AttemptKind, readonly unknown[]])[] = [
    ["sent", [{ day: "2026-03-02", delta: { sent: 1 } }]],
    ["sent-by-hand", [{ day: "2026-03-02", delta: { byHand: 1 } }]],
    ["unknown", [{ day: "2026-03-02", delta: { unknown: 1 } }]],
    ["settled-sent", [{ day: "2026-03-01", delta: { unknown: -1, sent: 1 } }]],
    ["settled-not-sent", []],
    ["unsettled", [{ day: "2026-03-01", delta: { unknown: 1, sent: -1 } }]],
    [
      "accepted",
      [
        { day: "2026-03-02", delta: { accepted: 1 } },
        { day: "2026-03-01", delta: { acceptedOfSent: 1 } },
      ],
    ],
    ["restriction", [{ day: "2026-03-02", delta: { restrictions: 1 } }]],
    ["restriction-dismissed", [{ day: "2026-03-01", delta: { restrictions: -1 } }]],
  ];
  test.each(changes)("%s", (kind, expected) => {
    expect(figuresChange(attempt(kind, "2026-03-02", "2026-03-01"))).toEqual(expected);
  });

  test("everything else counts nothing", () => {
    const counting = [...changes.map(([kind]) => kind), "history"];
    for (const kind of ATTEMPT_KINDS.filter((kind) => !counting.includes(kind))) {
      expect(figuresChange(attempt(kind, "2026-03-02", "2026-03-01"))).toEqual([]);
    }
  });

  test("the days of the archive count as sent by hand, with what was accepted of it, whenever it came", () => {
    const history = [
      { day: FIRST, sent: 4, accepted: 1 },
      { day: "2026-02-01", sent: 0, accepted: 1 },
    ];
    const row = { ...attempt("history", "2026-03-09"), history };
    expect(recount([row])).toEqual(
      new Map([
        [FIRST, { ...noFigures(FIRST), byHand: 4, acceptedOfSent: 1 }],
        ["2026-02-01", { ...noFigures("2026-02-01"), acceptedOfSent: 1 }],
      ]),
    );
  });

  test("accepted on the day it was sent changes one day once", () => {
    expect(recount([attempt("sent", FIRST), attempt("accepted", FIRST, FIRST)])).toEqual(
      new Map([[FIRST, { ...noFigures(FIRST), sent: 1, accepted: 1, acceptedOfSent: 1 }]]),
    );
  });
});

/** A log as it can come about: each invitation goes out by hand, from the queue or unknown, and on from there. */
const life: fc.Arbitrary<readonly Attempt[]> = fc
  .record({
    out: fc.constantFrom<AttemptKind>("sent", "sent-by-hand", "unknown", "not-sent"),
    sentOn: fc.integer({ min: 0, max: 20 }),
    settled: fc.constantFrom<AttemptKind | null>("settled-sent", "settled-not-sent", null),
    later: fc.integer({ min: 0, max: 20 }),
    accepted: fc.boolean(),
    restricted: fc.boolean(),
  })
  .map(({ out, sentOn, settled, later, accepted, restricted }) => {
    const sentDay = addDays(FIRST, sentOn);
    const then = addDays(sentDay, later);
    const rows = [attempt("proposed", sentDay), attempt("approved", sentDay), attempt(out, sentDay)];
    if (out === "unknown" && settled !== null) rows.push(attempt(settled, then, sentDay));
    const isSent =
      out === "sent" || out === "sent-by-hand" || (out === "unknown" && settled === "settled-sent");
    if (isSent && accepted) rows.push(attempt("accepted", then, sentDay));
    if (restricted) rows.push(attempt("restriction", then));
    return rows;
  });
const logs = fc.array(life, { maxLength: 30 }).map((lives) => lives.flat());

describe("I8 the counters", () => {
  test("kept while writing are those counted again from the log alone, in any order of its rows", () => {
    fc.assert(
      fc.property(
        logs.chain((log) =>
          fc.tuple(fc.constant(log), fc.shuffledSubarray([...log], { minLength: log.length })),
        ),
        ([log, shuffled]) => {
          const kept = log.reduce<ReadonlyMap<LocalDay, DailyFigures>>(applyAttempt, new Map());
          expect(recount(log)).toEqual(kept);
          expect(recount(shuffled)).toEqual(kept);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("never fall below zero, and settling neither adds nor refunds: their sum is what the log sent", () => {
    fc.assert(
      fc.property(logs, (log) => {
        const days = [...recount(log).values()];
        for (const { day: _day, ...counts } of days) {
          expect(Math.min(...Object.values(counts))).toBeGreaterThanOrEqual(0);
        }
        const spent = days.reduce((sum, { sent, byHand, unknown }) => sum + sent + byHand + unknown, 0);
        expect(spent).toBe(log.filter(({ kind }) => SENDING_KINDS.has(kind)).length);
        const accepted = days.reduce((sum, figures) => sum + figures.accepted, 0);
        expect(days.reduce((sum, figures) => sum + figures.acceptedOfSent, 0)).toBe(accepted);
      }),
      { numRuns: 300 },
    );
  });

  test("applying a row leaves the figures it was given as they were", () => {
    const before = new Map([[FIRST, noFigures(FIRST)]]);
    applyAttempt(before, attempt("sent", FIRST));
    expect(before).toEqual(new Map([[FIRST, noFigures(FIRST)]]));
  });
});
