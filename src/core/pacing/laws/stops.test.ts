import * as fc from "fast-check";
import { describe, expect } from "vitest";
import { law } from "../../../../tests/laws/law.ts";
import { stops } from "../../restriction/cooldown.ts";
import { RESTRICTION_KINDS, type StopEvent } from "../../restriction/restriction.ts";
import { DAY, localDay, MINUTE } from "../../shared/time.ts";
import { plan } from "../index.ts";
import { figuresOf, planOf, policies, snapshotOf, start } from "../testing/histories.ts";
import type { PacingSnapshot } from "../types.ts";

describe("the clock set back", () => {
  law(
    "never gives budget: on the same day no more is left than before, whatever was sent",
    fc.property(
      start,
      policies,
      fc.array(fc.integer({ min: -8 * DAY, max: 0 }), { maxLength: 40 }),
      fc.oneof(fc.integer({ min: 1, max: 2 * MINUTE }), fc.integer({ min: 1, max: DAY })),
      (now, policy, offsets, back) => {
        fc.pre(localDay(now - back, policy.zone) === localDay(now, policy.zone));
        const sends = offsets.map((offset) => now + offset);
        const given = snapshotOf(sends, { days: figuresOf(sends, policy.zone) });
        const before = planOf(given, policy, now, 1);
        const after = plan(given, policy, now - back, 1);
        if (after.ok) {
          expect(after.value.allowance.left).toBeLessThanOrEqual(before.allowance.left);
        } else {
          expect(Math.max(...sends)).toBeGreaterThan(now - back + MINUTE);
        }
      },
    ),
  );

  law(
    "behind anything in the log by more than a minute gives no plan, until it is past again",
    fc.property(
      start,
      policies,
      fc.array(fc.integer({ min: -8 * DAY, max: 0 }), { maxLength: 10 }),
      fc.integer({ min: MINUTE + 1, max: 400 * DAY }),
      fc.boolean(),
      (now, policy, offsets, ahead, stopped) => {
        const at = now + ahead;
        const event = { accountId: null, seenOn: "/", kind: "challenge", at, cooldownUntil: at } as const;
        const restrictions = stopped ? [{ id: "r1", ...event, confirmedAt: at, checkedAt: at }] : [];
        const sends = offsets.map((offset) => now + offset);
        const given = snapshotOf(stopped ? sends : [...sends, at], { restrictions });
        expect(plan(given, policy, now, 1)).toMatchObject({
          ok: false,
          error: { problem: "in-the-future", at },
        });
        expect(plan(given, policy, at - MINUTE, 1).ok).toBe(true);
      },
    ),
  );
});

describe("what stops everything", () => {
  /** Seen in the 90 days before, its cooldown over or not, confirmed or not, checked or not. */
  const restriction = fc.record({
    kind: fc.constantFrom(...RESTRICTION_KINDS.filter(stops)),
    ago: fc.integer({ min: 0, max: 90 * DAY }),
    cooldown: fc.integer({ min: 0, max: 100 * DAY }),
    confirmed: fc.boolean(),
    checked: fc.boolean(),
  });

  law(
    "I4 nothing is due in a cooldown, nor before the person confirmed every stop and the Sent page was read",
    fc.property(
      start,
      policies,
      fc.array(restriction, { minLength: 1, maxLength: 4 }),
      fc.array(fc.integer({ min: -8 * DAY, max: 0 }), { maxLength: 10 }),
      (now, policy, drawn, offsets) => {
        const restrictions = drawn
          .toSorted((a, b) => b.ago - a.ago)
          .map(({ kind, ago, cooldown, confirmed, checked }, index): StopEvent => {
            const at = now - ago;
            const done = (reached: boolean): number | null => (reached ? at : null);
            const times = {
              at,
              cooldownUntil: at + cooldown,
              confirmedAt: done(confirmed),
              checkedAt: done(confirmed && checked),
            };
            return { id: String(index), accountId: null, kind, seenOn: "/", ...times };
          });
        const open = restrictions.some((event) => event.checkedAt === null || now < event.cooldownUntil);
        fc.pre(open);
        const sends = offsets.map((offset) => now + offset);
        const result = planOf(snapshotOf(sends, { restrictions }), policy, now, 1);
        expect(result.due).toBeNull();
        expect(result.blocker?.kind).toMatch(/^restriction/);
        expect(result.allowance.left).toBe(0);
        if (restrictions.some((event) => event.checkedAt === null)) {
          expect(result.nextAt).toBeNull();
        } else {
          const last = Math.max(...restrictions.map((event) => event.cooldownUntil));
          expect(result.nextAt).toBeGreaterThanOrEqual(last);
        }
      },
    ),
  );

  const held = fc.constantFrom<readonly [Partial<PacingSnapshot>, string]>(
    [{ account: "different" }, "different-account"],
    [{ paused: true }, "paused"],
    [{ inFlight: "going" }, "in-flight"],
    [{ approved: [] }, "nothing-approved"],
    [{ pending: 700 }, "pending-ceiling"],
  );
  const ZERO = ["different-account", "paused", "pending-ceiling"];

  law(
    "I9 with another account signed in, paused, too many pending or with one in flight nothing is due",
    fc.property(start, policies, held, (now, policy, [change, kind]) => {
      const result = planOf(snapshotOf([], change), policy, now, 1);
      expect(result).toMatchObject({ due: null, nextAt: null, wakeAt: null, blocker: { kind } });
      if (ZERO.includes(kind)) expect(result.allowance.left).toBe(0);
    }),
  );
});
