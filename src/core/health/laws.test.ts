import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Policy } from "../policy/policy.ts";
import { RESTRICTION_KINDS } from "../restriction/restriction.ts";
import { DAY, HOUR } from "../shared/time.ts";
import type { HealthKind, HealthLevel } from "./figure.ts";
import type { HealthInputs } from "./health.ts";
import { event, healthWith, levelOf, NOW, sentThen } from "./testing/accounts.ts";

const RANK: Readonly<Record<HealthLevel, number>> = { unknown: 0, fine: 0, watch: 1, act: 2 };
const policies: fc.Arbitrary<Partial<Policy>> = fc.record({
  acceptanceFloor: fc.integer({ min: 0, max: 50 }),
  acceptanceLeast: fc.integer({ min: 0, max: 60 }),
  pendingCeiling: fc.integer({ min: 50, max: 1500 }),
  pendingWarning: fc.integer({ min: 20, max: 1500 }),
  weeklyCap: fc.integer({ min: 5, max: 200 }),
  dailyCap: fc.integer({ min: 5, max: 50 }),
});
const pair = (most: number) =>
  fc.tuple(fc.nat(most), fc.nat(most)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

describe("laws", () => {
  const notBetter = (
    kind: HealthKind,
    better: Partial<HealthInputs>,
    worse: Partial<HealthInputs>,
    policy: Partial<Policy>,
  ) => expect(RANK[levelOf(kind, worse, policy)]).toBeGreaterThanOrEqual(RANK[levelOf(kind, better, policy)]);

  test("fewer yeses of as many never give a better level", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), pair(900), policies, (decided, [few, many], policy) => {
        const days = (yes: number) => ({ days: [sentThen(21, decided, Math.min(yes, decided))] });
        notBetter("acceptance", days(many), days(few), policy);
        notBetter("unanswered", days(many), days(few), policy);
      }),
    );
  });

  test("more waiting, more old ones, more sent, a larger network never give a better level", () => {
    fc.assert(
      fc.property(pair(2_000), policies, ([few, many], policy) => {
        const waiting = (now: number) => ({ pending: { now, weekAgo: null }, old: { now, weekAgo: null } });
        notBetter("pending", waiting(few), waiting(many), policy);
        notBetter("pending-old", waiting(few), waiting(many), policy);
        const sends = (count: number) => ({ sends: Array<number>(count % 300).fill(NOW - HOUR) });
        const [less, more] = [few % 300, many % 300].toSorted((a, b) => a - b);
        notBetter("pace-week", sends(less ?? 0), sends(more ?? 0), policy);
        notBetter("pace-day", sends(less ?? 0), sends(more ?? 0), policy);
        const network = (size: number) => ({
          network: { count: size * 20, at: NOW, source: "archive" as const, since: 0 },
        });
        notBetter("network", network(few), network(many), policy);
      }),
    );
  });

  test("an event later, or one more, never gives a better level", () => {
    const kind = fc.constantFrom(...RESTRICTION_KINDS);
    fc.assert(
      fc.property(kind, pair(200), fc.array(fc.nat(180), { maxLength: 4 }), (kinds, [near, far], others) => {
        const at = (ago: number) =>
          event({ kind: kinds, at: NOW - ago * DAY, cooldownUntil: NOW - ago * DAY + 7 * DAY });
        const rest = others.map((ago) =>
          event({ id: `o${ago}`, at: NOW - ago * DAY, cooldownUntil: NOW - ago * DAY }),
        );
        notBetter("last-event", { events: [at(far)] }, { events: [at(near)] }, {});
        notBetter("last-event", { events: rest }, { events: [...rest, at(near)] }, {});
      }),
    );
  });

  test("the verdict is the worst of them, the weightier of two, and no average", () => {
    const inputs: fc.Arbitrary<Partial<HealthInputs>> = fc.record({
      days: fc.array(
        fc
          .tuple(fc.nat(180), fc.nat(40), fc.nat(40))
          .map(([ago, sent, yes]) => sentThen(ago, sent, Math.min(sent, yes))),
        { maxLength: 30 },
      ),
      sends: fc
        .array(fc.nat(14 * DAY), { maxLength: 150 })
        .map((all) => all.map((ago) => NOW - ago).toSorted((a, b) => a - b)),
      pending: fc.record({ now: fc.nat(900), weekAgo: fc.constant(null) }),
      old: fc.record({ now: fc.nat(500), weekAgo: fc.constant(null) }),
      notesNeeded: fc.boolean(),
      notes: fc.record({ left: fc.nat(2), perMonth: fc.constant(5), weekAgo: fc.constant(null) }),
      events: fc.array(
        fc.nat(170).map((ago) => event({ id: `${ago}`, at: NOW - ago * DAY })),
        { maxLength: 2 },
      ),
    });
    fc.assert(
      fc.property(inputs, policies, (over, policy) => {
        const { verdict, figures } = healthWith(over, policy);
        const worst = Math.max(...figures.map(({ level }) => RANK[level]));
        expect(RANK[verdict.level]).toBe(worst);
        const first = figures.find(({ level }) => RANK[level] === worst);
        expect(verdict.about).toBe(worst === 0 ? null : first);
      }),
    );
  });
});
