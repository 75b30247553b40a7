import type { ComponentChildren } from "preact";
import type { News, PaceAdvice, SaidShare, Since } from "../../core/dashboard/sentence.ts";
import { assertNever } from "../../core/shared/result.ts";
import { rich, t } from "../i18n/language.ts";
import { restrictionName } from "./restriction.ts";
import { whole } from "./shares.ts";
import { type Moment, shortDay, untilWords } from "./when.ts";

/** What there is to say first, as a heading. */
export function newsWords(news: News, { now, zone }: Moment): string {
  switch (news.kind) {
    case "not-set-up":
      return t("dashboard_news_not_set_up");
    case "nothing-sent":
      return t("dashboard_news_nothing_sent");
    case "nothing-lately":
      return t("dashboard_news_nothing_lately", { days: news.days });
    case "stopped": {
      const name = restrictionName(news.restriction);
      return news.until === null
        ? t("dashboard_news_stopped", { name })
        : t("dashboard_news_stopped_until", { name, until: untilWords(news.until, now, zone) });
    }
    case "fell":
    case "rose":
      return changedWords(news.kind, news.from, news.to, news.since);
    case "too-early":
      return t("dashboard_news_too_early", { decided: news.decided, sent: news.sent });
    case "steady":
      return t("dashboard_news_steady", { share: whole(news.now.rate.value) });
    default:
      return assertNever(news);
  }
}

function changedWords(kind: "fell" | "rose", before: SaidShare, after: SaidShare, since: Since): string {
  const shares = { from: whole(before.rate.value), to: whole(after.rate.value) };
  if (since.kind === "month-before")
    return kind === "fell" ? t("dashboard_news_fell_month", shares) : t("dashboard_news_rose_month", shares);
  const change = { ...shares, old: since.from, new: since.to, segment: since.segmentName };
  return kind === "fell"
    ? t("dashboard_news_fell_wording", change)
    : t("dashboard_news_rose_wording", change);
}

/** What the news rests on; null: it says so itself. */
export function newsWorth(news: News): string | null {
  switch (news.kind) {
    case "fell":
    case "rose":
      return t("dashboard_news_compared", { before: news.from.decided, after: news.to.decided });
    case "too-early":
      return t("dashboard_news_too_early_more", { more: news.more });
    case "steady": {
      const { rate, decided } = news.now;
      return t("dashboard_news_steady_worth", { low: whole(rate.low), high: whole(rate.high), decided });
    }
    case "nothing-sent":
      return t("dashboard_beginning");
    default:
      return null;
  }
}

/** What to do about the pace, or what it will do by itself. */
export function adviceWords(advice: PaceAdvice): ComponentChildren {
  switch (advice.kind) {
    case "wait":
      return t("dashboard_advice_wait");
    case "paused":
      return t("dashboard_advice_paused");
    case "take-back":
      return rich("dashboard_advice_take_back", {
        pending: advice.pending,
        suggested: advice.suggested,
        a: (words: ComponentChildren[]) => <a href="#pending">{words}</a>,
      });
    case "hold-until-decided":
      return t("dashboard_advice_hold", { perDay: advice.perDay, more: advice.more });
    case "hold-until-better":
      return t("dashboard_advice_hold_better", { perDay: advice.perDay, share: whole(advice.share) });
    case "lowered":
      return t("dashboard_advice_lowered", {
        perDay: advice.perDay,
        floor: whole(advice.floor),
        more: advice.more,
      });
    case "climbs": {
      const { perDay, target, reached } = advice;
      return reached === null
        ? t("dashboard_advice_climbs", { perDay, target })
        : t("dashboard_advice_climbs_by", { perDay, target, day: shortDay(reached) });
    }
    case "stay-below":
      return t("dashboard_advice_stay_below", { perWeek: advice.perWeek });
    case "keep":
      return t("dashboard_advice_keep", { perDay: advice.perDay });
    case "could-raise":
      return advice.per === "day"
        ? t("dashboard_advice_raise_day", { from: advice.from, to: advice.to })
        : t("dashboard_advice_raise_week", { from: advice.from, to: advice.to });
    default:
      return assertNever(advice);
  }
}
