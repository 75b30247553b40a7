import type { Attempt, DailyFigures, VariantFigures } from "../invitation/attempt.ts";
import { assertNever } from "../shared/result.ts";
import type { LocalDay } from "../shared/time.ts";

/** What is added to the figures of one day; counts left out stay. */
export interface FiguresChange {
  readonly day: LocalDay;
  readonly delta: Readonly<Partial<Record<Exclude<keyof DailyFigures, "day">, number>>>;
}

/** The figures of a day on which nothing happened. */
export function noFigures(day: LocalDay): DailyFigures {
  return { day, sent: 0, byHand: 0, unknown: 0, accepted: 0, acceptedOfSent: 0, restrictions: 0 };
}

/**
 * Which days' figures a row of the log changes, and by how much: the one rule for counting while
 * writing and for counting again (I8). An unknown one settled as not sent stays counted as unknown: it
 * spent its budget. A settled or accepted row that does not say when it was sent moves no sent day.
 */
export function figuresChange(attempt: Attempt): readonly FiguresChange[] {
  const { day, sentDay } = attempt;
  switch (attempt.kind) {
    case "sent":
      return [{ day, delta: { sent: 1 } }];
    case "sent-by-hand":
      return [{ day, delta: { byHand: 1 } }];
    case "unknown":
      return [{ day, delta: { unknown: 1 } }];
    case "settled-sent":
      return sentDay === null ? [] : [{ day: sentDay, delta: { unknown: -1, sent: 1 } }];
    case "unsettled":
      return sentDay === null ? [] : [{ day: sentDay, delta: { unknown: 1, sent: -1 } }];
    case "accepted":
      if (sentDay === null) return [{ day, delta: { accepted: 1 } }];
      if (sentDay === day) return [{ day, delta: { accepted: 1, acceptedOfSent: 1 } }];
      return [
        { day, delta: { accepted: 1 } },
        { day: sentDay, delta: { acceptedOfSent: 1 } },
      ];
    case "restriction":
      return [{ day, delta: { restrictions: 1 } }];
    case "restriction-dismissed":
      return [{ day: sentDay ?? day, delta: { restrictions: -1 } }];
    case "history":
      return (attempt.history ?? []).map(({ day: told, sent, accepted }) => ({
        day: told,
        delta: { byHand: sent, acceptedOfSent: accepted },
      }));
    case "proposed":
    case "queued":
    case "sent-back":
    case "approved":
    case "voided":
    case "skipped":
    case "restored":
    case "prepared":
    case "dispatched":
    case "returned":
    case "not-sent":
    case "settled-not-sent":
    case "resumed":
    case "withdrawal-picked":
    case "withdrawal-dropped":
    case "withdrawal-prepared":
    case "withdrawing":
    case "withdrawal-returned":
    case "withdrawn":
    case "not-withdrawn":
    case "withdrawal-unknown":
    case "withdrawal-settled":
    case "followed-up":
    case "restriction-corrected":
    case "tracked":
    case "withdrawn-elsewhere":
    case "lapsed":
      return [];
    default:
      return assertNever(attempt.kind);
  }
}

/** What a row of the log adds to the figures of its wording; null: nothing. The same one rule. */
export function variantChange(attempt: Attempt): VariantFigures | null {
  const { kind, templateId, day, sentDay } = attempt;
  if (templateId === null) return null;
  switch (kind) {
    case "sent":
      return { templateId, day, sent: 1, accepted: 0 };
    case "settled-sent":
      return sentDay === null ? null : { templateId, day: sentDay, sent: 1, accepted: 0 };
    case "unsettled":
      return sentDay === null ? null : { templateId, day: sentDay, sent: -1, accepted: 0 };
    case "accepted":
      return sentDay === null ? null : { templateId, day: sentDay, sent: 0, accepted: 1 };
    default:
      return null;
  }
}

/** The figures of `change.day` after the change; `figures` undefined: that day had none yet. */
export function withChange(figures: DailyFigures | undefined, change: FiguresChange): DailyFigures {
  const before = figures ?? noFigures(change.day);
  const { delta } = change;
  return {
    day: change.day,
    sent: before.sent + (delta.sent ?? 0),
    byHand: before.byHand + (delta.byHand ?? 0),
    unknown: before.unknown + (delta.unknown ?? 0),
    accepted: before.accepted + (delta.accepted ?? 0),
    acceptedOfSent: before.acceptedOfSent + (delta.acceptedOfSent ?? 0),
    restrictions: before.restrictions + (delta.restrictions ?? 0),
  };
}

/** The figures after one more row of the log. `figures` itself stays as it is. */
export function applyAttempt(
  figures: ReadonlyMap<LocalDay, DailyFigures>,
  attempt: Attempt,
): ReadonlyMap<LocalDay, DailyFigures> {
  return added(new Map(figures), attempt);
}

/** Every day's figures from the log alone, whatever the order of its rows. */
export function recount(attempts: Iterable<Attempt>): ReadonlyMap<LocalDay, DailyFigures> {
  const figures = new Map<LocalDay, DailyFigures>();
  for (const attempt of attempts) added(figures, attempt);
  return figures;
}

function added(figures: Map<LocalDay, DailyFigures>, attempt: Attempt): Map<LocalDay, DailyFigures> {
  for (const change of figuresChange(attempt)) {
    figures.set(change.day, withChange(figures.get(change.day), change));
  }
  return figures;
}
