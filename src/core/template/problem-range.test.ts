import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkTemplate, markersIn, problemRange, TEMPLATE_LIMIT } from "./index.ts";

const underlined = (body: string): string => {
  const checked = checkTemplate(body, []);
  if (checked.ok) throw new Error("Nothing is wrong with it.");
  const { start, end } = problemRange(body, checked.error);
  return body.slice(start, end);
};

describe("where a mistake is underlined", () => {
  test.each([
    ["Hello,\n{{ fist_name }}", "fist_name"],
    ["Hi {{ first_name", "{{ first_name"],
    ["Hi {{ }} there", "{{ }}"],
    ["{% if company %}at {{ company }}", "{% if company %}"],
    ["Hi {% for x in y %}", "{% for x in y %}"],
    ["Hi {first_name} there", "{first_name}"],
    ["Hi [insert event] there", "[insert event]"],
    ["Hi %first_name% there", "%first_name%"],
    ["Hi {{ first_name | upcse }}", "upcse"],
    ["Hi }} there", "}}"],
    [`${"x".repeat(TEMPLATE_LIMIT)}yy`, "yy"],
  ])("%s", (body, expected) => {
    expect(underlined(body)).toBe(expected);
  });

  test.each([
    ["Hello {{ fist_name }},", "Hello {{ first_name }},"],
    ["Hi {first_name} there", "Hi {{ first_name }} there"],
    ["Hi [First Name] there", "Hi {{ first_name }} there"],
    ["Hi %first_name% there", "Hi {{ first_name }} there"],
    ["Hi <<company>> there", "Hi {{ company }} there"],
    ["Hi *|company|* there", "Hi {{ company }} there"],
    ["Hi #company# there", "Hi {{ company }} there"],
    ["Hi {{ first_name | upcse }}", "Hi {{ first_name | upcase }}"],
  ])("%s: what is meant goes exactly there", (body, expected) => {
    const checked = checkTemplate(body, []);
    if (checked.ok) throw new Error("Nothing is wrong with it.");
    const { start, end } = problemRange(body, checked.error);
    const mended = body.slice(0, start) + (checked.error.instead ?? "") + body.slice(end);
    expect(mended).toBe(expected);
    expect(checkTemplate(mended, []).ok).toBe(true);
  });

  test("always at least one sign, within the body", () => {
    const pieces = fc.constantFrom(
      "{{",
      "}}",
      "{%",
      "%}",
      "{",
      "if",
      " ",
      "\n",
      "first_name",
      "|",
      "x",
      "[insert a]",
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 8 }), (parts) => {
        const body = parts.join("");
        const checked = checkTemplate(body, []);
        if (checked.ok) return;
        const { start, end } = problemRange(body, checked.error);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(body.length);
      }),
    );
  });
});

test("markers to fill in are found in the order of the text; other brackets are not", () => {
  const body = "Hi [insert event], see [1] about [your subject].";
  expect(markersIn(body).map(({ start, end }) => body.slice(start, end))).toEqual([
    "[insert event]",
    "[your subject]",
  ]);
});
