import * as fc from "fast-check";
import { expect, test } from "vitest";
import { firstWordsIn, firstWordsQuery } from "./first-words.ts";

const WORDS = {
  count: "3 of 8 sent today",
  follow: "next at 14:20",
  stopped: false,
  marks: ["sent", "sent", "sent", "approved", "open"],
  language: "en",
  direction: "ltr",
} as const;

test("any words come out as they went in, whatever is in them", () => {
  const words = fc.string({ unit: "grapheme", minLength: 1 });
  fc.assert(
    fc.property(words, words, fc.boolean(), fc.integer({ min: 1 }), (count, follow, stopped, until) => {
      const given = { ...WORDS, count, follow, stopped };
      expect(firstWordsIn(`?${firstWordsQuery(given, until)}`, until - 1)).toEqual(given);
    }),
  );
});

test("what is no longer true is not said", () => {
  const query = firstWordsQuery(WORDS, 1_000);
  expect(firstWordsIn(query, 999)).toEqual(WORDS);
  expect(firstWordsIn(query, 1_000)).toBeNull();
});

test.each(["", "?", "?count=&until=9", "?count=3", "?count=3&until=soon", "?until=9", "?%E0%A4%A=1"])(
  "of %o there is nothing to say",
  (query) => {
    expect(firstWordsIn(query, 1)).toBeNull();
  },
);

test("a day of a million marks is cut to what can be a day", () => {
  const marks = Array.from({ length: 1_000 }, () => "open");
  expect(firstWordsIn(firstWordsQuery({ ...WORDS, marks }, 9), 1)?.marks).toHaveLength(200);
});
