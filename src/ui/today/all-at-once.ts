import type { RefObject } from "preact";
import type { QueueEntry } from "../../app/views.ts";
import type { Review } from "./review.ts";
import type { Seen } from "./seen.ts";

/** Those on screen that can be said yes to: one being edited needs its own (I1). */
export const approvable = (entries: readonly QueueEntry[], review: Review): readonly QueueEntry[] =>
  entries.filter(({ invitation }) => invitation.id !== review.editing.value);

/**
 * What one key does to the whole list: a yes to all once each note was seen to its end, else it shows the
 * first that was not. Undefined when there are not several.
 */
export function allAtOnce(
  entries: readonly QueueEntry[],
  seen: Seen,
  review: Review,
  show: (entry: QueueEntry) => void,
): (() => void) | undefined {
  const shown = approvable(entries, review);
  if (shown.length < 2) return undefined;
  return () => {
    const [unseen] = seen.unseen(shown);
    if (unseen === undefined) review.approve(shown);
    else show(unseen);
  };
}

/** Moves the focus to the card of an entry. */
export const showIn =
  (root: RefObject<HTMLElement | null>) =>
  ({ invitation }: QueueEntry): void => {
    const card = root.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(invitation.id)}"]`);
    card?.focus();
    card?.scrollIntoView({ block: "nearest" });
  };
