import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalAddress, readAddress } from "../core/prospect/address.ts";
import { keyOfLink, slugOf, vanityNameOf } from "./addresses.ts";
import { samePerson } from "./invitation/identity.ts";
import { countFits } from "./invite-dialog/fill.ts";
import { LANGUAGES } from "./languages/index.ts";
import { filledIn, holdsName, nameIn } from "./languages/match.ts";
import { degreeOf } from "./profile/degree.ts";
import { ageAtLeast } from "./sent/age.ts";

const name = fc.stringMatching(/^\p{Lu}\p{Ll}{1,8} \p{Lu}\p{Ll}{1,8}$/u).map((text) => text.normalize("NFC"));

describe("names in sentences", () => {
  it("I6 every language's invite sentence gives back exactly the name put in", () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), name, (language, person) => {
        for (const template of language.invite ?? []) {
          expect(nameIn([language], "invite", template.replace("{r}", person))).toBe(person);
        }
      }),
    );
  });

  it("a sentence of another shape gives no name", () => {
    expect(filledIn("Invite {r} to connect", "Invite to connect")).toBeNull();
    expect(filledIn("Invite {r} to connect", "Follow Noor Example")).toBeNull();
  });

  it("I6 a longer name does not hold a shorter one", () => {
    const held = (text: string) => holdsName(text, "Noor Example");
    expect(held("Convidar Noor Example!")).toBe(true);
    expect(held("Noor Exampleさんに申請")).toBe(true);
    expect(held("«Noor Example»")).toBe(true);
    for (const other of ["Noor Examples", "Anoor Example", "Noor Example-Sample", "Noor Example’s", "Noor"]) {
      expect(held(`Convidar ${other}`)).toBe(false);
    }
  });

  it.each([
    ["Latin", "Noor", "a"],
    ["Cyrillic", "Нур", "а"],
    ["Greek", "Νουρ", "α"],
    ["Arabic", "نور", "ا"],
    ["Hebrew", "נור", "א"],
    ["Han", "例子", "人"],
    ["Hiragana and Katakana", "のーる", "ラ"],
    ["Hangul", "누르", "가"],
  ])("I6 a letter of the same script beside a name makes it another: %s", (_, name, letter) => {
    expect(holdsName(`(${name})`, name)).toBe(true);
    expect(holdsName(name + letter, name)).toBe(false);
    expect(holdsName(letter + name, name)).toBe(false);
  });
});

describe("addresses", () => {
  it("read every form of the same slug alike", () => {
    const slug = (path: string) => slugOf(new URL(path, "https://www.linkedin.com"));
    for (const path of ["/in/Noor-Example", "/in/noor-example/", "/in/noor%2Dexample/?x=1"]) {
      expect(slug(path)).toBe("noor-example");
    }
    expect(slug("/in/zo%C3%AB/")).toBe("zoë");
    expect(slug("/in/me/")).toBeNull();
    expect(slug("/in/%E0%A4%A/")).toBeNull();
  });

  it("keep ids as they are and leave other sites alone", () => {
    expect(keyOfLink("/in/ACoAAEXAMPLE123")).toBe("profile:ACoAAEXAMPLE123");
    expect(keyOfLink("https://www.linkedin.com/in/noor-example?trk=x")).toBe("slug:noor-example");
    expect(keyOfLink("https://example.com/in/noor-example")).toBeNull();
    expect(keyOfLink("https://notlinkedin.com/in/noor-example")).toBeNull();
  });

  it("I2 a link on the page gives the same key as the same address pasted", () => {
    const part = fc.oneof(
      fc.stringMatching(/^[a-zA-Z][a-z0-9-]{2,20}$/),
      fc.stringMatching(/^[a-zåéöß]{3,12}$/u).map(encodeURIComponent),
      fc.stringMatching(/^ACoAA[A-Za-z0-9_-]{34}$/),
    );
    fc.assert(
      fc.property(part, (member) => {
        const pasted = readAddress(`https://www.linkedin.com/in/${member}/`);
        if (!pasted.ok) return;
        expect(keyOfLink(`/in/${member}/`)).toBe(pasted.value.key);
        expect(keyOfLink(canonicalAddress(pasted.value.key))).toBe(pasted.value.key);
      }),
    );
  });

  it("read vanityName exactly, decoded, on invite pages only", () => {
    const vanity = (path: string) => vanityNameOf(new URL(path, "https://www.linkedin.com"));
    expect(vanity("/preload/custom-invite/?vanityName=Noor-Example")).toBe("noor-example");
    expect(vanity("/preload/search-custom-invite/?vanityName=zo%C3%AB")).toBe("zoë");
    expect(vanity("/in/x/?vanityName=noor-example")).toBeNull();
    expect(vanity("/preload/custom-invite/")).toBeNull();
  });
});

describe("identity", () => {
  const seen = (
    keys: readonly (`member:${string}` | `profile:${string}` | `slug:${string}`)[],
    fullName = "Noor Example",
  ) => ({
    keys,
    fullName,
    headline: "",
    company: "",
    location: "",
    relation: "connectable" as const,
    evidence: [],
  });

  it("I6 a stable id decides, whatever the slug and the name say", () => {
    const meant = { keys: ["profile:ACoAA1", "slug:old-slug"] as const, fullName: "Noor Sample" };
    expect(samePerson(meant, seen(["profile:ACoAA1", "slug:new-slug"])).kind).toBe("same");
    expect(samePerson(meant, seen(["profile:ACoAA2", "slug:old-slug"], "Noor Sample")).kind).toBe(
      "different",
    );
  });

  it("I6 a slug is the whole slug", () => {
    const meant = { keys: ["slug:chris"] as const, fullName: "Chris Sample" };
    expect(samePerson(meant, seen(["slug:chris-queen"], "Chris Sample")).kind).toBe("different");
    expect(samePerson(meant, seen(["slug:chris"], "Dr. Chris Sämple")).kind).toBe("same");
    expect(samePerson(meant, seen(["slug:chris"], "Ivo Beispiel")).kind).toBe("doubtful");
  });

  it("I6 the name decides only where no key can be compared, and only whole", () => {
    const meant = { keys: ["member:100000001"] as const, fullName: "Noor Example" };
    expect(samePerson(meant, seen(["slug:noor-example"])).kind).toBe("same");
    expect(samePerson(meant, seen(["slug:noor-example"], "Noor Example-Sample")).kind).toBe("doubtful");
    expect(samePerson({ ...meant, fullName: "" }, seen(["slug:noor-example"], "")).kind).toBe("doubtful");
  });
});

describe("badges, ages and counts", () => {
  it("degrees in every language, and nothing that merely begins alike", () => {
    for (const { degrees } of LANGUAGES) {
      expect(degrees.map((text) => degreeOf(`· ${text}`))).toEqual([1, 2, 3]);
      expect(degreeOf(`\u200e• ${degrees[2]}+`)).toBe(3);
    }
    for (const text of ["500+", "· 3 mutual connections", "1st place winner", "· 11", ""])
      expect(degreeOf(text)).toBeNull();
  });

  it("an age is the least it can be", () => {
    const DAY = 86_400_000;
    expect(ageAtLeast("Sent 3 days ago")).toBe(3 * DAY);
    expect(ageAtLeast("Sent 1 month ago")).toBe(28 * DAY);
    expect(ageAtLeast("Sent an hour ago")).toBe(DAY / 24);
    expect(ageAtLeast("Sent yesterday")).toBe(0);
    for (const text of ["Gesendet vor 3 Tagen", "3 days ago", "Sent 3 fortnights ago"])
      expect(ageAtLeast(text)).toBeNull();
  });

  it("a counter may count UTF-16 units or code points, nothing else", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(countFits(text.length, text)).toBe(true);
        expect(countFits([...text].length, text)).toBe(true);
        expect(countFits(text.length + 1, text)).toBe(false);
      }),
    );
  });
});
