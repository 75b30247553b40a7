import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkTemplate,
  savedTemplate,
  TEMPLATE_FIELDS,
  TEMPLATE_LIMIT,
  type TemplateFault,
  type TemplateProblem,
} from "./index.ts";

const problemOf = (body: string, extra: readonly string[] = ["topic"]): TemplateProblem | null => {
  const checked = checkTemplate(body, extra);
  return checked.ok ? null : checked.error;
};

describe("a placeholder nobody knows is named, with the one that was probably meant", () => {
  test.each<readonly [string, TemplateFault]>([
    ["Hi {{ firstname }}", { what: "unknown-field", written: "firstname", meant: "first_name" }],
    ["Hi {{ First_Name }}", { what: "unknown-field", written: "First_Name", meant: "first_name" }],
    ["Hi {{first name}}", { what: "unknown-field", written: "first name", meant: "first_name" }],
    ["Hi {{ frist_name }}", { what: "unknown-field", written: "frist_name", meant: "first_name" }],
    ["Hi {{ Vorname }}", { what: "unknown-field", written: "Vorname", meant: "first_name" }],
    ["Hi {{ job_title }}", { what: "unknown-field", written: "job_title", meant: "headline" }],
    ["Hi {{ topics }}", { what: "unknown-field", written: "topics", meant: "topic" }],
    ["Hi {first_name}", { what: "other-tool", source: "{first_name}", meant: "first_name" }],
    ["Hi ${firstName}", { what: "other-tool", source: "${firstName}", meant: "first_name" }],
    ["Hi [first name]", { what: "other-tool", source: "[first name]", meant: "first_name" }],
    ["Hi [[First Name]]", { what: "other-tool", source: "[[First Name]]", meant: "first_name" }],
    ["Hi <first name>", { what: "other-tool", source: "<first name>", meant: "first_name" }],
    ["Hi %FIRSTNAME%", { what: "other-tool", source: "%FIRSTNAME%", meant: "first_name" }],
    ["Hi *|FNAME|*", { what: "other-tool", source: "*|FNAME|*", meant: "first_name" }],
    ["Hi #first_name#", { what: "other-tool", source: "#first_name#", meant: "first_name" }],
    ["I read [your post]", { what: "note-to-self", source: "[your post]" }],
    ["I {love} it", { what: "lone-braces", source: "{love}" }],
  ])("%s", (body, fault) => {
    expect(problemOf(body)).toMatchObject({ kind: "unknown-placeholder", fault });
  });

  test("a fallback without quotes is told apart from a field", () => {
    expect(problemOf("Hi {{ first_name | default: there }}")?.fault).toEqual({
      what: "needs-quotes",
      written: "there",
    });
  });

  test("the fields are listed when none is near", () => {
    const fields = [...TEMPLATE_FIELDS.map(({ name }) => name), "topic"];
    expect(problemOf("{{ zzzzzz }}")?.fault).toEqual({ what: "no-field", written: "zzzzzz", fields });
  });

  test("in conditions and assignments too", () => {
    const fault = { what: "unknown-field", written: "compny", meant: "company" };
    expect(problemOf("{% if compny %}x{% endif %}")?.fault).toEqual(fault);
    expect(problemOf("{% assign x = compny %}{{ x }}")?.fault).toEqual(fault);
    expect(problemOf("{{ company | default: compny }}")?.kind).toBe("unknown-placeholder");
  });

  test.each(["constructor", "__proto__", "toString", "size", "first_name.size", "first_name[0]", "true"])(
    "no way into the language's insides: {{ %s }}",
    (name) => {
      expect(problemOf(`{{ ${name} }}`)).not.toBeNull();
    },
  );
});

describe("line and column show where", () => {
  test.each<readonly [string, number, number]>([
    ["Hi {{ firstname }}", 1, 7],
    ["Hi\n\n  {{ firstname }}", 3, 6],
    ["Hi\r\n{first_name}", 2, 1],
    ["Hi\n{% if compny %}x{% endif %}", 2, 7],
    ["Hi {{ first_name | shout }}", 1, 20],
    ["One\nTwo {{ first_name", 2, 5],
    ["One\n{% if company %}", 2, 1],
    ["One\n{{ first_name | append }}", 2, 1],
    ["One\n{{ company.size }}", 2, 4],
  ])("%j: line %i, column %i", (body, line, column) => {
    expect(problemOf(body)).toMatchObject({ line, column });
  });

  test("they lie within the text, whatever it is", () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const problem = problemOf(body);
        if (problem === null) return;
        const line = body.split("\n")[problem.line - 1];
        expect(line).toBeDefined();
        expect(problem.column).toBeGreaterThanOrEqual(1);
        expect(problem.column).toBeLessThanOrEqual((line?.length ?? 0) + 1);
      }),
      { numRuns: 300 },
    );
  });
});

/** Texts with the pieces templates are made of, in any order. */
const bodies = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        "{{",
        "}}",
        "{%",
        "%}",
        "{{ first_name }}",
        "{{ company",
        "| default: 'x'",
        "| append: company",
        "{% if company %}",
        "{% elsif topic == 'x' %}",
        "{% else %}",
        "{% endif %}",
        "{% unless topic %}",
        "{% endunless %}",
        "{% case topic %}",
        "{% when 'x' %}",
        "{% endcase %}",
        "{% assign a = company %}",
        "{{ a }}",
        "{% capture b %}",
        "{% endcapture %}",
        "{% raw %}",
        "{% include 'x' %}",
        "{% comment %}",
        "{% endcomment %}",
        "{%- ",
        " -%}",
        "'",
        '"',
        "\\",
        "[",
        "]",
        ".size",
        "\n",
        "\r\n",
        " ",
        "Hi",
        "{",
        "}",
        "|",
        ":",
        "(1..9999999)",
        "constructor",
        "__proto__",
        "\ud800",
        "null",
        "nil",
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join("")),
);

describe("what can't be used in a note is refused", () => {
  test.each([
    "for x in y",
    "include 'x'",
    "render 'x'",
    "layout 'x'",
    "raw",
    "liquid",
    "echo x",
    "cycle 'a'",
    "increment x",
    "tablerow x in y",
    "constructor",
  ])("{%% %s %%}", (tag) => {
    expect(problemOf(`{% ${tag} %}`)?.kind).toBe("not-allowed");
  });

  test.each([
    "date: '%Y'",
    "json",
    "raw",
    "escape",
    "sample",
    "map: 'x'",
    "where: 'x'",
    "constructor",
    "hmac_sha256: 'x'",
  ])("| %s", (filter) => {
    expect(problemOf(`{{ first_name | ${filter} }}`)?.kind).toBe("unknown-filter");
    expect(problemOf(`{% if first_name %}{{ "a" | ${filter} }}{% endif %}`)?.kind).toBe("unknown-filter");
  });

  test("a mistyped filter is put right", () => {
    expect(problemOf("{{ first_name | capitalise }}")?.fault).toEqual({
      what: "unknown-filter",
      written: "capitalise",
      meant: "capitalize",
    });
  });

  test("wordings picked at random", () => {
    expect(problemOf("{Hi|Hello} Noor")).toMatchObject({ kind: "not-allowed" });
  });

  test("a template that would grow without end", () => {
    const doubling = `{% assign a = "${"x".repeat(60)}" %}${"{% assign a = a | append: a %}".repeat(40)}{{ a }}`;
    expect(problemOf(doubling)?.fault).toEqual({ what: "grows-too-long" });
  });

  test("one too long to read", () => {
    expect(problemOf("x".repeat(TEMPLATE_LIMIT))).toBeNull();
    expect(problemOf("x".repeat(TEMPLATE_LIMIT + 1))?.kind).toBe("too-long");
  });
});

describe("a broken tag says what is missing", () => {
  test.each<readonly [string, TemplateFault]>([
    ["{{ first_name", { what: "never-closed", source: "{{ first_name", open: "{{", close: "}}" }],
    ["first_name }}", { what: "stray-close", open: "{{", close: "}}" }],
    ["Hi {{{ first_name }}}", { what: "three-braces", source: "{{{ first_name }}" }],
    ["{{ }}", { what: "nothing-in-it", source: "{{ }}" }],
    ["{% if company %}x", { what: "part-without-end", source: "{% if company %}", end: "{% endif %}" }],
    ["x{% endif %}", { what: "end-without-part", tag: "{% endif %}" }],
    ["{% if %}x{% endif %}", { what: "unreadable", source: "{% if %}" }],
    ["{% %}", { what: "tag-without-word", source: "{% %}" }],
    ["{{ first_name | append }}", { what: "filter-needs-value", filter: "append" }],
    ["{{ first_name | upcase | default: 'x' }}", { what: "default-not-first" }],
  ])("%s", (body, fault) => {
    expect(problemOf(body)).toMatchObject({ kind: "broken-tag", fault });
  });
});

describe("what is fine stays fine", () => {
  test.each([
    "",
    "  \n ",
    "Hi {{ first_name }}, thanks for the talk [in Lund] :-} 50% off? a < b > c #1 and #2",
    "{% if company == 'Sample Works' and topic %}{{ company }}{% else %}there{% endif %}",
    "{% case location %}{% when 'Lund', 'Malmö' %}Hej{% else %}Hi{% endcase %} {{ first_name | default: 'there' }}",
    "{%- assign where = company | default: 'your team' -%} at {{ where | truncate: 20 }}",
    '{{ first_name | default: "}} | x" }}',
    "{% comment %} for later {% endcomment %}Hi",
  ])("%j", (body) => {
    expect(problemOf(body)).toBeNull();
  });

  test("every field and every further column can be used", () => {
    const names = [...TEMPLATE_FIELDS.map(({ name }) => name), "topic"];
    const checked = checkTemplate(names.map((name) => `{{ ${name} }}`).join(" "), ["topic"]);
    expect(checked.ok && checked.value.fields).toEqual(names);
  });

  test("a saved template may use a column this person lacks; nothing else is let through", () => {
    expect(checkTemplate("{{ topic }}", []).ok).toBe(false);
    expect(savedTemplate("{{ topic }}").ok).toBe(true);
    expect(savedTemplate("{{ Topic }}").ok).toBe(false);
    expect(savedTemplate("{{ topic | date }}").ok).toBe(false);
  });
});
