import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { law } from "../../../../tests/laws/law.ts";
import { DAY, HOUR, localDay } from "../../shared/time.ts";
import { steadyUntil } from "../steady.ts";
import { figuresOf, planOf, policies, snapshotOf, start } from "../testing/histories.ts";
import type { Plan } from "../types.ts";

/** Waits that are said in the same words: when the next one goes. */
const ALIKE: ReadonlySet<string> = new Set(["slot", "least-gap", "hourly-cap", "outside-hours"]);

const saidBy = ({ allowance, nextAt, blocker }: Plan) => ({
  ...{ sent: allowance.sentToday, today: allowance.today, next: blocker && nextAt },
  waits: blocker && ALIKE.has(blocker.kind) && nextAt !== null ? "next" : blocker?.kind,
  isOff: allowance.bounds.some(({ kind }) => kind === "day-off"),
});

let long = 0;
describe("what is said of the day", () => {
  law(
    "holds at every moment until it says, on the same day, as long as nothing happens",
    fc.property(
      start,
      policies,
      fc.array(fc.integer({ min: -8 * DAY, max: 0 }), { maxLength: 40 }),
      fc.constantFrom<"queued" | "none" | "paused">("queued", "none", "paused"),
      fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 6, maxLength: 6 }),
      (now, policy, offsets, state, parts) => {
        const sends = offsets.map((offset) => now + offset);
        const given = snapshotOf(sends, {
          days: figuresOf(sends, policy.zone),
          ...(state === "none" ? { approved: [] } : {}),
          paused: state === "paused",
        });
        const made = planOf(given, policy, now, 7);
        const until = steadyUntil(made, given, policy, now, 7);
        if (until - now > HOUR) long += 1;
        if (until <= now) return;
        expect(localDay(until - 1, policy.zone)).toBe(localDay(now, policy.zone));
        for (const at of [
          until - 1,
          ...parts.map((part) => Math.floor(now + (part / 1000) * (until - now))),
        ]) {
          expect(saidBy(planOf(given, policy, at, 7))).toEqual(saidBy(made));
        }
      },
    ),
  );

  test("mostly holds for longer than an hour", () => {
    expect(long).toBeGreaterThan(50);
  });
});
