import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { delivered, profileOf } from "../../../tests/linkedin/practice-profile.ts";
import { LANGUAGES, labelsOf } from "../languages/index.ts";
import { clearAway, find, NOTE } from "../testing/inviting.ts";

const SEND = ".send-invite .artdeco-button--primary";
const PAGES = ["en", "de", "ja", "ar"] as const;
/** The link on the card; the link in the menu. */
const LINKED = ["noor-example", "ivo-sample"] as const;
const cases = PAGES.flatMap((language) =>
  LINKED.flatMap((slug) => [NOTE, ""].map((note) => [language, slug, note] as const)),
);

let tables: readonly (typeof LANGUAGES)[number][] = [];
beforeEach(() => {
  tables = LANGUAGES.splice(0);
});
afterEach(() => {
  clearAway();
  LANGUAGES.push(...tables);
});

describe("with every label removed from the tables", () => {
  it.each(cases)("I2 hands-free, %s, %s, note %j: sends by structure and says so", async (...is) => {
    const [language, slug, note] = is;
    const { run, site, document } = profileOf(slug, { language });
    expect(labelsOf(document)).toEqual([]);
    expect((await run({ note })).outcome).toMatchObject({ kind: "sent" });
    expect(delivered(site)).toEqual([{ slug, note: note || null }]);
  });

  it.each(cases)("I1 assisted, %s, %s, note %j: hands over, and sees the person's Send", async (...is) => {
    const [language, slug, note] = is;
    const { run, site, document, page, handed } = profileOf(slug, { language });
    const { outcome } = await run({ note, mode: "assisted" }, () => {
      expect(site.requests()).toEqual([]);
      void page.sleep(2_000).then(() => find(document, SEND).click());
    });
    expect(handed).toHaveLength(1);
    expect(outcome).toMatchObject({ kind: "sent", evidence: expect.stringContaining("by the person") });
    expect(delivered(site)).toEqual([{ slug, note: note || null }]);
  });

  it.each(PAGES)(
    "I6 %s: a bare Connect button is pressed only if it names the person whole",
    async (language) => {
      const { run, site } = profileOf("dangelo-muster", { language });
      const { outcome } = await run();
      expect(["sent", "not-sent"]).toContain(outcome.kind);
      expect(delivered(site)).toEqual(
        outcome.kind === "sent" ? [{ slug: "dangelo-muster", note: NOTE }] : [],
      );
    },
  );

  it.each(PAGES)("I2 I4 %s: limit, offer and silence are not taken for sent", async (language) => {
    for (const [fault, expected] of [
      [
        { kind: "weekly-limit", on: "connect" },
        { kind: "stopped", restriction: "weekly-limit" },
      ],
      [
        { kind: "notes-spent", on: "send" },
        { kind: "not-sent", reason: "notes-spent" },
      ],
      [{ kind: "silent-no-send", on: "send" }, { kind: "unknown" }],
    ] as const) {
      const { run, site } = profileOf("noor-example", { language }, fault);
      expect((await run()).outcome).toMatchObject(expected);
      expect(delivered(site)).toEqual([]);
    }
  });
});
