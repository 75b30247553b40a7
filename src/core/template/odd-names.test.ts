import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ODD_NAMES, oddName } from "./odd-names.ts";

const odd = (firstName: string, company = "Sample Works") => oddName({ firstName, company });

describe("a first name to look at before it is written", () => {
  test.each([
    ["", "empty"],
    ["  ", "empty"],
    ["J", "one-letter"],
    ["J.", "one-letter"],
    ["Ж", "one-letter"],
    ["Sample Works", "same-as-company"],
    ["sample works", "same-as-company"],
    ["Noor 🌱", "emoji"],
    ["🇵🇹 Rui", "emoji"],
    ["N00r", "digits"],
    ["NOOR", "capitals"],
    ["JP", "capitals"],
    ["noor", "lower-case"],
    ["Noor-Wilhelmina-Alexandra", "long"],
    ["Noor Anna", "several-words"],
    ["Нур", "other-script"],
    ["愛", "other-script"],
    ["نور", "other-script"],
  ])("“%s” is %s", (firstName, why) => {
    expect(odd(firstName)).toBe(why);
  });

  test.each(["Noor", "Zoë", "Jean-Luc", "O'Neil", "Åse", "Łukasz", "İpek", "McKay"])(
    "“%s” is not",
    (firstName) => {
      expect(odd(firstName)).toBeNull();
    },
  );

  test("a company nobody knows is not the same as a name", () => {
    expect(odd("Noor", "")).toBeNull();
  });

  test("any text gives a known reason or none", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (firstName, company) => {
        expect([...ODD_NAMES, null]).toContain(oddName({ firstName, company }));
      }),
    );
  });
});
