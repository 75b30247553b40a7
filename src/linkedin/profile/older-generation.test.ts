import { afterEach, describe, expect, it } from "vitest";
import { profileOf } from "../../../tests/linkedin/practice-profile.ts";
import { OWN_SLUG, PEOPLE } from "../../../tests/practice/people.ts";
import { observePage } from "../observe.ts";
import { readWhenReady } from "../ready.ts";
import { clearAway, find } from "../testing/inviting.ts";

afterEach(clearAway);

const LANGUAGES = ["en", "de"] as const;

describe("an Ember profile of the practice site", () => {
  const read = async (slug: string, language: (typeof LANGUAGES)[number] = "en") => {
    const shown = profileOf(slug, { layout: { profile: "ember-2021" }, language });
    // Until the strangers stand there too.
    await shown.page.sleep(3_000);
    const reading = await readWhenReady(shown.page, shown.leaving.signal);
    return { ...shown, reading };
  };

  it.each([
    ["noor-example", "connectable"],
    ["noor-example-9", "connectable"],
    ["noor", "connectable"],
    ["ivo-sample", "menu-unread"],
    ["aino-follow", "menu-unread"],
    ["mia-mutual", "connected"],
    ["lars-incoming", "incoming"],
  ])("I6 %s: %s, strangers beside the card or not", async (slug, relation) => {
    for (const language of LANGUAGES) {
      const { reading, document } = await read(slug, language);
      const person = PEOPLE.find((one) => one.slug === slug);
      expect(reading).toMatchObject({
        surface: "profile",
        person: {
          keys: [`member:${person?.memberId}`, `slug:${slug}`],
          fullName: person?.name,
          headline: person?.headline,
          location: person?.location,
          relation,
        },
      });
      expect(document.querySelectorAll("aside button").length).toBeGreaterThan(2);
    }
  });

  it("I6 reads the card alike while its own More menu stands open inside it", async () => {
    for (const slug of ["ivo-sample", "aino-follow"]) {
      const { reading, document, page } = await read(slug);
      find(document, ".pv-top-card [aria-expanded]").click();
      await page.sleep(1_000);
      expect(find(document, ".pv-top-card .artdeco-dropdown__item").checkVisibility()).toBe(true);
      expect(observePage(document, page.url())).toEqual(reading);
    }
  });

  it("I9 recognises the signed-in member, by the member id alone", async () => {
    const own = PEOPLE.find(({ slug }) => slug === OWN_SLUG);
    for (const language of LANGUAGES) {
      const { reading } = await read(OWN_SLUG, language);
      expect(reading).toEqual({
        surface: "own-profile",
        account: { id: own?.memberId, slug: OWN_SLUG, name: own?.name },
      });
    }
  });
});
