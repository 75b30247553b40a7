import { expect, test } from "vitest";
import { storeWords } from "./store.ts";

test("a refusal whose cause is known says it, and any other says the browser's own words", () => {
  expect(storeWords({ kind: "write-refused", cause: "no-space" }).why).toBe(
    "Most often the disk is full. It said: “There is no space left for this browser’s data.”.",
  );
  expect(storeWords({ kind: "unavailable", cause: "taken-over" }).why).toBe(
    "The browser said: “Another version of this extension took over its data.”.",
  );
  expect(storeWords({ kind: "unavailable", message: "DataError: blocked" }).why).toBe(
    "The browser said: “DataError: blocked”.",
  );
});
