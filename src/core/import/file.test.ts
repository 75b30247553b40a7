import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  FILE_LIMIT,
  type FileProblem,
  type FileProblemKind,
  readCsv,
  readFileBytes,
  refuseUnread,
} from "./index.ts";

const TEXT =
  "Name;LinkedIn\r\nZoë Example;https://www.linkedin.com/in/zoe-example\r\n李一;linkedin.com/in/li\r\n";
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, order: "le" | "be", mark = "") =>
  Uint8Array.from(
    Array.from({ length: mark.length + text.length }, (_, at) => `${mark}${text}`.charCodeAt(at)).flatMap(
      (code) => (order === "le" ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff]),
    ),
  );
const latin1 = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0));
const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes);
const read = (name: string, bytes: Uint8Array) => readFileBytes(name, bytes.length, bytes, decode);
const problemOf = (name: string, bytes: Uint8Array): FileProblem | null => {
  const file = read(name, bytes);
  return file.ok ? null : file.error;
};

describe("a file is read in whatever way its text was written", () => {
  test.each<readonly [string, Uint8Array, string]>([
    ["UTF-8", utf8(TEXT), "utf-8"],
    ["UTF-8 with its mark", utf8(`\ufeff${TEXT}`), "utf-8"],
    ["UTF-16 LE with its mark", utf16(TEXT, "le", "\ufeff"), "utf-16le"],
    ["UTF-16 BE with its mark", utf16(TEXT, "be", "\ufeff"), "utf-16be"],
    ["UTF-16 LE without, with a zero on the other side", utf16(TEXT, "le"), "utf-16le"],
    ["UTF-16 BE without, with a zero on the other side", utf16(TEXT, "be"), "utf-16be"],
  ])("%s", (_, bytes, encoding) => {
    const file = read("list.csv", bytes);
    expect(file).toMatchObject({ ok: true, value: { encoding } });
    const list = readCsv(file.ok ? file.value.text : "");
    expect(list.ok && list.value.people.map(({ fullName }) => fullName)).toEqual(["Zoë Example", "李一"]);
  });

  test("windows-1252, as spreadsheets save it, with what they declare", () => {
    const file = read(
      "list.csv",
      latin1("sep=;\r\nVorname;Name;LinkedIn\r\nZoë;Müller;linkedin.com/in/zoe\r\n"),
    );
    const list = readCsv(file.ok ? file.value.text : "");
    expect(list.ok && list.value.people).toMatchObject([{ fullName: "Zoë Müller" }]);
  });

  test("zeros that pad the end are left off", () => {
    expect(read("list.csv", utf16("Name,URL\nNoor\n\0", "le", "\ufeff"))).toMatchObject({
      ok: true,
      value: { text: "Name,URL\nNoor\n" },
    });
  });
});

const zipOf = (...parts: readonly string[]) => latin1(`PK\u0003\u0004${parts.join("\0PK\u0001\u0002")}`);

describe("a file that can't be used is named, with what is wrong", () => {
  test.each<readonly [string, Uint8Array, FileProblemKind]>([
    ["empty.csv", new Uint8Array(), "empty"],
    ["blank.csv", utf8("\ufeff \r\n\t\n"), "blank"],
    ["people.xlsx", zipOf("[Content_Types].xml", "xl/workbook.xml"), "spreadsheet"],
    ["people.csv", zipOf("[Content_Types].xml", "xl/workbook.xml"), "spreadsheet"],
    ["people.ods", zipOf("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"), "spreadsheet"],
    ["people.xls", latin1("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), "spreadsheet"],
    ["archive.zip", zipOf("Connections.csv", "Invitations.csv"), "zip"],
    ["renamed.csv", zipOf("Connections.csv"), "zip"],
    ["letter.docx", zipOf("[Content_Types].xml", "word/document.xml"), "not-text"],
    ["scan.pdf", utf8("%PDF-1.7\n"), "not-text"],
    ["photo.csv", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), "not-text"],
    ["noise.csv", Uint8Array.from([0x41, 0x00, 0x00, 0x42, 0x01, 0x00]), "not-text"],
  ])("%s", (name, bytes, kind) => {
    expect(problemOf(name, bytes)).toEqual({ kind, name });
  });

  test("200 MB are refused by their size, before a byte is read", () => {
    expect(refuseUnread("all.csv", 200_000_000)).toEqual({
      kind: "too-large",
      name: "all.csv",
      size: 200_000_000,
      limit: 50_000_000,
    });
    expect(readFileBytes("all.csv", 200_000_000, new Uint8Array(), decode)).toMatchObject({
      ok: false,
      error: { kind: "too-large" },
    });
    expect(refuseUnread("all.csv", FILE_LIMIT)).toBeNull();
    expect(refuseUnread("all.csv", FILE_LIMIT + 1)?.kind).toBe("too-large");
  });

  test("a zip of any size is left to the reader of archives", () => {
    expect(refuseUnread("Complete_LinkedInDataExport.zip", 200_000_000)?.kind).toBe("zip");
  });

  test("a text that only calls itself a spreadsheet is read", () => {
    expect(read("people.xls", utf8(TEXT)).ok).toBe(true);
  });

  test("a long name is shortened", () => {
    expect(refuseUnread(`${"x".repeat(500)}.csv`, 0)?.name).toHaveLength(80);
  });
});

test("any bytes give a text without NUL or a named problem", () => {
  const start = fc.constantFrom([], [0x50, 0x4b, 0x03, 0x04], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]);
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 200 }), (head, tail) => {
      const file = read("any.csv", Uint8Array.from([...head, ...tail]));
      if (file.ok) expect(file.value.text).not.toContain("\0");
      else expect(file.error.name).toBe("any.csv");
    }),
    { numRuns: 500 },
  );
});
