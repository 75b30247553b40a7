import { afterEach, describe, expect, it } from "vitest";
import { delivered, profileOf } from "../../../tests/linkedin/practice-profile.ts";
import type { SiteSetup } from "../../../tests/practice/site/site.ts";
import { observePage } from "../observe.ts";
import { clearAway, find, NOTE } from "../testing/inviting.ts";

afterEach(clearAway);

const EMBER: Partial<SiteSetup> = { layout: { profile: "ember-2021" } };
const of = (slug: string, more: Partial<SiteSetup> = {}) => profileOf(slug, { ...EMBER, ...more });

describe("an Ember profile, hands-free", () => {
  it.each([
    ["on the card", "noor-example", NOTE],
    ["on the card, without a note", "noor-example", ""],
    ["in the More menu", "ivo-sample", NOTE],
    ["in the More menu, without a note", "ivo-sample", ""],
    ["where the slug begins another's", "noor", NOTE],
    ["where the name has a curly apostrophe", "siobhan-osample", NOTE],
    ["where the name runs from right to left", "layla-mithal", NOTE],
  ])("I1 I6 sends to the one meant, and to nobody else: Connect %s", async (_where, slug, note) => {
    const { run, site } = of(slug);
    expect((await run({ note })).outcome).toMatchObject({ kind: "sent" });
    expect(delivered(site)).toEqual([{ slug, note: note === "" ? null : note }]);
  });

  it.each(["noor-example", "ivo-sample"])("works on a German page: %s", async (slug) => {
    const { run, site } = of(slug, { language: "de" });
    expect((await run()).outcome).toMatchObject({ kind: "sent" });
    expect(delivered(site)).toEqual([{ slug, note: NOTE }]);
  });

  it("waits for a row that is slow to come to life", async () => {
    const { run, site } = of("noor-example", { pace: { nameAt: 1_000, rowAt: 4_000, hydrateAt: 5_000 } });
    expect((await run()).outcome).toMatchObject({ kind: "sent" });
    expect(delivered(site)).toHaveLength(1);
  });

  it.each([
    ["mia-mutual", "already-connected"],
    ["lars-incoming", "incoming-invitation"],
    ["aino-follow", "follow-only"],
  ])("I6 sends nothing to %s: %s", async (slug, reason) => {
    for (const language of ["en", "de"] as const) {
      const { run, site } = of(slug, { language });
      expect((await run()).outcome).toMatchObject({ kind: "not-sent", reason });
      expect(site.requests()).toEqual([]);
    }
  });

  it("I2 sends nothing while an invitation is pending", async () => {
    for (const language of ["en", "de"] as const) {
      const { run, site, shown, document, page } = of("noor-example", { language, sentListLag: 0 });
      expect((await run()).outcome).toMatchObject({ kind: "sent" });
      expect(observePage(document, page.url())).toMatchObject({ person: { relation: "pending" } });
      expect((await run()).outcome).toMatchObject({ kind: "not-sent", reason: "already-pending" });
      expect(site.requests()).toHaveLength(1);
      expect(shown.left).toEqual([]);
    }
  });

  it("I6 presses nothing in a language whose words nobody wrote down", async () => {
    const { run, site, clicks } = of("noor-example", { language: "ar" });
    expect((await run()).outcome.kind).toBe("not-sent");
    expect(site.requests()).toEqual([]);
    expect(clicks.filter((label) => label.includes("Noor Example"))).toEqual([]);
  });
});

describe("an Ember profile, assisted", () => {
  it.each([
    ["on the card", "noor-example", NOTE, '[aria-label="Send invitation"]'],
    ["in the More menu", "ivo-sample", NOTE, '[aria-label="Send invitation"]'],
    ["on the card, without a note", "noor-example", "", '[aria-label="Send without a note"]'],
  ])("hands over and sees the person's Send: Connect %s", async (_where, slug, note, send) => {
    const { run, site, document, page } = of(slug);
    const { outcome } = await run({ mode: "assisted", note }, () => {
      expect(site.requests()).toEqual([]);
      void page.sleep(2_000).then(() => find(document, send).click());
    });
    expect(outcome).toMatchObject({ kind: "sent", evidence: expect.stringContaining("by the person") });
    expect(delivered(site)).toEqual([{ slug, note: note === "" ? null : note }]);
  });

  it("closed without sending: not sent", async () => {
    const { run, site, document, page } = of("ivo-sample");
    const { outcome } = await run({ mode: "assisted" }, () => {
      void page.sleep(1_000).then(() => find(document, ".artdeco-modal__dismiss").click());
    });
    expect(outcome).toMatchObject({ kind: "not-sent", reason: "closed-by-person" });
    expect(site.requests()).toEqual([]);
  });
});
