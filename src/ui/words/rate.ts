import type { AcceptanceView } from "../../app/views.ts";

const whole = (share: number): number => Math.round(share * 100);

/** `31 %`, from a share of 0 to 1. */
export const percent = (share: number): string => `${whole(share)} %`;

/** `likely 24 to 39, of 120 decided`: how sure the share is. Null while nothing is decided. */
export const likelyWords = ({ rate, decided }: AcceptanceView): string | null =>
  rate && `likely ${whole(rate.low)} to ${whole(rate.high)}, of ${decided.toLocaleString("en-GB")} decided`;

/** Intervals wider than this say too little to act on. Ours. */
const TOO_WIDE = 0.3;
/** Bands in use among practitioners: under 20 % halve or pause, 35 % good (vendors). */
const WEAK = 0.2;
const GOOD = 0.35;

/** What the number is worth and what to do about it, in a sentence or two. */
export function rateMeaning({ rate, decided, sent }: AcceptanceView): string {
  if (sent === 0) return "Approve a few people in the popup. What comes of it gathers here.";
  if (rate === null)
    return "None decided yet: an invitation is judged when it is 14 days old, for yeses come early and silence late.";
  const young = sent - decided;
  const waiting =
    young > 0 ? ` ${young} more ${young === 1 ? "is" : "are"} too young to count either way.` : "";
  if (rate.high - rate.low > TOO_WIDE)
    return `Too few to lean on: the true share may be far from this.${waiting}`;
  if (rate.high < WEAK)
    return `Few say yes. Invite closer people or change the words before you send more.${waiting}`;
  if (rate.low >= GOOD) return `More than most get. Keep these people and these words.${waiting}`;
  return `About one in four is usual.${waiting}`;
}
