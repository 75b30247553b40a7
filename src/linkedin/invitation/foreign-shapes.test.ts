import { afterEach, describe, expect, it } from "vitest";
import { delivered, profileOf } from "../../../tests/linkedin/practice-profile.ts";
import { searchRoots } from "../dom/roots.ts";
import { afterwards, clearAway, NOTE, tamper, withoutWords } from "../testing/inviting.ts";

afterEach(clearAway);

describe("a language nobody has written down", () => {
  it("sends by structure, with and without a note, from the card and from the menu", async () => {
    for (const [slug, note] of [
      ["noor-example", NOTE],
      ["noor-example", ""],
      ["ivo-sample", NOTE],
    ] as const) {
      const { run, site, document } = profileOf(slug);
      withoutWords(document);
      expect((await run({ note })).outcome).toMatchObject({ kind: "sent" });
      expect(delivered(site)).toEqual([{ slug, note: note === "" ? null : note }]);
    }
  });

  it("I6 presses nothing where only words could prove whose control it is", async () => {
    const { run, site, document, clicks } = profileOf("dangelo-muster");
    withoutWords(document);
    expect((await run()).outcome).toMatchObject({ kind: "not-sent", reason: "control-not-found" });
    expect(clicks).toEqual([]);
    expect(site.requests()).toEqual([]);
  });

  it("presses nothing in a dialog whose buttons have neither words nor classes", async () => {
    for (const note of [NOTE, ""]) {
      const { run, site, document } = profileOf("noor-example");
      withoutWords(document);
      const view = document.defaultView;
      const outlet = document.querySelector("#interop-outlet")?.shadowRoot;
      if (!view || !outlet) throw new Error("No outlet.");
      new view.MutationObserver(() => {
        for (const button of outlet.querySelectorAll(".artdeco-modal__actionbar button"))
          button.removeAttribute("class");
      }).observe(outlet, { subtree: true, childList: true });
      const { outcome } = await run({ note });
      expect(outcome.kind).toBe("not-sent");
      expect(site.requests()).toEqual([]);
    }
  });
});

describe("dialogs of other shapes", () => {
  it("an offer with two buttons is no question about a note", async () => {
    for (const note of [NOTE, ""]) {
      const { run, document, clicks } = profileOf("noor-example", {}, { kind: "notes-spent", on: "connect" });
      tamper(document, (root) => {
        const bar = root.querySelector(".modal-upsell .artdeco-modal__actionbar");
        if (bar === null || bar.querySelector("button") !== null) return;
        bar.innerHTML = `<button class="artdeco-button--secondary">No</button><button class="artdeco-button--primary">Yes</button><a href="/premium/">+</a>`;
        bar.querySelectorAll("button").forEach((button) => button.setAttribute("aria-label", "offer"));
      });
      expect((await run({ note })).outcome).toMatchObject({ kind: "not-sent", reason: "notes-spent" });
      expect(clicks).not.toContain("offer");
    }
  });

  it("stage 1 with nothing but Send without a note: the notes are spent; a blank one still goes", async () => {
    for (const [note, expected] of [
      [NOTE, { kind: "not-sent", reason: "notes-spent" }],
      ["", { kind: "sent" }],
    ] as const) {
      const { run, document } = profileOf("noor-example");
      tamper(document, (root) => root.querySelector('[aria-label="Add a note"]')?.remove());
      expect((await run({ note })).outcome).toMatchObject(expected);
    }
  });

  it("I6 a dialog that names nobody, behind a control proved by name alone, is left to the person", async () => {
    const { run, site, document } = profileOf("dangelo-muster");
    tamper(document, (root) => root.querySelector(".send-invite strong")?.remove());
    expect((await run()).outcome).toMatchObject({ kind: "not-sent", reason: "dialog-not-understood" });
    expect(site.requests()).toEqual([]);
    const anchored = profileOf("noor-example");
    tamper(anchored.document, (root) => root.querySelector(".send-invite strong")?.remove());
    expect((await anchored.run()).outcome.kind).toBe("sent");
  });

  it("I1 a text that someone else changes at the last moment is not sent", async () => {
    const { run, site, document } = profileOf("noor-example", { pace: { sendEnabledAfter: 1_500 } });
    let changes = 0;
    const view = document.defaultView;
    if (view === null) throw new Error("A document without a window.");
    const timer = setInterval(() => {
      for (const root of searchRoots(document)) {
        const field = root.querySelector("textarea#custom-message");
        if (field instanceof view.HTMLTextAreaElement && field.value === NOTE) {
          changes += 1;
          Object.getOwnPropertyDescriptor(view.HTMLTextAreaElement.prototype, "value")?.set?.call(
            field,
            `${NOTE}!`,
          );
        }
      }
    }, 1);
    afterwards(() => clearInterval(timer));
    expect((await run()).outcome).toMatchObject({ kind: "not-sent", reason: "note-refused" });
    expect(changes).toBeGreaterThan(0);
    expect(site.requests()).toEqual([]);
  });
});
