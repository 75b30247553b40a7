import { afterEach, describe, expect, it } from "vitest";
import {
  ADD_NOTE,
  honestly,
  type Opened,
  onClick,
  personSends,
  SEND,
} from "../../../tests/linkedin/honest.ts";
import { delivered, profileOf } from "../../../tests/linkedin/practice-profile.ts";
import { holdsName } from "../languages/match.ts";
import { afterwards, clearAway, find, NOTE } from "../testing/inviting.ts";

afterEach(clearAway);

const SLUG = "noor-example";
const SENT = [{ slug: SLUG, note: NOTE }];
const CONNECT = '[aria-label="Invite Noor Example to connect"]';
const MEGABYTE = 1_000_000;
/** Nearly the name, again and again, after an apostrophe that may belong to it. */
const REPEATED = "O'Noor Examples ".repeat(MEGABYTE / 16);

/** Does this again and again until the test is over, every few real milliseconds. */
function again({ document }: Opened, act: (count: number) => void): void {
  const view = document.defaultView;
  if (view === null) throw new Error("A document without a window.");
  let count = 0;
  const timer = view.setInterval(() => act((count += 1)), 4);
  afterwards(() => view.clearInterval(timer));
}

/** Does this before each look of the reader that follows a wait: no look sees what the one before saw. */
function atEachWait({ page }: Opened, act: (count: number) => void): void {
  const { sleep } = page;
  let count = 0;
  const changing = async (ms: number) => {
    await sleep(ms);
    act((count += 1));
  };
  Object.assign(page, { sleep: changing });
}

function add({ document }: Opened, html: string, into: string = "main"): HTMLElement {
  const place = document.createElement("div");
  place.innerHTML = html;
  (document.querySelector(into) ?? document.body).append(place);
  return place;
}

describe("a page of uncommon size", () => {
  it.each([
    ["100,000 nodes", () => "<b>x</b>".repeat(100_000)],
    [
      "2,000 strangers with their own Connect",
      () =>
        '<button aria-label="Invite Ivo Sample to connect" componentkey="ConnectButtonstate:invitation:urn:li:member:100000002_connect">Connect</button>'.repeat(
          2_000,
        ),
    ],
    [
      "500 open dialogs of other kinds",
      () => '<div role="dialog"><h2>Ad options</h2><button>Send</button></div>'.repeat(500),
    ],
    [
      "a label of a megabyte",
      () => `<button aria-label="${"Invite Noor Example ".repeat(MEGABYTE / 20)}">x</button>`,
    ],
    ["a paragraph of a megabyte", () => `<p>${REPEATED}</p>`],
    [
      "a toast of a megabyte",
      () =>
        `<div id="artdeco-toasts"><div data-test-artdeco-toast-item-type="success"><p>${REPEATED}</p></div></div>`,
    ],
    ["400 elements one inside the other", () => `${"<div>".repeat(400)}x${"</div>".repeat(400)}`],
  ])(
    "I6 is read to the end, and only the right one is invited: %s",
    async (_what, html) => {
      const opened = profileOf(SLUG);
      add(opened, html(), "body");
      expect((await honestly(opened, SLUG)).kind).toBe("sent");
      expect(delivered(opened.site)).toEqual(SENT);
    },
    60_000,
  );

  it("a headline of a megabyte inside the card hinders nothing", async () => {
    const opened = profileOf(SLUG);
    await opened.page.sleep(3_000);
    const line = find(opened.document, '[componentkey$="Topcard"] h2 ~ p:not([style])');
    line.after(
      Object.assign(opened.document.createElement("p"), {
        textContent: REPEATED,
      }),
    );
    expect((await honestly(opened, SLUG)).kind).toBe("sent");
    expect(delivered(opened.site)).toEqual(SENT);
  }, 60_000);

  it("50 open shadow roots, one inside the other, with an invite dialog in the last, change nothing", async () => {
    const opened = profileOf(SLUG);
    let host = add(opened, "", "body");
    for (let depth = 0; depth < 50; depth += 1) {
      const root = host.attachShadow({ mode: "open" });
      host = root.appendChild(opened.document.createElement("div"));
    }
    host.innerHTML = '<div role="dialog" class="send-invite"><textarea id="custom-message"></textarea></div>';
    expect((await honestly(opened, SLUG)).kind).toBe("sent");
    expect(delivered(opened.site)).toEqual(SENT);
  });

  it("a name repeated through a megabyte is looked for in one pass", () => {
    const before = performance.now();
    expect(holdsName(REPEATED, "Noor Example")).toBe(false);
    expect(holdsName(`${REPEATED}Noor Example`, "Noor Example")).toBe(true);
    expect(performance.now() - before).toBeLessThan(3_000);
  });
});

describe("a page that never rests", () => {
  it("changes around the card, messages and made-up events by the hundred hinder nothing", async () => {
    for (const mode of ["hands-free", "assisted"] as const) {
      const opened = profileOf(SLUG);
      const { document } = opened;
      const place = add(opened, "<i></i>", "body");
      again(opened, (count) => {
        place.replaceChildren(String(count));
        document.body.classList.toggle("busy");
        document.defaultView?.postMessage({ type: "invite", count }, "*");
        for (const name of ["click", "input", "submit", "pagehide", "visibilitychange"]) {
          document.dispatchEvent(new CustomEvent(name, { bubbles: true, detail: { sent: true } }));
        }
      });
      expect((await honestly(opened, SLUG, { mode }, personSends(opened))).kind).toBe("sent");
      expect(delivered(opened.site)).toEqual(SENT);
    }
  });

  it.each([
    [
      "a Connect that is always another node",
      (opened: Opened) => {
        for (const node of opened.document.querySelectorAll(CONNECT)) node.replaceWith(node.cloneNode(true));
      },
    ],
    [
      "a name that always changes",
      (opened: Opened, count: number) => {
        const heading = opened.document.querySelector("main h2");
        if (heading !== null) heading.textContent = `Noor Example ${count}`;
      },
    ],
    [
      "a card that comes and goes",
      (opened: Opened, count: number) => {
        const card = opened.document.querySelector<HTMLElement>('[componentkey$="Topcard"]');
        if (card !== null) card.style.display = count % 2 === 0 ? "none" : "";
      },
    ],
  ])("I6 %s ends in bounded time, with nothing pressed", async (_what, change) => {
    const opened = profileOf(SLUG);
    atEachWait(opened, (count) => change(opened, count));
    const outcome = await honestly(opened, SLUG);
    expect(outcome.kind).toBe("not-sent");
    expect(opened.clicks).toEqual([]);
    expect(opened.page.now()).toBeLessThan(60_000);
  });

  it("I1 a note field that is always another node ends in bounded time, with nothing sent", async () => {
    const opened = profileOf(SLUG);
    atEachWait(opened, () => {
      for (const field of opened.document
        .querySelector("#interop-outlet")
        ?.shadowRoot?.querySelectorAll("textarea") ?? []) {
        field.replaceWith(field.cloneNode(false));
      }
    });
    const outcome = await honestly(opened, SLUG);
    expect(outcome).toMatchObject({ kind: "not-sent", reason: "note-refused" });
    expect(opened.site.requests()).toEqual([]);
    expect(opened.page.now()).toBeLessThan(60_000);
  });
});

describe("a page that swallows clicks", () => {
  it.each([
    ["on Connect", CONNECT, "not-sent", "dialog-not-opened"],
    ["on Add a note", ADD_NOTE, "not-sent", "dialog-not-understood"],
    ["on Send", SEND, "unknown", undefined],
  ] as const)("I2 %s: the outcome is what the site has", async (_what, selector, kind, reason) => {
    const opened = profileOf(SLUG);
    onClick(opened, selector, "before", (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    });
    const outcome = await honestly(opened, SLUG);
    expect(outcome).toMatchObject(reason === undefined ? { kind } : { kind, reason });
    expect(opened.site.requests()).toEqual([]);
  });

  it("I2 and hides the click on Connect from all others, sends at once and leaves: unknown", async () => {
    const opened = profileOf(SLUG);
    const heard = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      opened.site.send({ slug: SLUG, note: null, via: "profile", email: null });
      opened.leaving.abort();
    };
    opened.document.defaultView?.addEventListener("click", heard, true);
    const { outcome } = await opened.run();
    expect(opened.site.invitations()).toHaveLength(1);
    expect(outcome.kind).toBe("unknown");
  });
});

describe("a page that shows Connect again after it was sent", () => {
  it.each(["hands-free", "assisted"] as const)("I2 %s: never called not sent", async (mode) => {
    for (const shows of ["toast", "flip", "neither"] as const) {
      const opened = profileOf(SLUG, {}, { kind: "quiet-success", on: "send", shows });
      const card = find(opened.document, "main");
      onClick(opened, SEND, "after", () => {
        const kept = card.cloneNode(true);
        void opened.page
          .sleep(350)
          .then(() => again(opened, () => card.isConnected && card.replaceWith(kept)));
      });
      const outcome = await honestly(opened, SLUG, { mode }, personSends(opened));
      expect(["sent", "unknown"]).toContain(outcome.kind);
      expect(delivered(opened.site)).toEqual(SENT);
    }
  });
});
