import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanFirstName, firstNameOf, lastNameOf } from "./first-name.ts";

describe("a first name is cleaned of what is no name", () => {
  test.each<readonly [string, string]>([
    ["Noor Example", "Noor"],
    ["NOOR EXAMPLE", "Noor"],
    ["noor example", "Noor"],
    ["Dr. Ana-Maria SILVA, PhD", "Ana-Maria"],
    ["ANA-MARIA SILVA", "Ana-Maria"],
    ["Prof. Dr. Ivo Sample", "Ivo"],
    ["Prof.Dr.Ivo Sample", "Ivo"],
    ["Dipl.-Ing. Ivo Sample", "Ivo"],
    ["Mrs Noor Example", "Noor"],
    ["Herr Ivo Sample", "Ivo"],
    ["🌟 Noor Example 🚀", "Noor"],
    ["👩🏽‍💻 Noor Example", "Noor"],
    ["Noor 🇸🇪 Example", "Noor"],
    ["Noor (she/her) Example", "Noor"],
    ["Noor “Nono” Example", "Noor"],
    ["Noor Example, MBA, PMP", "Noor"],
    ["Noor, PhD", "Noor"],
    ["Noor Example M.B.A.", "Noor"],
    ["Noor Example | Helping founders", "Noor"],
    ["Noor Example - Sample Works", "Noor"],
    ["\u202bNoor Example\u202c", "Noor"],
    ["Noor\u200b Example", "Noor"],
    ["𝗡𝗼𝗼𝗿 𝗘𝘅𝗮𝗺𝗽𝗹𝗲", "Noor"],
    ["O'NEIL SAMPLE", "O'Neil"],
    ["McKay Sample", "McKay"],
    ["İREM SAMPLE", "İrem"],
    ["Zoë Example", "Zoë"],
    ["Николай Пример", "Николай"],
    ["نور مثال", "نور"],
    ["JP Sample", "JP"],
    ["AJ SAMPLE", "AJ"],
    ["Don Sample", "Don"],
    ["Gen Sample", "Gen"],
  ])("%s: “%s”", (full, first) => {
    expect(firstNameOf(full)).toBe(first);
  });
});

describe("unknown rather than wrong: empty when unsure", () => {
  test.each([
    "",
    " ",
    "J. Sample",
    "J Sample",
    "J.R. Sample",
    "J.-P. Sample",
    "Chr. Sample",
    "Sample, Noor",
    "SAMPLE, NOOR",
    "(Ivo) Sample",
    "van der Sample",
    "de Souza",
    "LinkedIn Member",
    "Membre LinkedIn",
    "noor.example",
    "noor123",
    "noor@sample.example",
    "42",
    "🌟",
    "Dr.",
    "Lei 李雷",
    "Mohd Sample",
    "x".repeat(80),
  ])("%j", (full) => {
    expect(firstNameOf(full)).toBe("");
  });
});

describe("names in Han, kana and Hangul stay whole", () => {
  test.each(["李雷", "山田 太郎", "김철수", "さくら"])("%s", (full) => {
    expect(firstNameOf(full)).toBe(full);
  });
});

test.each<readonly [string, string]>([
  ["Ana Maria", "Ana Maria"],
  ["NOOR B.", "Noor"],
  ["Dr. Noor", "Noor"],
  ["J.", ""],
  ["", ""],
])("a first-name column keeps several names: %j gives %j", (cell, first) => {
  expect(cleanFirstName(cell)).toBe(first);
});

test.each<readonly [string, string]>([
  ["Noor Example", "Example"],
  ["Noor B. EXAMPLE, PhD", "Example"],
  ["Noor van der Example", "van der Example"],
  ["Noor Ma", "Ma"],
  ["Noor Example MA", "Example"],
  ["Noor", ""],
  ["Mary Ann Sample", ""],
  ["李雷", ""],
])("a last name is known or empty: %j gives %j", (full, last) => {
  expect(lastNameOf(full)).toBe(last);
});

test.each(["〡", "〡〢", "李〇", "\u302e李"])(
  "digits and marks of Han and Hangul are no name: %s",
  (full) => {
    expect(firstNameOf(full)).toBe("");
    expect(cleanFirstName(full)).toBe("");
  },
);

test("any text gives a name of letters or none", () => {
  const piece = fc.constantFrom(
    "Dr.",
    "NOOR",
    "noor",
    " ",
    ",",
    "(",
    ")",
    "🌟",
    "李",
    "\u200d",
    "\u202e",
    "{{",
    "J.",
    "-",
    "'",
    "\n",
    "\ud800",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece, { maxLength: 10 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (full) => {
      for (const name of [firstNameOf(full), cleanFirstName(full)]) {
        expect(name).toMatch(/^(?:\p{L}[\p{L}\p{M}'’ʼ‐・·々ー \u200c-\u200d-]*)?$/u);
        expect(name).toBe(name.trim());
      }
    }),
    { numRuns: 600 },
  );
});
