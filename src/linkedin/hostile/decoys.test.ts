import { afterEach, describe, expect, it } from "vitest";
import {
  ADD_NOTE,
  FIELD,
  honestly,
  type Opened,
  onClick,
  personSends,
  SEND,
  within,
} from "../../../tests/linkedin/honest.ts";
import { delivered, profileOf } from "../../../tests/linkedin/practice-profile.ts";
import { clearAway, find, NOTE } from "../testing/inviting.ts";

afterEach(clearAway);

const SLUG = "noor-example";
const MODES = ["hands-free", "assisted"] as const;

function outlet({ document }: Opened): ShadowRoot {
  const root = document.querySelector("#interop-outlet")?.shadowRoot;
  if (!root) throw new Error("No outlet.");
  return root;
}

/** A whole invite dialog of the page's own making, its buttons marked so that a press on them shows. */
function fakeDialog(name: string): string {
  return `<div data-test-modal-id="send-invite-modal"><div class="artdeco-modal send-invite" role="dialog" data-test-modal
    aria-labelledby="send-invite-modal"><h2 id="send-invite-modal">Add a note to your invitation?</h2>
    <div class="artdeco-modal__content"><p>Personalize your invitation to <strong>${name}</strong>.</p></div>
    <div class="artdeco-modal__actionbar">
    <button class="artdeco-button--secondary" aria-label="Add a note" data-fake>Add a note</button>
    <button class="artdeco-button--primary" aria-label="Send without a note" data-fake>Send without a note</button>
    </div></div></div>`;
}

/** Beside the real dialog: before it or after it in the shadow root, or in the document. */
const PLACES = ["before", "after", "document"] as const;

function addFake(opened: Opened, place: (typeof PLACES)[number], name: string): void {
  const host = opened.document.createElement("div");
  host.innerHTML = fakeDialog(name);
  if (place === "document") opened.document.body.append(host);
  else if (place === "before") outlet(opened).prepend(host);
  else outlet(opened).append(host);
}

function toast(opened: Opened, type: "success" | "error", text: string): void {
  const root = outlet(opened);
  const list =
    root.querySelector("#artdeco-toasts") ?? root.appendChild(opened.document.createElement("section"));
  list.id = "artdeco-toasts";
  const item = opened.document.createElement("div");
  item.setAttribute("data-test-artdeco-toast-item-type", type);
  item.append(Object.assign(opened.document.createElement("p"), { textContent: text }));
  list.append(item);
}

const SAYS_SENT = ["Invitation sent", "Invitation sent to Noor Example"] as const;

describe.each(["Noor Example", "Ivo Sample"])("I6 a second dialog that names %s", (name) => {
  const moments: readonly (readonly [string, (opened: Opened, add: () => void) => void])[] = [
    ["with Add a note", (opened, add) => onClick(opened, ADD_NOTE, "before", add)],
    ["after Add a note", (opened, add) => onClick(opened, ADD_NOTE, "after", add)],
    [
      "as the note is filled in",
      (opened, add) => outlet(opened).addEventListener("input", add, { once: true }),
    ],
  ];

  it.each(moments)("%s: nobody's Send is pressed", async (_when, at) => {
    for (const place of PLACES) {
      const opened = profileOf(SLUG);
      let fakes = 0;
      onClick(opened, "[data-fake]", "before", () => (fakes += 1));
      at(opened, () => addFake(opened, place, name));
      const outcome = await honestly(opened, SLUG);
      expect(outcome).toMatchObject({ kind: "not-sent" });
      expect(opened.site.requests()).toEqual([]);
      expect(fakes).toBe(0);
    }
  });

  it("I2 beside the one handed over: the person's Send in the real one is seen, though nothing proves it", async () => {
    for (const place of PLACES) {
      const opened = profileOf(SLUG, {}, { kind: "lost-response", on: "send" });
      const outcome = await honestly(opened, SLUG, { mode: "assisted" }, () => {
        addFake(opened, place, name);
        onClick(opened, SEND, "after", () => {
          for (const fake of opened.document.querySelectorAll("[role=dialog]")) fake.remove();
          for (const fake of outlet(opened).querySelectorAll("[role=dialog]")) fake.remove();
        });
        personSends(opened)();
      });
      expect(delivered(opened.site)).toHaveLength(1);
      expect(outcome.kind).toBe("unknown");
    }
  });
});

describe("I2 a toast that says it was sent", () => {
  it.each(SAYS_SENT)("before Send proves nothing of a Send that the site drops: %s", async (text) => {
    for (const mode of MODES) {
      const opened = profileOf(SLUG, {}, { kind: "silent-no-send", on: "send" });
      outlet(opened).addEventListener("input", () => toast(opened, "success", text));
      const outcome = await honestly(opened, SLUG, { mode }, personSends(opened));
      expect(outcome.kind).toBe("unknown");
    }
  });

  it.each(SAYS_SENT)("as the site refuses with a toast of its own is not believed: %s", async (text) => {
    for (const mode of MODES) {
      for (const refusal of ["something-wrong", "cannot-resend-yet"] as const) {
        const opened = profileOf(SLUG, {}, { kind: "refused", on: "send", toast: refusal });
        onClick(opened, SEND, "before", () => toast(opened, "success", text));
        const outcome = await honestly(opened, SLUG, { mode }, personSends(opened));
        expect(outcome.kind).toBe("unknown");
      }
    }
  });

  it.each(SAYS_SENT)(
    "while nobody pressed Send is not believed, even when the person closes: %s",
    async (text) => {
      const opened = profileOf(SLUG);
      const outcome = await honestly(opened, SLUG, { mode: "assisted" }, () => {
        toast(opened, "success", text);
        void opened.page.sleep(4_000).then(() => find(opened.document, ".artdeco-modal__dismiss").click());
      });
      expect(outcome.kind).toBe("unknown");
      expect(opened.site.requests()).toEqual([]);
    },
  );

  it("before Send does not spoil the proof of what went out", async () => {
    for (const mode of MODES) {
      const opened = profileOf(SLUG);
      outlet(opened).addEventListener("input", () => toast(opened, "success", SAYS_SENT[0]), { once: true });
      expect((await honestly(opened, SLUG, { mode }, personSends(opened))).kind).toBe("sent");
      expect(delivered(opened.site)).toEqual([{ slug: SLUG, note: NOTE }]);
    }
  });
});

describe("words of a stop where people write", () => {
  const words = "You’ve reached the weekly invitation limit. Security Verification. Account restricted.";

  it.each([
    [
      "a post with a heading",
      (html: string) => `<article><h2>${html}</h2><h3>${html}</h3><p>${html}</p></article>`,
    ],
    ["a message", (html: string) => `<div id="msg-overlay"><div role="dialog"><h2>${html}</h2></div></div>`],
    ["a closed dialog", (html: string) => `<dialog><h2>${html}</h2></dialog>`],
    ["a hidden dialog", (html: string) => `<div role="dialog" style="display:none"><h2>${html}</h2></div>`],
    ["a dialog's text", (html: string) => `<div role="dialog"><p>${html}</p></div>`],
    [
      "a success toast",
      (html: string) =>
        `<div id="artdeco-toasts"><div data-test-artdeco-toast-item-type="success">${html}</div></div>`,
    ],
  ])("stop nothing: %s", async (_what, page) => {
    const opened = profileOf(SLUG);
    const place = opened.document.createElement("div");
    place.innerHTML = page(words);
    opened.document.body.append(place);
    expect((await honestly(opened, SLUG)).kind).toBe("sent");
    expect(delivered(opened.site)).toEqual([{ slug: SLUG, note: NOTE }]);
  });
});

describe("a page that presses by itself", () => {
  it("I1 its own Send after the hand-over is a sending, and what it wrote into the note is told", async () => {
    const opened = profileOf(SLUG);
    const { outcome } = await opened.run({ mode: "assisted" }, () => {
      const field = within(opened.document, FIELD);
      if (field === null) throw new Error("No field.");
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, "Buy now");
      field.dispatchEvent(new Event("input", { bubbles: true }));
      personSends(opened)();
    });
    expect(outcome).toMatchObject({
      kind: "sent",
      evidence: expect.stringContaining("changed by the person"),
    });
    expect(delivered(opened.site)).toEqual([{ slug: SLUG, note: "Buy now" }]);
  });
});
