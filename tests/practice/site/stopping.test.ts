import { describe, expect, it } from "vitest";
import { peopledSite } from "../people.ts";
import type { Stop } from "./faults.ts";

const siteWith = (stop: Stop | null) => {
  const site = peopledSite({ clock: () => 1_790_000_000_000 });
  site.stopWith(stop);
  return site;
};

describe("stops without an address of their own", () => {
  it.each([
    ["rate-limited", 429],
    ["denied", 999],
    ["account-restricted", 200],
    ["chrome-only", 200],
  ] as const)("%s comes with status %i at any address", (stop, status) => {
    for (const address of ["/feed/", "/in/noor-example/", "/search/results/people/"]) {
      expect(siteWith(stop).page(address)).toMatchObject({
        kind: "page",
        status,
        model: { page: "stop", stop },
      });
    }
  });

  it("a click that meets one is sent to a page that shows it, and nothing goes out", () => {
    for (const stop of ["denied", "chrome-only"] as const) {
      const site = siteWith(null);
      site.arm({ kind: "stop", on: "send", stop });
      expect(site.send({ slug: "noor-example", note: null, via: "profile", email: null })).toMatchObject({
        answer: { kind: "leave", path: "/feed/" },
      });
      expect(site.page("/feed/")).toMatchObject({ model: { page: "stop", stop } });
      expect(site.invitations()).toEqual([]);
    }
  });
});

describe("dialogs of other forms and the search cap", () => {
  it("each form changes one thing alone", () => {
    const dialogOf = (arm?: Parameters<ReturnType<typeof peopledSite>["arm"]>[0]) => {
      const site = siteWith(null);
      if (arm) site.arm(arm);
      const step = site.connect("noor-example", "profile");
      return step.lost || step.answer.kind !== "dialog" ? null : step.answer.dialog;
    };
    const plain = dialogOf();
    const older = (form: "customize-heading" | "no-dismiss") =>
      dialogOf({ kind: "older-dialog", on: "connect", form });
    expect(older("customize-heading")).toEqual({ ...plain, customizeHeading: true });
    expect(older("no-dismiss")).toEqual({ ...plain, dismissible: false });
    expect(dialogOf({ kind: "ad-options", on: "connect" })).toEqual({ ...plain, besideAdOptions: true });
  });

  it("the monthly cap is a setting of the search page", () => {
    const site = siteWith(null);
    expect(site.page("/search/results/people/?keywords=a")).toMatchObject({ model: { capped: false } });
    site.change({ searchCapped: true });
    expect(site.page("/search/results/people/?keywords=a")).toMatchObject({ model: { capped: true } });
  });
});
