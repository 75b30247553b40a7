import type { InviteCommand, PageLimits, PageReport } from "../core/page/reading.ts";
import { carryOut, observePage, readWhenReady, watchOpenLists } from "../linkedin/index.ts";
import { openPageDoor } from "../platform/page-door.ts";
import { isAttached, report } from "../platform/page-report.ts";
import { createCommands } from "./commands.ts";
import { type Inhabitant, livePage } from "./document.ts";

/** Everything that reads LinkedIn's page and acts on it, in one document. Opened once in it. */
function openHand(orphaned: () => void): Inhabitant {
  const page = livePage(orphaned);
  const commands = createCommands();
  const { busy } = commands;
  let visit = new AbortController();

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

  async function invite(command: InviteCommand, signal: AbortSignal): Promise<PageReport> {
    const { commandId } = command;
    const handedOver = (limits: PageLimits) => tell({ kind: "handed-over", commandId, limits });
    return { kind: "outcome", commandId, ...(await carryOut(page, command, handedOver, signal)) };
  }

  function begin(commandId: string, work: (signal: AbortSignal) => Promise<PageReport>): boolean {
    const { signal } = visit;
    const ended = (outcome: PageReport) => {
      tell(outcome);
      if (!signal.aborted) tellStop();
    };
    return commands.begin(commandId, () => work(signal), ended);
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
    readSent: (has) => lists.readSent(globalThis.politely?.sentReader, has, visit.signal),
    alive: commands.running,
    begin: (command) => begin(command.commandId, (signal) => invite(command, signal)),
    withdraw(command) {
      const takeBack = globalThis.politely?.takeBack;
      if (takeBack === undefined) return null;
      return begin(command.commandId, (signal) => takeBack(page, command, signal));
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
