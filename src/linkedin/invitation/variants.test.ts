import { afterEach, describe, expect, it } from "vitest";
import { delivered, profileOf } from "../../../tests/linkedin/practice-profile.ts";
import type { Language } from "../../../tests/practice/site/models.ts";
import { clearAway, NOTE, tamper } from "../testing/inviting.ts";

afterEach(clearAway);

const LANGUAGES: readonly Language[] = ["en", "de", "fr", "es", "pt", "ja", "ar"];

describe("the invite dialog in its variants", () => {
  it.each([
    { kind: "older-dialog", on: "connect", form: "alertdialog" },
    { kind: "older-dialog", on: "connect", form: "customize-heading" },
    { kind: "older-dialog", on: "connect", form: "no-dismiss" },
    { kind: "ad-options", on: "connect" },
  ] as const)("%o: sends the note, and presses nothing else", async (fault) => {
    for (const dialogHost of ["shadow", "light"] as const) {
      const { run, site, clicks } = profileOf("noor-example", { layout: { dialogHost } }, fault);
      expect((await run()).outcome).toMatchObject({ kind: "sent" });
      expect(delivered(site)).toEqual([{ slug: "noor-example", note: NOTE }]);
      expect(clicks).not.toContain("Ad feedback");
      clearAway();
    }
  });

  it("without a close button the dialog is left open, and nothing is sent", async () => {
    const fault = { kind: "older-dialog", on: "connect", form: "no-dismiss" } as const;
    const { run, site, clicks } = profileOf("noor-example", {}, fault);
    expect((await run({ note: "x".repeat(201) })).outcome).toMatchObject({
      kind: "not-sent",
      reason: "note-refused",
    });
    expect(clicks.at(-1)).toBe("Add a note");
    expect(site.requests()).toEqual([]);
  });

  it("I1 a Send that is enabled three seconds late is waited for", async () => {
    const { run, site } = profileOf("noor-example", { pace: { sendEnabledAfter: 3_000 } });
    expect((await run()).outcome).toMatchObject({ kind: "sent" });
    expect(delivered(site)).toEqual([{ slug: "noor-example", note: NOTE }]);
  });

  it.each(LANGUAGES)("%s: the whole flow, the note limit and the notes left", async (language) => {
    const { run, site, document } = profileOf("noor-example", { language });
    const { outcome, limits } = await run();
    expect(outcome).toMatchObject({ kind: "sent" });
    expect(limits).toEqual({ noteLimit: 200, notesRemaining: 5 });
    expect(delivered(site)).toEqual([{ slug: "noor-example", note: NOTE }]);
    expect(document.documentElement.dir).toBe(language === "ar" ? "rtl" : "ltr");
  });

  it("two lines with numbers say nothing about the notes left", async () => {
    const { run, document } = profileOf("noor-example", { language: "ja" });
    tamper(document, (root) => {
      const line = root.querySelector(".send-invite p:not(:has(strong))");
      if (line?.parentElement && line.parentElement.querySelectorAll("p").length === 1) {
        line.after(Object.assign(document.createElement("p"), { textContent: "12" }));
      }
    });
    expect((await run()).limits).toEqual({ noteLimit: 200, notesRemaining: null });
  });

  it.each(LANGUAGES)("I4 %s: the weekly limit, in shadow root and light DOM", async (language) => {
    for (const dialogHost of ["shadow", "light"] as const) {
      const setup = { language, layout: { dialogHost } };
      const { run, site } = profileOf("noor-example", setup, { kind: "weekly-limit", on: "connect" });
      expect((await run()).outcome).toMatchObject({ kind: "stopped", restriction: "weekly-limit" });
      expect(site.requests()).toEqual([]);
      clearAway();
    }
  });

  it.each([
    ["en", "approaching-limit", "approaching-limit"],
    ["en", "growing-network", "approaching-limit"],
    ["es", "approaching-limit", "approaching-limit"],
    ["ja", "approaching-limit", "weekly-limit"],
    ["ar", "growing-network", "weekly-limit"],
  ] as const)("I4 %s, %s: a notice stops; unread words are the limit itself", async (...is) => {
    const [language, kind, restriction] = is;
    for (const dialogHost of ["shadow", "light"] as const) {
      const setup = { language, layout: { dialogHost } };
      const { run, site } = profileOf("noor-example", setup, { kind, on: "connect" });
      expect((await run()).outcome).toMatchObject({ kind: "stopped", restriction });
      expect(site.requests()).toEqual([]);
      clearAway();
    }
  });

  it.each([
    "You've used all your monthly custom invites.",
    "Wyczerpałeś(-aś) limit bezpłatnych spersonalizowanych notatek",
  ])("an offer is told by its link, whatever it says: %s", async (words) => {
    const { run, site, document } = profileOf("noor-example", {}, { kind: "notes-spent", on: "send" });
    tamper(document, (root) => {
      for (const text of root.querySelectorAll(".modal-upsell :is(h2, p)")) {
        if (text.textContent !== words) text.textContent = words;
      }
    });
    expect((await run()).outcome).toMatchObject({ kind: "not-sent", reason: "notes-spent" });
    expect(delivered(site)).toEqual([]);
  });
});
