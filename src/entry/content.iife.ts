import type { PageReport } from "../core/page/reading.ts";
import {
  carryOut,
  collectList,
  observePage,
  type PageHandle,
  readWhenReady,
  watchByHand,
} from "../linkedin/index.ts";
import { isAttached, openPageDoor, report } from "../platform/page-door.ts";

/** How long after a change of address a list is read: it renders some 3 s after it is asked for. */
const LIST_AFTER = 4_000;

const page: PageHandle = {
  document,
  url: () => new URL(location.href),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  now: () => Date.now(),
};

/** Commands this document has met: each runs at most once here. */
const commands = new Map<string, "running" | "ended">();
const leaving = new AbortController();
const busy = () => [...commands.values()].includes("running");

function tell(what: PageReport): void {
  report(what);
  if (!isAttached()) end();
}

const closeDoor = openPageDoor({
  read: () => readWhenReady(page, leaving.signal),
  collect: (screens) => collectList(page, screens, leaving.signal),
  alive: (commandId) => commands.get(commandId) === "running",
  begin(command) {
    if (commands.has(command.commandId)) return false;
    commands.set(command.commandId, "running");
    const handedOver = (limits: Parameters<Parameters<typeof carryOut>[2]>[0]) =>
      tell({ kind: "handed-over", commandId: command.commandId, limits });
    void carryOut(page, command, handedOver, leaving.signal).then(({ outcome, limits }) => {
      commands.set(command.commandId, "ended");
      tell({ kind: "outcome", commandId: command.commandId, outcome, limits });
    });
    return true;
  },
});

const stopWatching = watchByHand(page, (person) => tell({ kind: "sent-by-hand", person }), busy);

/** Connections and Sent pages that the person opened: read once as they stand, never scrolled. */
async function readOpenList(): Promise<void> {
  if (!/^\/mynetwork\/(invite-connect\/connections|invitation-manager\/sent)/.test(location.pathname)) return;
  await page.sleep(LIST_AFTER);
  if (leaving.signal.aborted || busy() || !isAttached()) return;
  const reading = observePage(document, page.url());
  if (reading.surface === "connections" || reading.surface === "sent-invitations") {
    tell({ kind: "list-seen", reading });
  }
}

const onNavigated = () => void readOpenList();
navigation.addEventListener("navigatesuccess", onNavigated);
onNavigated();

/** The document goes away, or the extension was replaced under this script. */
function end(): void {
  leaving.abort();
  stopWatching();
  closeDoor();
  navigation.removeEventListener("navigatesuccess", onNavigated);
}

addEventListener("pagehide", end);
