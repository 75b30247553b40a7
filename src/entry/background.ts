import { onAlarm } from "../platform/alarm.ts";
import { onCommand } from "../platform/commands.ts";
import { lateScript } from "../platform/late-script.ts";
import { onNotificationClicked } from "../platform/notifications.ts";
import { openPanel } from "../platform/panel.ts";
import { onInstall, onWake, openOwnPage, showOwnPage } from "../platform/startup.ts";
import { onTabGone } from "../platform/tab-gone.ts";
import { openWorkerDoor } from "../platform/worker-door.ts";
import type { Working, WorkingScript } from "./working.ts";

const PAGE = "src/entry/page/index.html";

/** Ms in which a message that woke the worker has come. */
const ANSWERED_FIRST = 100;

declare global {
  var working: WorkingScript | undefined;
}

/** Written by the build (`tools/build/worker.ts`): ten times this file, and only the listeners have to be there at once. */
const getWorking = lateScript("src/entry/working.js");
let opened: Working | null = null;
function work(): Working {
  getWorking();
  opened ??= globalThis.working?.openWorking() ?? null;
  if (opened === null) throw new Error("The worker's own script left nothing.");
  return opened;
}

/** Two minutes from install to a first approved invitation begin here, once; who is set up already has had them. */
async function welcome(): Promise<void> {
  if (!(await work().isSetUp())) await openOwnPage(`${PAGE}#welcome`);
}

// Listeners first and in this turn of the event loop, or the browser does not wake the worker for them.
const turn = () => void work().turn();
openWorkerDoor({
  hear: (message, tabId) => work().hear(message, tabId),
  poke: () => work().turn(),
  checkAcceptances: () => work().checkAcceptances(),
  readSentPage: () => work().readSentPage(),
  // Nothing is being read by a worker that has only just begun.
  stopReadingSent: async () => await opened?.stopReadingSent(),
});
const review = () => showOwnPage(`${PAGE}#review`);
onCommand((name, windowId) => {
  // At once, or the gesture is over.
  if (name === "open-panel") void (windowId !== null && openPanel(windowId));
  else if (name === "open-review") void review();
  // What paused it by itself is to be read before going on.
  else
    void work()
      .pauseOrGoOn()
      .then((done) => (done === "look" ? review() : undefined));
});
onNotificationClicked((place) => void showOwnPage(`${PAGE}#${place}`));
onAlarm(turn);
onTabGone(() => void work().tabGone());
onWake(turn);
// A store that can't be read is said by the popup.
onInstall(() => void welcome().catch(() => undefined));

// Every start of the worker, for whatever reason: what an earlier life left behind is settled. After its first
// answer: whoever woke it waits for that.
setTimeout(turn, ANSWERED_FIRST);
