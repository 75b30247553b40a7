import type { InviteCommand, PageLimits, PageReport } from "../core/page/reading.ts";
import { carryOut, observePage, readWhenReady, watchOpenLists } from "../linkedin/index.ts";
import { openPageDoor } from "../platform/page-door.ts";
import { isAttached, report } from "../platform/page-report.ts";
import { type Inhabitant, livePage } from "./document.ts";

/** Everything that reads LinkedIn's page and acts on it, in one document. Opened once in it. */
function openHand(orphaned: () => void): Inhabitant {
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

  /** The page is being left: what is under way ends. It may come back from the browser's cache. */
  function leave(): void {
    visit.abort();
    // An orphan does not come back.
    if (isAttached()) visit = new AbortController();
  }

  const lists = watchOpenLists(page, (reading) => tell({ kind: "list-seen", reading }), busy);
  const closeDoor = openPageDoor({
    read: () => readWhenReady(page, visit.signal),
    collect: (screens) => lists.collect(screens, visit.signal),
    alive: (commandId) => commands.get(commandId) === "running",
    begin(command) {
      if (commands.has(command.commandId)) return false;
      commands.set(command.commandId, "running");
      void run(command);
      return true;
    },
  });
  addEventListener("pagehide", leave);
  return {
    busy,
    end() {
      removeEventListener("pagehide", leave);
      visit.abort();
      lists.end();
      closeDoor();
    },
  };
}

// The worker may put the script into a document again, or into one that an earlier life of the extension left.
const inhabitants = globalThis.politely;
if (inhabitants !== undefined && inhabitants.hand === null && isAttached()) {
  inhabitants.hand = openHand(inhabitants.end);
}
