import type { DailyFigures } from "../invitation/attempt.ts";
import { DECIDED_AFTER } from "../policy/defaults.ts";
import { DAY, type LocalDay } from "../shared/time.ts";
import { daysBetween } from "../shared/wall-clock.ts";
import { type Rate, wilson } from "./wilson.ts";

/** How those sent on some days fared. Undecided ones are not counted as refused (I8). */
export interface Acceptance {
  /** Known to be sent, from the queue or by hand; unknown outcomes are not among them. */
  readonly sent: number;
  /**
   * Sent 14 days ago or longer. A young acceptance is counted in `accepted` and not here: yeses come
   * early and silence late, so a share that took in the young yeses would run high (a steady 30 %
   * showed as 38 % after six weeks, with an interval that left the truth out).
   */
  readonly decided: number;
  /** Of those sent, accepted by now. */
  readonly accepted: number;
  /** The share of the decided that accepted, with its 95 % Wilson interval; null while nothing is decided. */
  readonly rate: Rate | null;
}

/** Acceptance of what was sent on `days`, seen from `today`. */
export function acceptanceOf(days: readonly DailyFigures[], today: LocalDay): Acceptance {
  const mature = totals(days.filter(({ day }) => daysBetween(day, today) * DAY >= DECIDED_AFTER));
  const { sent, accepted } = totals(days);
  return { sent, decided: mature.sent, accepted, rate: wilson(mature.accepted, mature.sent) };
}

function totals(days: readonly DailyFigures[]): { readonly sent: number; readonly accepted: number } {
  let sent = 0;
  let accepted = 0;
  for (const figures of days) {
    // An acceptance proves a sending: one still logged as unknown counts as sent once accepted.
    sent += Math.max(figures.sent + figures.byHand, figures.acceptedOfSent);
    accepted += figures.acceptedOfSent;
  }
  return { sent, accepted };
}
