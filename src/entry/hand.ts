import type { InviteCommand, PageLimits, PageReport } from "../core/page/reading.ts";
import { carryOut, observePage, readWhenReady, watchByHand, watchOpenLists } from "../linkedin/index.ts";
import { isAttached, type PageDoor, report } from "../platform/page-door.ts";
import { livePage } from "./live-page.ts";

/** Everything that reads LinkedIn's page and acts on it, in one document. */
export interface Hand extends PageDoor {
  /** The page is being left: what is under way ends. It may come back from the browser's cache. */
  leave(): void;
  end(): void;
}

/** Opened once a document. `orphaned`: the extension was replaced under the script, which must end. */
export function openHand(orphaned: () => void): Hand {
  const page = livePage(orphaned);
  /** Commands this document has met: each runs at most once here. */
  const commands = new Map<string, "running" | "ended">();
  let visit = new AbortController();
  const busy = () => [...commands.values()].includes("running");

  function tell(what: PageReport): void {
    report(what);
    if (!isAttached()) orphaned();
  }

  /** A notice such as "close to the limit" may stand there after an invitation that went out. */
  function tellStop(): void {
    const seen = observePage(document, page.url());
    if (seen.surface === "stop")
      tell({ kind: "stop-seen", restriction: seen.restriction, path: location.pathname });
  }

  async function run(command: InviteCommand): Promise<void> {
    const { commandId } = command;
    const { signal } = visit;
    const handedOver = (limits: PageLimits) => tell({ kind: "handed-over", commandId, limits });
    const { outcome, limits } = await carryOut(page, command, handedOver, signal);
    commands.set(commandId, "ended");
    tell({ kind: "outcome", commandId, outcome, limits });
    if (!signal.aborted) tellStop();
  }

  const stopByHand = watchByHand(page, (person) => tell({ kind: "sent-by-hand", person }), busy);
  const lists = watchOpenLists(page, (reading) => tell({ kind: "list-seen", reading }), busy);
  return {
    read: () => readWhenReady(page, visit.signal),
    collect: (screens) => lists.collect(screens, visit.signal),
    alive: (commandId) => commands.get(commandId) === "running",
    begin(command) {
      if (commands.has(command.commandId)) return false;
      commands.set(command.commandId, "running");
      void run(command);
      return true;
    },
    leave() {
      visit.abort();
      // An orphan does not come back.
      if (isAttached()) visit = new AbortController();
    },
    end() {
      visit.abort();
      stopByHand();
      lists.end();
    },
  };
}
