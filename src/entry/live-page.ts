import type { PageHandle } from "../linkedin/index.ts";
import { isAttached } from "../platform/page-door.ts";

/** The document this script runs in, with the clock of the machine. */
export function livePage(orphaned: () => void): PageHandle {
  return {
    document,
    url: () => new URL(location.href),
    async sleep(ms) {
      await new Promise((resolve) => setTimeout(resolve, ms));
      // Before anything is done after a wait: an orphan must not press another thing.
      if (!isAttached()) orphaned();
    },
    now: () => Date.now(),
  };
}
