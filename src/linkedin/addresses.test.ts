import { describe, expect, it } from "vitest";
import { keyOfLink, leadKeyOf, linkedInLink, profileIdOf, slugOf, vanityNameOf } from "./addresses.ts";

describe("whom a link names", () => {
  it.each([
    ["/in/Noor-Example/", "slug:noor-example"],
    ["/IN/noor-example", "slug:noor-example"],
    ["https://www.linkedin.com/in/zo%C3%AB-exempl%C3%A9?x=1", "slug:zoë-exemplé"],
    ["/in/ACoAAEXAMPLEabcdefghij/", "profile:ACoAAEXAMPLEabcdefghij"],
    ["/in/ACwAAEXAMPLEabcdefghij/", null],
    ["/in/a%2Fdetails/", null],
    ["/in/%E0%A4%A/", null],
    ["https://evil-linkedin.com/in/noor-example/", null],
    ["/in/noor-example?trk=ivo-sample#/in/mia-mutual/", "slug:noor-example"],
    ["/in/noor-example/de/", "slug:noor-example"],
    ["/in/noor-example/overlay/contact-info/", "slug:noor-example"],
    ["/in/noor-example//", "slug:noor-example"],
    ["https://de.linkedin.com/in/noor-example", "slug:noor-example"],
    ["HTTPS://WWW.LINKEDIN.COM/in/NOOR-EXAMPLE", "slug:noor-example"],
    ["http://www.linkedin.com:80/in/noor-example", "slug:noor-example"],
    ["/in/%6eoor%2Dexample/", "slug:noor-example"],
    ["/in/zoe%CC%88-exempl%C3%A9/", "slug:zoë-exemplé"],
    ["/in/ليلى-مثال/", "slug:ليلى-مثال"],
    ["/in/%E4%BE%8B-%E7%8E%B2/", "slug:例-玲"],
    ["/in/kit-🌱/", "slug:kit-🌱"],
    ["/in/x/../noor-example/", "slug:noor-example"],
  ])("%s is %s", (href, key) => {
    expect(keyOfLink(href)).toBe(key);
  });

  it.each([
    ["a lone per cent sign", "/in/%"],
    ["half an escape", "/in/noor%2"],
    ["an escape that is no letter", "/in/noor%C3%28example"],
    ["an encoded line end", "/in/noor%0Aexample"],
    ["an encoded question mark", "/in/noor%3Fexample"],
    ["an encoded hash", "/in/noor%23example"],
    ["an encoded backslash", "/in/noor%5Cexample"],
    ["what was encoded twice", "/in/zo%25C3%25AB"],
    ["nothing after in", "/in//noor-example/"],
    ["nothing at all", "/in/"],
    ["an encoded id", "/in/ACoAAEXAMPLE%61bcdefghij/"],
    ["an id that lost its capitals", "/in/acoaaexampleabcdefghij/"],
    ["oneself in capitals", "/in/ME/"],
    ["more than 200 letters", `/in/${"a".repeat(201)}/`],
    ["another path", "/company/in/noor-example/"],
    ["a host from two slashes", "//in/noor-example/"],
    ["a backslash for a slash", "\\\\evil.test/in/noor-example"],
    ["a longer host", "https://www.linkedin.com.evil.test/in/noor-example/"],
    ["a host that ends alike", "https://notlinkedin.com/in/noor-example/"],
    ["a host behind a name", "https://www.linkedin.com@evil.test/in/noor-example/"],
    ["a look-alike letter", "https://www.l\u0456nkedin.com/in/noor-example/"],
    ["another port", "https://www.linkedin.com:8443/in/noor-example/"],
    ["another scheme", "ftp://www.linkedin.com/in/noor-example/"],
    ["a script", "javascript:/in/noor-example/"],
    ["the site in a path", "https://evil.test/https://www.linkedin.com/in/noor-example/"],
    ["no address", "https://["],
  ])("I6 %s names nobody: %s", (_what, href) => {
    expect(keyOfLink(href)).toBeNull();
  });

  it.each([
    ["?vanityName=Noor-Example", "noor-example"],
    ["?vanityName=zo%C3%AB", "zoë"],
    ["?vanityName=zo%25C3%25AB", "zoë"],
    ["?x=1&vanityName=noor-example#vanityName=ivo", "noor-example"],
    ["?vanityName=noor-example&vanityName=ivo-sample", null],
    ["?vanityname=noor-example", null],
    ["?vanityName=", null],
    ["?vanityName=noor+example", null],
    ["?vanityName=%E0%A4%A", null],
    ["?vanityName=..%2Fivo-sample", null],
    ["#?vanityName=noor-example", null],
  ])("I6 the invite page with %s is %s's", (query, slug) => {
    expect(vanityNameOf(linkedInLink(`/preload/custom-invite/${query}`))).toBe(slug);
  });

  it("the invite page of another site, or one deeper, is nobody's", () => {
    for (const href of [
      "https://evil.test/preload/custom-invite/?vanityName=noor-example",
      "/x/preload/custom-invite/?vanityName=noor-example",
      "/preload/custom-invite/more/?vanityName=noor-example",
    ])
      expect(vanityNameOf(linkedInLink(href))).toBeNull();
  });

  it("an address is a slug's or an id's, never both", () => {
    for (const path of [
      "noor-example",
      "ACoAAEXAMPLEabcdefghij",
      "ACoAAEXAMPLE%61bcdefghij",
      "me",
      "%E0%A4%A",
    ]) {
      const url = new URL(`https://www.linkedin.com/in/${path}/`);
      expect([slugOf(url), profileIdOf(url)].filter((one) => one !== null).length).toBeLessThanOrEqual(1);
    }
  });

  it.each([
    ["/sales/lead/ACwAAEXAMPLEabcdefghij,NAME_SEARCH,aB3d", "lead:ACwAAEXAMPLEabcdefghij"],
    ["https://www.linkedin.com/sales/lead/ACwAAEXAMPLEabcdefghij?x=1", "lead:ACwAAEXAMPLEabcdefghij"],
    ["/sales/lead/ACwAAEXAMPLEabcdefghij%2CNAME_SEARCH%2CaB3d", "lead:ACwAAEXAMPLEabcdefghij"],
    ["/sales/lead/noor-example", null],
    ["/in/noor-example/", null],
    ["https://example.test/sales/lead/ACwAAEXAMPLEabcdefghij", null],
  ])("the lead of %s is %s", (href, key) => {
    expect(leadKeyOf(href)).toBe(key);
  });
});
