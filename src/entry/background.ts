import { config } from "zod/mini";
import { createWorkerApp } from "../app/sending/worker.ts";
import { onAlarm } from "../platform/alarm.ts";
import { onCommand } from "../platform/commands.ts";
import { messageOf } from "../platform/language.ts";
import { onNotificationClicked } from "../platform/notifications.ts";
import { openPanel } from "../platform/panel.ts";
import { onInstall, onWake, openOwnPage, showOwnPage } from "../platform/startup.ts";
import { onTabGone } from "../platform/tabs.ts";
import { openWorkerDoor } from "../platform/worker-door.ts";
import { speak } from "../ui/i18n/language.ts";
import { openSending } from "./sending.ts";

const PAGE = "src/entry/page/index.html";

// The extension's CSP forbids `new Function`, which zod would probe for.
config({ jitless: true });
// The toolbar has words.
speak(messageOf);

/** Ms in which a message that woke the worker has come. */
const ANSWERED_FIRST = 100;

/** Two minutes from install to a first approved invitation begin here, once; who is set up already has had them. */
async function welcome(): Promise<void> {
  const { store } = await deps;
  const { policy } = await store.read((reader) => reader.settings());
  if (policy === null) await openOwnPage("src/entry/page/index.html#welcome");
}

const deps = openSending();
const app = createWorkerApp(deps, (ms) => new Promise((resolve) => setTimeout(resolve, ms)));

// Listeners first and in this turn of the event loop, or the browser does not wake the worker for them.
const turn = () => void app.turn();
openWorkerDoor({
  report: app.hear,
  poke: app.turn,
  checkAcceptances: app.checkAcceptances,
  signs: app.signs,
  readSentPage: app.readSentPage,
  stopReadingSent: app.stopReadingSent,
});
const review = () => showOwnPage(`${PAGE}#review`);
onCommand((name, windowId) => {
  // At once, or the gesture is over.
  if (name === "open-panel") void (windowId !== null && openPanel(windowId));
  else if (name === "open-review") void review();
  // What paused it by itself is to be read before going on.
  else void app.pauseOrGoOn().then((done) => (done === "look" ? review() : undefined));
});
onNotificationClicked((place) => void showOwnPage(`${PAGE}#${place}`));
onAlarm(turn);
onTabGone(() => void app.tabGone());
onWake(turn);
// A store that can't be read is said by the popup.
onInstall(() => void welcome().catch(() => undefined));

// Every start of the worker, for whatever reason: what an earlier life left behind is settled. After its first
// answer: whoever woke it waits for that.
setTimeout(turn, ANSWERED_FIRST);
