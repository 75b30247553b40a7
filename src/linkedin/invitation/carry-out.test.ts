import { afterEach, describe, expect, it } from "vitest";
import { delivered, profileOf } from "../../../tests/linkedin/practice-profile.ts";
import type { Fault } from "../../../tests/practice/site/faults.ts";
import { clearAway, find, NOTE } from "../testing/inviting.ts";

afterEach(clearAway);

describe("hands-free", () => {
  it("I1 sends the approved note word for word and reads the proof", async () => {
    const { run, site } = profileOf("noor-example");
    const { outcome, limits } = await run();
    expect(outcome).toMatchObject({ kind: "sent" });
    expect(limits).toEqual({ noteLimit: 200, notesRemaining: 5 });
    expect(delivered(site)).toEqual([{ slug: "noor-example", note: NOTE }]);
  });

  it("finds the dialog in the light DOM too", async () => {
    const { run, site } = profileOf("noor-example", { layout: { dialogHost: "light" } });
    expect((await run()).outcome).toMatchObject({ kind: "sent" });
    expect(delivered(site)).toHaveLength(1);
  });

  it("sends a blank invitation without touching the note field", async () => {
    const { run, site } = profileOf("noor-example");
    expect((await run({ note: "" })).outcome).toMatchObject({ kind: "sent" });
    expect(delivered(site)).toEqual([{ slug: "noor-example", note: null }]);
  });

  it("finds Connect in the More menu", async () => {
    const { run, site } = profileOf("ivo-sample");
    expect((await run()).outcome).toMatchObject({ kind: "sent" });
    expect(delivered(site)).toEqual([{ slug: "ivo-sample", note: NOTE }]);
  });

  it.each([
    ["bare button named by its label alone", "dangelo-muster"],
    ["letters beyond ASCII in the address", "zoë-åström-exemple"],
    ["a curly apostrophe in the name", "siobhan-osample"],
    ["a name written from right to left", "layla-mithal"],
    ["a name in Japanese", "rei-rei"],
    ["an emoji in the name", "kit-emoji"],
    ["the name in an h1", "dr-ida-beispiel"],
    ["pronouns and a very long name", "wolfeschlegel-beispielhausen"],
    ["a name of one word", "mono"],
    ["a profile that writes about captchas and limits", "cap-captcha"],
  ])("I6 sends to the right one: %s", async (_what, slug) => {
    const { run, site } = profileOf(slug);
    expect((await run()).outcome).toMatchObject({ kind: "sent" });
    expect(delivered(site)).toEqual([{ slug, note: NOTE }]);
  });

  it("works on a German page", async () => {
    const { run, site } = profileOf("noor-example", { language: "de" });
    expect((await run()).outcome).toMatchObject({ kind: "sent" });
    expect((await profileOf("ivo-sample", { language: "de" }).run({ note: "" })).outcome.kind).toBe("sent");
    expect(delivered(site)).toEqual([{ slug: "noor-example", note: NOTE }]);
  });

  it("I1 keeps emoji and line breaks, and counts as the page counts", async () => {
    const note = "Hi Noor 🌱\nyour talk on registries — thank you.\r\nIvo";
    const { run, site } = profileOf("noor-example");
    expect((await run({ note })).outcome).toMatchObject({ kind: "sent" });
    expect(delivered(site)).toEqual([{ slug: "noor-example", note: note.replace("\r\n", "\n") }]);
  });

  it("I1 fills again when the field is replaced and loses the text", async () => {
    const { run, site } = profileOf("noor-example", {}, { kind: "textarea-remounts", on: "connect" });
    expect((await run()).outcome).toMatchObject({ kind: "sent" });
    expect(delivered(site)).toEqual([{ slug: "noor-example", note: NOTE }]);
  });

  it("waits for a Send that is enabled late", async () => {
    const { run, site } = profileOf("noor-example", { pace: { sendEnabledAfter: 2_500 } });
    expect((await run()).outcome).toMatchObject({ kind: "sent" });
    expect(delivered(site)).toHaveLength(1);
  });

  it("gives up on a Send that is enabled too late, and closes the dialog", async () => {
    const { run, site, document } = profileOf("noor-example", { pace: { sendEnabledAfter: 9_000 } });
    expect((await run()).outcome).toMatchObject({ kind: "not-sent", reason: "note-refused" });
    expect(site.requests()).toEqual([]);
    expect(() => find(document, "#custom-message")).toThrow();
  });

  it("I1 refuses a note longer than the page takes", async () => {
    const { run, site } = profileOf("noor-example");
    const { outcome, limits } = await run({ note: "a".repeat(201) });
    expect(outcome).toMatchObject({ kind: "not-sent", reason: "note-refused" });
    expect(limits.noteLimit).toBe(200);
    expect(site.requests()).toEqual([]);
  });

  it("I6 presses nothing when the dialog names someone else, and closes it", async () => {
    const fault: Fault = { kind: "wrong-person", on: "connect", slug: "noor" };
    for (const note of [NOTE, ""]) {
      const { run, site, document } = profileOf("noor-example", {}, fault);
      expect((await run({ note })).outcome).toMatchObject({
        kind: "not-sent",
        reason: "wrong-person-in-dialog",
      });
      expect(site.requests()).toEqual([]);
      expect(() => find(document, ".send-invite")).toThrow();
    }
  });
});
