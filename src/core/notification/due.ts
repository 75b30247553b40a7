import type { Instant, LocalDay } from "../shared/time.ts";
import { weekStart } from "../shared/wall-clock.ts";

/** What the person may want to be told outside the browser's window. Each is off until they tick it. */
export const NOTIFICATION_KINDS = ["ready", "restriction", "week"] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

export type WantedNotifications = Readonly<Record<NotificationKind, boolean>>;

/** What was told last of each; null: nothing yet. */
export interface ToldNotifications {
  /** The day on which one was ready. */
  readonly ready: LocalDay | null;
  /** When the newest of LinkedIn's stops that were told of was seen: one before it is never told of after it. */
  readonly restriction: Instant | null;
  /** The Monday of the week in which the one before was summed up. */
  readonly week: LocalDay | null;
}

export const NO_NOTIFICATIONS: WantedNotifications = { ready: false, restriction: false, week: false };
export const NOTHING_TOLD: ToldNotifications = { ready: null, restriction: null, week: null };

/** Figures of the seven days from a Monday on. Plain counts. */
export interface WeekFigures {
  readonly sent: number;
  /** Acceptances seen in it, whenever the invitation was sent. */
  readonly accepted: number;
}

/** How things stand, as far as it is worth telling. */
export interface WorthTelling {
  readonly today: LocalDay;
  /** An invitation is prepared on LinkedIn and waits for the person's own press. */
  readonly isReady: boolean;
  /** When the newest of LinkedIn's stops that stand was seen on a page; null: none stands. */
  readonly stoppedAt: Instant | null;
  readonly lastWeek: WeekFigures;
}

export type DueNotification =
  | { readonly kind: "ready" }
  | { readonly kind: "restriction" }
  | ({ readonly kind: "week" } & WeekFigures);

/**
 * The one notification that is due, and what counts as told with it; null: none is. Each at most once: one that is
 * ready a day, a stop an event, a summary a week, which has to have something in it. What matters most goes first.
 */
export function dueNotification(
  wanted: WantedNotifications,
  told: ToldNotifications,
  { today, isReady, stoppedAt, lastWeek }: WorthTelling,
): { readonly due: DueNotification; readonly told: ToldNotifications } | null {
  if (wanted.restriction && stoppedAt !== null && stoppedAt > (told.restriction ?? 0)) {
    return { due: { kind: "restriction" }, told: { ...told, restriction: stoppedAt } };
  }
  if (wanted.ready && isReady && told.ready !== today) {
    return { due: { kind: "ready" }, told: { ...told, ready: today } };
  }
  const week = weekStart(today);
  if (wanted.week && told.week !== week && lastWeek.sent + lastWeek.accepted > 0) {
    return { due: { kind: "week", ...lastWeek }, told: { ...told, week } };
  }
  return null;
}

/** What counts as told when one is ticked: the person sees how it stands, and is told of what comes after. */
export const toldAtTicking = (
  told: ToldNotifications,
  { today, stoppedAt }: Pick<WorthTelling, "today" | "stoppedAt">,
): ToldNotifications => ({ ...told, restriction: stoppedAt ?? told.restriction, week: weekStart(today) });
