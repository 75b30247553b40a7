import { describe, expect, test } from "vitest";
import type { CsvProblem, FileProblem, LineProblem, MappingProblem } from "../../core/import/index.ts";
import { ADDRESS_REASONS } from "../../core/prospect/address.ts";
import { addressWords } from "./address.ts";
import { blockLineWords, lineWords, skippedWords } from "./list-lines.ts";
import { fileWords, listProblemWords, mappingWords } from "./list-problems.ts";

const HEADERS = [
  { place: 0, header: "Theirs" },
  { place: 2, header: "" },
];

test.each<readonly [CsvProblem, string]>([
  [
    { kind: "no-address-column", found: "First Name, Company", line: null },
    "No column holds LinkedIn addresses. Found: First Name, Company. Needed: a column such as “Profile URL” with https://www.linkedin.com/in/… in it.",
  ],
  [
    { kind: "no-address-column", found: "", line: null },
    "No column holds LinkedIn addresses. No headers were found. Needed: a column such as “Profile URL” with https://www.linkedin.com/in/… in it.",
  ],
  [
    { kind: "two-address-columns", rivals: HEADERS, line: null },
    "Several columns hold LinkedIn addresses: “Theirs”, “column 3”. Choose the one with the people to invite, or name it “Profile URL”.",
  ],
  [
    { kind: "broken-quotes", line: 28_114, isEnd: true },
    "Line 28114: a quotation mark is missing or misplaced; the line was left out. Too much is broken; the rest of the file was not read.",
  ],
  [
    { kind: "too-many-rows", limit: 50_000, line: null },
    "Only the first 50,000 rows are read. Split the file and add the rest as a second list.",
  ],
  [
    { kind: "private-messages", line: null },
    "These are LinkedIn messages: private correspondence is never read. Choose a list of people to invite.",
  ],
])("a list: $kind", (problem, words) => {
  expect(listProblemWords(problem)).toBe(words);
});

test.each<readonly [FileProblem, string]>([
  [
    { kind: "too-large", name: "all.csv", size: 200_000_000, limit: 50_000_000 },
    "“all.csv” has 200 MB; at most 50 MB are read at once. Split it into several files, or leave out columns that are not needed.",
  ],
  [
    { kind: "empty", name: "empty.csv" },
    "“empty.csv” is empty (0 bytes). Save or download it once more and choose it again.",
  ],
  [
    { kind: "zip", name: "archive.zip" },
    "“archive.zip” is a zip. LinkedIn’s own archive can be read as it is; unpack any other and choose the CSV in it.",
  ],
])("a file: $kind", (problem, words) => {
  expect(fileWords(problem)).toBe(words);
});

test.each<readonly [MappingProblem, string]>([
  [{ kind: "no-address", columns: [] }, "Choose the column with the people’s LinkedIn addresses."],
  [
    { kind: "role-taken-twice", role: "full", columns: HEADERS },
    "Several columns are taken for the full name: “Theirs”, “column 3”. Keep one.",
  ],
  [
    { kind: "role-taken-twice", role: "location", columns: HEADERS },
    "Several columns are taken for the location: “Theirs”, “column 3”. Keep one.",
  ],
  [
    { kind: "bad-placeholder", name: "2nd topic", isField: false, columns: [] },
    "“2nd topic” can’t be a placeholder. Use small letters a to z, digits and _, beginning with a letter, such as topic_2.",
  ],
  [
    { kind: "placeholder-taken-twice", name: "x", columns: HEADERS },
    "“Theirs”, “column 3”: both are called “x”. Give one another name.",
  ],
  [
    { kind: "does-not-fit", columns: HEADERS.slice(0, 1) },
    "It no longer has “Theirs”. What was remembered is not used; look the columns over.",
  ],
  [
    { kind: "does-not-fit", columns: [] },
    "Its columns are not those of last time. What was remembered is not used; look the columns over.",
  ],
])("columns: $kind", (problem, words) => {
  expect(mappingWords(problem)).toBe(words);
});

describe("rows and lines are named by their numbers", () => {
  const at = { line: 28_114, text: "" };

  test("rows of a file, with how many more there are", () => {
    const example = { kind: "no-person" } as const;
    expect(skippedWords({ reason: "no-person", example, count: 1, rows: [1_200] })).toBe(
      "Row 1200: neither a name nor an address",
    );
    expect(skippedWords({ reason: "no-person", example, count: 1_502, rows: [6, 7] })).toBe(
      "Rows 6, 7 and 1,500 more: neither a name nor an address",
    );
  });

  test("lines that were pasted", () => {
    expect(lineWords({ ...at, kind: "row", row: { kind: "no-address", hasName: false } })).toBe(
      "Line 28114: no LinkedIn address",
    );
    expect(lineWords({ ...at, kind: "too-many", limit: 10_000, left: 1 })).toBe(
      "Only 10,000 lines are read at once; 1 more was left out. Add them as a second list.",
    );
    expect(lineWords({ ...at, kind: "list", list: { kind: "empty", line: null } })).toBe(
      "There is nothing in it.",
    );
  });

  test("lines of whom never to invite, read by themselves", () => {
    const broken: LineProblem = {
      ...at,
      kind: "list",
      list: { kind: "broken-quotes", line: 1, isEnd: false },
    };
    expect(blockLineWords({ kind: "person", line: 4, problem: broken })).toBe(
      "Line 4: a quotation mark is missing or misplaced; the line was left out.",
    );
    const two: LineProblem = { ...at, kind: "row", row: { kind: "two-people" } };
    expect(blockLineWords({ kind: "person", line: 4, problem: two })).toBe(
      "Line 4: two different profiles in one line; keep one",
    );
    expect(blockLineWords({ kind: "no-name", line: 4 })).toBe("Line 4: there is no name in it.");
  });
});

test.each(ADDRESS_REASONS)("an address that is none is quoted, with a whole sentence: %s", (kind) => {
  const words = addressWords({ kind, text: "https://evil.example/x" });
  expect(words).toMatch(/^[“T].*\.$/);
  if (kind !== "empty") expect(words.startsWith("“https://evil.example/x” ")).toBe(true);
});
