import fc from "fast-check";
import { describe, expect, inject, test } from "vitest";
import type { Prospect } from "../prospect/prospect.ts";
import { savedTemplate } from "../template/index.ts";
import { type AdviceInput, advise, type Finding, notesFor, STARTERS } from "./index.ts";
import { CORPUS } from "./testing/corpus.ts";

const SEVERITIES = ["error", "warning", "hint"];

const person = (id: string, firstName: string, company: string): Prospect => ({
  id,
  keys: [`slug:${id}`],
  fullName: `${firstName} Example`,
  firstName,
  headline: "",
  company,
  location: "",
  extra: {},
  segmentId: null,
  source: "csv",
  addedAt: 0,
  updatedAt: 0,
});

const PEOPLE = [person("a", "Noor", "Sample Works"), person("b", "", ""), person("c", "Ivo", "")];

/** As the composer would ask: rendered anew for each body. */
function inputFor(body: string, notesAlways = true): AdviceInput {
  const saved = savedTemplate(body);
  const notes = saved.ok ? notesFor(saved.value, PEOPLE) : { renders: [], missing: [] };
  return { body, ...notes, limit: 300, notesAlways };
}

const countOf = (findings: readonly Finding[], rule: string): number =>
  findings.filter((finding) => finding.rule === rule).length;

function expectFixesHold(body: string): void {
  const before = advise(inputFor(body));
  for (const { rule, fix } of before) {
    if (fix === null) continue;
    const after = advise(inputFor(fix.body));
    expect(countOf(after, rule), `${rule}: ${fix.body}`).toBeLessThan(countOf(before, rule));
    const errors = (of: readonly Finding[]) => of.filter(({ severity }) => severity === "error").length;
    expect(errors(after), `${rule}: ${fix.body}`).toBeLessThanOrEqual(errors(before));
  }
}

const NOTES = Object.values(CORPUS).flatMap(({ good, bad }) => [...good, ...Object.values(bad).flat()]);

const LOUD = [
  ...NOTES,
  ...STARTERS.map(({ body }) => body),
  "Hi {{ first_name }}, GREAT CHANCE!!! 🚀🚀 See https://sample.example or call +46 70 555 01 23!",
  "{🚀{ and [🚀insert event] !! {!!{",
  "Hello {{ first_name }}! Hi {{ first_name }}! noor@sample.example 🙂 www.sample.example",
];

/** Pieces that people type, and pieces that break templates. */
const piece = fc.oneof(
  fc.constantFrom(
    "{{ first_name }}",
    "{{ company }}",
    "{{ first_name",
    '{{ a | default: "x',
    "{% if company %}",
    "{% endif %}",
    "{%",
    "}}",
    "{",
    "Hi ",
    "Hallo ",
    "!!",
    "¡",
    "?!",
    "🚀",
    "👩‍💻",
    " ",
    "\n",
    "[insert event]",
    "[",
    "insert x]",
    "GREAT CHANCE NOW",
    "www.sample.example",
    "noor@sample.example",
    "+46 70 555 01 23",
    "I'd like to add you to my professional network.",
    "I read your paper and would be glad to share what we saw with you.",
    "Ich möchte Sie gerne zu meinem Netzwerk hinzufügen und freue mich sehr.",
    "${",
    "$1 $& $5",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const typed = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));

const input = fc.record<AdviceInput>({
  body: typed,
  renders: fc.array(fc.string({ maxLength: 400 }), { maxLength: 8 }),
  missing: fc.array(
    fc.record({
      field: fc.oneof(fc.constantFrom("first_name", "company", "a"), fc.string()),
      people: fc.integer({ min: 0, max: 9 }),
    }),
    { maxLength: 3 },
  ),
  limit: fc.constantFrom(0, 200, 300),
  notesAlways: fc.boolean(),
});

const RUNS = { numRuns: inject("lawCases") };

describe("whatever is typed", () => {
  test("it never throws, ranges lie within the body, and the order is by weight and place", () => {
    fc.assert(
      fc.property(input, (given) => {
        const findings = advise(given);
        expect(advise(given)).toEqual(findings);
        for (const { range } of findings) {
          if (range === null) continue;
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThan(range.start);
          expect(range.end).toBeLessThanOrEqual(given.body.length);
        }
        const places = findings.map(({ severity, range }) => [
          SEVERITIES.indexOf(severity),
          range?.start ?? Infinity,
        ]);
        const sorted = places.toSorted(([a = 0, x = 0], [b = 0, y = 0]) => a - b || (x === y ? 0 : x - y));
        expect(places).toEqual(sorted);
      }),
      RUNS,
    );
  });

  test("every start of a note, as it grows under the hand, is judged without a failure", () => {
    for (const note of LOUD.slice(0, 40)) {
      for (let end = 0; end <= note.length; end += 3)
        expect(Array.isArray(advise(inputFor(note.slice(0, end))))).toBe(true);
    }
  });

  test("a fix leaves fewer findings of its rule and no new error", () => {
    fc.assert(fc.property(typed, expectFixesHold), RUNS);
  });
});

test.each(LOUD)("fixes hold: %s", (body) => {
  expectFixesHold(body);
  expect(advise(inputFor(body))).toEqual(advise(inputFor(body)));
});

test("only holes, length, markers and a missing note forbid", () => {
  const FORBID = new Set(["hole", "too-long", "to-fill-in", "empty"]);
  fc.assert(
    fc.property(input, (given) => {
      for (const { rule, severity } of advise(given)) expect(severity === "error").toBe(FORBID.has(rule));
    }),
    RUNS,
  );
});
