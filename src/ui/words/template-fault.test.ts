import { describe, expect, test } from "vitest";
import { checkTemplate, type TemplateProblem } from "../../core/template/index.ts";
import { faultWords, problemWords } from "./template-fault.ts";

function problemOf(body: string): TemplateProblem {
  const checked = checkTemplate(body, ["topic"]);
  if (checked.ok) throw new Error(`Nothing is wrong with ${body}`);
  return checked.error;
}

const doubling = `{% assign a = "${"x".repeat(60)}" %}${"{% assign a = a | append: a %}".repeat(40)}{{ a }}`;

describe("every fault is said", () => {
  test.each([
    ["never-closed", "{{ first_name"],
    ["never-closed", "{% if company"],
    ["stray-close", "first_name }}"],
    ["stray-close", "if %}"],
    ["part-without-end", "{% if company %}x"],
    ["end-without-part", "x{% endif %}"],
    ["unreadable", "{% if %}x{% endif %}"],
    ["has-no-parts", "{% if first_name.size %}x{% endif %}"],
    ["needs-quotes", "Hi {{ first_name | default: there }}"],
    ["unknown-field", "Hi {{ fist_name }}"],
    ["no-field", "{{ zzzzzz }}"],
    ["unknown-filter", "{{ first_name | capitalise }}"],
    ["no-filter", "{{ first_name | hmac_sha256: 'x' }}"],
    ["default-not-first", "{{ first_name | upcase | default: 'x' }}"],
    ["curly-quotes", "{{ first_name | default: “there” }}"],
    ["nothing-in-it", "{{ }}"],
    ["three-braces", "Hi {{{ first_name }}}"],
    ["compares", "{{ first_name == 'Noor' }}"],
    ["tag-without-word", "{% %}"],
    ["unknown-tag", "{% elseif %}"],
    ["no-tag", "{% for x in y %}"],
    ["picks-at-random", "{Hi|Hello} Noor"],
    ["other-tool", "Hi [first name]"],
    ["lone-braces", "I {love} it"],
    ["note-to-self", "I read [your post]"],
    ["filter-needs-value", "{{ first_name | append }}"],
    ["grows-too-long", doubling],
  ])("%s: %s", (what, body) => {
    const problem = problemOf(body);
    expect(problem.fault.what).toBe(what);
    // The sentence that a hold keeps says the same.
    expect(faultWords(problem.fault)).toBe(problem.message);
  });

  test("with where it stands", () => {
    expect(problemWords(problemOf("Hello,\n{{ fist_name }}"))).toBe(
      "Line 2, column 4: {{ fist_name }} is not a field. Did you mean {{ first_name }}?",
    );
    expect(problemWords(problemOf("x".repeat(4_001)))).toBe(
      "Line 1, column 4,001: This is 4,001 characters long; a template holds 4,000. Shorten it.",
    );
  });
});
