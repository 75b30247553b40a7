import type { RestrictionKind } from "../restriction/restriction.ts";
import type { Instant, LocalDay } from "../shared/time.ts";
import type { Rate } from "../statistics/wilson.ts";

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
  /** LinkedIn said stop, and it holds until then, or until the person goes on (null). */
  | { readonly kind: "stopped"; readonly restriction: RestrictionKind; readonly until: Instant | null }
  /** By more than chance. */
  | {
      readonly kind: "fell" | "rose";
      readonly from: SaidShare;
      readonly to: SaidShare;
      readonly since: Since;
    }
  /** Too few are decided to say anything; `more`: until something can be said. */
  | { readonly kind: "too-early"; readonly sent: number; readonly decided: number; readonly more: number }
  /** No change that is more than chance. */
  | { readonly kind: "steady"; readonly now: SaidShare };

/** What to do about the pace, or what it will do by itself. Invitations a day. */
export type PaceAdvice =
  | { readonly kind: "wait" }
  | { readonly kind: "paused" }
  /** Many wait for an answer: taking the oldest back comes first. */
  | { readonly kind: "take-back"; readonly pending: number; readonly suggested: number }
  /** Stay there until so many more are decided. */
  | { readonly kind: "hold-until-decided"; readonly perDay: number; readonly more: number }
  /** Stay there until acceptance is at `share` (0 to 1): other words, other people. */
  | { readonly kind: "hold-until-better"; readonly perDay: number; readonly share: number }
  /** Halved; newer ones decide. */
  | { readonly kind: "lowered"; readonly perDay: number; readonly floor: number }
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
