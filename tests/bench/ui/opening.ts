import type { BrowserContext, CDPSession, Page } from "playwright-core";

/** When a page showed what, in ms since its navigation began. */
export interface Opening {
  /** As the browser tells it: anything at all, and any text or picture. */
  readonly firstPaint: number;
  readonly firstContent: number;
  /** What was waited for; null: nothing was. */
  readonly awaited: number | null;
  /** A first button that can be pressed, in the page. */
  readonly pressable: number | null;
}

/** What is waited for on a page: words that can be read, or a chart. */
export type Awaited =
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "chart" }
  | { readonly kind: "nothing" };

export const NOTHING: Awaited = { kind: "nothing" };

declare global {
  interface Window {
    awaitedAt: number | undefined;
    pressableAt: number | undefined;
  }
}

/** A picture narrower than this is an icon. CSS pixels. */
const CHART_LEAST = 150;

/**
 * What the page does from its beginning: waits for a visible part with the words in it, or for a picture with marks
 * in it that is as large as a chart, and then for the frame that shows it. That frame is told by a message sent from
 * it, handled once it is made; on the hello-world page, whose first paint has the words, this comes within a few ms
 * of the browser's own first paint. No function in it has a name: the runner would mark it.
 */
function watch({ words, least }: { readonly words: string | null; readonly least: number }): void {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    window.awaitedAt ??= performance.now();
  };
  new MutationObserver((_changes, own) => {
    if (document.querySelector("button") === null) return;
    own.disconnect();
    window.pressableAt = performance.now();
  }).observe(document, { childList: true, subtree: true });
  const observer = new MutationObserver(() => {
    if (words !== null && !document.body?.textContent?.includes(words)) return;
    const parts = document.querySelectorAll(words === null ? "svg, canvas" : "body *");
    const shown = [...parts].some((part) => {
      if (words !== null && !part.textContent?.includes(words)) return false;
      if (
        words === null &&
        part.tagName !== "CANVAS" &&
        part.querySelectorAll("path, rect, circle, line").length < 2
      )
        return false;
      // Text for screen readers alone is one pixel wide.
      const { width } = part.getBoundingClientRect();
      return width > (words === null ? least : 20) && part.checkVisibility({ visibilityProperty: true });
    });
    if (!shown) return;
    observer.disconnect();
    requestAnimationFrame(() => channel.port2.postMessage(null));
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
}

/** The one tab all contestants are opened in: a tab that is closed would wake every worker. */
export interface Seat {
  readonly page: Page;
  readonly session: CDPSession;
}

export async function takeSeat(context: BrowserContext): Promise<Seat> {
  const page = await context.newPage();
  return { page, session: await context.newCDPSession(page) };
}

const PATIENCE = { timeout: 60_000, polling: 100 };

/** Opens the address, waits for it to be painted and for what is awaited, and leaves it again. */
export async function openOnce(
  { page, session }: Seat,
  address: string,
  awaited: Awaited,
  { viewport = { width: 380, height: 600 }, pressed = false } = {},
): Promise<Opening> {
  await page.setViewportSize(viewport);
  const asked = { words: awaited.kind === "words" ? awaited.words : null, least: CHART_LEAST };
  const source = awaited.kind === "nothing" ? "" : `(${watch.toString()})(${JSON.stringify(asked)})`;
  await session.send("Page.enable");
  const { identifier } = await session.send("Page.addScriptToEvaluateOnNewDocument", { source });
  await page.goto(address, { waitUntil: "commit" });
  if (awaited.kind !== "nothing") {
    await page.waitForFunction(() => window.awaitedAt !== undefined, null, PATIENCE);
  }
  if (pressed) await page.waitForFunction(() => window.pressableAt !== undefined, null, PATIENCE);
  await page.waitForFunction(
    () => performance.getEntriesByName("first-contentful-paint").length > 0,
    null,
    PATIENCE,
  );
  const opening = await page.evaluate(() => {
    const [first] = performance.getEntriesByName("first-paint");
    const [content] = performance.getEntriesByName("first-contentful-paint");
    if (!first || !content) throw new Error("The browser tells no paint.");
    return {
      firstPaint: first.startTime,
      firstContent: content.startTime,
      awaited: window.awaitedAt ?? null,
      pressable: window.pressableAt ?? null,
    };
  });
  await session.send("Page.removeScriptToEvaluateOnNewDocument", { identifier });
  await page.goto("about:blank");
  return opening;
}
