import { acceptanceFigure, shift } from "../health/shares.ts";
import type { DailyFigures } from "../invitation/attempt.ts";
import { DECIDED_AFTER, DECIDED_LEAST, HEALTH_DAYS } from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import { stopAt } from "../restriction/cooldown.ts";
import type { RestrictionKind, StopEvent } from "../restriction/restriction.ts";
import type { Segment, Template } from "../segment/segment.ts";
import { DAY, type Instant, type LocalDay } from "../shared/time.ts";
import { addDays } from "../shared/wall-clock.ts";
import type { SentCohort } from "../statistics/cohorts.ts";
import type { Rate } from "../statistics/wilson.ts";
import { fatesOf, shareOf } from "./shares.ts";

/** A share of decided invitations, never null: a sentence names it. */
export interface SaidShare {
  readonly rate: Rate;
  readonly decided: number;
}

/** Since when something is different. */
export type Since =
  /** A wording took the place of another. */
  | {
      readonly kind: "wording-changed";
      readonly at: Instant;
      readonly segmentName: string;
      readonly from: string;
      readonly to: string;
    }
  /** What was decided in the last 30 days against the 30 before. */
  | { readonly kind: "month-before" };

/** What there is to say first. The weightiest that is so. */
export type News =
  | { readonly kind: "not-set-up" }
  | { readonly kind: "nothing-sent" }
  /** Not in the days that are judged, and those still too young to be. */
  | { readonly kind: "nothing-lately"; readonly days: number }
  /** LinkedIn said stop, and it holds until then at least, or (null) until the person says that it is over. */
  | { readonly kind: "stopped"; readonly restriction: RestrictionKind; readonly until: Instant | null }
  /** By more than chance. */
  | {
      readonly kind: "fell" | "rose";
      readonly from: SaidShare;
      readonly to: SaidShare;
      readonly since: Since;
    }
  /** Of those sent lately too few are decided to say anything; `more`: until something can be said. */
  | { readonly kind: "too-early"; readonly sent: number; readonly decided: number; readonly more: number }
  /** No change that is more than chance. */
  | { readonly kind: "steady"; readonly now: SaidShare };

/** What to do about the pace, or what it will do by itself. Invitations a day. */
export type PaceAdvice =
  | { readonly kind: "wait" }
  | { readonly kind: "paused" }
  /** Many wait for an answer: taking the oldest back comes first. */
  | { readonly kind: "take-back"; readonly pending: number; readonly suggested: number }
  /** A new wording is too young to be judged: stay there until so many more of it are decided. */
  | { readonly kind: "hold-until-decided"; readonly perDay: number; readonly more: number }
  /** Stay there until acceptance is at `share` (0 to 1): other words, other people. */
  | { readonly kind: "hold-until-better"; readonly perDay: number; readonly share: number }
  /** Halved, since acceptance was likely under `floor` (0 to 1), until so many more of the newer ones are decided. */
  | { readonly kind: "lowered"; readonly perDay: number; readonly floor: number; readonly more: number }
  /** Goes up by itself; `reached`: when the target may be reached, null: not within four weeks. */
  | {
      readonly kind: "climbs";
      readonly perDay: number;
      readonly target: number;
      readonly reached: LocalDay | null;
    }
  /** Learnt from LinkedIn's last stop: no more than that in a week. */
  | { readonly kind: "stay-below"; readonly perWeek: number }
  | { readonly kind: "keep"; readonly perDay: number }
  /** Everything is well, and the person's own number is all that holds it. */
  | {
      readonly kind: "could-raise";
      readonly from: number;
      readonly to: number;
      readonly per: "day" | "week";
    };

/** Today's sentence: the interface has the words. `advice` null: there is nothing to do about the pace. */
export interface Sentence {
  readonly news: News;
  readonly advice: PaceAdvice | null;
}

/** Days: those whose invitations are judged together, and those too young for it. */
const LATELY = HEALTH_DAYS + DECIDED_AFTER / DAY;

const sentIn = (days: readonly DailyFigures[]): number =>
  days.reduce((sum, { sent, byHand, unknown }) => sum + sent + byHand + unknown, 0);

/** A change of words is news so long (ours: two months, by which a dozen a week are decided). */
const CHANGE_IS_NEWS = 60 * DAY;

export interface NewsGiven {
  /** Null: before the set-up. */
  readonly policy: Policy | null;
  readonly restrictions: readonly StopEvent[];
  /** Of the account, of at least the last 90 days. */
  readonly days: readonly DailyFigures[];
  readonly cohorts: readonly SentCohort[];
  readonly segments: readonly Segment[];
  readonly templates: readonly Template[];
  readonly today: LocalDay;
  readonly now: Instant;
}

/** The first of these that is so. */
export function newsOf(given: NewsGiven): News {
  const { policy, restrictions, days, today, now } = given;
  if (policy === null) return { kind: "not-set-up" };
  const stop = stopAt(restrictions, now);
  if (stop !== null) {
    const until = stop.kind === "cooling" ? stop.until : null;
    return { kind: "stopped", restriction: stop.event.kind, until };
  }
  if (sentIn(days) === 0) return { kind: "nothing-sent" };
  const changed = changedBySince(given);
  if (changed) return changed;
  const { rate, decided, before, direction } = acceptanceFigure(days, today, policy);
  if (rate === null || decided < DECIDED_LEAST) {
    const first = addDays(today, 1 - LATELY);
    const sent = sentIn(days.filter(({ day }) => day >= first));
    if (sent === 0) return { kind: "nothing-lately", days: LATELY };
    return { kind: "too-early", sent, decided, more: DECIDED_LEAST - decided };
  }
  const now30: SaidShare = { rate, decided };
  if (before.rate === null || direction === "same" || direction === "unknown") {
    return { kind: "steady", now: now30 };
  }
  const from: SaidShare = { rate: before.rate, decided: before.decided };
  const kind = direction === "better" ? "rose" : "fell";
  return { kind, from, to: now30, since: { kind: "month-before" } };
}

/** A wording in use that took another's place not long ago, the newest first. */
function newWordings({ templates, segments, now }: NewsGiven): readonly Template[] {
  const inUse = new Set(segments.filter(({ archivedAt }) => archivedAt === null).map(({ id }) => id));
  return templates
    .filter(
      ({ replaces, retiredAt, segmentId, createdAt }) =>
        replaces !== null && retiredAt === null && inUse.has(segmentId) && now - createdAt < CHANGE_IS_NEWS,
    )
    .toSorted((one, other) => other.createdAt - one.createdAt);
}

const decidedOf = ({ cohorts, today }: NewsGiven, templateId: string) => {
  const own = cohorts.filter((one) => one.templateId === templateId);
  const share = shareOf(fatesOf(own, today));
  return { ...share, count: share.decidedAccepted };
};

/** The newest change of words after which acceptance differs by more than chance. */
function changedBySince(given: NewsGiven): News | null {
  for (const wording of newWordings(given)) {
    const old = given.templates.find(({ id }) => id === wording.replaces);
    if (!old) continue;
    const [to, from] = [decidedOf(given, wording.id), decidedOf(given, old.id)];
    const way = shift(to, from);
    if (way === "same" || way === "unknown" || to.rate === null || from.rate === null) continue;
    const segmentName = given.segments.find(({ id }) => id === wording.segmentId)?.name ?? "";
    return {
      kind: way === "up" ? "rose" : "fell",
      from: { rate: from.rate, decided: from.decided },
      to: { rate: to.rate, decided: to.decided },
      since: {
        kind: "wording-changed",
        at: wording.createdAt,
        segmentName,
        from: old.name,
        to: wording.name,
      },
    };
  }
  return null;
}

/** Decided ones that the newest wording which went out still misses until it can be judged; null: none does. */
export function youngWordingMisses(given: NewsGiven): number | null {
  for (const { id } of newWordings(given)) {
    const { sent, decided } = decidedOf(given, id);
    if (sent > 0 && decided < DECIDED_LEAST) return DECIDED_LEAST - decided;
  }
  return null;
}
