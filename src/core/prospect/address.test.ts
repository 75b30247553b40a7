import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ADDRESS_REASONS, type AddressReason, canonicalAddress, readAddress } from "./address.ts";
import type { ProspectKey } from "./prospect.ts";

const keyOf = (text: string): ProspectKey | AddressReason => {
  const read = readAddress(text);
  return read.ok ? read.value.key : read.error.kind;
};

describe("I2 the same person under any spelling has one key", () => {
  test.each([
    "https://www.linkedin.com/in/noor-example",
    "https://www.linkedin.com/in/noor-example/",
    "https://www.linkedin.com/in/noor-example/?miniProfileUrn=urn%3Ali%3Afs#top",
    "https://www.linkedin.com/in/noor-example?x=y#z",
    "http://linkedin.com/in/noor-example",
    "linkedin.com/in/noor-example",
    "www.linkedin.com/in/noor-example/",
    "//www.linkedin.com/in/noor-example",
    "HTTPS://WWW.LinkedIn.COM/IN/Noor-Example/",
    "https://de.linkedin.com/in/noor-example",
    "https://m.linkedin.com/in/noor-example/",
    "https://www.linkedin.com:443/in/noor-example",
    "https://www.linkedin.com/in/noor-example/de",
    "https://www.linkedin.com/in/noor-example/en-us/",
    "https://www.linkedin.com/in/noor-example/overlay/contact-info/",
    "https://www.linkedin.com/in/noor-example/details/experience/",
    "https://www.linkedin.com/comm/in/noor-example?lipi=x",
    "https://www.linkedin.com/mwlite/in/noor-example",
    "https://www.linkedin.com//in//noor-example",
    "https://www.linkedin.com/in/%6Eoor-example",
    "  <https://www.linkedin.com/in/noor-example>, ",
    "“https://www.linkedin.com/in/noor-example”.",
    "(linkedin.com/in/noor-example)",
    "https://www.linkedin.com/in/noor-example\u200b",
  ])("%s", (text) => {
    expect(keyOf(text)).toBe("slug:noor-example");
  });

  test("composed, decomposed, encoded and plain letters are one", () => {
    const spellings = [
      "in/jos\u00e9-sample",
      "in/jose\u0301-sample",
      "in/JOS%C3%89-Sample",
      "in/jose%CC%81-sample/",
    ];
    expect(new Set(spellings.map((path) => keyOf(`https://www.linkedin.com/${path}`)))).toEqual(
      new Set(["slug:josé-sample"]),
    );
  });

  test("a slug in another script is kept", () => {
    expect(keyOf("https://cn.linkedin.com/in/%E6%9D%8E%E9%9B%B7-123")).toBe("slug:李雷-123");
  });

  test("a profile id keeps its capitals, which carry meaning", () => {
    expect(keyOf("https://www.linkedin.com/in/ACoAAEXAMPLEaBc_-1/")).toBe("profile:ACoAAEXAMPLEaBc_-1");
  });

  test("reading the canonical address gives the same key", () => {
    const slug = fc.stringMatching(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}_.'&-]{0,60}$/u);
    fc.assert(
      fc.property(slug, (name) => {
        const first = readAddress(`https://www.linkedin.com/in/${encodeURIComponent(name)}/`);
        fc.pre(first.ok);
        const address = canonicalAddress(first.value.key);
        expect(address).not.toBeNull();
        expect(readAddress(address ?? "")).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });

  test("a numeric member id has no address", () => {
    expect(canonicalAddress("member:100000001")).toBeNull();
    expect(canonicalAddress("profile:ACoAAEXAMPLE")).toBe("https://www.linkedin.com/in/ACoAAEXAMPLE/");
  });
});

describe("I6 an address that may lead to somebody else is refused, and says why", () => {
  test.each<readonly [string, AddressReason]>([
    ["", "empty"],
    ["  <> ", "empty"],
    ["noor-example", "not-an-address"],
    ["Noor Example", "not-an-address"],
    ["/in/noor-example", "not-an-address"],
    ["https://www.linkedin.com.evil.example/in/noor-example", "other-site"],
    ["https://evil.example/in/noor-example", "other-site"],
    ["https://evil.example/?u=https://www.linkedin.com/in/noor-example", "other-site"],
    ["https://evil.example/www.linkedin.com/in/noor-example", "other-site"],
    ["https://www.linkedin.com@evil.example/in/noor-example", "other-site"],
    ["https://noor@www.linkedin.com/in/noor-example", "other-site"],
    ["https://www.linkedin.com:8443/in/noor-example", "other-site"],
    ["https://notlinkedin.com/in/noor-example", "other-site"],
    ["https://a.b.linkedin.com/in/noor-example", "other-site"],
    ["https://www.ｌinkedin.com/in/noor-example", "other-site"],
    ["javascript://www.linkedin.com/in/noor-example", "other-site"],
    ["https://lnkd.in/abc", "short-link"],
    ["https://www.linkedin.com/sales/lead/ACwAAEXAMPLE,NAME_SEARCH,aB3d", "sales-navigator"],
    ["https://www.linkedin.com/in/ACwAAEXAMPLE", "sales-navigator"],
    ["https://www.linkedin.com/talent/profile/AEMAAEXAMPLE", "recruiter"],
    ["https://www.linkedin.com/company/sample-works/", "company-page"],
    ["https://www.linkedin.com/school/sample-university/", "company-page"],
    ["https://www.linkedin.com/pub/noor-example/1/2a/3b", "old-public-page"],
    ["https://www.linkedin.com/feed/", "other-page"],
    ["https://www.linkedin.com/constructor", "other-page"],
    ["https://www.linkedin.com", "other-page"],
    ["https://www.linkedin.com?x=/in/noor-example", "other-page"],
    ["https://www.linkedin.com/in/", "no-name"],
    ["https://www.linkedin.com/in/?x=1", "no-name"],
    ["https://www.linkedin.com/in/-", "no-name"],
    [`https://www.linkedin.com/in/acoaa${"x".repeat(34)}`, "lost-capitals"],
    ["https://www.linkedin.com/in/%E0%A4", "broken-address"],
    ["https://www.linkedin.com/in/noor%2Fexample", "broken-address"],
    ["https://www.linkedin.com/in/noor%00example", "broken-address"],
    ["https://www.linkedin.com/in/noor%E2%80%AEexample", "broken-address"],
    ["https://www.linkedin.com/in/noor-example/../../company/sample", "broken-address"],
    ["https://www.linkedin.com/in/noor-example/%2e%2e/mia", "broken-address"],
    [`https://www.linkedin.com/in/${"n".repeat(201)}`, "broken-address"],
  ])("%s: %s", (text, reason) => {
    expect(keyOf(text)).toBe(reason);
  });

  test.each([
    "https://www.linkedin.com\\@evil.example/in/noor-example",
    "https://www.linkedin.com\t.evil.example/in/x",
  ])("what a browser would read otherwise is no address: %j", (text) => {
    expect(readAddress(text).ok).toBe(false);
  });

  test("the text is given back, shortened", () => {
    const read = readAddress(`https://evil.example/${"x".repeat(500)}`);
    expect(read.ok ? "" : read.error.text).toBe(`https://evil.example/${"x".repeat(38)}…`);
  });

  test("any text ends in a key of one known form or in a named reason", () => {
    const part = fc.constantFrom(
      "https://",
      "www.",
      "linkedin.com",
      "/in/",
      "ACoAA",
      "%",
      "%C3%A9",
      "..",
      "/",
      "?",
      "#",
      "@",
      "\\",
      "noor",
      "İ",
      "\ud800",
      ".evil",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(part, { maxLength: 8 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, (given) => {
        const read = readAddress(given);
        if (!read.ok) {
          expect(ADDRESS_REASONS).toContain(read.error.kind);
          return;
        }
        expect(read.value.key).toMatch(/^(?:slug:[^\s/\\?#%@:A-Z]{1,250}|profile:ACoAA[\w-]+)$/);
        expect(read.value.key.isWellFormed()).toBe(true);
        expect(readAddress(canonicalAddress(read.value.key) ?? "")).toEqual(read);
      }),
      { numRuns: 600 },
    );
  });
});
