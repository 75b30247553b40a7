import type { DailyFigures } from "../invitation/attempt.ts";
import type { LocalDay } from "../shared/time.ts";
import { addDays } from "../shared/wall-clock.ts";
import { type Acceptance, acceptanceOf } from "./acceptance.ts";

export const PERIODS = ["today", "7-days", "all-time"] as const;
export type Period = (typeof PERIODS)[number];

/** The numbers of a period; `sent`, `decided`, `accepted` and `rate` are of what was sent in it. */
export interface PeriodFigures extends Acceptance {
  readonly period: Period;
  /** Of `sent`, those the person sent themselves. */
  readonly byHand: number;
  /** Outcomes not known, or settled later as not sent: they spent budget and are not in `sent`. */
  readonly unknown: number;
  /** Sent in the period and not accepted by now. Withdrawn ones are among them. */
  readonly pending: number;
  readonly restrictions: number;
  /** Acceptances seen in the period, whenever the invitation was sent. */
  readonly acceptedInPeriod: number;
}

/** The numbers of `period` from `days` (any order, each day once). 7 days: today and the six before. */
export function periodFigures(period: Period, days: readonly DailyFigures[], today: LocalDay): PeriodFigures {
  const inside = days.filter(({ day }) => isIn(period, day, today));
  const sum = (count: (figures: DailyFigures) => number): number =>
    inside.reduce((total, figures) => total + count(figures), 0);
  const acceptance = acceptanceOf(inside, today);
  return {
    period,
    ...acceptance,
    byHand: sum((figures) => figures.byHand),
    unknown: sum((figures) => figures.unknown),
    pending: acceptance.sent - acceptance.accepted,
    restrictions: sum((figures) => figures.restrictions),
    acceptedInPeriod: sum((figures) => figures.accepted),
  };
}

/** All three, in the order of `PERIODS`. */
export function allPeriods(days: readonly DailyFigures[], today: LocalDay): readonly PeriodFigures[] {
  return PERIODS.map((period) => periodFigures(period, days, today));
}

function isIn(period: Period, day: LocalDay, today: LocalDay): boolean {
  switch (period) {
    case "today":
      return day === today;
    case "7-days":
      return day > addDays(today, -7) && day <= today;
    case "all-time":
      return true;
  }
}
