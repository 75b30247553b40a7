import * as fc from "fast-check";
import { describe, expect, inject, test } from "vitest";
import { law } from "../../../../tests/laws/law.ts";
import type { DailyFigures } from "../../invitation/attempt.ts";
import type { Policy } from "../../policy/policy.ts";
import { DAY, HOUR, type Instant, MINUTE, SECOND } from "../../shared/time.ts";
import { plan } from "../index.ts";
import { passedBy } from "../testing/caps.ts";
import { addedTo, figuresOf, inOrder, planOf, policies, snapshotOf, start } from "../testing/histories.ts";

/** What a run of some days is made of; a jump is a sleep, a change of the clock either way, or a dead browser. */
type Step =
  | { readonly kind: "follow" } // to the time the plan named
  | { readonly kind: "jump"; readonly by: number }
  | { readonly kind: "by-hand" }
  | { readonly kind: "policy"; readonly policy: Policy };

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: fc.constant<Step>({ kind: "follow" }) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 2 * HOUR }).map((by): Step => ({ kind: "jump", by })) },
    {
      weight: 1,
      arbitrary: fc.integer({ min: -3 * DAY, max: 9 * DAY }).map((by): Step => ({ kind: "jump", by })),
    },
    { weight: 1, arbitrary: fc.constant<Step>({ kind: "by-hand" }) },
    { weight: 1, arbitrary: policies.map((policy): Step => ({ kind: "policy", policy })) },
  ),
  { minLength: 4, maxLength: 16 },
);

/** Up to a minute ahead of now, as the clock's last correction may have left them. */
const histories = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: -8 * DAY, max: 0 }) },
    { weight: 3, arbitrary: fc.integer({ min: -10 * HOUR, max: 0 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: MINUTE }) },
  ),
  { maxLength: 40 },
);

const snapshotAt = (now: Instant, offsets: readonly number[], policy: Policy) => {
  const sends = offsets.map((offset) => now + offset);
  return { sends, given: snapshotOf(sends, { days: figuresOf(sends, policy.zone) }) };
};

describe("I3 the caps, gaps and hours of the policy", () => {
  let sent = 0;
  law(
    "hold in every run, however the clock jumps, with sends by hand and lowered caps in between",
    fc.property(start, policies, steps, fc.integer(), (from, first, run, seed) => {
      const days = new Map<string, DailyFigures>();
      let now = from;
      let policy = first;
      let sends: readonly Instant[] = [];
      const record = () => {
        sends = [...sends, now];
        addedTo(days, [now], policy.zone);
      };
      const planNow = () => plan(snapshotOf(sends, { days: inOrder(days) }), policy, now, seed);
      let made = planNow();
      for (const step of run) {
        if (step.kind === "by-hand") record();
        if (step.kind === "policy") policy = step.policy;
        if (step.kind === "jump") now += step.by;
        if (step.kind === "follow") now = (made.ok ? made.value.nextAt : null) ?? now;
        made = planNow();
        // The clock was set back behind what is in the log: there is no plan until it is past.
        if (!made.ok) {
          expect(Math.max(...sends)).toBeGreaterThan(now);
          continue;
        }
        expect(made.value.wakeAt === null || made.value.wakeAt > now).toBe(true);
        if (made.value.due === null) continue;
        expect(passedBy(sends, policy, now)).toEqual([]);
        record();
        sent += 1;
        made = planNow();
        expect(made.ok && made.value.due, "at most one is due, whatever time has passed").toBeNull();
      }
    }),
  );

  test("were tried on runs that send", () => {
    expect(sent).toBeGreaterThan(2 * inject("lawCases"));
  });

  law(
    "hold for every single plan over any history: one more send at now passes none of them",
    fc.property(start, policies, histories, fc.integer(), (now, policy, offsets, seed) => {
      const { sends, given } = snapshotAt(now, offsets, policy);
      if (planOf(given, policy, now, seed).due === null) return;
      expect(passedBy(sends, policy, now)).toEqual([]);
    }),
  );

  law(
    "hold at the time of the next one, which is exact: due then, and not at any time before",
    fc.property(
      start,
      policies,
      histories,
      fc.integer({ min: 0, max: 999 }),
      (now, policy, offsets, share) => {
        // What lies ahead counts as now, and now moves.
        const { sends, given } = snapshotAt(
          now,
          offsets.map((offset) => Math.min(0, offset)),
          policy,
        );
        const { nextAt } = planOf(given, policy, now, 7);
        if (nextAt === null) throw new Error("Something approved and nothing in the way has a time.");
        expect(passedBy(sends, policy, nextAt)).toEqual([]);
        expect(planOf(given, policy, nextAt, 7).due).toBe("next");
        const between = Math.floor(now + (share / 1000) * (nextAt - now));
        if (between >= nextAt) return;
        expect(planOf(given, policy, between, 7)).toMatchObject({ due: null, nextAt });
      },
    ),
  );

  law(
    "leave at most one due after any time without a plan: the one after it waits the least gap or longer",
    fc.property(
      start,
      policies,
      fc.integer({ min: 0, max: 60 * DAY }),
      fc.integer(),
      (from, policy, slept, seed) => {
        const first = planOf(snapshotOf([from - DAY]), policy, from + slept, seed);
        const now = first.nextAt ?? from;
        const sends = now - (from - DAY) < 8 * DAY ? [from - DAY, now] : [now];
        const { due, nextAt } = planOf(
          snapshotOf(sends, { days: figuresOf([from - DAY, now], policy.zone) }),
          policy,
          now,
          seed,
        );
        expect(due).toBeNull();
        expect(nextAt).toBeGreaterThanOrEqual(now + policy.leastGapSeconds * SECOND);
      },
    ),
  );
});
