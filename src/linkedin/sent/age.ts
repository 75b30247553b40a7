import { DAY, HOUR, MINUTE, SECOND } from "../../core/shared/time.ts";
import { plain } from "../dom/text.ts";

/** The shortest each unit can be, in ms: a least age must hold for February too. */
const SHORTEST: Readonly<Record<string, number>> = {
  second: SECOND,
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  week: 7 * DAY,
  month: 28 * DAY,
  year: 365 * DAY,
};

/**
 * The least age in ms. LinkedIn rounds down, so "3 days ago" is at least three days. A calendar word
 * ("yesterday") may be minutes old. English only; null for every other wording.
 */
export function ageAtLeast(text: string): number | null {
  const words = plain(text).toLowerCase();
  if (/^sent (?:just now|moments? ago|today|yesterday)$/.test(words)) return 0;
  const match = /^sent (\d{1,4}|an?) (second|minute|hour|day|week|month|year)s? ago$/.exec(words);
  const unit = SHORTEST[match?.[2] ?? ""];
  if (match === null || unit === undefined) return null;
  const count = Number(match[1]);
  return (Number.isNaN(count) ? 1 : count) * unit;
}
