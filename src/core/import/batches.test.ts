import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readStretch, rowBatches } from "./batches.ts";
import type { NumberedRow } from "./table.ts";

/** Longer than a batch, so that batches end inside of it. */
const LONG = 70_000;

function drain(text: string) {
  const rows: NumberedRow[] = [];
  const broken: number[] = [];
  let batches = 0;
  for (const batch of rowBatches(text, ",")) {
    rows.push(...batch.rows);
    if (batch.brokenLine !== null) broken.push(batch.brokenLine);
    batches += 1;
  }
  return { rows, broken, batches };
}

describe("a table read in batches", () => {
  test("is the table read at once, wherever the batches end", () => {
    const cell = fc.constantFrom(
      "noor",
      '"ivo, sample"',
      '"a\nb"',
      '"say ""hi""\n""so"""',
      "",
      '"x" ',
      '"\n\n"',
    );
    const filler = fc.integer({ min: LONG - 60, max: LONG }).map((length) => `"${"x\n".repeat(length / 2)}"`);
    const row = fc.array(fc.oneof({ weight: 30, arbitrary: cell }, { weight: 1, arbitrary: filler }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), filler, (cells, last) => {
        const text = [...cells.map((one) => one.join(",")), last, "end"].join("\n");
        const { rows, broken } = drain(text);
        expect(broken).toEqual([]);
        expect(rows.map((one) => one.cells)).toEqual(readStretch(text, ",").rows);
        // Each row begins where its line number says.
        const lines = text.split("\n");
        expect(rows.at(-1)?.line).toBe(lines.length);
        expect(rows.at(-1)?.number).toBe(rows.length);
      }),
      { numRuns: 60 },
    );
  });

  test("comes in more than one, and says how far it is", () => {
    const text = Array.from({ length: 30_000 }, (_, at) => `noor-${at},x`).join("\n");
    const done = [...rowBatches(text, ",")].map((batch) => batch.done);
    expect(done.length).toBeGreaterThan(5);
    expect(done.toSorted((one, other) => one - other)).toEqual(done);
    expect(done.at(-1)).toBe(1);
  });

  test.each(["first", "later"])(
    "a quote that is never closed costs its line alone: no %s quote closes it",
    (which) => {
      const lines = Array.from({ length: 30_000 }, (_, at) => `noor-${at},x`);
      lines[28_113] = 'noor,"x';
      if (which === "later") lines[29_000] = '"Sample, Ivo",x';
      const { rows, broken } = drain(lines.join("\n"));
      expect(broken).toEqual([28_114]);
      expect(rows).toHaveLength(29_999);
      expect(rows.at(-1)).toEqual({ number: 30_000, line: 30_000, cells: ["noor-29999", "x"] });
    },
  );
});
