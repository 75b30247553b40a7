import type { Overview } from "../../app/views.ts";
import type { Notice } from "../../core/restriction/notice.ts";
import { Act } from "../parts/Act.tsx";
import { monthNotes } from "../words/composing.ts";
import { noticeDeedWords, noticeSaidWords } from "../words/notices.ts";
import type { Moment } from "../words/when.ts";

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

const ABOUT: Readonly<Record<Notice["kind"], string>> = {
  "approaching-limit": "that a limit comes near",
  "notes-spent": "that the notes are used up",
};

function More({ notice, onMore }: { readonly notice: Notice } & Pick<StandingNoticesProps, "onMore">) {
  const about = <span class="hidden-text"> when LinkedIn says {ABOUT[notice.kind]}</span>;
  return onMore ? (
    <Act class="plain" onAct={onMore}>
      What it means <span aria-hidden="true">↗</span>
      {about}
    </Act>
  ) : (
    <a href="#restrictions">
      What it means
      {about}
    </a>
  );
}
