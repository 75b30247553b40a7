import type { HealthFigure } from "../../core/health/figure.ts";
import { assertNever } from "../../core/shared/result.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import type { PagePlace } from "../page/places.ts";

/** What to do about a figure, and the place of the page that does it. */
export interface NextStep {
  readonly words: string;
  readonly link: { readonly place: PagePlace; readonly words: string } | null;
}

const step = (words: MessageKey): NextStep => ({ words: t(words), link: null });
const stepTo = (place: PagePlace, words: MessageKey, link: MessageKey): NextStep => ({
  words: t(words),
  link: { place, words: t(link) },
});
const nothing = (): NextStep => step("health_next_nothing");

/** Calm for what is fine; for the rest the one thing that helps most. */
export function nextStep(figure: HealthFigure): NextStep {
  const { level } = figure;
  const isOpen = level === "watch" || level === "act";
  switch (figure.kind) {
    case "last-event":
      if (figure.stopped) return stepTo("restrictions", "health_next_stopped", "health_link_restrictions");
      return isOpen
        ? stepTo("restrictions", "health_next_slow", "health_link_restrictions")
        : stepTo("restrictions", "health_next_any_warning", "health_link_add_warning");
    case "pace-week":
    case "pace-day":
      return isOpen ? stepTo("settings", "health_next_none_by_hand", "health_link_settings") : nothing();
    case "acceptance":
    case "unanswered":
      if (level === "unknown") return step("health_next_comes_by_itself");
      return isOpen
        ? stepTo("profile", "health_next_closer_people", "health_link_profile")
        : stepTo("works", "health_next_keep_what_works", "health_link_works");
    case "pending":
    case "pending-old":
      return isOpen ? stepTo("pending", "health_next_take_back", "health_link_pending") : nothing();
    case "notes":
      return isOpen ? stepTo("write", "health_next_go_blank", "health_link_write") : nothing();
    case "network":
      if (level === "unknown") return stepTo("archive", "health_next_read_network", "health_link_archive");
      return isOpen ? step("health_next_remove_connections") : nothing();
    default:
      return assertNever(figure);
  }
}
