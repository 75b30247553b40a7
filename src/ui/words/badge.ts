import type { ToldOnToolbar } from "../../app/ports-toolbar.ts";
import { assertNever } from "../../core/shared/result.ts";
import { t } from "../i18n/language.ts";

/** What the toolbar's tooltip says. */
export function badgeWords(told: ToldOnToolbar): string {
  switch (told.kind) {
    case "nothing":
      return t("today_politely");
    case "paused":
      return t("frame_badge_paused");
    case "stopped":
      return t("today_badge_stopped");
    case "sent-page-next":
      return t("today_badge_sent_page_next");
    case "sent-page-unread":
      return t("today_badge_sent_page_unread");
    case "press-send":
      return t("today_badge_press_send");
    case "press-withdraw":
      return t("today_badge_press_withdraw");
    case "sent-or-not":
      return t("today_badge_sent_or_not", { count: told.count });
    case "taken-back-or-not":
      return t("today_badge_taken_back_or_not", { count: told.count });
    case "to-review":
      return t("today_badge_to_review", { count: told.count });
    case "reading-sent-page":
      return t("today_badge_reading_sent_page", { read: told.read });
    case "store-unusable":
      return t("today_badge_store");
    default:
      return assertNever(told);
  }
}
