import { useMemo } from "preact/hooks";
import { localDay } from "../../core/shared/time.ts";
import { QueueCard, type QueueCardProps } from "./QueueCard.tsx";

export interface QueueItemProps extends Omit<QueueCardProps, "onCurrent" | "under" | "below"> {
  readonly index: number;
  readonly onCurrent: (index: number) => void;
}

/**
 * A card that is rendered again only when something on it changed: the list is read anew with every change
 * in the store and every few seconds, and with 200 of them that would be felt.
 */
export function QueueItem({ entry, current, limit, review, moment, index, onCurrent }: QueueItemProps) {
  const { invitation, prospect, segmentName, wordingName, takenBackAt } = entry;
  const day = localDay(moment.now, moment.zone);
  return useMemo(
    () => (
      <li>
        <QueueCard
          entry={entry}
          current={current}
          limit={limit}
          review={review}
          moment={moment}
          onCurrent={() => onCurrent(index)}
        />
      </li>
    ),
    // Rows carry the time of their last change; of the moment only the day is shown.
    [
      invitation.id,
      invitation.updatedAt,
      invitation.note,
      prospect.updatedAt,
      segmentName,
      wordingName,
      takenBackAt,
      current,
      limit,
      review,
      day,
      index,
    ],
  );
}
