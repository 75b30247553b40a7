import type { DailyFigures } from "../invitation/attempt.ts";
import { DECIDED_AFTER } from "../policy/defaults.ts";
import { DAY, type LocalDay } from "../shared/time.ts";
import { daysBetween } from "../shared/wall-clock.ts";
import { type Rate, wilson } from "./wilson.ts";

/** How those sent on some days fared. Undecided ones are not counted as refused (I8). */
export interface Acceptance {
  /** Known to be sent, from the queue or by hand; unknown outcomes are not among them. */
  readonly sent: number;
  /** Accepted, or sent 14 days ago or longer. */
  readonly decided: number;
  /** Of those sent, accepted by now. */
  readonly accepted: number;
  /** `accepted` of `decided` with its 95 % Wilson interval; null while nothing is decided. */
  readonly rate: Rate | null;
  /**
   * Of those sent 14 days ago or longer only; null when there are none. `rate` takes in young
   * acceptances but not young silence, so it runs high while much is young; this one does not.
   */
  readonly matureRate: Rate | null;
}

/** Acceptance of what was sent on `days`, seen from `today`. */
export function acceptanceOf(days: readonly DailyFigures[], today: LocalDay): Acceptance {
  const mature = totals(days.filter(({ day }) => daysBetween(day, today) * DAY >= DECIDED_AFTER));
  const all = totals(days);
  const decided = mature.sent + (all.accepted - mature.accepted);
  return {
    sent: all.sent,
    decided,
    accepted: all.accepted,
    rate: wilson(all.accepted, decided),
    matureRate: wilson(mature.accepted, mature.sent),
  };
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
