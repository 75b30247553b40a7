import { DAY, HOUR, type Instant } from "../shared/time.ts";
import { cooldownFor, stops } from "./cooldown.ts";
import { inForce, isOpen, type RestrictionEvent, type RestrictionKind } from "./restriction.ts";

/** The same kind met again this soon is the same event, not a second one (ours). */
export const SAME_EVENT_WITHIN: number = 12 * HOUR;
/** LinkedIn began in May 2003. */
export const EARLIEST_EVENT: Instant = 1_052_092_800_000;
/** An end further away is a slip of the pen (LI names a month at most; the bound is ours). */
export const LATEST_END: number = 366 * DAY;
/** Characters of a remark (ours). */
export const REMARK_LIMIT = 500;

/** What a person tells of something LinkedIn said to them: by mail, on the phone, or before Politely. */
export interface ToldEvent {
  readonly kind: RestrictionKind;
  /** NaN: nothing a calendar knows. */
  readonly at: Instant;
  /** The end LinkedIn named, if it did. */
  readonly statedUntil: Instant | null;
  readonly remark: string;
  /** LinkedIn works normally again, the person says; heard only once the wait is over. */
  readonly over: boolean;
}

/** Why it is not written down. `field` is the field of the form it belongs to. */
export type ToldProblem =
  | { readonly field: "at"; readonly problem: "not-a-time" }
  | { readonly field: "at"; readonly problem: "in-the-future"; readonly latest: Instant }
  | { readonly field: "at"; readonly problem: "too-early"; readonly earliest: Instant }
  /** One of the same kind stands within 12 hours: that one may be corrected instead. */
  | { readonly field: "at"; readonly problem: "overlaps"; readonly event: RestrictionEvent }
  | { readonly field: "statedUntil"; readonly problem: "not-a-time" }
  | { readonly field: "statedUntil"; readonly problem: "before-the-event" }
  | { readonly field: "statedUntil"; readonly problem: "too-far"; readonly latest: Instant }
  | { readonly field: "remark"; readonly problem: "too-long"; readonly limit: number };

/** What is wrong with it; none: nothing. `id`: of the event it corrects, null when it is a new one. */
export function problemsOfTold(
  told: ToldEvent,
  events: readonly RestrictionEvent[],
  id: string | null,
  now: Instant,
): readonly ToldProblem[] {
  return [...problemsOfTime(told, events, id, now), ...problemsOfEnd(told), ...problemsOfRemark(told)];
}

function problemsOfTime(
  { at, kind }: ToldEvent,
  events: readonly RestrictionEvent[],
  id: string | null,
  now: Instant,
): readonly ToldProblem[] {
  if (!Number.isFinite(at)) return [{ field: "at", problem: "not-a-time" }];
  if (at > now) return [{ field: "at", problem: "in-the-future", latest: now }];
  if (at < EARLIEST_EVENT) return [{ field: "at", problem: "too-early", earliest: EARLIEST_EVENT }];
  const event = inForce(events).find(
    (other) => other.id !== id && other.kind === kind && Math.abs(other.at - at) < SAME_EVENT_WITHIN,
  );
  return event === undefined ? [] : [{ field: "at", problem: "overlaps", event }];
}

function problemsOfEnd({ at, statedUntil }: ToldEvent): readonly ToldProblem[] {
  if (statedUntil === null) return [];
  if (!Number.isFinite(statedUntil)) return [{ field: "statedUntil", problem: "not-a-time" }];
  if (!Number.isFinite(at)) return [];
  if (statedUntil <= at) return [{ field: "statedUntil", problem: "before-the-event" }];
  const latest = at + LATEST_END;
  return statedUntil > latest ? [{ field: "statedUntil", problem: "too-far", latest }] : [];
}

const problemsOfRemark = ({ remark }: ToldEvent): readonly ToldProblem[] =>
  remark.length > REMARK_LIMIT ? [{ field: "remark", problem: "too-long", limit: REMARK_LIMIT }] : [];

/** When the wait after an event is over: ours, or the end LinkedIn named where that is later. */
export function endOf(
  { id, kind, at, statedUntil }: Pick<RestrictionEvent, "id" | "kind" | "at" | "statedUntil">,
  events: readonly RestrictionEvent[],
): Instant {
  if (!stops(kind)) return at;
  const earlier = inForce(events).filter((other) => other.id !== id && other.at <= at);
  return Math.max(cooldownFor(kind, earlier, at), statedUntil ?? at);
}

/**
 * A wait that runs (again) after it was confirmed needs the person's word and the look at the Sent page
 * anew: nothing goes on by itself after a serious stop (I4).
 */
export function withEnd(event: RestrictionEvent, cooldownUntil: Instant, now: Instant): RestrictionEvent {
  const runsAgain = cooldownUntil > now;
  return {
    ...event,
    cooldownUntil,
    ...(runsAgain ? { confirmedAt: null, checkedAt: null, checkTries: 0, checkTriedAt: null } : {}),
  };
}

/**
 * Other events whose wait grows because of one that was told of or corrected: those still open, which have
 * one more before them now. Never shorter, whatever was dismissed or corrected (I4); those that are over stay.
 */
export function lengthened(events: readonly RestrictionEvent[], now: Instant): readonly RestrictionEvent[] {
  return events
    .filter((event) => isOpen(event) && stops(event.kind))
    .flatMap((event) => {
      const end = endOf(event, events);
      return end > event.cooldownUntil ? withEnd(event, end, now) : [];
    });
}
