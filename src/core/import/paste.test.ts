import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LINE_LIMIT, type RowProblem, readPaste } from "./index.ts";

const NOOR = "https://www.linkedin.com/in/noor-example/";

const shortOf = (text: string) => {
  const { people, problems, repeated } = readPaste(text);
  return {
    people: people.map(({ keys, fullName, company }) => [...keys, fullName, company]),
    problems: problems.map(({ line, ...fault }) => [line, fault.kind === "row" ? fault.row : fault.kind]),
    repeated,
  };
};

describe("one person a line, in any of the usual forms", () => {
  test.each<readonly [string, string, string]>([
    [NOOR, "", ""],
    ["linkedin.com/in/noor-example", "", ""],
    [`Noor Example <${NOOR}>`, "Noor Example", ""],
    [`Noor Example, ${NOOR}`, "Noor Example", ""],
    [`Noor Example,${NOOR}`, "Noor Example", ""],
    [`${NOOR},Noor Example`, "Noor Example", ""],
    [`Noor Example\t${NOOR}`, "Noor Example", ""],
    [`${NOOR} Noor Example`, "Noor Example", ""],
    [`Noor Example ${NOOR}`, "Noor Example", ""],
    [`Noor Example - ${NOOR}`, "Noor Example", ""],
    [`Noor Example: ${NOOR}`, "Noor Example", ""],
    [`Noor Example (${NOOR})`, "Noor Example", ""],
    [`[Noor Example](${NOOR})`, "Noor Example", ""],
    [`1. Noor Example ${NOOR}`, "Noor Example", ""],
    [`• Noor Example ${NOOR}`, "Noor Example", ""],
    [`Noor Example | Sample Works | ${NOOR}`, "Noor Example", "Sample Works"],
    [`Noor Example, Sample Works, ${NOOR}`, "Noor Example", "Sample Works"],
    [`Noor Example | SAW | ${NOOR}`, "Noor Example", "SAW"],
    [`Sample, Noor, ${NOOR}`, "", ""],
    [`Noor\tExample\t${NOOR}`, "Noor Example", ""],
    [`Noor Example, PhD, ${NOOR}`, "Noor Example", ""],
    [`"Noor Example";"Sample Works";"${NOOR}"`, "Noor Example", "Sample Works"],
    [`Noor Example\tnoor@sample.example\t${NOOR}`, "Noor Example", ""],
    [`Noor\tExample\tSample Works\t${NOOR}`, "Noor Example", "Sample Works"],
    [`Noor Example\tHead of Trials\tSample Works\t${NOOR}`, "Noor Example", ""],
    [`Noor Example ${NOOR} linkedin.com/in/noor-example`, "Noor Example", ""],
    [`(1) Noor Example ${NOOR}`, "Noor Example", ""],
    [`1 Noor Example ${NOOR}`, "Noor Example", ""],
    [`#1 Noor Example ${NOOR}`, "Noor Example", ""],
    [`- [ ] Noor Example ${NOOR}`, "Noor Example", ""],
    [`→ Noor Example ${NOOR}`, "Noor Example", ""],
    [`✅ Noor Example ${NOOR}`, "Noor Example", ""],
    [`- [Noor Example](${NOOR})`, "Noor Example", ""],
    [`<${NOOR}|Noor Example>`, "Noor Example", ""],
    [`<a href="${NOOR}">Noor Example</a>`, "Noor Example", ""],
    [`"Noor Example" <${NOOR}>`, "Noor Example", ""],
    [`Noor Example — ${NOOR}`, "Noor Example", ""],
    [`Noor Example (Sample Works) ${NOOR}`, "Noor Example (Sample Works)", ""],
    [`Noor Example\t\tSample Works\t${NOOR}\t`, "Noor Example", "Sample Works"],
    [`A. Example ${NOOR}`, "A. Example", ""],
    [`Noor Example https://www.linkedin.com/sales/lead/ACwAAEXAMPLE ${NOOR}`, "Noor Example", ""],
    ["https://m.linkedin.com/in/noor-example", "", ""],
    ["linkedin.com/in/noor-example?utm_source=share&utm_medium=member_desktop", "", ""],
    ["https://www.linkedin.com/in/noor-example/?locale=de_DE", "", ""],
    ["https://www.linkedin.com/in/noor%2Dexample", "", ""],
    ["https://www.linkedin.com/in/noor%2dexample/de", "", ""],
    ["HTTPS://LINKEDIN.COM/IN/NOOR-EXAMPLE", "", ""],
  ])("%j", (line, fullName, company) => {
    expect(shortOf(line)).toEqual({
      people: [["slug:noor-example", fullName, company]],
      problems: [],
      repeated: 0,
    });
  });
});

test("a profile's own id is a key of its own, capitals and all", () => {
  expect(shortOf("https://www.linkedin.com/in/ACoAAEXAMPLEaBc_-1").people).toEqual([
    ["profile:ACoAAEXAMPLEaBc_-1", "", ""],
  ]);
});

describe("a line that names nobody for sure is a problem, with its number", () => {
  const NO_ADDRESS = { kind: "no-address", hasName: false } as const;

  test.each<readonly [string, RowProblem]>([
    ["Noor Example", NO_ADDRESS],
    ["noor-example", NO_ADDRESS],
    ["noor@sample.example", NO_ADDRESS],
    [`${NOOR} https://www.linkedin.com/in/ivo-sample`, { kind: "two-people" }],
    [
      "https://evil.example/www.linkedin.com/in/x",
      { kind: "other-site", text: "https://evil.example/www.linkedin.com/in/x" },
    ],
    [
      "Noor Example https://www.linkedin.com/pub/noor-example/1/2a/3b",
      { kind: "old-public-page", text: "https://www.linkedin.com/pub/noor-example/1/2a/3b" },
    ],
    [
      "https://www.linkedin.com/sales/lead/ACwAAEXAMPLE,NAME_SEARCH,aB3d",
      { kind: "sales-navigator", text: "https://www.linkedin.com/sales/lead/ACwAAEXAMPLE" },
    ],
    [
      "Sample Works https://www.linkedin.com/company/sample-works",
      { kind: "company-page", text: "https://www.linkedin.com/company/sample-works" },
    ],
  ])("%s", (line, problem) => {
    expect(shortOf(line)).toEqual({ people: [], problems: [[1, problem]], repeated: 0 });
  });

  test("blank lines are passed over but counted", () => {
    expect(shortOf(`\n${NOOR}\r\n\r\n   \nIvo Sample\n`).problems).toEqual([[5, NO_ADDRESS]]);
  });

  test("the line is quoted, at most 80 characters of it", () => {
    const [problem] = readPaste("x".repeat(500)).problems;
    expect(problem?.text).toHaveLength(80);
    expect(problem?.text.endsWith("…")).toBe(true);
  });

  test("a name with an address cut out of a long line is never read as somebody else", () => {
    const long = `${"x ".repeat(999)}https://www.linkedin.com/in/noor-example`;
    expect(readPaste(long).people).toEqual([]);
  });
});

test("I2 whoever stands there twice comes once", () => {
  expect(shortOf(`${NOOR}\nNoor Example, https://de.linkedin.com/in/NOOR-example?x=1`)).toEqual({
    people: [["slug:noor-example", "Noor Example", ""]],
    problems: [],
    repeated: 1,
  });
});

describe("spreadsheet rows with their header are read by their columns", () => {
  test.each(["\t", ",", ";"])("parted by %j", (delimiter) => {
    const rows = [
      ["Company", "First Name", "Last Name", "LinkedIn URL", "Topic"],
      ["Sample Works", "Noor", "Example", NOOR, "trials"],
      ["Example Labs", "Ivo", "Sample", "", "labs"],
      ["", "Mia", "Mutual", "https://www.linkedin.com/in/mia-mutual", ""],
    ];
    const report = readPaste(rows.map((row) => row.join(delimiter)).join("\n"));
    expect(report.people.map(({ fullName, company, extra }) => ({ fullName, company, extra }))).toEqual([
      { fullName: "Noor Example", company: "Sample Works", extra: { last_name: "Example", topic: "trials" } },
      { fullName: "Mia Mutual", company: "", extra: { last_name: "Mutual" } },
    ]);
    expect(report.problems).toMatchObject([{ line: 3, row: { kind: "no-address", hasName: true } }]);
  });

  test("a cell over several lines leaves the line numbers right", () => {
    const report = readPaste(`Name\tURL\n"Noor\nExample"\t${NOOR}\nIvo Sample\t`);
    expect(report.people.map(({ fullName }) => fullName)).toEqual(["Noor Example"]);
    expect(report.problems).toEqual([
      { kind: "row", line: 4, text: "Ivo Sample", row: { kind: "no-address", hasName: true } },
    ]);
  });

  test("private messages are not read when pasted either", () => {
    const report = readPaste(`CONVERSATION ID,FROM,SENDER PROFILE URL,CONTENT\n1,Noor Example,${NOOR},Hello`);
    expect(report.people).toEqual([]);
    expect(report.problems).toMatchObject([{ kind: "list", list: { kind: "private-messages" } }]);
  });
});

describe("long lists", () => {
  const list = (count: number) =>
    Array.from({ length: count }, (_, at) => `Noor Example, linkedin.com/in/noor-${at}`).join("\n");

  test("10,000 lines are read", () => {
    expect(readPaste(list(LINE_LIMIT))).toMatchObject({ people: { length: LINE_LIMIT }, problems: [] });
  });

  test("what stands after them is named, with how many", () => {
    const report = readPaste(`${list(LINE_LIMIT + 7)}\n\n`);
    expect(report.people).toHaveLength(LINE_LIMIT);
    expect(report.problems).toEqual([
      { kind: "too-many", line: LINE_LIMIT + 1, text: "", limit: LINE_LIMIT, left: 7 },
    ]);
  });
});

test("any text ends in people with a key and problems with a line, and nothing is passed over", () => {
  const part = fc.constantFrom(
    NOOR,
    "linkedin.com/in/",
    "ivo",
    "\n",
    "\r\n",
    "\t",
    ",",
    "|",
    "<",
    ">",
    '"',
    "Name",
    "URL",
    "First Name",
    "@",
    "https://",
    "%",
    " ",
    "\0",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(part, { maxLength: 20 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (pasted) => {
      const { people, problems, repeated } = readPaste(pasted);
      for (const person of people) expect(person.keys).toHaveLength(1);
      for (const problem of problems) expect(problem.line).toBeGreaterThanOrEqual(1);
      const isBlank = pasted.replace(/^\ufeff/, "").trim() === "";
      if (!isBlank && !/Name|URL/.test(pasted))
        expect(people.length + problems.length + repeated).toBeGreaterThan(0);
    }),
    { numRuns: 600 },
  );
});
