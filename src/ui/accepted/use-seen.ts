import { useEffect } from "preact/hooks";
import type { Instant } from "../../core/shared/time.ts";

/** Looked at for so long, in a tab that is shown, a list counts as seen. Ours: longer than a glance in passing. */
const SEEN_AFTER = 3_000;

/**
 * Says that everybody up to `upTo` was seen, once they were on the screen for a while. Not when the page is
 * left: a page that is going away can't be sure of writing anything. If it is never said they stay new.
 */
export function useSeen(upTo: Instant | null, markSeen: (upTo: Instant) => Promise<void>): void {
  useEffect(() => {
    if (upTo === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      if (document.visibilityState !== "visible") return;
      // Refused, they stay new: nothing is lost, and nobody has to know.
      timer = setTimeout(() => void markSeen(upTo).catch(() => undefined), SEEN_AFTER);
    };
    look();
    document.addEventListener("visibilitychange", look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [upTo]);
}
