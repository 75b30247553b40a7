import { expect, test } from "vitest";
import { proposeMapping, readCsv } from "./index.ts";

const BROKEN_LINE = 28_114;
const LINES = 30_000;

/** 30,000 lines with one whose quotation mark is never closed. */
function listWith(broken: string, rowAt: (line: number) => string): string {
  const lines = Array.from({ length: LINES - 1 }, (_, at) => rowAt(at + 2));
  lines[BROKEN_LINE - 2] = broken;
  return ["Name,URL,Company,Topic", ...lines].join("\n");
}

const plainRow = (line: number) => `Noor Example,linkedin.com/in/noor-${line},Sample Works,trials`;
const quotedRow = (line: number) => `"Example, Noor",linkedin.com/in/noor-${line},"Sample, Works",""`;

test.each([
  ["nothing else quoted", plainRow],
  ["every row quoted", quotedRow],
])(
  "quotes unclosed at line 28,114 of 30,000 cost that line and no other: %s",
  (_, rowAt) => {
    const broken = `"Ivo Sample,linkedin.com/in/ivo-${BROKEN_LINE},Sample Works,trials`;
    const read = readCsv(listWith(broken, rowAt));
    if (!read.ok) throw new Error(read.error.kind);
    expect(read.value.problems).toEqual([{ kind: "broken-quotes", line: BROKEN_LINE, isEnd: false }]);
    expect(read.value.people).toHaveLength(LINES - 2);
    expect(read.value.people.at(-1)?.keys).toEqual([`slug:noor-${LINES}`]);
    expect(read.value.people.some(({ keys }) => keys.includes(`slug:noor-${BROKEN_LINE}`))).toBe(false);
  },
  60_000,
);

test("a row with more cells than columns is left out, with how many columns there are", () => {
  const read = readCsv(
    "Name,URL,Company\nNoor Example,linkedin.com/in/noor,Sample Works\nIvo Sample,linkedin.com/in/ivo,Works, Labs and Sons\nMia,linkedin.com/in/mia,x,,\n",
  );
  if (!read.ok) throw new Error(read.error.kind);
  expect(read.value.people.map(({ fullName }) => fullName)).toEqual(["Noor Example", "Mia"]);
  expect(read.value.skipped).toEqual([
    { reason: "too-many-cells", count: 1, rows: [3], example: { kind: "too-many-cells", width: 3 } },
  ]);
});

test("columns beyond the header are columns where most rows have them", () => {
  const read = readCsv("Name,URL\nNoor Example,linkedin.com/in/noor,x\nIvo Sample,linkedin.com/in/ivo,y\n");
  expect(read.ok && read.value.people).toHaveLength(2);
  const proposed = proposeMapping(
    "Name,URL\nNoor Example,linkedin.com/in/noor,x\nIvo Sample,linkedin.com/in/ivo,y\n",
  );
  expect(proposed.ok && proposed.value.columns.map(({ header }) => header)).toEqual(["Name", "URL", ""]);
});
