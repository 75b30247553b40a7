import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DailyFigures } from "../invitation/attempt.ts";
import type { Policy } from "../policy/policy.ts";
import { RESTRICTION_KINDS, type RestrictionEvent } from "../restriction/restriction.ts";
import { DAY, HOUR, type Instant, localDay, MINUTE, SECOND } from "../shared/time.ts";
import { plan } from "./index.ts";
import { addedTo, figuresOf, policies, snapshotOf, start } from "./testing/histories.ts";
import type { PacingSnapshot } from "./types.ts";

/** What a run of some days is made of; a jump is a sleep, a change of the clock either way, or a dead browser. */
type Step =
  | { readonly kind: "follow" } // to the time the plan named
  | { readonly kind: "jump"; readonly by: number }
  | { readonly kind: "by-hand" }
  | { readonly kind: "policy"; readonly policy: Policy };

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.constant<Step>({ kind: "follow" }) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 2 * HOUR }).map((by): Step => ({ kind: "jump", by })) },
    {
      weight: 2,
      arbitrary: fc.integer({ min: -3 * DAY, max: 9 * DAY }).map((by): Step => ({ kind: "jump", by })),
    },
    { weight: 1, arbitrary: fc.constant<Step>({ kind: "by-hand" }) },
    { weight: 1, arbitrary: policies.map((policy): Step => ({ kind: "policy", policy })) },
  ),
  { minLength: 10, maxLength: 60 },
);

/** What the caps say of one more send at `now`, worked out anew and without the code under test. */
function expectWithinCaps(sends: readonly Instant[], policy: Policy, now: Instant): void {
  const all = [...sends, now];
  const wall = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(policy.zone);
  const time = wall.toPlainTime().toString({ smallestUnit: "minute" });
  expect(policy.workingDays).toContain(wall.dayOfWeek);
  expect(time >= policy.hours.from && time < policy.hours.to).toBe(true);
  const today = localDay(now, policy.zone);
  const sameDay = all.filter(
    (sent) => Math.abs(sent - now) < 2 * DAY && localDay(sent, policy.zone) === today,
  ).length;
  expect(sameDay).toBeLessThanOrEqual(Math.min(policy.dailyCap, policy.targetPerDay));
  for (const [length, cap] of [
    [7 * DAY, policy.weeklyCap],
    [HOUR, policy.hourlyCap],
  ] as const) {
    // Every window that holds this send and begins with some send.
    for (const first of all.filter((sent) => sent <= now && sent > now - length)) {
      expect(all.filter((sent) => sent >= first && sent < first + length).length).toBeLessThanOrEqual(cap);
    }
  }
  const nearest = Math.min(...sends.map((sent) => Math.abs(now - sent)));
  expect(nearest).toBeGreaterThanOrEqual(policy.leastGapSeconds * SECOND);
}

describe("I3 the caps, gaps and hours of the policy", () => {
  test("hold in every run, however the clock jumps, with sends by hand and lowered caps in between", () => {
    let sent = 0;
    fc.assert(
      fc.property(start, policies, steps, fc.integer(), (from, first, run, seed) => {
        const days = new Map<string, DailyFigures>();
        let now = from;
        let policy = first;
        let sends: readonly Instant[] = [];
        const record = () => {
          sends = [...sends, now];
          addedTo(days, [now], policy.zone);
        };
        const planNow = () => plan(snapshotOf(sends, { days: [...days.values()] }), policy, now, seed);
        for (const step of run) {
          if (step.kind === "by-hand") record();
          if (step.kind === "policy") policy = step.policy;
          if (step.kind === "jump") now += step.by;
          if (step.kind === "follow") now = planNow().nextAt ?? now;
          const result = planNow();
          expect(result.wakeAt === null || result.wakeAt > now).toBe(true);
          if (result.due === null) continue;
          expectWithinCaps(sends, policy, now);
          record();
          sent += 1;
          expect(planNow().due, "at most one is due, whatever time has passed").toBeNull();
        }
      }),
      { numRuns: 200 },
    );
    // Runs that send nothing would prove nothing.
    expect(sent).toBeGreaterThan(1000);
  }, 60_000);

  const histories = fc.array(fc.integer({ min: -8 * DAY, max: 2 * DAY }), { maxLength: 40 });

  test("hold for every single plan over any history: one more send at now passes none of them", () => {
    fc.assert(
      fc.property(start, policies, histories, fc.integer(), (now, policy, offsets, seed) => {
        const sends = offsets.map((offset) => now + offset);
        const given = snapshotOf(sends, { days: figuresOf(sends, policy.zone) });
        const { due, nextAt } = plan(given, policy, now, seed);
        if (due !== null) expectWithinCaps(sends, policy, now);
        if (nextAt === null) throw new Error("Something approved and nothing in the way has a time.");
        expectWithinCaps(sends, policy, nextAt);
      }),
      { numRuns: 500 },
    );
  });

  test("the time of the next one is exact: due then, and not at any time before", () => {
    fc.assert(
      fc.property(
        start,
        policies,
        histories,
        fc.integer({ min: 0, max: 999 }),
        (now, policy, offsets, share) => {
          const sends = offsets.map((offset) => now + offset);
          const given = snapshotOf(sends, { days: figuresOf(sends, policy.zone) });
          const { nextAt } = plan(given, policy, now, 7);
          if (nextAt === null) throw new Error("Something approved and nothing in the way has a time.");
          expect(plan(given, policy, nextAt, 7).due).toBe("next");
          const between = Math.floor(now + (share / 1000) * (nextAt - now));
          if (between < nextAt) {
            expect(plan(given, policy, between, 7)).toMatchObject({ due: null, nextAt });
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test("a lower cap applies at once: what was due at the higher one is not when the lower one is full", () => {
    fc.assert(
      fc.property(
        start,
        policies,
        histories,
        fc.integer({ min: 1, max: 20 }),
        (now, policy, offsets, cap) => {
          const sends = offsets.map((offset) => now + offset);
          const lower = { ...policy, weeklyCap: Math.min(cap, policy.weeklyCap) };
          const inWeek = sends.filter((sent) => sent > now - 7 * DAY).length;
          fc.pre(inWeek >= lower.weeklyCap);
          expect(plan(snapshotOf(sends), lower, now, 1).due).toBeNull();
        },
      ),
      { numRuns: 300 },
    );
  });

  test("an unknown outcome and one by hand count like any other: each one more leaves one fewer", () => {
    fc.assert(
      fc.property(start, policies, fc.integer({ min: 0, max: 30 * MINUTE }), (now, policy, ago) => {
        const before = plan(snapshotOf([]), policy, now, 1);
        fc.pre(localDay(now - ago, policy.zone) === localDay(now, policy.zone));
        const after = plan(snapshotOf([now - ago]), policy, now, 1);
        expect(after.allowance.left).toBe(Math.max(0, before.allowance.left - 1));
      }),
      { numRuns: 300 },
    );
  });
});

describe("the clock set back", () => {
  test("never gives budget: on the same day no more is left than before, whatever was sent", () => {
    const offsets = fc.array(fc.integer({ min: -8 * DAY, max: 0 }), { maxLength: 40 });
    fc.assert(
      fc.property(start, policies, offsets, fc.integer({ min: 1, max: DAY }), (now, policy, sent, back) => {
        fc.pre(localDay(now - back, policy.zone) === localDay(now, policy.zone));
        const sends = sent.map((offset) => now + offset);
        const given = snapshotOf(sends, { days: figuresOf(sends, policy.zone) });
        const before = plan(given, policy, now, 1);
        const after = plan(given, policy, now - back, 1);
        expect(after.allowance.left).toBeLessThanOrEqual(before.allowance.left);
      }),
      { numRuns: 500 },
    );
  });

  test("across days: what seems to lie ahead is counted today, and nothing goes before it is past", () => {
    const ahead = fc.array(fc.integer({ min: 1, max: 9 * DAY }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(start, policies, ahead, (now, policy, offsets) => {
        const sends = offsets.map((offset) => now + offset);
        const { due, nextAt, allowance } = plan(snapshotOf(sends), policy, now, 1);
        expect(due).toBeNull();
        expect(allowance.sentToday).toBe(sends.length);
        expect(nextAt).toBeGreaterThan(Math.max(...sends));
      }),
      { numRuns: 300 },
    );
  });
});

describe("what stops everything", () => {
  const restriction: fc.Arbitrary<RestrictionEvent> = fc.record({
    id: fc.constant("r1"),
    accountId: fc.constant(null),
    kind: fc.constantFrom(...RESTRICTION_KINDS.filter((kind) => kind !== "approaching-limit")),
    at: start,
    seenOn: fc.constant("/"),
    cooldownUntil: start,
    confirmedAt: fc.option(start),
  });

  test("I4 nothing is due in a cooldown, nor before the person confirmed every stop", () => {
    fc.assert(
      fc.property(
        start,
        policies,
        fc.array(restriction, { minLength: 1, maxLength: 4 }),
        (now, policy, restrictions) => {
          const open = restrictions.some((event) => event.confirmedAt === null || now < event.cooldownUntil);
          fc.pre(open);
          const result = plan(snapshotOf([], { restrictions }), policy, now, 1);
          expect(result.due).toBeNull();
          expect(result.blocker?.kind).toMatch(/^restriction/);
          expect(result.allowance.left).toBe(0);
          const unconfirmed = restrictions.some((event) => event.confirmedAt === null);
          if (unconfirmed) expect(result.nextAt).toBeNull();
          else
            expect(result.nextAt).toBeGreaterThanOrEqual(
              Math.max(...restrictions.map((event) => event.cooldownUntil)),
            );
        },
      ),
      { numRuns: 500 },
    );
  });

  test("I9 with another account signed in, paused or with one in flight nothing is due", () => {
    const held = fc.constantFrom<Partial<PacingSnapshot>>(
      { account: "different" },
      { paused: true },
      { inFlight: "going" },
      { approved: [] },
    );
    fc.assert(
      fc.property(start, policies, held, (now, policy, change) => {
        expect(plan(snapshotOf([], change), policy, now, 1)).toMatchObject({
          due: null,
          nextAt: null,
          wakeAt: null,
        });
      }),
      { numRuns: 300 },
    );
  });
});

test("the same arguments give the same plan, in whatever order the sends come", () => {
  fc.assert(
    fc.property(
      start,
      policies,
      fc.array(fc.integer({ min: -8 * DAY, max: HOUR })),
      fc.integer(),
      (now, policy, offsets, seed) => {
        const sends = offsets.map((offset) => now + offset);
        const one = plan(snapshotOf(sends), policy, now, seed);
        expect(plan(snapshotOf(sends.toReversed()), policy, now, seed)).toEqual(one);
      },
    ),
    { numRuns: 300 },
  );
});
