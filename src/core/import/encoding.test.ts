import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isUtf8 } from "./encoding.ts";
import { guessEncoding } from "./index.ts";

const TEXT = "First Name,URL\r\nZoë,https://www.linkedin.com/in/zoe-example\r\n";
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, order: "le" | "be", mark = "") =>
  Uint8Array.from(
    [...`${mark}${text}`].flatMap((unit) => {
      const code = unit.charCodeAt(0);
      const pair = [code & 0xff, code >> 8];
      return order === "le" ? pair : pair.toReversed();
    }),
  );
const latin1 = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0));

describe("a file is decoded as it was written", () => {
  test.each([
    ["UTF-8", utf8(TEXT), "utf-8"],
    ["UTF-8 with its mark", utf8(`\ufeff${TEXT}`), "utf-8"],
    ["ASCII", utf8("Name,URL\n"), "utf-8"],
    ["UTF-16 LE with its mark", utf16(TEXT, "le", "\ufeff"), "utf-16le"],
    ["UTF-16 BE with its mark", utf16(TEXT, "be", "\ufeff"), "utf-16be"],
    ["UTF-16 LE without", utf16(TEXT, "le"), "utf-16le"],
    ["UTF-16 BE without", utf16(TEXT, "be"), "utf-16be"],
    ["windows-1252", latin1(TEXT), "windows-1252"],
  ] as const)("%s", (_, bytes, encoding) => {
    expect(guessEncoding(bytes)).toBe(encoding);
    expect(new TextDecoder(encoding).decode(bytes)).toContain(
      encoding === "utf-8" && bytes.length < 20 ? "Name" : "Zoë",
    );
  });

  test("an empty file is text", () => {
    expect(guessEncoding(new Uint8Array())).toBe("utf-8");
  });
});

describe("what is no text is told apart", () => {
  test.each([
    ["a zip or a spreadsheet", [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
    ["an old spreadsheet", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
    ["a PDF", [...utf8("%PDF-1.7\n")]],
    ["a picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
    ["zeros on both sides", [0x41, 0, 0, 0x42, 0, 0]],
    ["control bytes", [0x41, 0x01, 0x02, 0x42]],
  ])("%s", (_, bytes) => {
    expect(guessEncoding(Uint8Array.from(bytes))).toBe("binary");
  });
});

test("every text written as UTF-8 is valid, and bytes are valid exactly when the platform says so", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => isUtf8(utf8(text))));
  const bytes = fc.uint8Array({ maxLength: 12 });
  const nearly = fc
    .tuple(fc.string({ unit: "binary", maxLength: 6 }), fc.nat(), fc.nat(255))
    .map(([text, at, byte]) => utf8(text).map((old, place) => (place === at % 8 ? byte : old)));
  fc.assert(
    fc.property(fc.oneof(bytes, nearly), (given) => {
      let valid = true;
      try {
        new TextDecoder("utf-8", { fatal: true }).decode(given);
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        valid = false;
      }
      expect(isUtf8(given)).toBe(valid);
    }),
    { numRuns: 1000 },
  );
});

test("any bytes are some encoding", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(["utf-8", "utf-16le", "utf-16be", "windows-1252", "binary"]).toContain(guessEncoding(bytes));
    }),
  );
});
