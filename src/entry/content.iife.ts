import type { InviteCommand, PageReport } from "../core/page/reading.ts";
import {
  carryOut,
  observePage,
  type PageHandle,
  readWhenReady,
  watchByHand,
  watchOpenLists,
} from "../linkedin/index.ts";
import { isAttached, openPageDoor, report } from "../platform/page-door.ts";

const page: PageHandle = {
  document,
  url: () => new URL(location.href),
  async sleep(ms) {
    await new Promise((resolve) => setTimeout(resolve, ms));
    // Before anything is done after a wait: an orphan must not press another thing.
    if (!isAttached()) end();
  },
  now: () => Date.now(),
};

/** Commands this document has met: each runs at most once here. */
const commands = new Map<string, "running" | "ended">();
let visit = new AbortController();
const busy = () => [...commands.values()].includes("running");

function tell(what: PageReport): void {
  report(what);
  if (!isAttached()) end();
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
  const { outcome, limits } = await carryOut(
    page,
    command,
    (found) => tell({ kind: "handed-over", commandId, limits: found }),
    signal,
  );
  commands.set(commandId, "ended");
  tell({ kind: "outcome", commandId, outcome, limits });
  if (!signal.aborted) tellStop();
}

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
const stopByHand = watchByHand(page, (person) => tell({ kind: "sent-by-hand", person }), busy);
const lists = watchOpenLists(page, (reading) => tell({ kind: "list-seen", reading }), busy);

/** The extension was replaced under this script: it must not go on. */
function end(): void {
  visit.abort();
  stopByHand();
  lists.end();
  closeDoor();
}

// The page may come back from the browser's cache; what was under way does not, nor does an orphan.
addEventListener("pagehide", () => {
  visit.abort();
  if (isAttached()) visit = new AbortController();
});
