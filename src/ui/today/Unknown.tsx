import type { QueueEntry } from "../../app/views.ts";
import { rich, t } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";
import { nameOf } from "../words/name.ts";
import { atWords, type Moment } from "../words/when.ts";
import { hidden } from "./hidden.tsx";
import type { Review } from "./review.ts";

export interface UnknownProps {
  readonly entries: readonly QueueEntry[];
  readonly review: Review;
  readonly moment: Moment;
}

function UnknownEntry({
  entry,
  review,
  moment,
}: Omit<UnknownProps, "entries"> & { readonly entry: QueueEntry }) {
  const { invitation, prospect } = entry;
  const whom = { name: nameOf(prospect), hidden };
  return (
    <li class="stack tight">
      <p>
        <strong dir="auto">{nameOf(prospect)}</strong>
        {invitation.sentAt !== null && (
          <span class="soft"> · {atWords(invitation.sentAt, moment.now, moment.zone)}</span>
        )}
      </p>
      <div class="row">
        <Act onAct={() => review.settle(entry, "sent")}>{rich("today_it_was_sent", whom)}</Act>
        <Act onAct={() => review.settle(entry, "not-sent")}>{rich("today_it_was_not_sent", whom)}</Act>
      </div>
    </li>
  );
}

/** Outcomes nobody knows: only the person can look. They are never tried again blindly (I2). */
export function Unknown({ entries, review, moment }: UnknownProps) {
  if (entries.length === 0) return null;
  return (
    <section class="notice" aria-labelledby="unknown-title">
      <h2 id="unknown-title">{t("today_sent_or_not", { count: entries.length })}</h2>
      <p>{t("today_sent_or_not_text")}</p>
      <ul class="stack">
        {entries.map((entry) => (
          <UnknownEntry key={entry.invitation.id} entry={entry} review={review} moment={moment} />
        ))}
      </ul>
    </section>
  );
}
