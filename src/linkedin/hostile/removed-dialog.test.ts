import { afterEach, describe, expect, it } from "vitest";
import {
  ADD_NOTE,
  FIELD,
  honestly,
  MODAL,
  type Opened,
  onClick,
  personSends,
  SEND,
  SEND_BLANK,
  within,
} from "../../../tests/linkedin/honest.ts";
import { delivered, profileOf } from "../../../tests/linkedin/practice-profile.ts";
import { clearAway, NOTE, tamper } from "../testing/inviting.ts";

afterEach(clearAway);

/** The page takes its dialog away. */
const remove = ({ document }: Opened) => within(document, MODAL)?.remove();

function whenThere(opened: Opened, selector: string): void {
  tamper(opened.document, (root) => {
    if (root.querySelector(selector) !== null) remove(opened);
  });
}

function onInput(opened: Opened, after: number): void {
  const root = opened.document.querySelector("#interop-outlet")?.shadowRoot;
  root?.addEventListener("input", () => void opened.page.sleep(after).then(() => remove(opened)));
}

function swallow(opened: Opened, selector: string): void {
  onClick(opened, selector, "before", (event) => {
    event.stopImmediatePropagation();
    remove(opened);
  });
}

type Step = readonly [when: string, arrange: (opened: Opened) => void, expected: object];

const CLOSED = { kind: "not-sent", reason: "closed-by-person" };

const STEPS: readonly Step[] = [
  ["as it opens", (opened) => whenThere(opened, MODAL), { kind: "not-sent", reason: "dialog-not-opened" }],
  ["as Add a note is pressed", (opened) => swallow(opened, ADD_NOTE), CLOSED],
  ["before the note field is seen", (opened) => whenThere(opened, FIELD), CLOSED],
  ["while the note is filled in", (opened) => onInput(opened, 0), CLOSED],
  ["a moment after the note was filled in", (opened) => onInput(opened, 500), CLOSED],
  ["as soon as Send is enabled", (opened) => whenThere(opened, `${SEND}:enabled`), CLOSED],
  ["as Send is pressed, and nothing goes out", (opened) => swallow(opened, SEND), { kind: "unknown" }],
  [
    "right after Send, which went out",
    (opened) => onClick(opened, SEND, "after", () => remove(opened)),
    { kind: "sent" },
  ],
];

describe.each(["noor-example", "ivo-sample"])("I2 the page removes the dialog, on %s", (slug) => {
  describe.each(["hands-free", "assisted"] as const)("%s", (mode) => {
    it.each(STEPS)("%s: the outcome is what the site has", async (_when, arrange, expected) => {
      const opened = profileOf(slug);
      arrange(opened);
      const outcome = await honestly(opened, slug, { mode }, personSends(opened));
      expect(outcome).toMatchObject(expected);
      expect(delivered(opened.site)).toEqual(outcome.kind === "sent" ? [{ slug, note: NOTE }] : []);
    });

    it.each([
      ["as it is pressed, and nothing goes out", true, "unknown"],
      ["right after it, and it went out", false, "sent"],
    ] as const)("Send without a note, removed %s", async (_when, swallowed, kind) => {
      const opened = profileOf(slug);
      if (swallowed) swallow(opened, SEND_BLANK);
      else onClick(opened, SEND_BLANK, "after", () => remove(opened));
      const outcome = await honestly(opened, slug, { mode, note: "" }, personSends(opened, SEND_BLANK));
      expect(outcome).toMatchObject({ kind });
      expect(opened.site.requests()).toHaveLength(swallowed ? 0 : 1);
    });
  });
});

describe("I2 the page removes the dialog and the answer to Send is lost", () => {
  it.each(["hands-free", "assisted"] as const)("%s: unknown, although it arrived", async (mode) => {
    const opened = profileOf("noor-example", {}, { kind: "lost-response", on: "send" });
    onClick(opened, SEND, "after", () => remove(opened));
    const outcome = await honestly(opened, "noor-example", { mode }, personSends(opened));
    expect(outcome.kind).toBe("unknown");
    expect(delivered(opened.site)).toHaveLength(1);
  });
});
