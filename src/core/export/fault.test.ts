import { expect, test } from "vitest";
import type { TemplateFault } from "../template/index.ts";
import { fault } from "./fault.ts";

type What = TemplateFault["what"];

/** One of each kind: the compiler asks for a new one. */
const FAULTS: { readonly [W in What]: Extract<TemplateFault, { readonly what: W }> } = {
  "too-long": { what: "too-long", length: 4_001, most: 4_000 },
  "never-closed": { what: "never-closed", source: "{{ first_name", open: "{{", close: "}}" },
  "stray-close": { what: "stray-close", open: "{{", close: "}}" },
  "part-without-end": { what: "part-without-end", source: "{% if company %}", end: "{% endif %}" },
  "end-without-part": { what: "end-without-part", tag: "{% endif %}" },
  unreadable: { what: "unreadable", source: "{% if %}" },
  "has-no-parts": { what: "has-no-parts", name: "first_name" },
  "needs-quotes": { what: "needs-quotes", written: "there" },
  "unknown-field": { what: "unknown-field", written: "fist_name", meant: "first_name" },
  "no-field": { what: "no-field", written: "zzz", fields: ["first_name", "topic"] },
  "unknown-filter": { what: "unknown-filter", written: "capitalise", meant: "capitalize" },
  "no-filter": { what: "no-filter", written: "shout", filters: ["default"] },
  "default-not-first": { what: "default-not-first" },
  "curly-quotes": { what: "curly-quotes", source: "{{ “there” }}" },
  "nothing-in-it": { what: "nothing-in-it", source: "{{ }}" },
  "three-braces": { what: "three-braces", source: "{{{ first_name }}" },
  compares: { what: "compares", source: "{{ a == b }}" },
  "tag-without-word": { what: "tag-without-word", source: "{% %}" },
  "unknown-tag": { what: "unknown-tag", written: "elseif", meant: "elsif" },
  "no-tag": { what: "no-tag", written: "for", tags: ["if"] },
  "picks-at-random": { what: "picks-at-random", source: "{Hi|Hello}" },
  "other-tool": { what: "other-tool", source: "[first name]", meant: "first_name" },
  "lone-braces": { what: "lone-braces", source: "{love}" },
  "note-to-self": { what: "note-to-self", source: "[your post]" },
  "filter-needs-value": { what: "filter-needs-value", filter: "append" },
  "grows-too-long": { what: "grows-too-long" },
  "comes-out-empty": { what: "comes-out-empty" },
  "marks-left": { what: "marks-left", marks: "{{" },
  fails: { what: "fails", reason: "unexpected token" },
};

test.each(Object.values(FAULTS))("is read back whole: $what", (one) => {
  expect(fault.parse(JSON.parse(JSON.stringify(one)))).toEqual(one);
});

test("nothing else is taken for one", () => {
  expect(fault.safeParse({ what: "marks-left" }).success).toBe(false);
  expect(fault.safeParse({ what: "something-new" }).success).toBe(false);
});
