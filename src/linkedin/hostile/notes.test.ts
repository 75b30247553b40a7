import { afterEach, describe, expect, it } from "vitest";
import { FIELD, honestly, MODAL, type Opened, personSends, within } from "../../../tests/linkedin/honest.ts";
import { delivered, profileOf } from "../../../tests/linkedin/practice-profile.ts";
import { OTHER_SLUG } from "../../../tests/practice/people.ts";
import { premiumAccount } from "../../../tests/practice/site/state.ts";
import { clearAway, tamper } from "../testing/inviting.ts";

afterEach(clearAway);

const SLUG = "noor-example";
const MODES = ["hands-free", "assisted"] as const;

const arrived = ({ site }: Opened) => delivered(site).map(({ note }) => note);

/** Each time the page draws its dialog: changes the field or the counter beside it. */
function redraw(opened: Opened, change: (field: HTMLTextAreaElement, root: ShadowRoot) => void): void {
  tamper(opened.document, (root) => {
    const field = root.querySelector<HTMLTextAreaElement>(FIELD);
    if (field !== null) change(field, root);
  });
}

describe("I1 a note of any letters arrives letter by letter", () => {
  it.each([
    ["an unpaired surrogate at the end", "Hi Noor \ud83c", null],
    ["an unpaired surrogate amid words", "Hi \udf31 Noor", null],
    ["line ends of Windows", "Hi Noor\r\n\r\nIvo\r\n", "Hi Noor\n\nIvo\n"],
    ["line ends of an old Mac", "Hi Noor\rIvo\r", "Hi Noor\nIvo\n"],
    ["line ends of three kinds", "a\r\nb\rc\nd\n\re", "a\nb\nc\nd\n\ne"],
    ["no-break spaces and tabs", "\u00a0Hi\u00a0Noor,\tthank you\u202f! ", null],
    ["letters in two parts", "Zoe\u0308, Exemple\u0301", null],
    ["marks without width", "\u200fنور\u200e \u2060word\u200djoiner\ufeff", null],
    ["a line separator and a form feed", "one\u2028two\fthree", null],
    ["emoji of several parts", "👩🏽‍🔬🏳️‍🌈🇸🇪", null],
    ["a tag and an entity", "</textarea><b>&amp;</b>", null],
    ["what templates use", "{firstName} $& \\n %0A", null],
  ])("%s", async (_what, note, read) => {
    const opened = profileOf(SLUG);
    const { outcome } = await opened.run({ note, mode: "assisted" }, personSends(opened));
    expect(outcome.kind).toBe("sent");
    expect(outcome).not.toMatchObject({ evidence: expect.stringContaining("changed") });
    expect(arrived(opened)).toEqual([read ?? note]);
  });
});

describe("I1 a note at the limit", () => {
  it.each([
    ["200 letters", "a".repeat(200)],
    ["100 emoji that the page counts as 200", "🌱".repeat(100)],
    ["200 with a line end of two signs", `${"a".repeat(199)}\r\n`],
    ["100 letters with a mark each", "e\u0301".repeat(100)],
  ])("goes out whole: %s", async (_what, note) => {
    const opened = profileOf(SLUG);
    const { outcome, limits } = await opened.run({ note });
    expect(outcome.kind).toBe("sent");
    expect(limits.noteLimit).toBe(200);
    expect(arrived(opened)).toEqual([note.replace("\r\n", "\n")]);
  });

  it.each([
    ["201 letters", "a".repeat(201)],
    ["101 emoji that the page counts as 202", "🌱".repeat(101)],
    ["a letter, and 100 emoji", `a${"🌱".repeat(100)}`],
    ["200 letters and a line end", `${"a".repeat(200)}\r\n`],
  ])("one over it is not sent, not shortened and not handed over: %s", async (_what, note) => {
    for (const mode of MODES) {
      const opened = profileOf(SLUG);
      const outcome = await honestly(opened, SLUG, { note, mode }, personSends(opened));
      expect(outcome).toMatchObject({ kind: "not-sent", reason: "note-refused" });
      expect(opened.handed).toEqual([]);
      expect(opened.site.requests()).toEqual([]);
      expect(within(opened.document, MODAL)).toBeNull();
    }
  });

  it("a page that counts emoji as one gets all that fit by its own count", async () => {
    const note = "🌱".repeat(150);
    const opened = profileOf(SLUG, { accounts: [premiumAccount(OTHER_SLUG)] });
    redraw(opened, (field, root) => {
      const counter = root.querySelector(".connect-button-send-invite__counter");
      const count = `${[...field.value].length}/200`;
      if (counter !== null && counter.textContent !== count) counter.textContent = count;
    });
    expect((await honestly(opened, SLUG, { note })).kind).toBe("sent");
    expect(arrived(opened)).toEqual([note]);
  });
});

describe("I1 a page that changes the note is not sent through", () => {
  it.each([
    ["cuts it at 20", (text: string) => text.slice(0, 20)],
    ["composes its letters", (text: string) => text.normalize("NFC")],
    ["makes every space a plain one", (text: string) => text.replace(/\s/g, " ")],
    ["mends unpaired surrogates", (text: string) => text.toWellFormed()],
    ["drops it", () => ""],
    ["adds to it", (text: string) => `${text} Sent from a page`],
  ])("%s", async (_what, change) => {
    for (const mode of MODES) {
      const note = "Zoe\u0308,\u00a0your talk \ud83c helped us plan ours.";
      const opened = profileOf(SLUG);
      const root = opened.document.querySelector("#interop-outlet")?.shadowRoot;
      root?.addEventListener(
        "input",
        () => {
          const field = root.querySelector<HTMLTextAreaElement>(FIELD);
          if (field === null || field.value === change(note)) return;
          Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(
            field,
            change(note),
          );
        },
        true,
      );
      const outcome = await honestly(opened, SLUG, { note, mode }, personSends(opened));
      expect(outcome).toMatchObject({ kind: "not-sent", reason: "note-refused" });
      expect(opened.handed).toEqual([]);
      expect(opened.site.requests()).toEqual([]);
    }
  });

  it("a counter that counts something else never gets its Send pressed", async () => {
    const opened = profileOf(SLUG);
    redraw(opened, (_field, root) => {
      const counter = root.querySelector(".connect-button-send-invite__counter");
      if (counter !== null && counter.textContent !== "7/200") counter.textContent = "7/200";
    });
    expect(await honestly(opened, SLUG)).toMatchObject({ kind: "not-sent", reason: "note-refused" });
    expect(opened.site.requests()).toEqual([]);
  });
});
