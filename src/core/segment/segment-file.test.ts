import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TEMPLATE_LIMIT } from "../template/index.ts";
import { freeLetter, freeName } from "./free-name.ts";
import { ALLOCATIONS, NEW_SEGMENT, NEW_TEMPLATE, NOTE_POLICIES } from "./segment.ts";
import { contentOf, readSegmentFile, type SegmentContent, segmentFileText } from "./segment-file.ts";

const CONTENT: SegmentContent = {
  name: "Trial leads",
  description: "They run trials and look for sites.",
  thanks: 'Thank you, {{ first_name | default: "and welcome" }}. Here is the list I promised.',
  notePolicy: "while-notes-last",
  allocation: "evenly",
  weight: 3,
  wordings: [
    { name: "A", body: 'Hi {{ first_name | default: "there" }}, we met at {{ met_at }}.' },
    { name: "Blank", body: "" },
  ],
};
const changed = (change: object): string =>
  JSON.stringify({ format: "politely-segment", version: 1, ...CONTENT, ...change });

describe("a segment's file", () => {
  test("holds its words and choices, and nothing about people, times or figures", () => {
    const segment = {
      ...NEW_SEGMENT,
      ...CONTENT,
      id: "secret-id",
      createdAt: 1_234_567,
      updatedAt: 1_234_567,
    };
    const wording = {
      ...NEW_TEMPLATE,
      id: "w1",
      segmentId: "secret-id",
      body: "",
      createdAt: 1,
      updatedAt: 1,
    };
    const text = segmentFileText(contentOf(segment, [wording]));
    expect(Object.keys(JSON.parse(text)).toSorted()).toEqual(
      [
        "allocation",
        "description",
        "format",
        "name",
        "notePolicy",
        "thanks",
        "version",
        "weight",
        "wordings",
      ].toSorted(),
    );
    expect(text).not.toMatch(/secret-id|1234567/);
  });

  test("whatever can be saved comes back as it was", () => {
    const words = fc
      .string({ minLength: 1, maxLength: 40 })
      .filter((text) => text.trim() === text && text !== "");
    const content: fc.Arbitrary<SegmentContent> = fc.record({
      name: words,
      description: fc.string().map((text) => text.trim()),
      thanks: fc.constantFrom("", "Thank you, {{ first_name }}"),
      notePolicy: fc.constantFrom(...NOTE_POLICIES),
      allocation: fc.constantFrom(...ALLOCATIONS),
      weight: fc.integer({ min: 1, max: 10 }),
      wordings: fc.uniqueArray(fc.record({ name: words, body: fc.constantFrom("", "Hi {{ first_name }}") }), {
        minLength: 1,
        maxLength: 6,
        selector: ({ name }) => name.toLowerCase(),
      }),
    });
    fc.assert(
      fc.property(content, (given) => {
        expect(readSegmentFile(segmentFileText(given))).toEqual({ ok: true, value: given });
      }),
    );
  });

  const misfit = (...path: readonly (string | number)[]) => ({ kind: "does-not-fit", path });
  test.each<readonly [string, string, object]>([
    ["no JSON", "name;company", { kind: "no-json" }],
    ["a list", "[]", { kind: "something-else" }],
    ["another format", changed({ format: "other-tool" }), { kind: "something-else" }],
    ["no version", changed({ version: "1" }), { kind: "something-else" }],
    ["a newer version", changed({ version: 2 }), { kind: "newer-version" }],
    ["far too long", changed({ description: "x".repeat(300_000) }), { kind: "too-long" }],
    ["no name", changed({ name: " " }), misfit("name")],
    ["a share of 11", changed({ weight: 11 }), misfit("weight")],
    ["an unknown policy", changed({ notePolicy: "sometimes" }), misfit("notePolicy")],
    ["no wordings", changed({ wordings: [] }), misfit("wordings")],
    [
      "a body that is a number",
      changed({ wordings: [{ name: "A", body: 7 }] }),
      misfit("wordings", 0, "body"),
    ],
    [
      "a body longer than a template",
      changed({ wordings: [{ name: "A", body: "x".repeat(TEMPLATE_LIMIT + 1) }] }),
      misfit("wordings", 0, "body"),
    ],
    [
      "seven wordings",
      changed({ wordings: [..."ABCDEFG"].map((name) => ({ name, body: "" })) }),
      misfit("wordings"),
    ],
    [
      "two of one name",
      changed({ wordings: [..."Aa"].map((name) => ({ name, body: "" })) }),
      { kind: "name-twice", name: "a" },
    ],
    [
      "a wording that can't be read",
      changed({ wordings: [{ name: "B", body: "Hi,\n{% for x in y %}" }] }),
      { kind: "unreadable-wording", name: "B", problem: { line: 2, column: 1 } },
    ],
    [
      "a text for new connections that can't be read",
      changed({ thanks: "Hi\n\n{% for x in y %}" }),
      { kind: "unreadable-thanks", problem: { line: 3, column: 1 } },
    ],
  ])("%s is refused with what is wrong and where", (_what, text, error) => {
    expect(readSegmentFile(text)).toMatchObject({ ok: false, error });
  });

  test("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readSegmentFile(text).ok).toBe(false);
      }),
    );
  });

  test("a file of before there was a text for new connections is read without one", () => {
    const { thanks: _, ...before } = CONTENT;
    const text = JSON.stringify({ format: "politely-segment", version: 1, ...before });
    expect(readSegmentFile(text)).toEqual({ ok: true, value: { ...CONTENT, thanks: "" } });
  });

  test("a field that a file has beyond these is left out", () => {
    expect(readSegmentFile(changed({ people: ["Noor Example"], id: "x" }))).toEqual({
      ok: true,
      value: CONTENT,
    });
  });
});

describe("a free name", () => {
  test.each([
    ["Alumni", [], "Alumni"],
    ["Alumni", ["ALUMNI"], "Alumni 2"],
    ["Alumni", ["alumni", "Alumni 2"], "Alumni 3"],
  ])("%s beside %j is %s", (wanted, taken, name) => {
    expect(freeName(wanted, taken)).toBe(name);
  });

  test("stays within the limit", () => {
    const long = "x".repeat(120);
    expect(freeName(long, [long])).toBe(`${"x".repeat(118)} 2`);
  });

  test("of a wording is the first letter not used yet", () => {
    expect([freeLetter([]), freeLetter(["A", "c"]), freeLetter(["a", "B", "C"])]).toEqual(["A", "B", "D"]);
  });
});
