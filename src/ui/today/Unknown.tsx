import type { QueueEntry } from "../../app/views.ts";
import { Act } from "../parts/Act.tsx";
import { people } from "../words/count.ts";
import { nameOf } from "../words/name.ts";
import { atWords, type Moment } from "../words/when.ts";
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
  const whom = <span class="hidden-text"> to {nameOf(prospect)}</span>;
  return (
    <li class="stack tight">
      <p>
        <strong>{nameOf(prospect)}</strong>
        {invitation.sentAt !== null && (
          <span class="soft"> · {atWords(invitation.sentAt, moment.now, moment.zone)}</span>
        )}
      </p>
      <div class="row">
        <Act onAct={() => review.settle(entry, "sent")}>It was sent{whom}</Act>
        <Act onAct={() => review.settle(entry, "not-sent")}>It was not sent{whom}</Act>
      </div>
    </li>
  );
}

/** Outcomes nobody knows: only the person can look. They are never tried again blindly (I2). */
export function Unknown({ entries, review, moment }: UnknownProps) {
  if (entries.length === 0) return null;
  return (
    <section class="notice" aria-labelledby="unknown-title">
      <h2 id="unknown-title">Sent or not? {people(entries.length)}</h2>
      <p>
        LinkedIn's answer was not seen. Look at Sent invitations on LinkedIn, then say what you found. Until
        then each counts as sent and is not tried again.
      </p>
      <ul class="stack">
        {entries.map((entry) => (
          <UnknownEntry key={entry.invitation.id} entry={entry} review={review} moment={moment} />
        ))}
      </ul>
    </section>
  );
}
