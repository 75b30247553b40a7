import { type ReadonlySignal, useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { QueueEntry } from "../../app/views.ts";

/** One entry with exactly these words: other words are not seen yet. */
const faceOf = ({ invitation }: QueueEntry): string => `${invitation.id} ${invitation.note}`;

export interface Seen {
  /** Of these, those not seen yet. Read while rendering, it follows, and nothing else renders again. */
  unseen(entries: readonly QueueEntry[]): readonly QueueEntry[];
}

/**
 * Which entries were before the person's eyes to the end of their note, since the list was opened. The end
 * of an entry's note carries `data-note-end`, the entry itself `data-entry`. `current`: which one stands there, where
 * they take turns in one place.
 */
export function useSeen(
  root: RefObject<HTMLElement | null>,
  entries: readonly QueueEntry[],
  current: string | null = null,
): Seen {
  const faces = useSignal<ReadonlySet<string>>(new Set());
  const latest = useRef(entries);
  latest.current = entries;
  const shown = entries.map(faceOf).join("\n");
  useEffect(() => {
    const list = root.current;
    if (!list) return;
    const observer = new IntersectionObserver(
      (records) => {
        const ids = new Set(
          records
            .filter(({ isIntersecting }) => isIntersecting)
            .map(({ target }) => target.closest<HTMLElement>("[data-entry]")?.dataset["entry"]),
        );
        const now = latest.current.filter(({ invitation }) => ids.has(invitation.id)).map(faceOf);
        if (now.some((face) => !faces.peek().has(face))) faces.value = new Set([...faces.peek(), ...now]);
      },
      { root: list.closest("main") },
    );
    for (const end of list.querySelectorAll("[data-note-end]")) observer.observe(end);
    return () => observer.disconnect();
  }, [root, shown, faces, current]);
  return useMemo(() => seenIn(faces), [faces]);
}

const seenIn = (faces: ReadonlySignal<ReadonlySet<string>>): Seen => ({
  unseen: (entries) => entries.filter((entry) => !faces.value.has(faceOf(entry))),
});
