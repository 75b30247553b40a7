import type { AcceptanceView } from "../../app/views.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";

const whole = (share: number): number => Math.round(share * 100);

/** `31 %`, from a share of 0 to 1. */
export const percent = (share: number): string => t("compose_percent", { value: whole(share) });

/** `likely 24 to 39, of 120 decided`: how sure the share is. Null while nothing is decided. */
export const likelyWords = ({ rate, decided }: AcceptanceView): string | null =>
  rate && t("compose_likely_of_decided", { low: whole(rate.low), high: whole(rate.high), decided });

/** `likely 24 to 39`. */
export const intervalWords = ({ low, high }: { readonly low: number; readonly high: number }): string =>
  t("compose_likely", { low: whole(low), high: whole(high) });

/** Intervals wider than this say too little to act on. Ours. */
const TOO_WIDE = 0.3;

/** Whether too few are decided to lean on the share. */
export const isTooWide = ({ low, high }: { readonly low: number; readonly high: number }): boolean =>
  high - low > TOO_WIDE;

/** Bands in use among practitioners: under 20 % halve or pause, 35 % good (vendors). */
const WEAK = 0.2;
const GOOD = 0.35;

/** What the number is worth and what to do about it, in a sentence or two. */
export function rateMeaning({ rate, decided, sent }: AcceptanceView): string {
  if (sent === 0) return t("compose_rate_none_sent");
  if (rate === null) return t("compose_rate_none_decided");
  const young = sent - decided;
  const worth = t(worthOf(rate));
  return young > 0 ? `${worth} ${t("compose_rate_n_too_young", { count: young })}` : worth;
}

function worthOf({ low, high }: NonNullable<AcceptanceView["rate"]>): MessageKey {
  if (high - low > TOO_WIDE) return "compose_rate_too_few";
  if (high < WEAK) return "compose_rate_weak";
  return low >= GOOD ? "compose_rate_good" : "compose_rate_usual";
}
