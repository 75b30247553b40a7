import { config } from "zod/mini";
import type { SendingDeps } from "../app/deps.ts";
import { createWorkerApp } from "../app/sending/worker.ts";
import { createAlarm, onAlarm } from "../platform/alarm.ts";
import { createBadge } from "../platform/badge.ts";
import { openClock } from "../platform/clock.ts";
import { onCommand } from "../platform/commands.ts";
import { ids } from "../platform/ids.ts";
import { messageOf } from "../platform/language.ts";
import { runnerLock } from "../platform/lock.ts";
import { createNotifications, onNotificationClicked } from "../platform/notifications.ts";
import { contentPage } from "../platform/page.ts";
import { onInstall, onWake, openOwnPage, showOwnPage } from "../platform/startup.ts";
import { linkedInTabs, onTabGone } from "../platform/tabs.ts";
import { openWorkerDoor } from "../platform/worker-door.ts";
import { openStore } from "../storage/index.ts";
import { speak } from "../ui/i18n/language.ts";
import { badgeWords } from "../ui/words/badge.ts";
import { notificationWords } from "../ui/words/notification.ts";

const PAGE = "src/entry/page/index.html";

// The extension's CSP forbids `new Function`, which zod would probe for.
config({ jitless: true });
// The toolbar has words.
speak(messageOf);

/** Ms in which a message that woke the worker has come. */
const ANSWERED_FIRST = 100;

async function open(): Promise<SendingDeps> {
  const clock = await openClock();
  return {
    store: openStore(),
    clock,
    ids,
    tabs: linkedInTabs,
    page: contentPage,
    alarm: createAlarm(clock),
    badge: createBadge(badgeWords),
    lock: runnerLock,
    notifications: createNotifications(notificationWords),
  };
}

/** Two minutes from install to a first approved invitation begin here, once; who is set up already has had them. */
async function welcome(): Promise<void> {
  const { store } = await deps;
  const { policy } = await store.read((reader) => reader.settings());
  if (policy === null) await openOwnPage("src/entry/page/index.html#welcome");
}

const deps = open();
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
onCommand((name) => {
  if (name === "open-review") void review();
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
