import type { QueueEntry } from "../../app/views.ts";
import { APPROVAL_LASTS } from "../../core/policy/defaults.ts";
import { rich, t } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";
import { NoteText } from "../parts/NoteText.tsx";
import { nameOf } from "../words/name.ts";
import { dayWords, type Moment } from "../words/when.ts";
import { hidden } from "./hidden.tsx";
import type { Review } from "./review.ts";

export interface ApprovedProps {
  readonly entries: readonly QueueEntry[];
  /** How many there are in all; `entries` may be the first of them. */
  readonly count: number;
  readonly review: Review;
  readonly moment: Moment;
}

/** Those that were said yes to and wait for their turn, in that order. */
export function Approved({ entries, count, review, moment }: ApprovedProps) {
  if (entries.length === 0) return null;
  return (
    <details class="fold">
      <summary>{t("today_approved_in_order", { count })}</summary>
      <ol class="cards">
        {entries.map((entry) => (
          <li key={entry.invitation.id} class="card">
            <div class="row apart">
              <h3 dir="auto">{nameOf(entry.prospect)}</h3>
              <Act class="plain small" onAct={() => review.unapprove(entry)}>
                {rich("today_take_back", { name: nameOf(entry.prospect), hidden })}
              </Act>
            </div>
            <NoteText note={entry.invitation.approval?.note ?? entry.invitation.note} />
            {entry.invitation.approval && (
              <p class="soft small">
                {t("today_your_yes_until", {
                  day: dayWords(entry.invitation.approval.at + APPROVAL_LASTS, moment.now, moment.zone),
                })}
              </p>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
