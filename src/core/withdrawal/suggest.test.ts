import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY } from "../shared/time.ts";
import { ageBand, countAges } from "./age-bands.ts";
import { type Pickable, suggest } from "./suggest.ts";

const waiting = (...days: readonly (number | null)[]): readonly Pickable[] =>
  days.map((age, at) => ({ invitationId: `${at}`, ageAtLeast: age === null ? null : age * DAY }));
const policy = { pendingOldDays: 21, pendingWarning: 400, pendingCeiling: 700 };
const given = { total: 10, picked: 0, policy };

test("over 21 days, the oldest first, and nobody else while few wait", () => {
  const pickable = waiting(3, 22, 15, 90, null, 21, 20.9);
  expect(suggest({ ...given, pickable })).toEqual([
    { invitationId: "3", because: "old" },
    { invitationId: "1", because: "old" },
    { invitationId: "5", because: "old" },
  ]);
});

test("where many wait, so many more from the oldest down that they do not, none under 14 days", () => {
  const pickable = waiting(30, 20, 18, 16, 13, 2);
  const all = suggest({ ...given, pickable, total: 402 });
  // 402 less the old one less two is 399, below the warning at 400.
  expect(all.map(({ invitationId, because }) => [invitationId, because])).toEqual([
    ["0", "old"],
    ["1", "near-ceiling"],
    ["2", "near-ceiling"],
  ]);
  expect(suggest({ ...given, pickable, total: 900 })).toHaveLength(4);
  expect(suggest({ ...given, pickable, total: 402, picked: 2 })).toHaveLength(1);
  expect(suggest({ ...given, pickable, total: 60, policy: { ...policy, pendingCeiling: 59 } })).toHaveLength(
    2,
  );
  expect(suggest({ ...given, pickable, total: 52, policy: { ...policy, pendingWarning: 50 } })).toHaveLength(
    3,
  );
});

test("law: nobody under 14 days or of unknown age; each once; all over 21 days; the oldest first", () => {
  const ages = fc.array(fc.option(fc.integer({ min: 0, max: 90 })), { maxLength: 60 });
  const counts = fc.record({
    total: fc.nat(1_500),
    picked: fc.nat(100),
    policy: fc.record({
      pendingOldDays: fc.integer({ min: 14, max: 120 }),
      pendingWarning: fc.integer({ min: 50, max: 1_500 }),
      pendingCeiling: fc.integer({ min: 50, max: 1_500 }),
    }),
  });
  fc.assert(
    fc.property(ages, counts, (days, numbers) => {
      const pickable = waiting(...days);
      const found = suggest({ ...numbers, pickable });
      const age = (id: string) => pickable.find(({ invitationId }) => invitationId === id)?.ageAtLeast ?? -1;
      const old = pickable.filter(
        ({ ageAtLeast }) => (ageAtLeast ?? -1) >= numbers.policy.pendingOldDays * DAY,
      );
      expect(found.every(({ invitationId }) => age(invitationId) >= 14 * DAY)).toBe(true);
      expect(new Set(found.map(({ invitationId }) => invitationId)).size).toBe(found.length);
      expect(found.filter(({ because }) => because === "old")).toHaveLength(old.length);
      const order = found.map(({ invitationId }) => age(invitationId));
      expect(order).toEqual(order.toSorted((a, b) => b - a));
    }),
  );
});

test("ages in bands, their borders in the older one", () => {
  expect([0, 6.9, 7, 14, 21, 60, -1].map((days) => ageBand(days * DAY))).toEqual([
    "under-7",
    "under-7",
    "7-to-14",
    "14-to-21",
    "21-to-60",
    "over-60",
    "under-7",
  ]);
  expect(countAges([null, 8 * DAY, 9 * DAY])).toMatchObject({ unknown: 1, "7-to-14": 2, "over-60": 0 });
});
