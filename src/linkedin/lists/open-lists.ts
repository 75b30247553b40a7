import type { PageReading } from "../../core/page/reading.ts";
import { observePage } from "../observe.ts";
import type { PageHandle } from "../page.ts";

/** How long after a change of address a list is read (ms): it renders some 3 s after it is asked for. */
const LIST_AFTER = 4_000;

const LISTS = /^\/mynetwork\/(invite-connect\/connections|invitation-manager\/sent)/;

/**
 * Connections and Sent pages that the person opened: each read once as it stands, never scrolled.
 * `busy`: a command runs, so the page is not the person's own step. Gives the way to end it.
 */
export function watchOpenLists(
  page: PageHandle,
  seen: (reading: PageReading) => void,
  busy: () => boolean,
): () => void {
  const { navigation } = page.document.defaultView ?? globalThis;
  let ended = false;
  const look = async (): Promise<void> => {
    const asked = page.url().pathname;
    if (!LISTS.test(asked)) return;
    await page.sleep(LIST_AFTER);
    if (ended || busy() || page.url().pathname !== asked) return;
    const reading = observePage(page.document, page.url());
    if (reading.surface === "connections" || reading.surface === "sent-invitations") seen(reading);
  };
  const onNavigated = () => void look();
  navigation.addEventListener("navigatesuccess", onNavigated);
  onNavigated();
  return () => {
    ended = true;
    navigation.removeEventListener("navigatesuccess", onNavigated);
  };
}
