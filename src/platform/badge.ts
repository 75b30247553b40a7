import type { Badge } from "../app/ports.ts";
import { action } from "./browser.ts";

const COLOURS = { calm: "#5b6470", attention: "#1f6f54", restricted: "#b3261e" } as const;

export const badge: Badge = {
  async show(text, sentence, tone) {
    await Promise.all([
      action.setBadgeText({ text }),
      action.setBadgeBackgroundColor({ color: COLOURS[tone] }),
      action.setTitle({ title: sentence }),
    ]);
  },
};
