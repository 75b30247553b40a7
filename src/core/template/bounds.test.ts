import { describe, expect, test } from "vitest";
import type { Prospect } from "../prospect/prospect.ts";
import { checkTemplate, renderNote, savedTemplate, TEMPLATE_LIMIT } from "./index.ts";

const NOOR: Prospect = {
  id: "p1",
  keys: ["slug:noor-example"],
  fullName: "Noor Example",
  firstName: "Noor",
  headline: "x".repeat(3_000),
  company: "Sample Works",
  location: "",
  extra: {},
  segmentId: null,
  source: "csv",
  addedAt: 0,
  updatedAt: 0,
};

/** Doubles a text by `append` so often: 2 to the power of that, if nothing stopped it. */
const doubling = (times: number): string =>
  `{% assign a = "xxxxxxxxxx" %}${"{% assign a = a | append: a %}".repeat(times)}{{ a }}`;

describe("nothing that runs long or grows large", () => {
  test.each([
    ["a loop of a million", "{% for i in (1..1000000) %}x{% endfor %}"],
    ["a loop in a loop", "{% for i in (1..1000) %}{% for j in (1..1000) %}x{% endfor %}{% endfor %}"],
    ["a table row", "{% tablerow i in (1..1000000) %}x{% endtablerow %}"],
    ["a cycle", '{% cycle "a", "b" %}'],
    ["a template that takes itself in", '{% include "self" %}'],
    ["a template that renders itself", '{% render "self" %}'],
    ["a layout", '{% layout "self" %}{% block a %}{% endblock %}'],
    ["a counter", "{% increment i %}"],
    ["several lines of tags", "{% liquid\nfor i in (1..1000000)\necho i\nendfor %}"],
    ["text as it stands", "{% raw %}{{ first_name }}{% endraw %}"],
  ])("%s can't be written", (_what, body) => {
    for (const read of [checkTemplate(body, []), savedTemplate(body)]) {
      expect(read).toMatchObject({
        ok: false,
        error: { kind: "not-allowed", line: 1, column: expect.any(Number) },
      });
    }
  });

  test.each([
    ["a range", "{{ (1..1000000) }}"],
    ["a range, joined", '{{ (1..1000000) | join: "x" }}'],
    ["a range put by", "{% assign a = (1..1000000) %}{{ a | join }}"],
    ["thirty doublings", doubling(30)],
    [
      "doublings by capture",
      `{% assign a = "xxxxxxxx" %}${"{% capture a %}{{ a }}{{ a }}{% endcapture %}".repeat(40)}{{ a }}`,
    ],
    [
      "letters replaced by texts",
      `{% assign a = "aaaaaaaaaaaaaaaaaaaa" %}${'{% assign a = a | replace: "a", "aaaaaaaaaaaaaaaaaaaa" %}'.repeat(8)}{{ a }}`,
    ],
    ["a template of a million characters", "x".repeat(1_000_000)],
  ])("%s is stopped, and says why in a few words", (_what, body) => {
    const checked = checkTemplate(body, []);
    if (checked.ok) {
      expect(renderNote(checked.value, NOOR, 200)).toMatchObject({ ok: false });
      return;
    }
    expect(JSON.stringify(checked.error.fault).length).toBeLessThan(300);
  });

  test("what grows only with one person's values is stopped for that person", () => {
    const body = `{% assign a = headline %}${"{% assign a = a | append: a %}".repeat(9)}{{ a }}`;
    const checked = checkTemplate(body, []);
    if (!checked.ok) throw new Error(checked.error.fault.what);
    const note = renderNote(checked.value, NOOR, 200);
    expect(note.ok).toBe(false);
  });

  test("blocks as deep as a template can hold them are read or refused, without an overflow", () => {
    const depth = Math.floor(TEMPLATE_LIMIT / "{% if company %}{% endif %}".length);
    const body = `${"{% if company %}".repeat(depth)}${"{% endif %}".repeat(depth)}`;
    expect(() => checkTemplate(body, [])).not.toThrow();
  });
});
