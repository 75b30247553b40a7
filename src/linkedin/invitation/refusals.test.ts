import { afterEach, describe, expect, it } from "vitest";
import { delivered, profileOf } from "../../../tests/linkedin/practice-profile.ts";
import { showPage } from "../../../tests/practice/client/site-backend.ts";
import { OWN_SLUG, PEOPLE } from "../../../tests/practice/people.ts";
import { afterwards, clearAway } from "../testing/inviting.ts";

afterEach(clearAway);

describe("whom it does not invite", () => {
  it.each([
    ["mia-mutual", "already-connected"],
    ["lars-incoming", "incoming-invitation"],
    ["aino-follow", "follow-only"],
    [OWN_SLUG, "oneself"],
  ] as const)("%s: %s", async (slug, reason) => {
    const { run, site } = profileOf(slug);
    expect((await run()).outcome).toMatchObject({ kind: "not-sent", reason });
    expect(site.requests()).toEqual([]);
  });

  it("I2 someone pending is not invited again", async () => {
    const { run, site, shown } = profileOf("noor-example");
    await run();
    shown.stop();
    const again = profileOf("noor-example", {}, undefined);
    again.site.send({ slug: "noor-example", note: null, via: "profile", email: null });
    again.shown.stop();
    const fresh = showPage(again.document, again.site, "/in/noor-example/");
    afterwards(() => fresh.stop());
    expect((await again.run()).outcome).toMatchObject({ kind: "not-sent", reason: "already-pending" });
    expect(again.clicks).toEqual([]);
    expect(delivered(site)).toHaveLength(1);
  });

  it("I6 a profile that is gone", async () => {
    const { run } = profileOf("gone-person");
    expect((await run()).outcome).toMatchObject({ kind: "not-sent", reason: "profile-gone" });
  });

  it.each([
    ["another slug with the same beginning", { keys: ["slug:noor"], fullName: "Noor Sample" }],
    ["a namesake under another slug", { keys: ["slug:noor-example-9"], fullName: "Noor Example" }],
    ["another member id", { keys: ["member:100000999", "slug:noor-example"], fullName: "Noor Example" }],
    [
      "another profile id",
      { keys: ["profile:ACoAAOTHERPERSON", "slug:noor-example"], fullName: "Noor Example" },
    ],
    ["the slug with a wholly different name", { keys: ["slug:noor-example"], fullName: "Ivo Sample" }],
  ] as const)("I6 nothing is pressed for %s", async (_what, person) => {
    const { run, clicks } = profileOf("noor-example");
    expect((await run({ person })).outcome).toMatchObject({ kind: "not-sent", reason: "identity-mismatch" });
    expect(clicks).toEqual([]);
  });

  it("I6 no press ever lands on a stranger in the rail or in the sticky header", async () => {
    for (const slug of ["noor-example", "ivo-sample", "sam-same-a", "aino-follow"]) {
      const { run, clicks, site } = profileOf(slug);
      await run();
      const name = PEOPLE.find((person) => person.slug === slug)?.name ?? "";
      for (const label of clicks)
        if (label.startsWith("Invite ")) expect(label).toBe(`Invite ${name} to connect`);
      for (const request of site.requests()) expect(request.toSlug).toBe(slug);
    }
  });

  it("I4 every stop page stops before anything is pressed", async () => {
    const kinds = {
      "sign-in-wall": "signed-out",
      login: "signed-out",
      challenge: "challenge",
      "rate-limited": "rate-limited",
      "account-restricted": "account-restricted",
    } as const;
    for (const stop of [
      "sign-in-wall",
      "login",
      "challenge",
      "rate-limited",
      "account-restricted",
    ] as const) {
      const { site, shown, document, run } = profileOf("noor-example");
      shown.stop();
      site.stopWith(stop);
      const stopPage = showPage(document, site, "/in/noor-example/");
      afterwards(() => stopPage.stop());
      expect((await run()).outcome).toMatchObject({
        kind: "stopped",
        restriction: kinds[stop],
        pressed: false,
      });
    }
  });
});
