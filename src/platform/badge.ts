import type { FirstLine } from "../app/head/first-line.ts";
import type { FirstWords } from "../app/head/first-words.ts";
import type { Clock } from "../app/ports.ts";
import type { Badge, ToldOnToolbar } from "../app/ports-toolbar.ts";
import { action } from "./browser.ts";
import { firstWordsQuery } from "./first-words.ts";

const COLOURS = { calm: "#5b6470", attention: "#1f6f54", restricted: "#b3261e" } as const;
const POPUP = "src/entry/popup/index.html";

/** What is told, in the person's language. */
export interface ToolbarWords {
  /** As a sentence. */
  badge(told: ToldOnToolbar): string;
  firstLine(line: FirstLine): FirstWords;
}

/**
 * The popup's address carries what it says first: the browser hands it over with the page, so that figures of this
 * moment stand in its first frame, before any store is open.
 */
export const createBadge = (words: ToolbarWords, clock: Clock): Badge => ({
  async show(text, told, tone) {
    await Promise.all([
      action.setBadgeText({ text }),
      action.setBadgeBackgroundColor({ color: COLOURS[tone] }),
      action.setTitle({ title: words.badge(told) }),
    ]);
  },
  async openWith(line) {
    // As for an alarm: this clock and the machine's may differ in the practice build.
    const query = line && firstWordsQuery(words.firstLine(line), line.until - clock.now() + Date.now());
    await action.setPopup({ popup: query === null ? POPUP : `${POPUP}?${query}` });
  },
});
