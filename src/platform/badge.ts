import type { Badge, ToldOnToolbar } from "../app/ports-toolbar.ts";
import { action } from "./browser.ts";

const COLOURS = { calm: "#5b6470", attention: "#1f6f54", restricted: "#b3261e" } as const;

/** `words`: what is told, as a sentence in the person's language. */
export const createBadge = (words: (told: ToldOnToolbar) => string): Badge => ({
  async show(text, told, tone) {
    await Promise.all([
      action.setBadgeText({ text }),
      action.setBadgeBackgroundColor({ color: COLOURS[tone] }),
      action.setTitle({ title: words(told) }),
    ]);
  },
});
