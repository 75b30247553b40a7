import type { PageReport } from "../core/page/reading.ts";
import type { WithdrawCommand } from "../core/page/withdrawing.ts";
import type { PageHandle } from "../linkedin/index.ts";
import type { SentReader } from "../linkedin/lists/read-sent.ts";
import { isAttached } from "../platform/page-report.ts";
import { pageTime } from "./page-time.ts";

/**
 * What the extension's scripts in one document share: the watch, which is on every page of LinkedIn, and
 * the hand, which the worker puts there when it first asks. Their world is theirs alone; the page's own
 * scripts see nothing of it.
 */
export interface Inhabitants {
  hand: Inhabitant | null;
  /** Takes one invitation back: there once the worker has put `take-back.ts` into the document. */
  takeBack?: (page: PageHandle, command: WithdrawCommand, signal: AbortSignal) => Promise<PageReport>;
  /** Reads the Sent page; comes with the same file. */
  sentReader?: (page: PageHandle) => SentReader;
  /** The extension was replaced under these scripts: they must not go on. */
  end(): void;
}

export interface Inhabitant {
  /** Whether a command is being carried out: what happens on the page is then not the person's own doing. */
  busy(): boolean;
  end(): void;
}

declare global {
  var politely: Inhabitants | undefined;
}

/** The document this script runs in, with the clock of the machine. */
export function livePage(orphaned: () => void): PageHandle {
  return {
    document,
    url: () => new URL(location.href),
    async sleep(ms) {
      await pageTime.sleep(ms);
      // Before anything is done after a wait: an orphan must not press another thing.
      if (!isAttached()) orphaned();
    },
    now: pageTime.now,
  };
}
