import * as fc from "fast-check";
import { describe, expect } from "vitest";
import { law } from "../../../../tests/laws/law.ts";
import { passedBy } from "../../pacing/testing/caps.ts";
import { policies, start } from "../../pacing/testing/histories.ts";
import type { Policy } from "../../policy/policy.ts";
import { RESTRICTION_KINDS } from "../../restriction/restriction.ts";
import { DAY, HOUR, type Instant, localDay, MINUTE, SECOND } from "../../shared/time.ts";
import { planWithdrawal } from "../plan.ts";
import { snapshotOf } from "../testing/invented.ts";

const withCap = fc
  .tuple(policies, fc.integer({ min: 1, max: 25 }))
  .map(([policy, withdrawalsPerDay]) => ({ ...policy, withdrawalsPerDay }));

/** The limits of a withdrawal as those of a sending, for the judge who knows nothing of the planner. */
const asSending = (policy: Policy): Policy => ({
  ...policy,
  dailyCap: policy.withdrawalsPerDay,
  targetPerDay: policy.withdrawalsPerDay,
  weeklyCap: 1_000,
});

type Step =
  | { readonly kind: "follow" }
  | { readonly kind: "jump"; readonly by: number }
  | { readonly kind: "sent" };
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: fc.constant<Step>({ kind: "follow" }) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 3 * HOUR }).map((by): Step => ({ kind: "jump", by })) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 5 * DAY }).map((by): Step => ({ kind: "jump", by })) },
    { weight: 2, arbitrary: fc.constant<Step>({ kind: "sent" }) },
  ),
  { minLength: 4, maxLength: 30 },
);

describe("I3 the cap, the gaps and the hours of withdrawing", () => {
  law(
    "hold in every run, however long nobody looked and whatever was sent in between",
    fc.property(start, withCap, steps, (from, policy, run) => {
      let now: Instant = from;
      const done: Instant[] = [];
      const sent: Instant[] = [];
      for (const step of run) {
        if (step.kind === "jump") now += step.by;
        if (step.kind === "sent") sent.push(now);
        const given = snapshotOf({ done, apart: sent });
        const made = planWithdrawal(given, policy, now);
        if (made.due === null) {
          if (step.kind === "follow" && made.nextAt !== null) now = made.nextAt;
          continue;
        }
        expect(passedBy(done, asSending(policy), now)).toEqual([]);
        const nearest = Math.min(...sent.map((one) => Math.abs(now - one)));
        expect(nearest).toBeGreaterThanOrEqual(policy.leastGapSeconds * SECOND);
        done.push(now);
      }
    }),
  );

  law(
    "are kept no longer than they must be: where it says when the next goes, one goes then and none before",
    fc.property(
      start,
      withCap,
      fc.array(fc.integer({ min: -30 * HOUR, max: 0 }), { maxLength: 12 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (now, policy, offsets, share) => {
        const given = snapshotOf({ done: offsets.map((offset) => now + offset) });
        const { due, nextAt, wakeAt, blocker } = planWithdrawal(given, policy, now);
        expect(due === null).toBe(blocker !== null);
        expect(wakeAt).toBeGreaterThan(now);
        if (nextAt === null) return;
        expect(planWithdrawal(given, policy, nextAt).due).toBe("next");
        const before = now + Math.floor((nextAt - now) * share);
        if (before < nextAt) expect(planWithdrawal(given, policy, before).due).toBeNull();
      },
    ),
  );

  law(
    "I4 nothing is due in a cooldown, nor before the person confirmed every stop",
    fc.property(
      start,
      withCap,
      fc.array(
        fc.record({
          kind: fc.constantFrom(
            ...RESTRICTION_KINDS.filter((kind) => kind !== "approaching-limit" && kind !== "notes-spent"),
          ),
          ago: fc.integer({ min: 0, max: 90 * DAY }),
          cooldown: fc.integer({ min: 0, max: 100 * DAY }),
          confirmed: fc.boolean(),
          checked: fc.boolean(),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      (now, policy, events) => {
        const restrictions = events.map(({ kind, ago, cooldown, confirmed, checked }, index) => ({
          id: `r${index}`,
          accountId: null,
          seenOn: "/",
          kind,
          at: now - ago,
          cooldownUntil: now - ago + cooldown,
          confirmedAt: confirmed ? now : null,
          checkedAt: confirmed && checked ? now : null,
        }));
        const stopped = restrictions.some(
          ({ cooldownUntil, checkedAt }) => now < cooldownUntil || checkedAt === null,
        );
        const { due } = planWithdrawal(snapshotOf({ restrictions }), policy, now);
        if (stopped) expect(due).toBeNull();
      },
    ),
  );

  law(
    "the clock set back never gives one more on the same day",
    fc.property(
      start,
      withCap,
      fc.array(fc.integer({ min: -DAY, max: 0 }), { maxLength: 30 }),
      fc.integer({ min: 1, max: 2 * HOUR }),
      (now, policy, offsets, back) => {
        fc.pre(localDay(now - back, policy.zone) === localDay(now, policy.zone));
        const given = snapshotOf({ done: offsets.map((offset) => now + offset) });
        const before = planWithdrawal(given, policy, now);
        const after = planWithdrawal(given, policy, now - back);
        expect(after.doneToday).toBeGreaterThanOrEqual(before.doneToday);
        if (Math.max(...offsets.map((offset) => offset + back)) > MINUTE) expect(after.due).toBeNull();
      },
    ),
  );
});
