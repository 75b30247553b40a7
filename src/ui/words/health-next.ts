import type { HealthFigure } from "../../core/health/figure.ts";
import { assertNever } from "../../core/shared/result.ts";
import type { PagePlace } from "../page/places.ts";

/** What to do about a figure, and the place of the page that does it. */
export interface NextStep {
  readonly words: string;
  readonly place: PagePlace | null;
  readonly link: string;
}

const step = (words: string, place: PagePlace | null = null, link = ""): NextStep => ({ words, place, link });
const NOTHING = step("Nothing to do.");

/** Calm for what is fine; for the rest the one thing that helps most. */
export function nextStep(figure: HealthFigure): NextStep {
  const { level } = figure;
  const isOpen = level === "watch" || level === "act";
  switch (figure.kind) {
    case "last-event":
      if (figure.stopped)
        return step("See what it means and when it goes on.", "restrictions", "What LinkedIn said");
      return isOpen
        ? step("Keep it slow; few and close people help most.", "restrictions", "What LinkedIn said")
        : step("Was there a warning by mail or on the phone?", "restrictions", "Add it");
    case "pace-week":
    case "pace-day":
      return isOpen
        ? step("Send none by hand for some days: they count too.", "settings", "Change the pace")
        : NOTHING;
    case "acceptance":
    case "unanswered":
      if (level === "unknown")
        return step("It comes by itself: an invitation is judged when it is old enough.");
      return isOpen
        ? step(
            "Invite closer people first, then other words; see what your profile says.",
            "profile",
            "Your profile",
          )
        : step("Keep what works.", "works", "What works");
    case "pending":
    case "pending-old":
      return isOpen ? step("Take back the oldest, a few a day.", "pending", "Pending invitations") : NOTHING;
    case "notes":
      return isOpen
        ? step(
            "Let a segment go blank when the notes are spent, or wait for the next month.",
            "write",
            "Write",
          )
        : NOTHING;
    case "network":
      if (level === "unknown")
        return step(
          "“Check acceptances now” under Figures reads it from LinkedIn. Its archive holds it too.",
          "archive",
          "Bring it in",
        );
      return isOpen ? step("Remove connections you have nothing to do with, on LinkedIn itself.") : NOTHING;
    default:
      return assertNever(figure);
  }
}
