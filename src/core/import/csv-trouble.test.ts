import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CsvReport, readCsv } from "./index.ts";

const reportOf = (text: string): CsvReport => {
  const read = readCsv(text);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
};

describe("rows that can't be used are counted by reason, with their numbers", () => {
  test("each reason once", () => {
    const report = reportOf(
      [
        "Name,URL",
        "Noor Example,https://www.linkedin.com/in/noor-example",
        "Ivo Sample,",
        "Mia,https://www.linkedin.com/company/x",
        "Bo,",
        ",",
        "Noor E,linkedin.com/in/NOOR-example",
      ].join("\n"),
    );
    expect(report.people).toHaveLength(1);
    expect(report.repeated).toBe(1);
    expect(report.rows).toBe(5);
    expect(report.skipped.map(({ reason, count, rows }) => ({ reason, count, rows }))).toEqual([
      { reason: "no-address", count: 2, rows: [3, 5] },
      { reason: "company-page", count: 1, rows: [4] },
    ]);
  });

  test("a cell over several lines counts as one row", () => {
    const report = reportOf(
      'Name,URL\n"Noor\nExample",https://www.linkedin.com/in/noor-example\nIvo Sample,',
    );
    expect(report.people[0]?.fullName).toBe("Noor Example");
    expect(report.skipped[0]?.rows).toEqual([3]);
  });
});

describe("broken files", () => {
  test("a misplaced quotation mark costs its line and nothing else", () => {
    const good = (name: string) => `${name},https://www.linkedin.com/in/${name},x`;
    const report = reportOf(
      [
        "Name,URL,Topic",
        good("noor"),
        '"ivo"s,https://www.linkedin.com/in/ivo,x',
        good("mia"),
        '"bo,https://www.linkedin.com/in/bo,x',
        good("dee"),
      ].join("\n"),
    );
    expect(report.people.map(({ fullName }) => fullName)).toEqual(["noor", "mia", "dee"]);
    expect(report.problems.map(({ kind, line }) => ({ kind, line }))).toEqual([
      { kind: "broken-quotes", line: 3 },
      { kind: "broken-quotes", line: 5 },
    ]);
  });

  test.each<readonly [string, string]>([
    ["", "empty"],
    ["\ufeff \n\r\n", "empty"],
    ["PK\u0003\u0004\0\0", "not-text"],
    ["Name,Topic\nNoor Example,trials", "no-address-column"],
    ["just a text", "no-address-column"],
  ])("%j: %s", (text, kind) => {
    const read = readCsv(text);
    expect(read.ok ? null : read.error.kind).toBe(kind);
  });

  test("50,000 rows are read, header included; more are named", () => {
    const rows = Array.from({ length: 49_999 }, (_, at) => `noor-${at},linkedin.com/in/noor-${at}`);
    const full = ["Name,URL", ...rows].join("\n");
    expect(reportOf(`${full}\n`)).toMatchObject({ rows: 49_999, problems: [] });
    const more = reportOf(`${full}\nlate,linkedin.com/in/late`);
    expect(more.rows).toBe(49_999);
    expect(more.problems.map(({ kind }) => kind)).toEqual(["too-many-rows"]);
  }, 60_000);

  test("any text ends in a report that adds up or in a named problem", () => {
    const part = fc.constantFrom(
      "Name",
      "URL",
      "First Name",
      "Direction",
      "https://www.linkedin.com/in/noor",
      "linkedin.com/in/",
      ",",
      ";",
      "\t",
      "|",
      '"',
      '""',
      "\n",
      "\r\n",
      "\ufeff",
      "sep=;\n",
      "x",
      "\0",
      " ",
      "__proto__",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.array(part, { maxLength: 40 }).map((parts) => parts.join("")),
    );
    let reports = 0;
    fc.assert(
      fc.property(text, (given) => {
        const read = readCsv(given);
        if (!read.ok) return;
        reports += 1;
        const { people, repeated, rows, skipped } = read.value;
        expect(people.length + repeated + skipped.reduce((sum, { count }) => sum + count, 0)).toBe(rows);
      }),
      { numRuns: 600 },
    );
    expect(reports).toBeGreaterThan(10);
  });
});
