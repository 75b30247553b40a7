import type { ReadonlySignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Overview, QueueEntry, SegmentView } from "../../app/views.ts";
import type { Loaded } from "../live/loaded.ts";
import type { Moment } from "../words/when.ts";
import { allAtOnce, showIn } from "./all-at-once.ts";
import { QueueEnd, QueueHead, YesCovers } from "./QueueHead.tsx";
import { QueueItem } from "./QueueItem.tsx";
import type { Review } from "./review.ts";
import type { Seen } from "./seen.ts";
import { useQueueKeys } from "./use-queue-keys.ts";

export interface QueueProps {
  readonly overview: Overview;
  /** Those of `overview.review` that are still to be looked at. */
  readonly entries: readonly QueueEntry[];
  readonly review: Review;
  readonly moment: Moment;
  readonly limit: number;
  readonly onKeys: () => void;
  readonly seen: Seen;
  readonly root: RefObject<HTMLElement | null>;
  readonly segments: ReadonlySignal<Loaded<readonly SegmentView[]>>;
  /** Nothing stands above it that must be read before. */
  readonly first: boolean;
}

/** The people to review today. One entry is current; j and k move it, the other keys act on it. */
export function Queue({
  overview,
  entries,
  review,
  moment,
  limit,
  onKeys,
  first,
  seen,
  root,
  segments,
}: QueueProps) {
  const [place, setPlace] = useState(0);
  const at = Math.min(place, Math.max(0, entries.length - 1));
  const heading = useRef<HTMLHeadingElement>(null);

  const focusAt = (index: number) => {
    const cards = root.current?.querySelectorAll<HTMLElement>("[data-entry]");
    const card = cards?.[Math.min(index, cards.length - 1)];
    (card ?? heading.current)?.focus();
    card?.scrollIntoView({ block: "nearest" });
  };
  // Opened from the toolbar, nothing has the focus: the keys work at once, on the first entry if it
  // stands at the top, and never so that a notice above it scrolls out of sight.
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    const main = root.current?.closest("main");
    const card = first ? root.current?.querySelector<HTMLElement>("[data-entry]") : null;
    (card ?? main)?.focus({ preventScroll: true });
  }, []);
  const moved = review.moved.value;
  const shownMove = useRef(moved);
  // Before anything else can happen: with the focused card gone, the next key would be lost.
  useLayoutEffect(() => {
    if (shownMove.current === moved) return;
    shownMove.current = moved;
    focusAt(at);
  }, [moved, at]);

  useQueueKeys(root, {
    entry: entries[at],
    editing: review.editing.value !== null,
    review,
    go: (step) => {
      const next = Math.max(0, Math.min(entries.length - 1, at + step));
      setPlace(next);
      focusAt(next);
    },
    onKeys,
    onAll: allAtOnce(entries, seen, review, showIn(root)),
  });

  return (
    <section class="stack queue" ref={root} aria-labelledby="to-review">
      <QueueHead {...{ overview, entries, review, segments, heading, onKeys }} />
      <ol class="cards">
        {entries.map((entry, index) => (
          <QueueItem
            key={entry.invitation.id}
            entry={entry}
            current={index === at}
            limit={limit}
            review={review}
            moment={moment}
            index={index}
            onCurrent={setPlace}
          />
        ))}
      </ol>
      {entries.length > 0 && <YesCovers />}
      <QueueEnd {...{ overview, review }} />
    </section>
  );
}
