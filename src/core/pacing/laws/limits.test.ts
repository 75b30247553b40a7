import * as fc from "fast-check";
import { describe, expect } from "vitest";
import { law } from "../../../../tests/laws/law.ts";
import { ATTEMPT_KINDS, type Attempt, type DailyFigures } from "../../invitation/attempt.ts";
import type { Policy } from "../../policy/policy.ts";
import { RESTRICTION_KINDS, type StopEvent } from "../../restriction/restriction.ts";
import { DAY, type Instant, type LocalDay, localDay, MINUTE } from "../../shared/time.ts";
import { applyAttempt, noFigures, recount } from "../../statistics/figures.ts";
import { figuresOf, inOrder, planOf, policies, snapshotOf, start } from "../testing/histories.ts";

const histories = fc.array(fc.integer({ min: -8 * DAY, max: 0 }), { maxLength: 40 });

/** Weeks of figures up to the day before the last eight days: by day before, how many went and were accepted. */
const past = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 8 })), {
  maxLength: 50,
});

/** Stops that are over, and notices, of the last 60 days. */
const words = fc.array(
  fc.tuple(fc.constantFrom(...RESTRICTION_KINDS), fc.integer({ min: 1, max: 60 * DAY })),
  { maxLength: 2 },
);

interface Given {
  readonly now: Instant;
  readonly policy: Policy;
  readonly days: readonly DailyFigures[];
  readonly sends: readonly Instant[];
  readonly restrictions: readonly StopEvent[];
}

const givens: fc.Arbitrary<Given> = fc
  .tuple(start, policies, histories, past, words)
  .map(([now, policy, offsets, earlier, events]) => {
    const sends = offsets.map((offset) => now + offset);
    const before = earlier.map(([sent, accepted], ago) => ({
      ...noFigures(localDay(now - (10 + ago) * DAY, policy.zone)),
      sent,
      acceptedOfSent: Math.min(sent, accepted),
    }));
    const days = new Map(
      [...before, ...figuresOf(sends, policy.zone)].map((figures) => [figures.day, figures]),
    );
    const restrictions = events
      .map(([kind, ago], index): StopEvent => {
        const at = now - ago;
        const done = { at, cooldownUntil: at, confirmedAt: at, checkedAt: at };
        return { id: String(index), accountId: null, kind, seenOn: "/", ...done };
      })
      .toSorted((a, b) => a.at - b.at);
    return { now, policy, days: inOrder(days), sends, restrictions };
  });

const leftOf = ({ now, policy, sends, ...change }: Given, changed: Partial<Policy> = {}): number =>
  planOf(snapshotOf(sends, change), { ...policy, ...changed }, now, 1).allowance.left;

describe("I3 a lower limit never allows more", () => {
  law(
    "of the day",
    fc.property(givens, fc.integer({ min: 1, max: 20 }), (given, cap) => {
      const dailyCap = Math.min(cap, given.policy.dailyCap);
      expect(leftOf(given, { dailyCap })).toBeLessThanOrEqual(Math.min(dailyCap, leftOf(given)));
    }),
  );

  law(
    "of the week; when the lower one is full nothing is due at once",
    fc.property(givens, fc.integer({ min: 1, max: 20 }), (given, cap) => {
      const weeklyCap = Math.min(cap, given.policy.weeklyCap);
      expect(leftOf(given, { weeklyCap })).toBeLessThanOrEqual(Math.min(weeklyCap, leftOf(given)));
      const { now, policy, sends, days } = given;
      if (sends.filter((sent) => sent > now - 7 * DAY).length < weeklyCap) return;
      expect(planOf(snapshotOf(sends, { days }), { ...policy, weeklyCap }, now, 1).due).toBeNull();
    }),
  );

  law(
    "of the hour",
    fc.property(givens, fc.integer({ min: 1, max: 8 }), (given, cap) => {
      const hourlyCap = Math.min(cap, given.policy.hourlyCap);
      expect(leftOf(given, { hourlyCap })).toBeLessThanOrEqual(leftOf(given));
    }),
  );

  law(
    "nor does a longer gap",
    fc.property(givens, fc.integer({ min: 0, max: 7200 }), (given, more) => {
      const leastGapSeconds = given.policy.leastGapSeconds + more;
      expect(leftOf(given, { leastGapSeconds })).toBeLessThanOrEqual(leftOf(given));
    }),
  );

  law(
    "in the end, the target",
    fc.property(givens, fc.integer({ min: 1, max: 50 }), (given, most) => {
      const targetPerDay = Math.min(most, given.policy.targetPerDay);
      const rampStart = Math.min(given.policy.rampStart, targetPerDay);
      expect(leftOf(given, { targetPerDay, rampStart })).toBeLessThanOrEqual(leftOf(given));
    }),
  );
});

describe("what is counted", () => {
  law(
    "is an unknown outcome and one by hand like any other: each one more leaves one fewer",
    fc.property(givens, fc.integer({ min: 0, max: 30 * MINUTE }), (given, ago) => {
      const { now, policy, sends, restrictions } = given;
      fc.pre(localDay(now - ago, policy.zone) === localDay(now, policy.zone));
      const leftWith = (instants: readonly Instant[]) =>
        leftOf({ ...given, sends: instants, restrictions, days: given.days });
      expect(leftWith([...sends, now - ago])).toBe(Math.max(0, leftWith(sends) - 1));
    }),
  );

  const rows: fc.Arbitrary<Attempt> = fc
    .record({
      id: fc.uuid(),
      day: fc.integer({ min: 1, max: 6 }).map((day): LocalDay => `2026-01-0${day}`),
      kind: fc.constantFrom(...ATTEMPT_KINDS),
      sentDay: fc.option(fc.integer({ min: 1, max: 6 }).map((day): LocalDay => `2026-01-0${day}`)),
    })
    .map(({ id, day, kind, sentDay }) => ({
      ...{
        accountId: null,
        invitationId: null,
        prospectId: null,
        segmentId: null,
        templateId: null,
        note: null,
        detail: null,
      },
      ...{ id, at: 0, day, kind, sentDay },
    }));

  law(
    "I8 is the same when the log is played again, in whatever order, as when it was written row by row",
    fc.property(
      fc
        .array(rows, { maxLength: 40 })
        .chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray([...log], { minLength: log.length }))),
      ([log, shuffled]) => {
        const written = log.reduce(applyAttempt, new Map<LocalDay, DailyFigures>());
        expect(inOrder(recount(shuffled))).toEqual(inOrder(written));
        const spent = inOrder(written).reduce(
          (sum, { sent, byHand, unknown }) => sum + sent + byHand + unknown,
          0,
        );
        const sending = log.filter(
          ({ kind }) => kind === "sent" || kind === "sent-by-hand" || kind === "unknown",
        );
        expect(spent).toBe(sending.length);
      },
    ),
  );

  law(
    "gives the same plan for the same arguments, whatever was planned in between",
    fc.property(givens, givens, fc.integer(), (given, other, seed) => {
      const made = ({ now, policy, sends, days, restrictions }: Given) =>
        planOf(snapshotOf(sends, { days, restrictions }), policy, now, seed);
      const one = made(given);
      made(other);
      expect(made(structuredClone(given))).toEqual(one);
    }),
  );
});
