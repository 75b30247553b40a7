import fc from "fast-check";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { type Archive, type ArchiveOptions, readArchive } from "./archive.ts";
import type { ArchiveProblem } from "./problem.ts";
import { bytesSource } from "./source.ts";
import { type Progress, runSteps } from "./steps.ts";
import { inventArchive, zipOf } from "./testing/archive.ts";

const TODAY = "2026-06-15";
const OPTIONS: ArchiveOptions = {
  now: Temporal.Instant.from(`${TODAY}T12:00:00Z`).epochMilliseconds,
  zone: "Europe/Lisbon",
  decode: (bytes, encoding) => new TextDecoder(encoding).decode(bytes),
  known: [],
};

const filesOf = (files: Readonly<Record<string, Uint8Array>>) =>
  Object.entries(files).map(([name, bytes]) => ({ name, source: bytesSource(bytes) }));

const resultOf = (files: Readonly<Record<string, Uint8Array>>, options: Partial<ArchiveOptions> = {}) =>
  runSteps(readArchive(filesOf(files), { ...OPTIONS, ...options }));

function archiveOf(files: Readonly<Record<string, Uint8Array>>, options?: Partial<ArchiveOptions>): Archive {
  const read = resultOf(files, options);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

function problemOf(files: Readonly<Record<string, Uint8Array>>): ArchiveProblem {
  const read = resultOf(files);
  if (read.ok) throw new Error("It was read.");
  return read.error;
}

const CONNECTIONS =
  "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nZoë,Example,https://www.linkedin.com/in/zoe-example,,Example Labs,,08 Feb 2026";
const INVITATIONS =
  'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nOlga Owner,Zoë Example,"2/1/26, 2:37 PM",Hi Zoë,OUTGOING,https://www.linkedin.com/in/olga-owner,https://www.linkedin.com/in/zoe-example/de';

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, !bigEndian);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + 2 * at, text.charCodeAt(at), !bigEndian);
  return bytes;
}
const windows1252 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("an archive is read", () => {
  test.each(["new", "old"] as const)(
    "as large as it may be, from the %s generation, with everybody accounted for",
    (generation) => {
      const made = inventArchive({ connections: 3_000, invitations: 500, seed: 7, today: TODAY, generation });
      const { connections, invitations, received, report } = archiveOf({ "Basic.zip": made.zip });
      expect(connections).toHaveLength(3_000 - made.truth.hidden);
      expect(report.files.connections).toMatchObject({
        rows: 3_000,
        hidden: made.truth.hidden,
        skipped: [],
        remarks: [],
      });
      expect(received).toHaveLength(made.truth.incoming);
      expect(invitations).toHaveLength(made.truth.outgoing);
      expect(report.matched).toBe(made.truth.accepted);
      expect(made.truth.accepted).toBeGreaterThan(100);
      expect(report.unmatched).toMatchObject([
        { reason: "no-connection", count: made.truth.outgoing - made.truth.accepted },
      ]);
      expect(report).toMatchObject({ missing: [], repeated: 0 });
      const by = generation === "new" ? "key" : "name";
      expect(new Set(invitations.map(({ matchedBy }) => matchedBy))).toEqual(new Set([by, null]));
    },
  );

  test("from the two CSV files, told by their headers and not their names", () => {
    const read = archiveOf({ "a.csv": strToU8(INVITATIONS), "Invitations.csv": strToU8(CONNECTIONS) });
    expect(read.connections).toMatchObject([{ key: "slug:zoe-example", fullName: "Zoë Example" }]);
    expect(read.invitations).toMatchObject([{ acceptedOn: "2026-02-08", daysTaken: 7, matchedBy: "key" }]);
  });

  test.each([
    ["UTF-16, little end first", (text: string) => utf16(text, false)],
    ["UTF-16, big end first", (text: string) => utf16(text, true)],
    ["Windows-1252", windows1252],
    ["UTF-8 with its mark", (text: string) => strToU8(`\ufeff${text}`)],
  ])("in %s", (_, encode) => {
    const zip = zipOf({ "Connections.csv": encode(CONNECTIONS), "Invitations.csv": encode(INVITATIONS) });
    expect(archiveOf({ "a.zip": zip }).invitations).toMatchObject([
      { fullName: "Zoë Example", matchedBy: "key" },
    ]);
  });

  test("with one of the files missing, and what can't be told without it", () => {
    const sentOnly = archiveOf({ "a.zip": zipOf({ "Invitations.csv": INVITATIONS }) });
    expect(sentOnly.wordings).toBeNull();
    expect(sentOnly.report.unmatched).toMatchObject([{ reason: "connections-missing", count: 1 }]);
    expect(sentOnly.report.missing).toEqual(["connections"]);
    const connectionsOnly = archiveOf({ "Connections.csv": strToU8(CONNECTIONS) });
    expect(connectionsOnly.report.missing).toEqual(["invitations"]);
    expect(connectionsOnly.connections).toHaveLength(1);
  });

  test("with columns the person named, though neither name nor header says which file it is", () => {
    const foreign = strToU8(
      CONNECTIONS.replace(/^.*\n/, "Vorname,Nachname,Profil,E-Mail,Firma,Stelle,Vernetzt am\n"),
    );
    const problem = problemOf({ "Kontakte.csv": foreign });
    expect(problem).toMatchObject({ kind: "foreign-headers", file: "Kontakte.csv", foreign: { part: null } });
    const connections = { first: 0, last: 1, full: null, url: 2, connectedOn: 6, company: 4 };
    const read = archiveOf({ "Kontakte.csv": foreign }, { mappings: { connections } });
    expect(read.connections).toMatchObject([{ fullName: "Zoë Example", connectedOn: "2026-02-08" }]);
  });
});

describe("what can't be used is refused whole", () => {
  test.each<readonly [string, Readonly<Record<string, Uint8Array>>, Partial<ArchiveProblem>]>([
    ["nothing", {}, { kind: "nothing-chosen", file: null }],
    [
      "a picture",
      { "me.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]) },
      { kind: "not-an-archive", file: "me.png" },
    ],
    [
      "a picture in the place of a file",
      { "a.zip": zipOf({ "Connections.csv": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]) }) },
      { kind: "not-an-archive", file: "Connections.csv" },
    ],
    [
      "a file of 0 bytes in the zip",
      { "a.zip": zipOf({ "Connections.csv": "", "Invitations.csv": INVITATIONS }) },
      { kind: "empty", file: "Connections.csv" },
    ],
    [
      "messages",
      { "messages.csv": strToU8("CONVERSATION ID,FROM,CONTENT\n1,Noor,private") },
      { kind: "private-messages", file: "messages.csv" },
    ],
    [
      "two files of a kind",
      { "a.csv": strToU8(CONNECTIONS), "b.csv": strToU8(CONNECTIONS) },
      { kind: "two-of-a-kind", file: "Connections.csv", names: ["a.csv", "b.csv"] },
    ],
    [
      "good connections beside broken invitations",
      {
        "a.zip": zipOf({
          "Connections.csv": CONNECTIONS,
          "Invitations.csv": `${INVITATIONS}\n${'"x"y,,,,,,\n'.repeat(30)}`,
        }),
      },
      { kind: "broken-quotes", file: "Invitations.csv", line: 23, limit: 20 },
    ],
  ])("%s", (_, files, problem) => {
    expect(problemOf(files)).toMatchObject(problem);
  });
});

describe("in steps", () => {
  const made = inventArchive({ connections: 30_000, invitations: 5_000, seed: 1, today: TODAY });

  test("the progress never falls, ends at 1, and says what is being done", () => {
    const seen: Progress[] = [];
    runSteps(readArchive(filesOf({ "a.zip": made.zip }), OPTIONS), (progress) => seen.push(progress));
    const done = seen.map((one) => one.done);
    expect(done.length).toBeGreaterThan(100);
    expect(done.toSorted((one, other) => one - other)).toEqual(done);
    expect(done.at(-1)).toBeCloseTo(1);
    expect(new Set(seen.map(({ doing }) => Object.values(doing).join(" ")))).toEqual(
      new Set([
        "unpacking Connections.csv",
        "unpacking Invitations.csv",
        "reading Connections.csv",
        "reading Invitations.csv",
        "matching",
        "comparing",
      ]),
    );
  });

  test("who stops has nothing, and may begin again with the same files", () => {
    const files = filesOf({ "a.zip": made.zip });
    const steps = readArchive(files, OPTIONS);
    for (let step = 0; step < 50; step += 1) expect(steps.next().done).toBe(false);
    expect(runSteps(readArchive(files, OPTIONS))).toEqual(runSteps(readArchive(files, OPTIONS)));
  });
});

test("whatever a file holds ends in an archive or a problem with that file", () => {
  const text = fc.oneof(
    fc.constantFrom(CONNECTIONS, INVITATIONS, "\ufeff", '"', "sep=;\n"),
    fc.string({ maxLength: 40 }),
  );
  const content = fc.oneof(
    fc.array(text, { maxLength: 4 }).map((parts) => strToU8(parts.join("\n"))),
    fc.uint8Array({ maxLength: 60 }),
  );
  fc.assert(
    fc.property(content, content, fc.boolean(), (one, other, isZipped) => {
      const files = { "Connections.csv": one, "Invitations.csv": other };
      const read = resultOf(isZipped ? { "a.zip": zipOf(files) } : files);
      if (!read.ok) expect(["a.zip", ...Object.keys(files)]).toContain(read.error.file);
    }),
    { numRuns: 1_000 },
  );
});
