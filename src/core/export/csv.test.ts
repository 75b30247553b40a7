import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvHead, csvRows, withoutMark } from "./csv.ts";
import { readCells } from "./testing/read-csv.ts";

const cell = (text: string) => readCells(csvRows([[text, "end"]]))[0]?.[0] ?? "";
/** What begins like this is taken for a formula by one spreadsheet or another. */
const LOOKS_LIKE_A_FORMULA = /^[\s\u200b\u200e\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

describe("a CSV file", () => {
  test("is UTF-8 with byte order mark, CRLF and quotes as RFC 4180 says", () => {
    expect(csvHead(["name", "note"])).toBe("\ufeffname,note\r\n");
    expect(csvRows([["Noor “No” Example", 'She said "yes", twice\nor so']])).toBe(
      'Noor “No” Example,"She said ""yes"", twice\nor so"\r\n',
    );
    expect(csvRows([])).toBe("");
  });

  test.each([
    "=1+1",
    "+351 900 000 000",
    "-2",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "  =1",
    "\u200b=1",
    "\ufeff=1",
    "＝1",
    "＋1",
    "－1",
    "＠x",
    '=HYPERLINK("https://sample.example","a")',
    "=1\nover two lines",
  ])("%j is no formula in it, and can be read back", (text) => {
    expect(cell(text)).toBe(`'${text}`);
    expect(withoutMark(cell(text))).toBe(text);
  });

  test("a note that begins with a dash stays readable", () => {
    expect(cell("- Noor, we both run trials")).toBe("'- Noor, we both run trials");
  });

  test.each(["Noor", "'quoted'", "a=b", "1 - 2", "", "O'Neil", "'", "noor@sample.example"])(
    "%j stays as it is",
    (text) => {
      expect(cell(text)).toBe(text);
      expect(withoutMark(text)).toBe(text);
    },
  );

  test("any table comes back as it was, and no cell of it is a formula", () => {
    const piece = fc.constantFrom(
      "=",
      "+",
      "-",
      "@",
      "'",
      '"',
      ",",
      ";",
      "\r",
      "\n",
      "\t",
      " ",
      "＝",
      "a",
      "\u200b",
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((parts) => parts.join("")),
      fc.string({ unit: "binary" }),
    );
    const tables = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(tables, (rows) => {
        const ended = rows.map((row) => [...row, "end"]);
        const back = readCells(csvRows(ended));
        for (const row of back) for (const one of row) expect(one).not.toMatch(LOOKS_LIKE_A_FORMULA);
        expect(back.map((row) => row.map(withoutMark))).toEqual(ended);
      }),
      { numRuns: 500 },
    );
  });
});
