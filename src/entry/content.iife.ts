import { LISTS } from "../linkedin/lists/paths.ts";
import type { Inhabitants } from "./document.ts";
import type { openWatch as opener, Watch } from "./watch.ts";

/**
 * `watch.ts` with all that it needs, put here by the build (`tools/build/content-scripts.ts`) and compiled
 * by the browser when it is first called. Nothing here touches `chrome` before that: the first touch
 * costs a page a millisecond.
 */
declare const openWatch: typeof opener;

let watch: Watch | null = null;

const inhabitants: Inhabitants = {
  hand: null,
  end() {
    removeEventListener("click", needed, true);
    navigation.removeEventListener("navigatesuccess", onNavigated);
    watch?.end();
    inhabitants.hand?.end();
  },
};
globalThis.politely = inhabitants;

/** Before the document hears of a first click: the watch's own ear there still hears this one. */
function needed(): void {
  removeEventListener("click", needed, true);
  watch ??= openWatch(inhabitants);
  if (watch === null) inhabitants.end();
}

/** Lists that the person opens are read as they stand. */
function onNavigated(): void {
  if (!LISTS.test(location.pathname)) return;
  needed();
  watch?.listOpened();
}

addEventListener("click", needed, true);
navigation.addEventListener("navigatesuccess", onNavigated);
onNavigated();
