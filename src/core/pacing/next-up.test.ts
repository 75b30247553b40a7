import * as fc from "fast-check";
import { expect, test } from "vitest";
import { defaultPolicy } from "../policy/defaults.ts";
import { nextUp } from "./next-up.ts";
import { candidate, planOf, snapshotOf } from "./testing/histories.ts";

const POLICY = defaultPolicy("basic", "UTC");
/** A Monday, within working hours. */
const NOON = Temporal.Instant.from("2026-01-12T12:00:00Z").epochMilliseconds;

const approved = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    segmentId: fc.constantFrom("a", "b", null),
    noted: fc.boolean(),
  }),
  { selector: ({ id }) => id, maxLength: 6 },
);

test("who is said to be next is who the plan then calls due, whatever is approved and whoever had notes", () => {
  let due = 0;
  fc.assert(
    fc.property(approved, fc.integer({ min: 0, max: 6 }), (waiting, notesUsed) => {
      const snapshot = snapshotOf([], { approved: waiting, notesUsed });
      const plan = planOf(snapshot, POLICY, NOON, 1);
      expect(nextUp(snapshot, POLICY, NOON)).toBe(plan.due);
      if (plan.due !== null) due += 1;
    }),
  );
  expect(due).toBeGreaterThan(10);
});

test("nobody is next with nobody approved, or with the month's notes spent on those who carry one", () => {
  expect(nextUp(snapshotOf([], { approved: [] }), POLICY, NOON)).toBeNull();
  const noted = [candidate("first", { noted: true })];
  expect(nextUp(snapshotOf([], { approved: noted, notesUsed: 5 }), POLICY, NOON)).toBeNull();
  expect(nextUp(snapshotOf([], { approved: noted, notesUsed: 4 }), POLICY, NOON)).toBe("first");
});
