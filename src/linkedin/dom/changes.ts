import { type PageHandle, pause } from "../page.ts";
import { searchRoots } from "./roots.ts";

/** Changes of a busy page come by the hundred: this long after one, the page is looked at once for all. */
const TOGETHER = 150;

export interface Changes {
  /** Resolves soon after the page changes, at the latest after `atMost` ms or when the signal aborts. */
  readonly next: (atMost: number, signal: AbortSignal) => Promise<void>;
  readonly end: () => void;
}

/** Watches the document and the interop shadow root: observers do not cross a shadow boundary. */
export function changes(page: PageHandle): Changes {
  let wake: (() => void) | null = null;
  const view = page.document.defaultView;
  const observer = view === null ? null : new view.MutationObserver(() => wake?.());
  const watched = new Set<Node>();
  const watch = () => {
    for (const root of searchRoots(page.document)) {
      if (watched.has(root)) continue;
      watched.add(root);
      observer?.observe(root, {
        subtree: true,
        childList: true,
        attributes: true,
        attributeFilter: ["componentkey", "open", "class", "style"],
      });
    }
  };
  return {
    async next(atMost, signal) {
      // The host may have been mounted since.
      watch();
      const changed = new Promise<void>((resolve) => {
        wake = resolve;
      });
      await Promise.race([changed, pause(page, atMost, signal)]);
      wake = null;
      await pause(page, TOGETHER, signal);
    },
    end: () => observer?.disconnect(),
  };
}
