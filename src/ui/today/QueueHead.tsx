import type { ReadonlySignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import type { Overview, QueueEntry, SegmentView } from "../../app/views.ts";
import { t } from "../i18n/language.ts";
import { Late } from "../live/Late.tsx";
import type { Loaded } from "../live/loaded.ts";
import { later } from "../live/use-module.ts";
import { Act } from "../parts/Act.tsx";
import { roomToday } from "../words/plan.ts";
import type { Review } from "./review.ts";

/** Asked for by few. */
export const REWRITE = later(async () => (await import("./RewriteAll.tsx")).RewriteAll);

/** So many are added to today's list at a time. */
const MORE = 5;

export interface QueueHeadProps {
  readonly overview: Overview;
  /** Those still to be looked at. */
  readonly entries: readonly QueueEntry[];
  readonly review: Review;
  readonly segments: ReadonlySignal<Loaded<readonly SegmentView[]>>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onKeys: () => void;
}

/** How many are to be looked at, the room there is for them, and what can be done with all of them. */
export function QueueHead({ overview, entries, review, segments, heading, onKeys }: QueueHeadProps) {
  const [rewriting, setRewriting] = useState(false);
  return (
    <>
      <div class="row apart queue-title">
        <h2 id="to-review" ref={heading} tabIndex={-1}>
          {entries.length === 0
            ? t("today_all_reviewed")
            : t("today_people_to_review", { count: entries.length })}
        </h2>
        <div class="row">
          {entries.length > 1 && !rewriting && (
            <Act class="plain small" onAct={() => setRewriting(true)}>
              {t("today_words_for_all")}
            </Act>
          )}
          <Act class="plain small" aria-keyshortcuts="?" onAct={onKeys}>
            {t("today_keys")}
          </Act>
        </div>
      </div>
      {overview.plan && (
        <p class="soft small room">
          {entries.length > 0
            ? roomToday(overview.plan, overview.counts.approved)
            : overview.counts.approved > 0
              ? t("today_approved_goes_in_its_time")
              : t("today_add_more_when_you_like")}
        </p>
      )}
      {rewriting && entries.length > 0 && (
        <Late load={REWRITE} with={{ entries, segments, review, onClose: () => setRewriting(false) }} />
      )}
    </>
  );
}

/** What a yes is for. */
export const YesCovers = () => <p class="soft small">{t("today_a_yes_covers")}</p>;

/** Those who wait for another day, and the way to look at some of them now. */
export function QueueEnd({ overview, review }: Pick<QueueHeadProps, "overview" | "review">) {
  if (overview.reviewLater === 0) return null;
  return (
    <div class="row apart">
      <p class="soft">{t("today_more_wait", { count: overview.reviewLater })}</p>
      <Act class="plain small" onAct={() => review.askForMore(MORE)}>
        {t("today_add_n_today", { count: Math.min(MORE, overview.reviewLater) })}
      </Act>
    </div>
  );
}
