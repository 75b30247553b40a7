import type { InviteCommand, PageLimits, PageReport } from "../core/page/reading.ts";
import type { WithdrawCommand } from "../core/page/withdrawing.ts";
import { carryOut, observePage, readWhenReady, watchOpenLists, withdraw } from "../linkedin/index.ts";
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

  async function takeBack(command: WithdrawCommand): Promise<void> {
    const { commandId } = command;
    const { signal } = visit;
    const outcome = await withdraw(page, command, () => undefined, signal);
    commands.set(commandId, "ended");
    tell({ kind: "withdrawal-outcome", commandId, outcome });
    if (!signal.aborted) tellStop();
  }

  /** False: this document has met it already. */
  function begin<Command extends { readonly commandId: string }>(
    command: Command,
    carriedOut: (command: Command) => Promise<void>,
  ): boolean {
    if (commands.has(command.commandId)) return false;
    commands.set(command.commandId, "running");
    void carriedOut(command);
    return true;
  }

  /** The page is being left: what is under way ends. It may come back from the browser's cache. */
  function leave(): void {
    visit.abort();
    lists.left();
    // An orphan does not come back.
    if (isAttached()) visit = new AbortController();
  }

  const lists = watchOpenLists(page, (reading) => tell({ kind: "list-seen", reading }), busy);
  const closeDoor = openPageDoor({
    read: () => readWhenReady(page, visit.signal),
    collect: (screens) => lists.collect(screens, visit.signal),
    readSent: (has) => lists.readSent(has, visit.signal),
    alive: (commandId) => commands.get(commandId) === "running",
    begin: (command) => begin(command, run),
    withdraw: (command) => begin(command, takeBack),
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
