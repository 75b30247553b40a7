import { expect, test } from "vitest";
import { PLAIN_FAULTS } from "../../core/policy/fault.ts";
import { faultWords, problemWords } from "./policy.ts";

test("every fault of the policy is a sentence of its own", () => {
  const words = [...PLAIN_FAULTS, "unusable" as const].map((kind) => faultWords({ kind }));
  for (const sentence of words) expect(sentence).toMatch(/^[A-Z].*\.$/);
  expect(new Set(words).size).toBe(words.length);
});

test("a number out of its range is told the range", () => {
  const fault = { kind: "range", least: 50, most: 1500 } as const;
  expect(problemWords({ field: "pendingCeiling", fault })).toBe("Give a whole number from 50 to 1500.");
});

test("what is worded already is said as it is", () => {
  expect(problemWords({ field: "name", message: "Give the segment a name." })).toBe(
    "Give the segment a name.",
  );
});
