import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanFirstName, firstNameOf, lastNameOf } from "./first-name.ts";
import { COMPANY_WORDS, NO_NAMES, TITLES } from "./name-words.ts";

describe("titles before and behind a name are none of it", () => {
  test.each([
    // English
    ...[
      "Dr Noor Example",
      "DR. NOOR EXAMPLE",
      "Miss Noor Example",
      "Rev. Noor Example",
      "Capt. Noor Example",
    ],
    ...[
      "PhD Noor Example",
      "Ph.D. Noor Example",
      "Col. (Ret.) Noor Example",
      "Noor Example Jr.",
      "Noor Example III",
    ],
    // German
    ...[
      "Prof. h.c. Dr. Noor Example",
      "PD Dr. Noor Example",
      "Dr. med. Noor Example",
      "Dr.-Ing. Noor Example",
    ],
    ...["Mag. (FH) Noor Example", "DI Noor Example", "Dr. Dr. h. c. mult. Noor Example", "Frau Noor Example"],
    // French, Spanish, Portuguese, Italian
    ...[
      "Mme Noor Example",
      "Dña. Noor Example",
      "Doña Noor Example",
      "Licda. Noor Example",
      "Sra. Noor Example",
    ],
    ...[
      "Engº Noor Example",
      "Profª Noor Example",
      "Profa. Noor Example",
      "Dott.ssa Noor Example",
      "Avv. Noor Example",
    ],
    // Dutch, Czech, Polish, Turkish, Indian
    ...[
      "drs. Noor Example",
      "ir. Noor Example",
      "MUDr. Noor Example",
      "Mgr. Noor Example",
      "Ing Noor Example",
    ],
    ...["mgr inż. Noor Example", "prof. dr hab. Noor Example", "Doç. Dr. Noor Example", "Sayın Noor Example"],
    ...["Smt. Noor Example", "Shri Noor Example", "CA Noor Example", "Er. Noor Example"],
  ])("%s", (full) => {
    expect(firstNameOf(full)).toBe("Noor");
  });

  test.each<readonly [string, string]>([
    ["Доктор Ольга Пример", "Ольга"],
    ["к.т.н. Ольга Пример", "Ольга"],
    ["г-жа Ольга Пример", "Ольга"],
    ["د. نور مثال", "نور"],
    ["الدكتور نور مثال", "نور"],
  ])("%s: %s", (full, first) => {
    expect(firstNameOf(full)).toBe(first);
  });
});

describe("what stands in, beside or behind a name is left out", () => {
  test.each<readonly [string, string]>([
    ["Noor Example (she/her)", "Noor"],
    ["Noor she/her Example", "Noor"],
    ["Noor née Sample", "Noor"],
    ["Noor Example [née Sample], MBA", "Noor"],
    ['William "Bill" Sample', "William"],
    ["William 'Bill' Sample", "William"],
    ["William „Bill“ Sample", "William"],
    ["Noor Example | Sample Labs", "Noor"],
    ["Noor Example @ Sample Labs", "Noor"],
    ["Noor Example at Sample Labs", "Noor"],
    ["Noor Example – CEO", "Noor"],
    ["✨Noor✨ Example", "Noor"],
    ["Noor🚀Example", "Noor"],
    ["Ⓝⓞⓞⓡ Example", "Noor"],
    ["★ NOOR ★", "Noor"],
  ])("%s", (full, first) => {
    expect(firstNameOf(full)).toBe(first);
  });
});

describe("capitals become what one would write", () => {
  test.each<readonly [string, string]>([
    ["O’NEIL SAMPLE", "O’Neil"],
    ["D'ANGELO SAMPLE", "D'Angelo"],
    ["McDONALD SAMPLE", "McDonald"],
    ["MCKENNA SAMPLE", "McKenna"],
    ["JEAN-LUC EXAMPLE", "Jean-Luc"],
    ["MARÍA JOSÉ DE LA CRUZ", "María"],
    ["STRAßER SAMPLE", "Straßer"],
    ["GROẞ SAMPLE", "Groß"],
    ["DİLARA IŞIK", "Dilara"],
    ["IŞIL DOĞAN", "Işıl"],
    ["ışıl örnek", "Işıl"],
    ["ОЛЬГА ПРИМЕР", "Ольга"],
    ["nOOR Example", "Noor"],
  ])("%s: %s", (full, first) => {
    expect(firstNameOf(full)).toBe(first);
  });

  test.each(["IŞIL SAMPLE", "IRINA ŞTEFAN"])("%s may be Turkish or not: unsure", (full) => {
    expect(firstNameOf(full)).toBe("");
  });
});

describe("unsure is empty: nobody is greeted by a wrong name", () => {
  test.each([
    ...["DE LA CRUZ", "J. Robert Sample", "J Robert Sample", "T.J. Sample", "X Sample", "N00r Example"],
    ...["Dr. Sample", "Herr Sample", "Frau Prof. Dr. Sample", "Mr. & Mrs. Sample", "Noor & Ivo Sample"],
    ...[
      "Noor and Ivo Sample",
      "Sample Labs GmbH",
      "Team Sample",
      "The Sample",
      "CEO Noor Example",
      "Hiring Noor",
    ],
    ...[
      "#OpenToWork Noor Example",
      "Anonymous",
      "Unknown User",
      "St. John Sample",
      "NoOR Example",
      "MSc",
      "Ph.D.",
    ],
    ...["CA Sample", "①Noor Example", "(née Sample)"],
  ])("%s", (full) => {
    expect(firstNameOf(full)).toBe("");
  });

  test.each(["Zhang Wei", "NGUYEN VAN AN", "Nagy Péter", "Tanaka Hanako", "Choi Minsu"])(
    "%s: the family name stands first",
    (full) => {
      expect([firstNameOf(full), lastNameOf(full)]).toEqual(["", ""]);
    },
  );

  test("a column of first names is taken at its word", () => {
    expect(cleanFirstName("Yang")).toBe("Yang");
    expect(cleanFirstName("Dr. Noor")).toBe("Noor");
    expect(cleanFirstName("Noor née Sample")).toBe("Noor");
    expect(cleanFirstName("Noor Prof. Ivo")).toBe("Noor Ivo");
  });
});

const piece = fc.oneof(
  fc.constantFrom(...TITLES, ...NO_NAMES, ...COMPANY_WORDS),
  fc.constantFrom(
    "Dr.",
    "NOOR",
    "noor",
    "Ivo",
    "J.",
    "AJ",
    "DI",
    "McDONALD",
    "MCKAY",
    "O’NEIL",
    "IŞIL",
    "ığ",
    "ẞß",
    "İ",
    "ŞI",
  ),
  fc.constantFrom(
    "(she/her)",
    "“Bill”",
    '"',
    "(",
    "née",
    "PhD",
    "MBA,",
    "|",
    "@",
    "&",
    "🌟",
    "1",
    "de",
    "van",
    "李雷",
    "\u200d",
  ),
);
const nameLike = fc
  .array(fc.tuple(piece, fc.constantFrom(" ", "", ", ", "-")), { maxLength: 6 })
  .map((parts) => parts.flat().join(""));
const anyText = fc.oneof(
  nameLike,
  nameLike.map((text) => text.toUpperCase()),
  fc.string({ unit: "binary" }),
);

test("a cleaned name stays as it is when cleaned again", () => {
  let named = 0;
  fc.assert(
    fc.property(anyText, (text) => {
      for (const name of [firstNameOf(text), cleanFirstName(text)]) {
        if (name !== "") named += 1;
        expect(cleanFirstName(name)).toBe(name);
      }
    }),
    { numRuns: 2000 },
  );
  expect(named).toBeGreaterThan(100);
});

test("no name holds a title, a picture, a digit or a bracket", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const name of [firstNameOf(text), cleanFirstName(text)]) {
        expect(name).not.toMatch(/[\p{N}\p{Extended_Pictographic}()[\]{}<>"“”„«»@#|/]/u);
        for (const word of name.toLowerCase().split(" ")) expect(TITLES.has(word)).toBe(false);
      }
    }),
    { numRuns: 2000 },
  );
});
