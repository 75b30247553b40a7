import type { PageHandle } from "../page.ts";

/** How much faster than real time pages and adapters run in tests. */
export const FASTER = 20;

/** A document of its own, rendered, so that nothing of one test is left for the next. */
export function freshDocument(): { readonly document: Document; readonly remove: () => void } {
  const frame = document.createElement("iframe");
  // In view, whatever others there are: an `IntersectionObserver` says nothing in a frame that is not.
  frame.style.cssText = "position: fixed; top: 0; left: 0; width: 1200px; height: 800px; border: 0";
  document.body.append(frame);
  const inner = frame.contentDocument;
  if (inner === null) throw new Error("An iframe without a document.");
  // A link that the browser follows leads nowhere, and not to the test runner's own page.
  const base = inner.createElement("base");
  base.href = "https://nowhere.invalid/";
  inner.head.append(base);
  return { document: inner, remove: () => frame.remove() };
}

/**
 * A handle whose time is what was slept, not what the wall clock says: a busy machine makes it
 * slower, never impatient.
 */
export function handleOf(document: Document, address: () => string, faster: number = FASTER): PageHandle {
  let now = 0;
  return {
    document,
    url: () => new URL(address(), "https://www.linkedin.com"),
    now: () => now,
    sleep(ms) {
      const end = now + ms;
      return new Promise((resolve) => {
        setTimeout(() => {
          now = Math.max(now, end);
          resolve();
        }, ms / faster);
      });
    },
  };
}
