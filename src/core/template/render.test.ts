import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Hold } from "../invitation/invitation.ts";
import type { Prospect } from "../prospect/prospect.ts";
import { checkTemplate, noteLength, renderNote, savedTemplate } from "./index.ts";

const NOOR: Prospect = {
  id: "p1",
  keys: ["slug:noor-example"],
  fullName: "Noor Example",
  firstName: "Noor",
  headline: "Head of Trials at Sample Works",
  company: "Sample Works",
  location: "",
  extra: { topic: "decentralised trials", week: " " },
  segmentId: null,
  source: "csv",
  addedAt: 0,
  updatedAt: 0,
};

const rendered = (body: string, prospect: Prospect = NOOR, limit = 200): string | Hold => {
  const checked = checkTemplate(body, ["topic", "week"]);
  if (!checked.ok) throw new Error(checked.error.fault.what);
  const note = renderNote(checked.value, prospect, limit);
  return note.ok ? note.value : note.error;
};

describe("a note has no holes", () => {
  test.each<readonly [string, string]>([
    ["Hi {{ location }}", "location"],
    ["Hi {{ week }}", "week"],
    ["Hi {{ location | upcase }}", "location"],
    ["Hi {{ location | append: '!' }}", "location"],
    ["{{ 'Hi ' | append: location }}", "location"],
    ["Hi {{ location | default: '' }}", "location"],
    ["Hi {{ first_name | remove: 'Noor' }},", "first_name"],
    ["{% assign where = location %}in {{ where }}", "location"],
    ["{% assign where = location | prepend: 'in ' %}{{ where }}", "location"],
    ["{% capture where %}in {{ location }}{% endcapture %}{{ where }}", "location"],
    ["{% if company %}{{ location }}{% endif %}", "location"],
    ["{% if location %}{% assign x = 1 %}{% endif %}{{ x }}", "x"],
    ["{{ location | default: week }}", "week"],
  ])("%s: held, %s is missing", (body, field) => {
    expect(rendered(body)).toEqual({ kind: "missing-value", field });
  });

  test.each<readonly [string, string]>([
    ["Hi {{ location | default: 'there' }}", "Hi there"],
    ["Hi {{ location | default: company }}", "Hi Sample Works"],
    ["Hi {{ first_name }}{% if location %} in {{ location }}{% endif %}", "Hi Noor"],
    ["{% if location and company %}a{% elsif location == 'Lund' %}b{% else %}c{% endif %}", "c"],
    ["{% unless location %}Hi{% endunless %}", "Hi"],
    ["{% case location %}{% when 'Lund' %}Hej{% else %}Hi{% endcase %}", "Hi"],
    ["{% assign where = location | default: 'Lund' %}in {{ where }}", "in Lund"],
    [
      "{{ full_name }}, {{ last_name }}, {{ topic | capitalize }}",
      "Noor Example, Example, Decentralised trials",
    ],
  ])("%s: %s", (body, note) => {
    expect(rendered(body)).toBe(note);
  });

  test("stand-ins of spreadsheets for nothing count as nothing; the surname Null does not", () => {
    for (const company of ["null", "NULL", "undefined", "N/A", "#N/A", "-", "NaN", "\u200b", "\u202e "]) {
      expect(rendered("{{ company }}", { ...NOOR, company })).toEqual({
        kind: "missing-value",
        field: "company",
      });
    }
    expect(rendered("{{ last_name }}", { ...NOOR, fullName: "Noor Null" })).toBe("Null");
  });

  test("a column one person lacks takes its fallback, or holds them alone", () => {
    const someone = { ...NOOR, extra: {} };
    const saved = savedTemplate("Hi, {{ topic | default: 'trials' }}");
    expect(saved.ok && renderNote(saved.value, someone, 200)).toEqual({ ok: true, value: "Hi, trials" });
    const strict = savedTemplate("Hi, {{ topic }}");
    expect(strict.ok && renderNote(strict.value, someone, 200)).toEqual({
      ok: false,
      error: { kind: "missing-value", field: "topic" },
    });
  });
});

describe("a value is never a template", () => {
  test("braces in a name do nothing and are not shown", () => {
    expect(rendered("Hi {{ first_name }}", { ...NOOR, firstName: "{{ company }}" })).toBe("Hi company");
    expect(rendered("Hi {{ first_name }}", { ...NOOR, firstName: "{% if company %}" })).toBe(
      "Hi % if company %",
    );
  });

  test("line breaks, controls and direction marks are taken out", () => {
    expect(rendered("Hi {{ first_name }}!", { ...NOOR, firstName: "No\u202eor\r\n\u0007 \tExample" })).toBe(
      "Hi Noor Example!",
    );
  });

  test("a further column never replaces a field", () => {
    expect(rendered("{{ first_name }}", { ...NOOR, extra: { first_name: "Mia" } })).toBe("Noor");
  });
});

describe("the note as LinkedIn takes it", () => {
  test("an empty body is the blank invitation", () => {
    expect(rendered("")).toBe("");
    expect(rendered(" \n ")).toBe("");
  });

  test("a body that comes out empty is held, never sent blank", () => {
    const held = { kind: "broken-template", fault: { what: "comes-out-empty" } };
    expect(rendered("{% if location %}Hi{% endif %}")).toEqual(held);
    expect(rendered("{% comment %}later{% endcomment %}")).toEqual(held);
  });

  test("it is trimmed, with at most one blank line in a row", () => {
    expect(rendered("\n Hi {{ first_name }},  \r\n\r\n \r\n\n\nregards\r\n")).toBe("Hi Noor,\n\nregards");
  });

  test("longer than the limit is held with its length, in UTF-16 units", () => {
    expect(rendered("x".repeat(200))).toBe("x".repeat(200));
    expect(rendered("x".repeat(201))).toEqual({ kind: "too-long", length: 201, limit: 200 });
    expect(noteLength("👋🏽")).toBe(4);
    expect(rendered("👋🏽", NOOR, 3)).toEqual({ kind: "too-long", length: 4, limit: 3 });
  });

  test("delimiters smuggled in as text are held", () => {
    const held = (marks: string) => ({ kind: "broken-template", fault: { what: "marks-left", marks } });
    expect(rendered("{{ '{{' }}")).toEqual(held("{{"));
    expect(rendered("{{ '{' }}{{ '%' }}")).toEqual(held("{%"));
  });
});

/** Names and values as anybody may write them into a profile. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        "{{",
        "}}",
        "{%",
        "%}",
        "{",
        "%",
        "null",
        "undefined",
        " ",
        "\n",
        "\u202e",
        "Noor",
        "{{ company }}",
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join("")),
);
const anybody: fc.Arbitrary<Prospect> = fc
  .record({
    fullName: anyText,
    firstName: anyText,
    headline: anyText,
    company: anyText,
    location: anyText,
    topic: anyText,
  })
  .map(({ topic, ...texts }) => ({ ...NOOR, ...texts, extra: { topic } }));
const anyBody = fc
  .array(
    fc.constantFrom(
      "Hi ",
      "{{ first_name }}",
      "{{ last_name | default: 'x' }}",
      "{{ topic }}",
      "{{ company | split: ' ' | first }}",
      "{% if company %}",
      "{% else %}",
      "{% endif %}",
      "{% assign a = headline %}",
      "{{ a }}",
      "{{ location | truncate: 5 }}",
      "\n\n\n",
      "{",
      "%",
      "}",
      "{{ '{' }}",
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(""));

describe("for any template and any person", () => {
  test("a note holds no placeholder, and fits", () => {
    let notes = 0;
    fc.assert(
      fc.property(anyBody, anybody, fc.integer({ min: 1, max: 300 }), (body, prospect, limit) => {
        const checked = checkTemplate(body, ["topic"]);
        if (!checked.ok) return;
        const note = renderNote(checked.value, prospect, limit);
        if (!note.ok) return;
        notes += 1;
        expect(note.value).not.toMatch(/\{\{|\}\}|\{%|%\}/);
        expect(note.value).not.toMatch(/\r|\n{3}|[\u202a-\u202e\u2066-\u2069]/);
        expect(note.value).toBe(note.value.trim());
        expect(noteLength(note.value)).toBeLessThanOrEqual(limit);
        if (body.trim() !== "") expect(note.value).not.toBe("");
      }),
      { numRuns: 600 },
    );
    expect(notes).toBeGreaterThan(20);
  });

  test("no note says 'undefined' or 'null' where a value is missing", () => {
    const nothing = fc.constantFrom("", " ", "null", "undefined", "N/A", "{{ null }}", "\u200b", "Noor");
    const hollow = fc
      .record({
        fullName: nothing,
        firstName: nothing,
        headline: nothing,
        company: nothing,
        location: nothing,
        topic: nothing,
      })
      .map(({ topic, ...texts }) => ({ ...NOOR, ...texts, extra: { topic } }));
    fc.assert(
      fc.property(anyBody, hollow, (body, prospect) => {
        const checked = checkTemplate(body, ["topic"]);
        const note = checked.ok ? renderNote(checked.value, prospect, 300) : checked;
        expect(note.ok ? note.value : "").not.toMatch(/undefined|null|N\/A|\u200b/);
      }),
      { numRuns: 300 },
    );
  });

  test("rendering twice gives the same", () => {
    fc.assert(
      fc.property(anyBody, anybody, (body, prospect) => {
        const [one, two] = [checkTemplate(body, ["topic"]), checkTemplate(body, ["topic"])];
        if (!one.ok || !two.ok) return;
        const first = renderNote(one.value, prospect, 200);
        expect(renderNote(one.value, prospect, 200)).toEqual(first);
        expect(renderNote(two.value, prospect, 200)).toEqual(first);
      }),
    );
  });
});
