import type { PageReading } from "../../core/page/reading.ts";
import type { SentChunk } from "../../core/page/sent-chunk.ts";
import { observePage } from "../observe.ts";
import type { PageHandle } from "../page.ts";
import { collectList } from "./collect.ts";
import { isListed } from "./listed.ts";
import { LISTS } from "./paths.ts";
import type { SentReader } from "./read-sent.ts";

/** How long after a change of address a list is read (ms): it renders some 3 s after it is asked for. */
const LIST_AFTER = 4_000;

/** The lists on the page: those the person opens, and those the worker asks for. */
export interface OpenLists {
  /** As `collectList`, for the worker, which counts what is new on it: meanwhile nothing is `seen`. */
  collect(screens: number, signal: AbortSignal): Promise<PageReading>;
  /**
   * As `SentReader`, for the worker; null where there is no way to `open` one. From then on nothing of this
   * visit is `seen`: the worker has it all. Another `visit` of the same document begins anew.
   */
  readSent(
    open: ((page: PageHandle) => SentReader) | undefined,
    has: number,
    visit: AbortSignal,
  ): Promise<SentChunk | null>;
  end(): void;
}

/**
 * Connections and Sent pages that the person opened: each read once as it stands, never scrolled.
 * `busy`: a command runs, so the page is not the person's own step.
 */
export function watchOpenLists(
  page: PageHandle,
  seen: (reading: PageReading) => void,
  busy: () => boolean,
): OpenLists {
  const { navigation } = page.document.defaultView ?? globalThis;
  let ended = false;
  let collecting = 0;
  let sent: { readonly visit: AbortSignal; readonly reader: SentReader } | null = null;
  const look = async (): Promise<void> => {
    const asked = page.url().pathname;
    if (!LISTS.test(asked)) return;
    await page.sleep(LIST_AFTER);
    if (ended || busy() || collecting > 0 || sent !== null || page.url().pathname !== asked) return;
    const reading = observePage(page.document, page.url());
    if (isListed(reading)) seen(reading);
  };
  const onNavigated = () => void look();
  navigation.addEventListener("navigatesuccess", onNavigated);
  onNavigated();
  return {
    async collect(screens, signal) {
      collecting += 1;
      try {
        return await collectList(page, screens, signal);
      } finally {
        collecting -= 1;
      }
    },
    async readSent(open, has, visit) {
      if (sent?.visit !== visit) sent = open === undefined ? null : { visit, reader: open(page) };
      return sent && sent.reader.readOn(has, visit);
    },
    end() {
      ended = true;
      navigation.removeEventListener("navigatesuccess", onNavigated);
    },
  };
}
