import { afterEach, describe, expect, it } from "vitest";
import { labelsOf } from "../languages/index.ts";
import { freshDocument } from "../testing/frame.ts";
import { afterwards, clearAway } from "../testing/inviting.ts";
import { meaningOf, newToasts, readToasts } from "./observe.ts";

afterEach(clearAway);

function toasts(language: string, ...items: readonly (readonly [type: string, html: string])[]) {
  const { document, remove } = freshDocument();
  afterwards(remove);
  document.documentElement.lang = language;
  const list = items.map(([type, html]) => `<div data-test-artdeco-toast-item-type="${type}">${html}</div>`);
  document.body.innerHTML = `<section id="artdeco-toasts">${list.join("")}</section>`;
  return document;
}

function meaning(language: string, type: string, html: string): string {
  const document = toasts(language, [type, html]);
  const [toast] = readToasts(document);
  return toast === undefined ? "none" : meaningOf(toast, "Noor Example", labelsOf(document));
}

describe("toasts", () => {
  it.each([
    ["en", "<p>Invitation sent</p>"],
    ["en", "<p>Invitation sent to Noor Example.</p><a href='/x/'>View</a><button>Dismiss</button>"],
    ["en", "<p>Invitation sent to <a href='/in/noor-example/'>Noor Example</a></p>"],
    ["fr", "<p>Invitation envoyée</p>"],
    ["de", "<p>Einladung an Noor Example gesendet</p>"],
    ["xx", "<p>Noor Example: …</p>"],
  ])("I2 %s: %s says that it was sent", (language, html) => {
    expect(meaning(language, "success", html)).toBe("sent");
  });

  it.each([
    ["en", "<p>Invitation sent to Ivo Sample</p>"],
    ["en", "<p>Invitation sent to Noor Example-Sample</p>"],
    ["en", "<p>Invitation sent to Noor Example Sample</p>"],
    ["en", "<p>Message sent</p>"],
    ["de", "<p>Einladung gesendet</p>"],
    ["xx", "<p>…</p>"],
    ["en", "<p style='display:none'>Invitation sent</p>"],
  ])("I2 %s: %s proves nothing for Noor Example", (language, html) => {
    expect(meaning(language, "success", html)).toBe("nothing");
  });

  it("an error toast is never a proof of sending, and only known words are a clear no", () => {
    expect(meaning("en", "error", "<p>Invitation sent to Noor Example</p>")).toBe("error");
    expect(meaning("en", "error", "<p>Something went wrong. Try again later</p>")).toBe("error");
    expect(meaning("en", "error", "<p>Unable to connect to Noor Example</p>")).toBe("refused");
    const weeks = "You can resend an invitation 3 weeks after withdrawing it.";
    expect(meaning("en", "error", `<p>Invitation not sent to Noor Example. ${weeks}</p>`)).toBe(
      "cannot-resend-yet",
    );
  });

  it("a toast that stood there before tells nothing of what came after", () => {
    const document = toasts("en", ["success", "<p>Invitation sent</p>"]);
    const before = readToasts(document);
    expect(newToasts(before, readToasts(document))).toEqual([]);
    document.querySelector("p")?.replaceChildren("Invitation sent to Noor Example");
    expect(newToasts(before, readToasts(document))).toHaveLength(1);
  });
});
