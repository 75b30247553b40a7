import { LISTS } from "../linkedin/lists/paths.ts";
import { isAttached, openPageDoor } from "../platform/page-door.ts";
import type { Hand, openHand as opener } from "./hand.ts";

/**
 * `hand.ts` with all that it needs, put here by the build (`tools/build/late-hand.ts`) and compiled by
 * the browser when it is first called: most pages of LinkedIn never need it.
 */
declare const openHand: typeof opener;

let hand: Hand | null = null;
let ended = false;

/** Opened by the first message, the first click of any kind, or a list that the person opens. */
function needed(): Hand {
  stopWaiting();
  hand ??= openHand(end);
  return hand;
}

/** Before the document hears of the click: the hand's own ear there still hears this one. */
function onClick(): void {
  if (isAttached()) needed();
  else end();
}

function onNavigated(): void {
  if (!LISTS.test(location.pathname)) return;
  if (isAttached()) needed();
  else end();
}

function stopWaiting(): void {
  removeEventListener("click", onClick, true);
  navigation.removeEventListener("navigatesuccess", onNavigated);
}

const closeDoor = openPageDoor({
  read: () => needed().read(),
  collect: (screens) => needed().collect(screens),
  alive: (commandId) => hand !== null && hand.alive(commandId),
  begin: (command) => needed().begin(command),
});

/** The extension was replaced under this script: it must not go on. */
function end(): void {
  if (ended) return;
  ended = true;
  stopWaiting();
  hand?.end();
  closeDoor();
}

addEventListener("click", onClick, true);
navigation.addEventListener("navigatesuccess", onNavigated);
addEventListener("pagehide", () => hand?.leave());
onNavigated();
