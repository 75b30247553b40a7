import type { DailyFigures } from "../invitation/attempt.ts";
import { HEALTH_DAYS } from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import type { RestrictionEvent } from "../restriction/restriction.ts";
import type { Instant, LocalDay } from "../shared/time.ts";
import { addDays } from "../shared/wall-clock.ts";
import {
  type NotesStanding,
  networkFigure,
  notesFigure,
  oldPendingFigure,
  paceFigure,
  pendingFigure,
  type Waiting,
} from "./counts.ts";
import { lastEventFigure } from "./events.ts";
import type { HealthFigure, HealthLevel, NetworkFigure } from "./figure.ts";
import { acceptanceFigure, unansweredFigure } from "./shares.ts";

/** What the figures are made of: aggregates and windows, never the whole history. */
export interface HealthInputs {
  readonly today: LocalDay;
  /** Of this account, of the last 400 days. */
  readonly days: readonly DailyFigures[];
  /** What spent budget in the last 14 days, ascending. */
  readonly sends: readonly Instant[];
  readonly pending: Waiting;
  /** Of these those older than the policy's `pendingOldDays`. */
  readonly old: Waiting;
  /** LinkedIn's own Sent page as it was read to its end; null: never. */
  readonly sentPage: { readonly count: number; readonly at: Instant } | null;
  /** Of each invitation taken back in the last 120 days or so, the day it had been sent. */
  readonly takenBack: readonly LocalDay[];
  /** Null: the account has as many as it likes. */
  readonly notes: NotesStanding | null;
  readonly notesNeeded: boolean;
  /** Of this account, of the last 180 days, and any not confirmed. */
  readonly events: readonly RestrictionEvent[];
  readonly network: NetworkFigure["known"];
}

/** The worst figure, the weightier of two; null: none stands out. `unknown`: nothing was ever sent. */
export interface Verdict {
  readonly level: HealthLevel;
  readonly about: HealthFigure | null;
}

export interface Health {
  readonly verdict: Verdict;
  /** In the order of `HEALTH_KINDS`. */
  readonly figures: readonly HealthFigure[];
}

export function healthOf(inputs: HealthInputs, policy: Policy, now: Instant): Health {
  const { today, days, sends, pending, old, sentPage, takenBack, notes, notesNeeded, events, network } =
    inputs;
  const month = addDays(today, -HEALTH_DAYS);
  const grew = days.reduce((sum, { day, accepted }) => sum + (day > month ? accepted : 0), 0);
  // In the order of HEALTH_KINDS.
  const figures: readonly HealthFigure[] = [
    lastEventFigure(events, now),
    paceFigure("pace-week", sends, policy, now),
    paceFigure("pace-day", sends, policy, now),
    acceptanceFigure(days, today, policy),
    pendingFigure(pending, sentPage, policy, now),
    oldPendingFigure(old, policy),
    unansweredFigure(days, takenBack, today, policy),
    notesFigure(notes, notesNeeded),
    networkFigure(network, grew),
  ];
  return { verdict: verdictOf(figures, anythingSent(inputs)), figures };
}

const anythingSent = ({ days, sends, pending }: HealthInputs): boolean =>
  pending.now > 0 ||
  sends.length > 0 ||
  days.some(({ sent, byHand, unknown }) => sent + byHand + unknown > 0);

/** The worst of them, not an average. */
export function verdictOf(figures: readonly HealthFigure[], sent: boolean): Verdict {
  for (const level of ["act", "watch"] as const) {
    const about = figures.find((figure) => figure.level === level);
    if (about) return { level, about };
  }
  return { level: sent ? "fine" : "unknown", about: null };
}
