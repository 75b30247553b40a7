import { describe, expect, test } from "vitest";
import { advise, type Finding, languageOf, WORDING_REASONS } from "./index.ts";
import { LANGUAGES } from "./language.ts";
import { JUDGED_LANGUAGES, WORDING_KINDS } from "./languages/lists.ts";
import { CORPUS } from "./testing/corpus.ts";

const found = (body: string): readonly Finding[] =>
  advise({ body, renders: [], missing: [], limit: 300, notesAlways: true });

const plain = (note: string): string => note.replace(/\{\{.*?\}\}/g, " ");

describe.each(JUDGED_LANGUAGES)("invented notes: %s", (language) => {
  const { good } = CORPUS[language];
  const bad = Object.entries(CORPUS[language].bad).flatMap(([rule, notes]) =>
    notes.map((note) => [rule, note] as const),
  );

  test("there are enough of both", () => {
    expect(good.length).toBeGreaterThanOrEqual(12);
    expect(bad.length).toBeGreaterThanOrEqual(12);
  });

  test.each(good)("good: %s", (note) => {
    expect(found(note).filter(({ severity }) => severity !== "hint")).toEqual([]);
  });

  test.each(bad)("%s: %s", (rule, note) => {
    expect(found(note).map((finding) => finding.rule)).toContain(rule);
  });

  test("its language is told for all of them", () => {
    const others = [...good, ...bad.map(([, note]) => note)].filter(
      (note) => languageOf(plain(note)) !== language,
    );
    expect(others).toEqual([]);
  });

  test("at least 40 wordings over all kinds, each once", () => {
    const { wordings } = LANGUAGES[language];
    const own = wordings.filter(({ reason }) => reason !== "buzzword");
    expect(own.length).toBeGreaterThanOrEqual(40);
    expect(WORDING_KINDS.filter((kind) => !own.some((wording) => wording.kind === kind))).toEqual([]);
    expect(new Set(own.map(({ phrase }) => phrase)).size).toBe(own.length);
  });
});

test("every reason is that of a wording", () => {
  const given = new Set(
    JUDGED_LANGUAGES.flatMap((one) => LANGUAGES[one].wordings.map(({ reason }) => reason)),
  );
  expect(WORDING_REASONS.filter((reason) => !given.has(reason))).toEqual([]);
});
