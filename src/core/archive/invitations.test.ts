import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Zone } from "../shared/time.ts";
import type { ColumnMapping, InvitationField } from "./header.ts";
import { type InvitationsRead, readInvitations } from "./invitations.ts";
import { runSteps } from "./steps.ts";

const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const NOW = at("2026-06-15T12:00:00Z");
const OWNER = "https://www.linkedin.com/in/olga-owner";
const NOOR = "https://www.linkedin.com/in/noor-example";
const HEADER = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl";

interface Wishes {
  readonly zone?: Zone;
  readonly mapping?: ColumnMapping<InvitationField>;
}

const resultOf = (text: string, { zone = "Europe/Lisbon", mapping }: Wishes = {}) =>
  runSteps(readInvitations(text, { now: NOW, zone, mapping }));

function readOf(text: string, wishes?: Wishes): InvitationsRead {
  const read = resultOf(text, wishes);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

const sentAt = (written: string, more = "", zone: Zone = "Europe/Lisbon") => {
  const rows = [written, more]
    .filter((one) => one !== "")
    .map((one) => `Olga,Noor,"${one}",,OUTGOING,${OWNER},${NOOR}`);
  return readOf([HEADER, ...rows].join("\n"), { zone }).sent[0];
};

describe("Invitations.csv is read", () => {
  test("as it is today: those sent, and those received apart", () => {
    const read = readOf(
      [
        HEADER,
        `Olga Owner,Noor Example,"1/29/26, 2:37 PM",,OUTGOING,${OWNER},${NOOR}`,
        `Ivo Sample,Olga Owner,"1/30/26, 9:05 AM",Hello,incoming,https://www.linkedin.com/in/ivo,${OWNER}`,
      ].join("\r\n"),
    );
    const times = { zoned: false, sentDay: "2026-01-29", sentAt: at("2026-01-29T14:37:00Z") };
    expect(read.sent).toEqual([{ key: "slug:noor-example", fullName: "Noor Example", note: "", ...times }]);
    expect(read.received).toMatchObject([{ key: "slug:ivo", fullName: "Ivo Sample", note: "Hello" }]);
    expect(read).toMatchObject({ rows: 2, skipped: [], remarks: [] });
  });

  test("as it was until late 2023, by name alone", () => {
    const read = readOf('From,To,Sent At,Message,Direction\nOlga,Noor Example,"1/29/23, 2:37 PM",,OUTGOING');
    expect(read.sent).toMatchObject([{ key: null, fullName: "Noor Example", sentDay: "2023-01-29" }]);
  });

  test("with the note exactly as it was: lines, quotes, spaces", () => {
    const note = 'Hi Noor,\n  your talk "On, inventing" \n\nOlga ';
    const read = readOf(
      `${HEADER}\nOlga,Noor,"1/29/26, 2:37 PM","${note.replaceAll('"', '""')}",OUTGOING,${OWNER},${NOOR}`,
    );
    expect(read.sent[0]?.note).toBe(note);
  });

  test.each([
    ["1/29/26, 2:37 PM", "2026-01-29T14:37:00Z", false],
    ["1/29/26, 2:37\u202fPM", "2026-01-29T14:37:00Z", false],
    ["1/29/2026 2:37:12 pm", "2026-01-29T14:37:12Z", false],
    ["1/29/26, 12:05 AM", "2026-01-29T00:05:00Z", false],
    ["1/29/26, 12:05 PM", "2026-01-29T12:05:00Z", false],
    ["1/29/26, 14:37", "2026-01-29T14:37:00Z", false],
    ["29 Jan 2026, 14:37", "2026-01-29T14:37:00Z", false],
    ["2026-01-29 08:00 UTC", "2026-01-29T08:00:00Z", true],
    ["2026-01-29T08:00:00Z", "2026-01-29T08:00:00Z", true],
    ["2026-01-29T08:00:00.250+02:00", "2026-01-29T06:00:00Z", true],
    ["2026-01-29T08:00:00", "2026-01-29T08:00:00Z", false],
    ["2026-01-29", "2026-01-29T12:00:00Z", false],
  ])("with the time %s", (written, instant, zoned) => {
    expect(sentAt(written)).toMatchObject({ sentAt: at(instant), zoned });
  });

  test("times without a zone are the person's, over clock changes; with one, the day is theirs", () => {
    expect(sentAt("6/1/26, 8:00 AM", "", "America/New_York")).toMatchObject({
      sentAt: at("2026-06-01T12:00:00Z"),
      sentDay: "2026-06-01",
    });
    // 02:30 was skipped on that day, and 01:30 stood there twice on the other: the first is taken.
    expect(sentAt("3/8/26, 2:30 AM", "", "America/New_York")?.sentAt).toBe(at("2026-03-08T07:30:00Z"));
    expect(sentAt("3/8/26, 8:00 AM", "", "America/New_York")?.sentAt).toBe(at("2026-03-08T12:00:00Z"));
    expect(sentAt("11/2/25, 1:30 AM", "", "America/New_York")?.sentAt).toBe(at("2025-11-02T05:30:00Z"));
    expect(sentAt("2026-06-01 02:00 UTC", "", "America/New_York")?.sentDay).toBe("2026-05-31");
    expect(sentAt("2026-06-01 20:00 UTC", "", "Pacific/Auckland")?.sentDay).toBe("2026-06-02");
  });

  test("the month stands first, until a row in the file can only have the day there", () => {
    expect(sentAt("2/3/26, 8:00 AM")?.sentDay).toBe("2026-02-03");
    expect(sentAt("2/3/26, 8:00 AM", "13/3/26, 8:00 AM")?.sentDay).toBe("2026-03-02");
  });
});

describe("rows that can't be used are left out by line", () => {
  test("each reason with its lines and what stands there", () => {
    const row = (cells: string) => `Olga,${cells},${OWNER},`;
    const read = readOf(
      [
        HEADER,
        `Olga,Noor,"1/29/26, 2:37 PM",,OUTGOING,${OWNER},${NOOR}`,
        row('Ivo,"1/29/27, 2:37 PM",,OUTGOING'),
        row('Mia,"soon",,OUTGOING'),
        row("Ken,,,OUTGOING"),
        row('Bo,"1/29/26, 2:37 PM",,SIDEWAYS'),
        row(',"1/29/26, 2:37 PM",,OUTGOING'),
        'Olga,"Dee"x,"1/29/26, 2:37 PM",,OUTGOING,,',
      ].join("\n"),
    );
    expect(read.sent).toHaveLength(1);
    expect(read.rows).toBe(7);
    const of = { part: "invitations", file: "Invitations.csv" };
    expect(read.skipped.toSorted((one, other) => (one.reason < other.reason ? -1 : 1))).toEqual([
      { ...of, reason: "broken-quotes", count: 1, lines: [8], seen: "" },
      { ...of, reason: "future-date", count: 1, lines: [3], seen: "2027-01-29" },
      { ...of, reason: "no-person", count: 1, lines: [7], seen: "" },
      { ...of, reason: "unknown-direction", count: 1, lines: [6], seen: "SIDEWAYS" },
      { ...of, reason: "unreadable-date", count: 2, lines: [4, 5], seen: "soon" },
    ]);
  });

  test("a file none of whose dates can be read is refused: nothing of it would be right", () => {
    const read = resultOf(`${HEADER}\nOlga,Noor,29 marraskuuta 2025,,OUTGOING,${OWNER},${NOOR}\n`);
    expect(read.ok ? null : read.error).toEqual({
      kind: "unreadable-dates",
      file: "Invitations.csv",
      line: 2,
    });
  });
});

describe("a header in another language", () => {
  const FOREIGN = `Von,An,Gesendet am,Nachricht,Richtung\nOlga,Noor Example,"1/29/26, 2:37 PM",Hallo,OUTGOING`;

  test("is named, and read with the columns the person names", () => {
    const read = resultOf(FOREIGN);
    expect(read.ok ? null : read.error).toMatchObject({
      kind: "foreign-headers",
      foreign: {
        part: "invitations",
        headers: ["Von", "An", "Gesendet am", "Nachricht", "Richtung"],
        sample: [["Olga", "Noor Example", "1/29/26, 2:37 PM", "Hallo", "OUTGOING"]],
      },
    });
    const mapping = {
      from: 0,
      to: 1,
      sentAt: 2,
      message: 3,
      direction: 4,
      inviterUrl: null,
      inviteeUrl: null,
    };
    expect(readOf(FOREIGN, { mapping }).sent).toMatchObject([{ fullName: "Noor Example", note: "Hallo" }]);
  });
});

test("any rows are sent, received or left out: none is lost, and nothing throws", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "OUTGOING",
      "INCOMING",
      "Noor",
      NOOR,
      '"1/29/26, 2:37 PM"',
      "2026-06-01 08:00 UTC",
      '"',
      "",
    ),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (rows) => {
      const good = `Olga,Noor,2026-06-01 08:00 UTC,,OUTGOING,,${NOOR}`;
      const read = resultOf([HEADER, good, ...rows.map((row) => row.join(","))].join("\n"));
      if (!read.ok) return;
      const left = read.value.skipped.reduce((sum, { count }) => sum + count, 0);
      expect(read.value.sent.length + read.value.received.length + left).toBe(read.value.rows);
    }),
    { numRuns: 1_000 },
  );
});
