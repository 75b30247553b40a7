import type { ReadonlySignal } from "@preact/signals";
import type { SegmentView } from "../../app/views.ts";
import { t } from "../i18n/language.ts";
import type { Loaded } from "../live/loaded.ts";
import { Act } from "../parts/Act.tsx";

export interface EmptyQueueProps {
  readonly segments: ReadonlySignal<Loaded<readonly SegmentView[]>>;
  /** Drafts that wait for another day. */
  readonly later: number;
  readonly onWrite: () => void;
  readonly onAdd: () => void;
  readonly onMore: () => void;
}

/** Nobody to review: says what to do next, by what is there already. */
export function EmptyQueue({ segments, later, onWrite, onAdd, onMore }: EmptyQueueProps) {
  const groups = segments.value;
  if (later > 0) {
    return (
      <section class="empty" aria-labelledby="empty-title">
        <h2 id="empty-title">{t("today_nobody_today")}</h2>
        <p>{t("today_people_later", { count: later })}</p>
        <div class="row">
          <Act onAct={onMore}>{t("today_add_some_today")}</Act>
        </div>
      </section>
    );
  }
  if (groups.state === "loading") return null;
  const hasSegments = groups.state === "ready" && groups.value.length > 0;
  return (
    <section class="empty" aria-labelledby="empty-title">
      <h2 id="empty-title">{t("today_nobody_waiting")}</h2>
      <p>{hasSegments ? t("today_empty_add_people") : t("today_empty_begin_with_words")}</p>
      <div class="row">
        {hasSegments ? (
          <>
            <Act class="main" onAct={onAdd}>
              {t("today_add_people")}
            </Act>
            <Act onAct={onWrite}>{t("today_change_words")}</Act>
          </>
        ) : (
          <Act class="main" onAct={onWrite}>
            {t("today_write_first_segment")}
          </Act>
        )}
      </div>
    </section>
  );
}
