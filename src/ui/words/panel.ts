import type { QueueEntry } from "../../app/views.ts";
import { DAY, HOUR, type Instant, MINUTE, SECOND } from "../../core/shared/time.ts";
import { locale, t } from "../i18n/language.ts";
import type { NextUp } from "../panel/next-up.ts";
import { blockerWords } from "./allowance.ts";
import { nameOf } from "./name.ts";
import { atWords, type Moment, spanWords, untilWords } from "./when.ts";

/** `12:34`, `1:02:09`; nothing beyond a day, where the day is named. */
export function countdownWords(left: number): string {
  if (left >= DAY) return "";
  const total = Math.max(0, Math.ceil(left / SECOND));
  const two = new Intl.NumberFormat(locale(), { minimumIntegerDigits: 2 });
  const one = new Intl.NumberFormat(locale());
  const hours = Math.floor(total / 3_600);
  const minutes = Math.floor((total % 3_600) / 60);
  const clock = `${hours > 0 ? two.format(minutes) : one.format(minutes)}:${two.format(total % 60)}`;
  return hours > 0 ? `${one.format(hours)}:${clock}` : clock;
}

/** Who is next, or what everything waits for. */
export function nextTitle(next: NextUp): string {
  return next.kind === "nobody" ? t("panel_nobody") : t("panel_next", { name: nameOf(next.entry.prospect) });
}

/** What is waited for, in one sentence. */
export function waitWords(next: NextUp, moment: Moment): string {
  switch (next.kind) {
    case "nobody":
      return t("panel_nobody_say_yes");
    case "in-time": {
      const when = atWords(next.at, moment.now, moment.zone);
      if (next.at <= moment.now) return t("panel_any_moment");
      return next.mode === "assisted" ? t("panel_opens", { when }) : t("panel_goes", { when });
    }
    case "held":
      return heldWords(next, moment);
  }
}

function heldWords({ blocker }: Extract<NextUp, { readonly kind: "held" }>, moment: Moment): string {
  const { now, zone } = moment;
  switch (blocker.kind) {
    case "paused":
      return t("panel_waits_paused");
    case "different-account":
      return t("panel_waits_account");
    case "restriction":
      return t("panel_waits_stop", { until: untilWords(blocker.until, now, zone) });
    case "restriction-needs-person":
      return t("panel_waits_word");
    case "restriction-needs-check":
      return t("panel_waits_check");
    default:
      return blockerWords(blocker, null, moment).what;
  }
}

/** What a screen reader hears while one is on LinkedIn: what the person is waited for, if they are. */
export function spokenFlight({ invitation, prospect }: QueueEntry): string {
  const name = nameOf(prospect);
  if (invitation.state === "prepared") return t("today_being_opened", { name });
  return invitation.dispatch?.mode === "hands-free"
    ? t("today_being_sent", { name })
    : `${t("today_ready_for_you", { name })}. ${t("today_ready_for_you_text")}`;
}

/** From here on the time left is said aloud as it passes; before, the hour on the clock is enough. Longest first. */
const SAID_AT: readonly number[] = [10 * MINUTE, 5 * MINUTE, 2 * MINUTE, MINUTE];

/**
 * What a screen reader hears of `waitWords`: the same, and near the end how long it still is. It changes a few
 * times in the last minutes, never twice within one.
 */
export function spokenWait(next: NextUp, moment: Moment, second: Instant): string {
  const said = `${nextTitle(next)}. ${waitWords(next, moment)}`;
  if (next.kind !== "in-time") return said;
  const left = next.at - second;
  if (left <= 0) return `${nextTitle(next)}. ${t("panel_any_moment")}`;
  const step = SAID_AT.findLast((one) => left <= one);
  return step === undefined || left > HOUR
    ? said
    : t("panel_spoken", { said: nextTitle(next), span: spanWords(step) });
}
