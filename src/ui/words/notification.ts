import type { DueNotification, NotificationKind } from "../../core/notification/due.ts";
import { assertNever } from "../../core/shared/result.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";

/** What is told outside the browser's window. Nobody is named: others may look on. */
export function notificationWords(due: DueNotification): {
  readonly title: string;
  readonly message: string;
} {
  switch (due.kind) {
    case "ready":
      return { title: t("frame_notify_ready_title"), message: t("frame_notify_ready_message") };
    case "restriction":
      return { title: t("frame_stopped"), message: t("frame_notify_restriction_message") };
    case "week": {
      const { sent, accepted } = due;
      return {
        title: t("frame_notify_week_title"),
        message: t("frame_notify_week_message", { sent, accepted }),
      };
    }
    default:
      return assertNever(due);
  }
}

const NAMES: Readonly<Record<NotificationKind, MessageKey>> = {
  ready: "frame_notify_ready",
  restriction: "frame_notify_restriction",
  week: "frame_notify_week",
};

/** What ticking it means. */
export const notificationName = (kind: NotificationKind): string => t(NAMES[kind]);
