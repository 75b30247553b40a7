import { describe, expect, test } from "vitest";
import { checkTemplate, type TemplateFault, type TemplateProblem } from "../../core/template/index.ts";
import { faultWords, problemWords } from "./template-fault.ts";

function problemOf(body: string): TemplateProblem {
  const checked = checkTemplate(body, ["topic"]);
  if (checked.ok) throw new Error(`Nothing is wrong with ${body}`);
  return checked.error;
}

const doubling = `{% assign a = "${"x".repeat(60)}" %}${"{% assign a = a | append: a %}".repeat(40)}{{ a }}`;

describe("every fault is said", () => {
  test.each([
    ["never-closed", "{{ first_name", "{{ has no }} after it: “{{ first_name”. Add }} where it ends."],
    ["never-closed", "{% if company", "{% has no %} after it: “{% if company”. Add %} where it ends."],
    [
      "stray-close",
      "first_name }}",
      "}} has no {{ before it. Add {{ where the field begins, or take it out.",
    ],
    ["stray-close", "if %}", "%} has no {% before it. Add {% where the field begins, or take it out."],
    [
      "part-without-end",
      "{% if company %}x",
      "{% if company %} has no {% endif %}. Add it where the part ends.",
    ],
    ["end-without-part", "x{% endif %}", "{% endif %} stands alone: nothing before it begins such a part."],
    [
      "unreadable",
      "{% if %}x{% endif %}",
      "{% if %} can’t be read. Look for a missing quote, colon or bar in it.",
    ],
    [
      "has-no-parts",
      "{% if first_name.size %}x{% endif %}",
      "first_name is a text and has no parts. Write {{ first_name }} alone; filters such as “size” go behind a bar.",
    ],
    [
      "needs-quotes",
      "Hi {{ first_name | default: there }}",
      '“there” is not a field. If it is a wording, put it in quotes: "there".',
    ],
    ["unknown-field", "Hi {{ fist_name }}", "{{ fist_name }} is not a field. Did you mean {{ first_name }}?"],
    [
      "no-field",
      "{{ zzzzzz }}",
      "{{ zzzzzz }} is not a field. Fields are {{ first_name }}, {{ last_name }}, {{ full_name }}, {{ headline }}, {{ company }}, {{ location }}, {{ topic }}.",
    ],
    [
      "unknown-filter",
      "{{ first_name | capitalise }}",
      "“capitalise” is not a filter. Did you mean capitalize?",
    ],
    [
      "no-filter",
      "{{ first_name | hmac_sha256: 'x' }}",
      "“hmac_sha256” is not a filter. Filters are default, capitalize, upcase, downcase, strip, squish, append, prepend, replace, replace_first, replace_last, remove, remove_first, remove_last, truncate, split, join, first, last, size.",
    ],
    [
      "default-not-first",
      "{{ first_name | upcase | default: 'x' }}",
      "Put “default” first, before the other filters: only then it steps in for a missing value.",
    ],
    [
      "curly-quotes",
      "{{ first_name | default: “there” }}",
      '{{ first_name | default: “there” }} has curly quotation marks. Use straight ones, such as "there".',
    ],
    ["nothing-in-it", "{{ }}", "{{ }} is empty. Write a field into it, such as {{ first_name }}."],
    [
      "three-braces",
      "Hi {{{ first_name }}}",
      "{{{ first_name }} has three braces. Two are enough, such as {{ first_name }}.",
    ],
    [
      "compares",
      "{{ first_name == 'Noor' }}",
      `{{ first_name == 'Noor' }} compares. For a fallback write {{ first_name | default: "there" }}; for a condition {% if %}.`,
    ],
    ["tag-without-word", "{% %}", "{% %} has no word that says what it does, such as “if”."],
    ["unknown-tag", "{% elseif %}", "{% elseif %} can’t be used in a note. Did you mean “elsif”?"],
    [
      "no-tag",
      "{% for x in y %}",
      "{% for %} can’t be used in a note. These are: if, unless, case, assign, capture, comment.",
    ],
    [
      "picks-at-random",
      "{Hi|Hello} Noor",
      "{Hi|Hello} picks a wording at random in other tools; that is not done here. Keep one wording.",
    ],
    ["other-tool", "Hi [first name]", "[first name] would be sent as it stands. Write {{ first_name }}."],
    [
      "lone-braces",
      "I {love} it",
      "{love} would be sent as it stands. Write fields with two braces, or take the braces out.",
    ],
    [
      "note-to-self",
      "I read [your post]",
      "[your post] would be sent as it stands. Fill it in, or take it out.",
    ],
    [
      "filter-needs-value",
      "{{ first_name | append }}",
      '“append” needs a value behind it, such as append: "…".',
    ],
    ["grows-too-long", doubling, "Filled in, this grows far too long. Make it simpler."],
  ])("%s: %s", (what, body, sentence) => {
    const problem = problemOf(body);
    expect(problem.fault.what).toBe(what);
    expect(faultWords(problem.fault)).toBe(sentence);
  });

  test.each<readonly [TemplateFault, string]>([
    [
      { what: "comes-out-empty" },
      "For this person the template comes out empty. Add an {% else %} part with words in it.",
    ],
    [{ what: "marks-left", marks: "{{" }, "The note would still have {{ in it. Take it out of the template."],
  ])("of one person's note: $what", (fault, sentence) => {
    expect(faultWords(fault)).toBe(sentence);
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
