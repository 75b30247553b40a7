import type { Overview } from "../../app/views.ts";
import type { Notice } from "../../core/restriction/notice.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { rich } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";
import { monthNotes } from "../words/month-notes.ts";
import { noticeDeedWords, noticeSaidWords } from "../words/notices.ts";
import type { Moment } from "../words/when.ts";
import { hidden } from "./hidden.tsx";

export interface StandingNoticesProps {
  readonly overview: Overview;
  readonly moment: Moment;
  /** Opens what LinkedIn said; left out where a link within the page leads there. */
  readonly onMore?: (() => void) | undefined;
}

/** Whether the pause is one that a notice in the list speaks of. */
export const isPausedForNotes = ({ settings, notices }: Overview): boolean =>
  settings.paused &&
  settings.pauseReason === "notes-spent" &&
  notices.some(({ kind }) => kind === "notes-spent");

/** What LinkedIn said that stops nothing, and what is done about it: a calm line each. */
export function StandingNotices({ overview, moment, onMore }: StandingNoticesProps) {
  const { policy } = overview.settings;
  const standing = {
    notes: policy && monthNotes(overview, policy, moment.now),
    pausedForNotes: isPausedForNotes(overview),
  };
  return (
    <>
      {overview.notices.map((notice) => (
        <p key={notice.event.id} class="notice">
          <span>
            {noticeSaidWords(notice)} {noticeDeedWords(notice, standing, moment)}{" "}
            <More {...{ notice, onMore }} />
          </span>
        </p>
      ))}
    </>
  );
}

const WHAT_IT_MEANS: Readonly<Record<Notice["kind"], MessageKey>> = {
  "approaching-limit": "today_what_limit_means",
  "notes-spent": "today_what_notes_mean",
};

function More({ notice, onMore }: { readonly notice: Notice } & Pick<StandingNoticesProps, "onMore">) {
  const words = rich(WHAT_IT_MEANS[notice.kind], { hidden });
  return onMore ? (
    <Act class="plain" onAct={onMore}>
      {words}{" "}
      <span class="arrow" aria-hidden="true">
        ↗
      </span>
    </Act>
  ) : (
    <a href="#restrictions">{words}</a>
  );
}
