import fc from "fast-check";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { variation } from "../pacing/variation.ts";
import { openArchive } from "./open.ts";
import type { ArchiveProblem } from "./problem.ts";
import { bytesSource } from "./source.ts";
import { runSteps } from "./steps.ts";
import { zipOf } from "./testing/archive.ts";
import { streamedZip, withBrokenContent, withField, zip64Of } from "./testing/odd-zips.ts";

const CONNECTIONS = `First Name,Last Name,URL\n${"Noor,Example,https://www.linkedin.com/in/noor\n".repeat(50)}`;
const INVITATIONS = "From,To,Sent At,Message,Direction\n";
const ZIP = zipOf({
  "Connections.csv": CONNECTIONS,
  "Invitations.csv": INVITATIONS,
  "messages.csv": "private",
});

const open = (bytes: Uint8Array, name = "Basic_LinkedInDataExport.zip") =>
  runSteps(openArchive([{ name, source: bytesSource(bytes) }]));

function opened(bytes: Uint8Array) {
  const read = open(bytes);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value.map(({ part, bytes }) => ({ part, text: new TextDecoder().decode(bytes) }));
}

function problem(bytes: Uint8Array, name?: string): ArchiveProblem {
  const read = open(bytes, name);
  if (read.ok) throw new Error("It was read.");
  return read.error;
}

const BOTH = [
  { part: "connections", text: CONNECTIONS },
  { part: "invitations", text: INVITATIONS },
];

describe("of LinkedIn's zip the two files are unpacked", () => {
  test("and never the messages: theirs may be damaged, locked or a bomb", () => {
    expect(opened(withBrokenContent(ZIP, "messages.csv"))).toEqual(BOTH);
    expect(opened(withField(ZIP, "messages.csv", "flags", 1))).toEqual(BOTH);
    expect(opened(withField(ZIP, "messages.csv", "size", 0xfffffff0))).toEqual(BOTH);
    // The same damage in a file that is wanted does show.
    expect(problem(withBrokenContent(ZIP, "Connections.csv")).kind).toBe("damaged");
  });

  test("and of the messages not a byte is asked for, but where the zip's end is looked for", () => {
    const noise = Uint8Array.from({ length: 400_000 }, (_, at) =>
      Math.floor(variation(1, "noise", at) * 256),
    );
    const zip = zipOf({ "messages.csv": noise, "Connections.csv": CONNECTIONS });
    const from: number[] = [];
    const source = {
      size: zip.length,
      read: (start: number, end: number) => {
        from.push(start);
        return zip.subarray(start, end);
      },
    };
    expect(runSteps(openArchive([{ name: "a.zip", source }])).ok).toBe(true);
    expect(from.filter((start) => start < 300_000)).toEqual([0]);
    expect(from.length).toBeGreaterThan(4);
  });

  test.each([
    [{ "CONNECTIONS.CSV": CONNECTIONS, "invitations.csv": INVITATIONS }],
    [{ "export/of mine/Connections.csv": CONNECTIONS, "export/of mine/Invitations.csv": INVITATIONS }],
    [{ "Connections_.csv": CONNECTIONS, "Invitations .csv": INVITATIONS }],
    [
      {
        "A/Connections.csv": CONNECTIONS,
        "__MACOSX/A/._Connections.csv": "decoy",
        "A/._Connections.csv": "decoy",
        "__MACOSX/Connections.csv": "decoy",
        "A/Invitations.csv": INVITATIONS,
      },
    ],
  ])("whatever their case, spaces and folder: %o", (files) => {
    expect(opened(zipOf(files))).toEqual(BOTH);
  });

  test("from zips written as a stream, stored, zip64, or with a comment behind", () => {
    expect(opened(streamedZip({ "Connections.csv": CONNECTIONS, "Invitations.csv": INVITATIONS }))).toEqual(
      BOTH,
    );
    expect(opened(zip64Of("Connections.csv", CONNECTIONS))).toEqual([BOTH[0]]);
    const commented = new Uint8Array([...ZIP, ...strToU8("hello")]);
    commented[ZIP.length - 2] = 5;
    expect(opened(commented)).toEqual(BOTH);
  });
});

describe("a zip that can't be used is told by kind and file", () => {
  test("0 bytes", () => {
    expect(problem(new Uint8Array(0))).toMatchObject({
      kind: "no-bytes",
      file: "Basic_LinkedInDataExport.zip",
    });
  });

  test("without the files: what it holds instead", () => {
    const zip = zipOf({ "Profile.csv": "x", "._Profile.csv": "decoy", "messages.csv": "private" });
    expect(problem(zip)).toMatchObject({
      kind: "files-missing",
      file: "Basic_LinkedInDataExport.zip",
      held: ["Profile.csv", "messages.csv"],
      more: 0,
    });
    expect(problem(zipOf({}))).toMatchObject({ kind: "files-missing", held: [], more: 0 });
  });

  test("without the files and with many others: the first eight and how many more", () => {
    const names = Array.from({ length: 11 }, (_, at) => `${at}.csv`);
    expect(problem(zipOf(Object.fromEntries(names.map((name) => [name, "x"]))))).toMatchObject({
      held: names.slice(0, 8),
      more: 3,
    });
  });

  test("a zip in a zip is named", () => {
    expect(problem(zipOf({ "Inner.zip": ZIP }))).toMatchObject({
      kind: "zip-in-zip",
      file: "Basic_LinkedInDataExport.zip",
      inner: "Inner.zip",
    });
  });

  test("two of a kind", () => {
    const two = zipOf({ "a/Connections.csv": CONNECTIONS, "b/connections.csv": CONNECTIONS });
    expect(problem(two)).toMatchObject({
      kind: "two-of-a-kind",
      file: "Connections.csv",
      names: ["a/Connections.csv", "b/connections.csv"],
    });
  });

  test("locked with a password", () => {
    expect(problem(withField(ZIP, "Connections.csv", "flags", 1))).toMatchObject({
      kind: "locked",
      file: "Connections.csv",
    });
  });

  test("packed in a way not known", () => {
    expect(problem(withField(ZIP, "Connections.csv", "method", 9))).toMatchObject({
      kind: "unknown-packing",
      file: "Connections.csv",
    });
  });

  test("cut off in the download", () => {
    expect(problem(ZIP.slice(0, -30))).toMatchObject({
      kind: "cut-off",
      file: "Basic_LinkedInDataExport.zip",
    });
  });

  test("one bit turned in what is packed, or another checksum", () => {
    expect(problem(withField(ZIP, "Connections.csv", "crc", 1))).toMatchObject({
      kind: "damaged",
      file: "Connections.csv",
    });
    expect(problem(withField(ZIP, "Connections.csv", "at", 7)).kind).toBe("damaged");
    expect(problem(withField(ZIP, "Connections.csv", "packed", 9)).kind).toBe("damaged");
  });
});

describe("a zip bomb", () => {
  const MB = 2 ** 20;
  const bomb = zipOf({ "Connections.csv": new Uint8Array(100 * MB) });

  test("that says how large it is is refused before a byte of it is read", () => {
    expect(bomb.length).toBeLessThan(MB);
    const reads: number[] = [];
    const source = {
      size: bomb.length,
      read: (from: number, to: number) => {
        reads.push(to - from);
        return bomb.subarray(from, to);
      },
    };
    const read = runSteps(openArchive([{ name: "bomb.zip", source }]));
    expect(read.ok ? null : read.error).toMatchObject({
      kind: "too-large",
      file: "Connections.csv",
      limit: 64 * MB,
    });
    // The first bytes, the end and the directory.
    expect(reads).toHaveLength(3);
  });

  test("that lies about its size is left at the first step that gives more", () => {
    const liar = withField(bomb, "Connections.csv", "size", 1_000);
    const steps = openArchive([{ name: "bomb.zip", source: bytesSource(liar) }]);
    const seen: number[] = [];
    const read = runSteps(steps, ({ done }) => seen.push(done));
    expect(read.ok ? null : read.error).toMatchObject({ kind: "false-size", file: "Connections.csv" });
    expect(seen).toEqual([]);
  });
});

describe("what is no zip", () => {
  test("a CSV file goes on as it is, told by its name where it says something", () => {
    const [file] = (() => {
      const read = open(strToU8(INVITATIONS), "Invitations (1).csv");
      return read.ok ? read.value : [];
    })();
    expect(file).toMatchObject({ file: "Invitations (1).csv", part: "invitations" });
  });

  test("200 MB of it are not read: text is too large, anything else is no archive", () => {
    const big = (start: readonly number[]) => {
      const reads: number[] = [];
      const source = {
        size: 200 * 2 ** 20,
        read: (from: number, to: number) => {
          reads.push(to - from);
          return Uint8Array.from({ length: to - from }, (_, at) => start[(from + at) % start.length] ?? 0);
        },
      };
      const read = runSteps(openArchive([{ name: "big.csv", source }]));
      expect(Math.max(...reads)).toBeLessThanOrEqual(4_096);
      return read.ok ? null : read.error;
    };
    expect(big([0x61, 0x2c, 0x0a])).toMatchObject({ kind: "too-large", file: "big.csv" });
    expect(big([0x89, 0x50, 0x4e, 0x47])).toMatchObject({ kind: "not-an-archive", file: "big.csv" });
  });
});

describe("whatever the bytes", () => {
  test("any beginning of a zip ends in a problem, never in an error or half a result", () => {
    for (let end = 0; end < ZIP.length; end += 1) {
      expect(open(ZIP.slice(0, end), "a.zip").ok, `${end} bytes`).toBe(end === 1 || end === 2);
    }
    expect(open(ZIP).ok).toBe(true);
  });

  test("random ones never throw, nor random damage", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        open(bytes);
        open(new Uint8Array([0x50, 0x4b, 3, 4, ...bytes, ...ZIP.slice(-22)]));
      }),
    );
    const damage = fc.array(fc.tuple(fc.nat({ max: ZIP.length - 1 }), fc.nat({ max: 255 })), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(damage, (places) => {
        const broken = ZIP.slice();
        for (const [at, byte] of places) broken[at] = byte;
        const read = open(broken);
        // What is read in spite of it is whole: the checksum says so.
        const files = read.ok ? read.value.filter(({ part }) => part === "connections") : [];
        for (const { bytes } of files) expect(new TextDecoder().decode(bytes)).toBe(CONNECTIONS);
      }),
      { numRuns: 2_000 },
    );
  });
});
