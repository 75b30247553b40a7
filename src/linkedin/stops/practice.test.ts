import { afterEach, describe, expect, it } from "vitest";
import { profileOf } from "../../../tests/linkedin/practice-profile.ts";
import { showPage } from "../../../tests/practice/client/site-backend.ts";
import { peopledSite } from "../../../tests/practice/people.ts";
import type { Stop } from "../../../tests/practice/site/faults.ts";
import { LANGUAGES } from "../languages/index.ts";
import { observePage } from "../observe.ts";
import { readWhenReady } from "../ready.ts";
import { freshDocument, handleOf } from "../testing/frame.ts";
import { afterwards, clearAway, find, PACE } from "../testing/inviting.ts";
import { LIMIT_WITHOUT_TABLE } from "./cues.ts";

afterEach(clearAway);

async function readingOf(address: string, change: (site: ReturnType<typeof peopledSite>) => void) {
  const site = peopledSite({ clock: () => 1_790_000_000_000, pace: PACE });
  change(site);
  const { document, remove } = freshDocument();
  const shown = showPage(document, site, address);
  afterwards(() => {
    shown.stop();
    remove();
  });
  const page = handleOf(document, () => shown.address());
  return await readWhenReady(page, new AbortController().signal);
}

describe("stops of the practice site", () => {
  it.each([
    ["denied", "rate-limited"],
    ["rate-limited", "rate-limited"],
    ["account-restricted", "account-restricted"],
    ["identity-check", "identity-check"],
    ["challenge", "challenge"],
    ["login", "signed-out"],
    ["sign-in-wall", "signed-out"],
  ] as const satisfies readonly (readonly [Stop, string])[])(
    "I4 %s is read as %s",
    async (stop, restriction) => {
      expect(await readingOf("/in/noor-example/", (site) => site.stopWith(stop))).toMatchObject({
        surface: "stop",
        restriction,
      });
    },
  );

  it("navigation without a page is unreadable, never a reason to press", async () => {
    expect(await readingOf("/in/noor-example/", (site) => site.stopWith("chrome-only"))).toMatchObject({
      surface: "unreadable",
      expected: "profile",
    });
  });

  it("the monthly search cap is a named miss, not a restriction of sending", async () => {
    const reading = await readingOf("/search/results/people/?keywords=", (site) =>
      site.change({ searchCapped: true }),
    );
    expect(reading).toEqual({
      surface: "unreadable",
      expected: "search",
      missing: "results: monthly limit for profile searches",
    });
  });

  it("I4 what a member writes about themselves stops nothing", async () => {
    const about = "Checkpoint, captcha, you’ve reached the weekly invitation limit, security verification";
    const reading = await readingOf("/in/noor-example/", (site) =>
      site.changeMember("noor-example", { about, headline: about }),
    );
    expect(reading).toMatchObject({ surface: "profile", person: { relation: "connectable" } });
  });
});

describe("the weekly limit's words", () => {
  const said: (readonly [code: string, restriction: string, text: string])[] = LANGUAGES.flatMap(
    ({ code, limitReached = [], limitNear = [] }) => [
      ...limitReached.map((text) => [code, "weekly-limit", text] as const),
      ...limitNear.map((text) => [code, "approaching-limit", text] as const),
    ],
  );
  said.push(["vi", "weekly-limit", LIMIT_WITHOUT_TABLE]);
  it.each(said)("I4 %s, %s: “%s”, in a dialog without a known class", (code, restriction, text) => {
    const { document, remove } = freshDocument();
    afterwards(remove);
    document.documentElement.lang = code;
    const words = text.charAt(0).toUpperCase() + text.slice(1);
    for (const heading of [words, words.replaceAll("'", "’")]) {
      document.body.innerHTML = `<main id="workspace"></main><div role="dialog"><h2>${heading}</h2></div>`;
      expect(observePage(document, new URL("https://www.linkedin.com/in/noor-example/"))).toMatchObject({
        surface: "stop",
        restriction,
      });
    }
  });

  it("those for which a text was captured are in the tables", () => {
    const codes = LANGUAGES.filter(({ limitReached }) => limitReached !== undefined).map(({ code }) => code);
    expect(codes.toSorted()).toEqual(["de", "en", "es", "it", "pl", "pt", "tr"]);
  });
});

describe("a weekly limit in words with straight apostrophes", () => {
  it.each([
    ["weekly-limit", "weekly-limit"],
    ["approaching-limit", "approaching-limit"],
    ["growing-network", "approaching-limit"],
  ] as const)("I4 %s on Connect stops as %s", async (kind, restriction) => {
    const setup = { layout: { apostrophes: "straight" } } as const;
    const { run, document, site } = profileOf("noor-example", setup, { kind, on: "connect" });
    expect((await run()).outcome).toMatchObject({ kind: "stopped", restriction });
    const said = find(document, "h2.ip-fuse-limit-alert__header").textContent;
    expect(said).not.toContain("’");
    expect(said).toContain("'");
    expect(site.requests()).toEqual([]);
  });
});

/** The generations a person may be given, and languages: four with labels of their own, and one that has none. */
const GENERATIONS = ["sdui-2026", "ember-2021"] as const;
const SAID_IN = ["en", "de", "fr", "ja", "ar"] as const;
const EVERYWHERE = GENERATIONS.flatMap((profile) => SAID_IN.map((language) => [profile, language] as const));

describe.each(EVERYWHERE)("what LinkedIn says on %s in %s", (profile, language) => {
  const setup = { layout: { profile }, language } as const;

  it.each([
    ["sign-in-wall", "signed-out"],
    ["login", "signed-out"],
    ["challenge", "challenge"],
    ["rate-limited", "rate-limited"],
    ["denied", "rate-limited"],
  ] as const)("I4 %s in place of the page is %s, whatever the words", async (stop, restriction) => {
    expect(
      await readingOf("/in/noor-example/", (site) => {
        site.change(setup);
        site.stopWith(stop);
      }),
    ).toMatchObject({ surface: "stop", restriction });
  });

  it("I4 a request for a document is known by its words in English, elsewhere by what the page lacks", async () => {
    const reading = await readingOf("/in/noor-example/", (site) => {
      site.change(setup);
      site.stopWith("identity-check");
    });
    expect(reading).toMatchObject(
      language === "en"
        ? { surface: "stop", restriction: "identity-check" }
        : { surface: "unreadable", expected: "profile" },
    );
  });

  /** Without the labels of its language the old application's Connect is not found, and nothing is pressed at all. */
  const unread = profile === "ember-2021" && language === "ar";

  it.each(["assisted", "hands-free"] as const)(
    "I4 %s: the weekly limit on Connect and an email asked for, with nothing pressed",
    async (mode) => {
      for (const [fault, expected] of [
        [
          { kind: "weekly-limit", on: "connect" },
          { kind: "stopped", restriction: "weekly-limit", pressed: false },
        ],
        [
          { kind: "email-required", on: "connect" },
          { kind: "not-sent", reason: "email-required" },
        ],
      ] as const) {
        const { run, site } = profileOf("noor-example", setup, fault);
        expect((await run({ mode })).outcome).toMatchObject(
          unread ? { kind: "not-sent", reason: "control-not-found" } : expected,
        );
        expect(site.requests()).toEqual([]);
      }
    },
  );

  it.skipIf(unread)("I4 the weekly limit on Send: pressed once, and not known", async () => {
    const { run, site } = profileOf("noor-example", setup, { kind: "weekly-limit", on: "send" });
    expect((await run({ mode: "hands-free" })).outcome).toMatchObject({
      kind: "stopped",
      restriction: "weekly-limit",
      pressed: true,
    });
    expect(site.requests()).toMatchObject([{ verdict: "weekly-limit" }]);
  });
});

describe("a request for a document", () => {
  const asked = (body: string, address: string) => {
    const { document, remove } = freshDocument();
    afterwards(remove);
    document.body.innerHTML = body;
    return observePage(document, new URL(`https://www.linkedin.com${address}`));
  };
  const heading = "<main><h1>Verify your identity</h1></main>";

  it("I4 is told from a security check at the address both share, and from a restriction that asks for one", () => {
    expect(asked(heading, "/checkpoint/challenge/AgEXAMPLE")).toMatchObject({
      restriction: "identity-check",
    });
    expect(asked("<main><h1>Quick check</h1></main>", "/checkpoint/challenge/AgEXAMPLE")).toMatchObject({
      restriction: "challenge",
    });
    expect(
      asked("<main><h1>We’ve restricted your account. Verify your identity</h1></main>", "/feed/"),
    ).toMatchObject({ restriction: "account-restricted" });
  });

  it("a member who writes it, or LinkedIn's help, asks for nothing", () => {
    expect(asked(heading, "/help/linkedin/answer/a1342692").surface).toBe("other");
    expect(
      asked(`<main id="workspace"><section><h1>How to verify your identity</h1></section></main>`, "/feed/")
        .surface,
    ).toBe("other");
  });
});
