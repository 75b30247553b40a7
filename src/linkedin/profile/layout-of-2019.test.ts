import { afterEach, describe, expect, it } from "vitest";
import { profileOf } from "../../../tests/linkedin/practice-profile.ts";
import { PEOPLE } from "../../../tests/practice/people.ts";
import { readWhenReady } from "../ready.ts";
import { clearAway } from "../testing/inviting.ts";

afterEach(clearAway);

const of2019 = (slug: string) => profileOf(slug, { layout: { profile: "ember-2019" } });

describe("a profile in the layout of 2019", () => {
  it.each([
    ["noor-example", "unknown"],
    ["ivo-sample", "unknown"],
    ["mia-mutual", "connected"],
  ])(
    "%s: the name from its list and not from the heading, which is the headline; %s",
    async (slug, relation) => {
      const shown = of2019(slug);
      await shown.page.sleep(3_000);
      const person = PEOPLE.find((one) => one.slug === slug);
      expect(await readWhenReady(shown.page, shown.leaving.signal)).toMatchObject({
        surface: "profile",
        person: {
          keys: [`slug:${slug}`],
          fullName: person?.name,
          headline: person?.headline,
          location: "",
          relation,
        },
      });
    },
  );

  it("I6 its Connect does not say whose it is: nothing is pressed, and the person is asked", async () => {
    const { run, clicks, site, document } = of2019("noor-example");
    const { outcome } = await run();
    expect(document.querySelectorAll('[data-control-name="connect"]').length).toBeGreaterThan(1);
    expect(outcome).toMatchObject({ kind: "not-sent", reason: "control-not-found" });
    expect(clicks).toEqual([]);
    expect(site.requests()).toEqual([]);
  });
});
