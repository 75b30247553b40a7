import type { QueueEntry } from "../../app/views.ts";
import { WORTH_ANOTHER_TRY } from "../../core/invitation/invitation.ts";
import { rich, t } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";
import { nameOf } from "../words/name.ts";
import { notSentWords } from "../words/not-sent.ts";
import { atWords, type Moment } from "../words/when.ts";
import { hidden } from "./hidden.tsx";
import type { Review } from "./review.ts";

interface NotSentProps {
  readonly entries: readonly QueueEntry[];
  readonly review: Review;
  readonly moment: Moment;
}

function NotSentEntry({
  entry,
  review,
  moment,
}: Omit<NotSentProps, "entries"> & { readonly entry: QueueEntry }) {
  const { invitation, prospect } = entry;
  const { reason } = invitation;
  if (reason === null) return null;
  const { what, next } = notSentWords(reason);
  return (
    <li class="card">
      <div class="row apart">
        <h3 dir="auto">{nameOf(prospect)}</h3>
        {WORTH_ANOTHER_TRY.has(reason) && (
          <Act class="plain small" onAct={() => review.putBack(entry)}>
            {rich("today_put_back", { name: nameOf(prospect), hidden })}
          </Act>
        )}
      </div>
      <p>
        {what} {next}
      </p>
      <p class="soft small">{atWords(invitation.updatedAt, moment.now, moment.zone)}</p>
    </li>
  );
}

/** Those whose invitation came to nothing lately, each with why, and the way back where there is one. */
export function NotSent({ entries, review, moment }: NotSentProps) {
  if (entries.length === 0) return null;
  return (
    <details class="fold">
      <summary>{t("today_not_invited", { count: entries.length })}</summary>
      <ul class="cards">
        {entries.map((entry) => (
          <NotSentEntry key={entry.invitation.id} entry={entry} review={review} moment={moment} />
        ))}
      </ul>
    </details>
  );
}
