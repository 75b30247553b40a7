import { describe, expect, test } from "vitest";
import type { ArchiveProblem, Part, RowReport } from "../../core/archive/index.ts";
import { archiveProblemWords, doingWords, remarkWords } from "./archive-reading.ts";

const GET =
  "On LinkedIn open Settings & Privacy → Data privacy → Get a copy of your data, and tick Connections and Invitations.";
const TWO_PARTS = "LinkedIn first sends a part in minutes and the full one within a day.";
const AGAIN = "Download the archive from LinkedIn again and choose that.";
const UNZIP = "Unzip it yourself and choose Connections.csv and Invitations.csv.";

const whole = { file: "a.zip", line: null } as const;
const inLine = (line: number) => ({ file: "Connections.csv", line });
const foreign = (part: Part | null, headers: readonly string[]): ArchiveProblem => ({
  ...whole,
  kind: "foreign-headers",
  foreign: { part, headers, sample: [] },
});
const ENGLISH = "or set LinkedIn to English and get the archive again.";

describe("an archive that can't be used is a plain message: what, which file, what now", () => {
  test.each<readonly [ArchiveProblem, string]>([
    [{ kind: "nothing-chosen", file: null, line: null }, `LinkedIn’s archive: no file was chosen. ${GET}`],
    [{ ...whole, kind: "no-bytes" }, `a.zip: the file has 0 bytes. ${GET}`],
    [{ ...whole, kind: "empty" }, `a.zip: there is nothing in it. ${GET}`],
    [
      { ...whole, kind: "not-an-archive" },
      `a.zip: this is neither LinkedIn’s zip nor one of its CSV files. ${GET} Choose the zip as it comes.`,
    ],
    [{ ...whole, kind: "cut-off" }, `a.zip: the zip’s end is missing or broken. ${AGAIN}`],
    [{ ...whole, kind: "damaged" }, `a.zip: what is in the zip is damaged and can’t be unpacked. ${AGAIN}`],
    [{ ...whole, kind: "damaged-directory" }, `a.zip: the zip’s list of files can’t be read. ${AGAIN}`],
    [
      { ...whole, kind: "locked" },
      `a.zip: it is locked with a password, and LinkedIn’s own archive has none. ${UNZIP}`,
    ],
    [{ ...whole, kind: "unknown-packing" }, `a.zip: it is packed in an unusual way. ${UNZIP}`],
    [
      { ...whole, kind: "too-large", limit: 64 * 2 ** 20 },
      `a.zip: it is larger than 64 MB, and LinkedIn’s are about 6 MB at most. ${AGAIN}`,
    ],
    [
      { ...whole, kind: "too-many-files" },
      `a.zip: the zip holds far more files than LinkedIn’s archive. ${AGAIN}`,
    ],
    [
      { ...whole, kind: "false-size" },
      `a.zip: it unpacks to more than the zip says, as only a forged or broken one does. ${AGAIN}`,
    ],
    [
      { ...whole, kind: "zip-in-zip", inner: "b.zip" },
      "a.zip: it holds another zip, “b.zip”. Unzip it and choose that one.",
    ],
    [
      { ...whole, kind: "files-missing", held: ["Profile.csv", "messages.csv"], more: 0 },
      `a.zip: neither Connections.csv nor Invitations.csv is in it. It holds “Profile.csv”, “messages.csv”. ${GET} ${TWO_PARTS}`,
    ],
    [
      { ...whole, kind: "files-missing", held: ["Profile.csv"], more: 12 },
      `a.zip: neither Connections.csv nor Invitations.csv is in it. It holds “Profile.csv” and 12 more. ${GET} ${TWO_PARTS}`,
    ],
    [
      { ...whole, kind: "files-missing", held: [], more: 0 },
      `a.zip: neither Connections.csv nor Invitations.csv is in it. It is empty. ${GET} ${TWO_PARTS}`,
    ],
    [
      { ...inLine(1), line: null, kind: "two-of-a-kind", names: ["a.csv", "b.csv"] },
      "Connections.csv: there are two of them, “a.csv” and “b.csv”, and nobody can tell which counts. Choose the zip as it came from LinkedIn, or one file of each.",
    ],
    [
      { ...whole, kind: "private-messages" },
      "a.zip: these are LinkedIn messages: private correspondence is never read. Choose Connections.csv and Invitations.csv.",
    ],
    [
      foreign("connections", ["Vorname", "", "Nachname"]),
      `a.zip: Its columns are “Vorname”, “Nachname”; known are the English ones. Say which column holds first and last name, address, company and the day you connected, ${ENGLISH}`,
    ],
    [
      foreign("invitations", []),
      `a.zip: No header was found; known are the English ones. Say which column holds sender, invitee, time, message, direction and both addresses, ${ENGLISH}`,
    ],
    [
      foreign(null, ["Von"]),
      `a.zip: Its columns are “Von”; known are the English ones. Say which column holds names, address and date, ${ENGLISH}`,
    ],
    [
      { ...inLine(23), kind: "broken-quotes", limit: 20 },
      `Connections.csv, line 23: more than 20 lines have misplaced quotation marks, the last one here. ${AGAIN}`,
    ],
    [
      { ...inLine(2), kind: "unreadable-dates" },
      "Connections.csv, line 2: none of its dates can be read, from this line on. Set LinkedIn to English and get the archive again.",
    ],
    [
      { ...whole, kind: "too-many-rows", limit: 100_000 },
      `a.zip: it has more than 100000 rows, and LinkedIn allows 30,000 connections. ${AGAIN}`,
    ],
  ])("%j", (problem, words) => {
    expect(archiveProblemWords(problem)).toBe(words);
  });
});

describe("what was not taken in whole is said with its lines", () => {
  const connections = { kind: "rows", part: "connections", file: "Connections.csv", count: 1 } as const;
  const invitations = { kind: "rows", part: "invitations", file: "Invitations.csv", count: 1 } as const;
  test.each<readonly [{ readonly kind: "rows" } & RowReport, string]>([
    [
      { ...connections, reason: "broken-quotes", lines: [28_114], seen: "" },
      "Connections.csv, line 28114: a quotation mark is missing or misplaced; what stands there was left out. Mend it, or download the archive again.",
    ],
    [
      { ...connections, reason: "future-date", count: 2, lines: [3, 4], seen: "2026-06-17" },
      `Connections.csv, lines 3, 4: connected on 2026-06-17, which is yet to come; the row was left out. Check the computer’s date. ${AGAIN}`,
    ],
    [
      { ...invitations, reason: "future-date", lines: [3], seen: "2027-01-29" },
      `Invitations.csv, line 3: sent on 2027-01-29, which is yet to come; the row was left out. Check the computer’s date. ${AGAIN}`,
    ],
    [
      { ...connections, reason: "unreadable-date", lines: [3], seen: "31 Feb 2026" },
      "Connections.csv, line 3: “31 Feb 2026” can’t be read as a date; the row was taken without it.",
    ],
    [
      { ...invitations, reason: "unreadable-date", count: 22, lines: [4, 5], seen: "soon" },
      `Invitations.csv, lines 4, 5 and 20 more: “soon” can’t be read as a date; the row was left out. ${AGAIN}`,
    ],
    [
      { ...invitations, reason: "unreadable-date", lines: [5], seen: "" },
      `Invitations.csv, line 5: there is no date; the row was left out. ${AGAIN}`,
    ],
    [
      { ...connections, reason: "bad-address", lines: [2], seen: "" },
      "Connections.csv, line 2: the address leads to no profile; the person is known by name alone.",
    ],
    [
      { ...invitations, reason: "unknown-direction", lines: [6], seen: "SIDEWAYS" },
      "Invitations.csv, line 6: “SIDEWAYS” says not who invited whom; the row was left out. Known are OUTGOING and INCOMING.",
    ],
    [
      { ...invitations, reason: "no-person", lines: [7], seen: "" },
      "Invitations.csv, line 7: neither a name nor an address; the row was left out.",
    ],
  ])("%j", (remark, words) => {
    expect(remarkWords(remark)).toBe(words);
  });

  test("a file that is missing is said with how to get it, and an earlier version's own words as they are", () => {
    expect(remarkWords({ kind: "missing", part: "connections" })).toBe(
      `Connections.csv is not there: which invitations were accepted can’t be told. ${GET} ${TWO_PARTS}`,
    );
    expect(remarkWords({ kind: "missing", part: "invitations" })).toBe(
      `Invitations.csv is not there: earlier invitations and wordings can’t be told. ${GET} ${TWO_PARTS}`,
    );
    expect(remarkWords("Connections.csv, line 2: as it was said.")).toBe(
      "Connections.csv, line 2: as it was said.",
    );
  });
});

test("what is being done is said with its file", () => {
  expect(doingWords({ kind: "opening", file: null })).toBe("Opening …");
  expect(doingWords({ kind: "unpacking", file: "Connections.csv" })).toBe("Unpacking Connections.csv …");
  expect(doingWords({ kind: "matching" })).toBe("Matching invitations and connections …");
});
