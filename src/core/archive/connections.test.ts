import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanCell } from "../import/texts.ts";
import { readAddress } from "../prospect/address.ts";
import { type ConnectionsRead, readConnections } from "./connections.ts";
import type { ColumnMapping, ConnectionField } from "./header.ts";
import { keyOf, textAt } from "./person.ts";
import type { ArchiveProblem } from "./problem.ts";
import { runSteps } from "./steps.ts";

const NOW = Temporal.Instant.from("2026-06-15T12:00:00Z").epochMilliseconds;
const options = { now: NOW, zone: "Europe/Lisbon" };

const HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";
const NOOR = "Noor,Example,https://www.linkedin.com/in/noor-example,,Example Labs,Researcher,08 Feb 2026";
const PREAMBLE =
  'Notes:\n"When exporting your connection data, some addresses may be missing, as is the members\' wish."\n\n';

function readOf(text: string, mapping?: ColumnMapping<ConnectionField>): ConnectionsRead {
  const read = runSteps(readConnections(text, { ...options, mapping }));
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

function problemOf(text: string): ArchiveProblem {
  const read = runSteps(readConnections(text, options));
  if (read.ok) throw new Error("It was read.");
  return read.error;
}

const NOOR_READ = {
  key: "slug:noor-example",
  fullName: "Noor Example",
  connectedOn: "2026-02-08",
  company: "Example Labs",
};

describe("Connections.csv is read", () => {
  test.each([
    ["as it is today", `${HEADER}\n${NOOR}`],
    ["with LinkedIn's preamble", `${PREAMBLE}${HEADER}\n${NOOR}\n`],
    ["with a byte order mark and CRLF", `\ufeff${PREAMBLE}${HEADER}\n${NOOR}\n`.replaceAll("\n", "\r\n")],
    ["with semicolons", `${HEADER}\n${NOOR}`.replaceAll(",", ";")],
    ["with tabs", `${HEADER}\n${NOOR}`.replaceAll(",", "\t")],
    [
      "with columns in another order, and in capitals",
      "CONNECTED ON,url,First name,last_name,Company,Position\n08 Feb 2026,https://www.linkedin.com/in/noor-example,Noor,Example,Example Labs,Researcher",
    ],
  ])("%s", (_, text) => {
    expect(readOf(text)).toMatchObject({
      connections: [NOOR_READ],
      rows: 1,
      hidden: 0,
      skipped: [],
      remarks: [],
    });
  });

  test("as it was until mid-2023, without addresses", () => {
    const old = `First Name,Last Name,Email Address,Company,Position,Connected On\nNoor,Example,,Example Labs,Researcher,08 Feb 2022`;
    expect(readOf(old).connections).toEqual([{ ...NOOR_READ, key: null, connectedOn: "2022-02-08" }]);
  });

  test.each([
    ["08 Feb 2026", "2026-02-08"],
    ["7-Feb-22", "2022-02-07"],
    ["2026-02-08", "2026-02-08"],
    ["2/8/26", "2026-02-08"],
    ["Feb 8, 2026", "2026-02-08"],
    ["29 Feb 2024", "2024-02-29"],
    ["", null],
  ])("with the day %s", (written, day) => {
    const read = readOf(`${HEADER}\nNoor,Example,https://www.linkedin.com/in/noor,,,,"${written}"`);
    expect(read.connections.map(({ connectedOn }) => connectedOn)).toEqual([day]);
    expect(read.remarks).toEqual([]);
  });

  test("with numeric days, the day first as soon as one can be nothing else", () => {
    const row = (at: number, day: string) => `N${at},Example,https://www.linkedin.com/in/n${at},,,,${day}`;
    const read = readOf([HEADER, row(1, "2/8/26"), row(2, "13/1/26")].join("\n"));
    expect(read.connections.map(({ connectedOn }) => connectedOn)).toEqual(["2026-01-13"]);
    // The first one would be in the future.
    expect(read.skipped.map(({ reason, lines }) => ({ reason, lines }))).toEqual([
      { reason: "future-date", lines: [2] },
    ]);
  });

  test("with hidden members counted, and blank lines not", () => {
    expect(readOf(`${HEADER}\n,,,,,,08 Feb 2026\n\n${NOOR}\n,,,,,,09 Feb 2026\n`)).toMatchObject({
      connections: [NOOR_READ],
      rows: 3,
      hidden: 2,
    });
  });

  test("a day that can't be read costs the day, and an address that leads nowhere the address", () => {
    const read = readOf(
      `${HEADER}\nNoor,Example,https://www.linkedin.com/company/x,,,,08 Feb 2026\nIvo,Sample,,,,,31 Feb 2026`,
    );
    expect(read.connections).toMatchObject([
      { key: null, fullName: "Noor Example" },
      { fullName: "Ivo Sample", connectedOn: null },
    ]);
    const of = { part: "connections", file: "Connections.csv", count: 1 };
    expect(read.remarks).toEqual([
      { ...of, reason: "bad-address", lines: [2], seen: "" },
      { ...of, reason: "unreadable-date", lines: [3], seen: "31 Feb 2026" },
    ]);
  });

  test("days to come are left out by line, with one of grace for the zone", () => {
    const row = (name: string, day: string) => `${name},Example,,,,,${day}`;
    const read = readOf(
      [HEADER, row("Noor", "16 Jun 2026"), row("Ivo", "17 Jun 2026"), row("Mia", "01 Jan 2030")].join("\n"),
    );
    expect(read.connections.map(({ fullName }) => fullName)).toEqual(["Noor Example"]);
    expect(read.skipped).toEqual([
      {
        part: "connections",
        file: "Connections.csv",
        reason: "future-date",
        count: 2,
        lines: [3, 4],
        seen: "2026-06-17",
      },
    ]);
  });
});

describe("a header in another language", () => {
  const FOREIGN =
    "Vorname,Nachname,Profil,E-Mail,Firma,Stelle,Vernetzt am\nNoor,Example,https://www.linkedin.com/in/noor-example,,Example Labs,Researcher,08 Feb 2026";

  test("is named, with what is needed to say which column is which", () => {
    const headers = ["Vorname", "Nachname", "Profil", "E-Mail", "Firma", "Stelle", "Vernetzt am"];
    const address = "https://www.linkedin.com/in/noor-example";
    const sample = [["Noor", "Example", address, "", "Example Labs", "Researcher", "08 Feb 2026"]];
    expect(problemOf(FOREIGN)).toEqual({
      kind: "foreign-headers",
      file: "Connections.csv",
      line: null,
      foreign: { part: "connections", headers, sample },
    });
  });

  test("is read with the columns the person names", () => {
    const mapping = { first: 0, last: 1, full: null, url: 2, connectedOn: 6, company: 4 };
    expect(readOf(FOREIGN, mapping).connections).toEqual([NOOR_READ]);
    expect(readOf(`Notizen:\n"Ein Satz"\n\n${FOREIGN}`, mapping).connections).toEqual([NOOR_READ]);
  });
});

describe("a broken file", () => {
  test("a quote unclosed at line 28,114 costs that line", () => {
    const rows = Array.from(
      { length: 30_000 },
      (_, at) => `Noor${at},"Example, ${at}",https://www.linkedin.com/in/noor-${at},,,,08 Feb 2026`,
    );
    rows[28_112] = 'Ivo,"Sample,https://www.linkedin.com/in/ivo,,,,08 Feb 2026';
    const read = readOf([HEADER, ...rows].join("\n"));
    expect(read.connections).toHaveLength(29_999);
    expect(read.connections.at(-1)?.key).toBe("slug:noor-29999");
    expect(read.skipped).toMatchObject([{ reason: "broken-quotes", count: 1, lines: [28_114] }]);
  });

  test("with more than 20 such lines nothing is taken", () => {
    const rows = Array.from({ length: 30 }, () => 'Ivo,"Sample"x,,,,,08 Feb 2026');
    const problem = problemOf([HEADER, NOOR, ...rows].join("\n"));
    expect(problem).toEqual({ kind: "broken-quotes", file: "Connections.csv", line: 23, limit: 20 });
  });

  test.each([
    ["", "empty"],
    ["\ufeff\r\n", "empty"],
    ["a\0b", "not-an-archive"],
    ["CONVERSATION ID,FROM,CONTENT\n1,Noor,private", "private-messages"],
  ] as const)("%j is refused", (text, kind) => {
    expect(problemOf(text)).toEqual({ kind, file: "Connections.csv", line: null });
  });

  test("more than 100,000 rows are refused", () => {
    const text = `${HEADER}\n${",,,,,,08 Feb 2026\n".repeat(100_001)}`;
    expect(problemOf(text)).toMatchObject({ kind: "too-many-rows", limit: 100_000 });
  });
});

describe("laws", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "Noor",
      "08 Feb 2026",
      "https://www.linkedin.com/in/noor",
      '"',
      "2/30/26",
      "",
      "01 Jan 2099",
    ),
    fc.string({ maxLength: 8 }),
  );
  test("any rows are taken, hidden or left out: none is lost, and nothing throws", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (rows) => {
        const read = runSteps(
          readConnections([HEADER, ...rows.map((row) => row.join(","))].join("\n"), options),
        );
        if (!read.ok) return;
        const { connections, hidden, skipped } = read.value;
        const left = skipped.reduce((sum, { count }) => sum + count, 0);
        expect(connections.length + hidden + left).toBe(read.value.rows);
      }),
      { numRuns: 1_000 },
    );
  });

  test("the short ways give what the long ones give", () => {
    const slug = fc.stringMatching(
      /^(?:[a-z0-9-]{1,110}|acoaa[a-z0-9]{34}|acoaa[a-z0-9_-]{34}|ACoAA[A-Za-z0-9_-]{10}|[a-z0-9%éA-Z.-]{0,20})\/?$/,
    );
    const host = fc.constantFrom("www", "de", "m", "WWW", "touch", "xyz");
    const behind = fc.constantFrom(
      "",
      "?trk=archive",
      "/?a=b&c=d",
      "?",
      "?a=b.",
      "/de",
      "/de?a=b",
      "#top",
      "/.",
      "?x=..",
    );
    fc.assert(
      fc.property(host, slug, behind, (site, one, rest) => {
        const address = `https://${site}.linkedin.com/in/${one}${rest}`;
        const read = readAddress(address);
        expect(keyOf(address)).toBe(read.ok ? read.value.key : null);
      }),
      { numRuns: 2_000 },
    );
    const text = fc.oneof(
      fc.string({ maxLength: 30, unit: "grapheme" }),
      fc.stringMatching(/^[A-Za-zÀ-ɏ {}()#.\u00a0\u00ad-]{0,30}$/),
      fc.constantFrom("undefined", "NaN", "n/a", "Null", "null", "-", "Na", "#N/A", "..........."),
      fc.string({ minLength: 495, maxLength: 520 }),
    );
    fc.assert(
      fc.property(text, (one) => {
        expect(textAt([one], 0)).toBe(cleanCell(one));
      }),
      { numRuns: 3_000 },
    );
  });
});
