import { describe, expect, test } from "vitest";
import { foldHeader } from "./fold.ts";
import { type CsvReport, proposeMapping, readCsv } from "./index.ts";
import { NOOR, TOOL_EXPORTS } from "./testing/tool-exports.ts";
import { KNOWN_TOOLS } from "./tools.ts";

const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const lineOf = (cells: readonly string[]): string => cells.map(quote).join(",");
const textOf = (cells: readonly (readonly [string, string])[]): string =>
  `${lineOf(cells.map(([header]) => header))}\n${lineOf(cells.map(([, cell]) => cell))}\n`;
const reportOf = (text: string): CsvReport => {
  const read = readCsv(text);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
};

test("every known tool has its fixture", () => {
  expect(Object.keys(TOOL_EXPORTS).toSorted()).toEqual(KNOWN_TOOLS.map(({ name }) => name).toSorted());
});

describe.each(Object.entries(TOOL_EXPORTS))("an export of %s", (name, cells) => {
  test("is told by its headers", () => {
    const proposed = proposeMapping(textOf(cells));
    expect(proposed.ok && proposed.value.tool).toBe(name);
  });

  test("gives the person's own address, name, title, company and place", () => {
    const [person] = reportOf(textOf(cells)).people;
    expect(person).toMatchObject({
      fullName: "Noor Example",
      headline: "Head of Trials",
      company: "Sample Works",
      location: "Lund",
    });
    expect(person?.keys).toContain("slug:noor-example");
  });

  test("I6 the company's address is never taken for the person's, not even alone", () => {
    const without = cells.map(([header, cell]) => [header, cell.includes(NOOR) ? "" : cell] as const);
    const read = readCsv(textOf(without));
    expect(read.ok ? read.value.people : []).toEqual([]);
  });

  test("no address, code or search becomes a placeholder", () => {
    const [person] = reportOf(textOf(cells)).people;
    const values = Object.values(person?.extra ?? {});
    expect(values.filter((value) => /linkedin\.com|^AC[ow]AA|T10:00:00Z/.test(value))).toEqual([]);
  });
});

test("the data holds together: folded headers, none in two roles of one tool", () => {
  for (const { signs, columns } of KNOWN_TOOLS) {
    const listed = Object.values(columns).flat();
    for (const header of [...listed, ...signs.flat()]) expect(foldHeader(header)).toBe(header);
    expect(new Set(listed).size).toBe(listed.length);
  }
});

describe("LinkedIn's codes recognise the person beside the address", () => {
  const keysOf = (name: string) => reportOf(textOf(TOOL_EXPORTS[name] ?? [])).people[0]?.keys;

  test.each<readonly [string, readonly string[]]>([
    [
      "Linked Helper",
      ["member:100000001", "profile:ACoAAEXAMPLEnoor", "lead:ACwAAEXAMPLEnoor", "slug:noor-example"],
    ],
    ["Evaboot", ["lead:ACwAAEXAMPLEnoor", "slug:noor-example"]],
    ["PhantomBuster Sales Navigator", ["lead:ACwAAEXAMPLEnoor", "slug:noor-example"]],
    ["PhantomBuster LinkedIn Search", ["profile:ACoAAEXAMPLEnoor", "slug:noor-example"]],
  ])("%s", (name, keys) => {
    expect(keysOf(name)).toEqual(keys);
  });

  test("a “Member ID” of any other list is no LinkedIn number", () => {
    const [person] = reportOf(`Name,LinkedIn,Member ID\nNoor Example,${NOOR},100000001`).people;
    expect(person).toMatchObject({ keys: ["slug:noor-example"], extra: { member_id: "100000001" } });
  });

  test("a row with nothing but a Sales Navigator lead is said to be one", () => {
    const report = reportOf(
      `Name,Profile URL\nNoor Example,${NOOR}\nIvo Sample,https://www.linkedin.com/sales/lead/ACwAAEXAMPLEivo,x,y`.replace(
        "ivo,x,y",
        "ivo",
      ),
    );
    expect(report.skipped).toMatchObject([{ reason: "sales-navigator", rows: [3] }]);
  });
});

describe("who is connected or invited already is marked, and stays in the list", () => {
  const markedIn = (name: string) =>
    reportOf(textOf(TOOL_EXPORTS[name] ?? [])).marked.map(({ person, marks }) => [person.fullName, ...marks]);

  test.each<readonly [string, readonly (readonly string[])[]]>([
    ["Waalaxy", [["Noor Example", "connected"]]],
    ["Expandi", [["Noor Example", "pending"]]],
    ["PhantomBuster Sales Navigator", []],
    ["Dux-Soup", []],
    ["HubSpot", []],
    ["Salesforce", []],
  ])("%s", (name, marked) => {
    expect(markedIn(name)).toEqual(marked);
  });

  test("the marked person is the one in the list", () => {
    const report = reportOf(
      `Name,Profile URL,connectionDegree\nNoor Example,${NOOR},1st\nIvo Sample,linkedin.com/in/ivo,2nd`,
    );
    expect(report.people).toHaveLength(2);
    expect(report.marked.map(({ person }) => person)).toEqual([report.people[0]]);
    expect(report.marked[0]?.person).toBe(report.people[0]);
  });

  test("one of somebody's two rows is enough", () => {
    const report = reportOf(
      `Name,Profile URL,Connection Status\nNoor Example,${NOOR},\nNoor Example,${NOOR}/de,Pending`,
    );
    expect(report.marked).toMatchObject([{ person: { fullName: "Noor Example" }, marks: ["pending"] }]);
  });

  test("everyone in Connections.csv is connected", () => {
    const report = reportOf(
      `First Name,Last Name,URL,Email Address,Company,Position,Connected On\nNoor,Example,${NOOR},,,,08 Feb 2026`,
    );
    expect(report.marked).toMatchObject([{ marks: ["connected"] }]);
  });
});
