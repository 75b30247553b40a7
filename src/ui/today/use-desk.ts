import type { RefObject } from "preact";
import { useLayoutEffect, useReducer, useRef } from "preact/hooks";
import type { QueueEntry } from "../../app/views.ts";
import type { Review } from "./review.ts";
import { idOf, nextOf, type Row, rowsOf } from "./rows.ts";

export interface Desk {
  readonly rows: readonly Row[];
  /** The place of the current one; -1: nobody is. */
  readonly at: number;
  readonly row: Row | undefined;
  /** Makes the one in that place current, as near as there is one. */
  go(place: number): void;
}

/** Which row is current, kept over renders. Null: nobody. */
interface Place {
  id: string | null;
  at: number;
  /** It was still to be decided on when it was last shown. */
  wasOpen: Row["kind"] | null;
  before: readonly Row[];
  back: readonly string[];
  /** To be current as soon as it stands in the list. */
  wanted: string | null;
}

/** Where the list goes when the current one was decided on: to the next one that is to be looked at. */
function afterDecision(rows: readonly Row[], at: number, was: Row["kind"]): number {
  const next = nextOf(rows, "open", at);
  return next === -1 && was === "held" ? nextOf(rows, "held", at) : next;
}

/** Where to be when the current one is no longer in the list. */
function inItsStead(rows: readonly Row[], at: number): number {
  const next = nextOf(rows, "open", at - 1);
  return next === -1 ? Math.min(at, rows.length - 1) : next;
}

/** The list beside the letter and who is current in it: the next undecided one once a decision was made. */
export function useDesk(review: Review, entries: readonly QueueEntry[], held: readonly QueueEntry[]): Desk {
  const [, again] = useReducer((turn: number) => turn + 1, 0);
  const kept = useRef<Place | null>(null);
  const rows = rowsOf(kept.current?.before ?? [], { open: entries, held, decided: review.decided.value });
  const back = review.back.value;
  kept.current ??= { id: null, at: -1, wasOpen: null, before: rows, back, wanted: null };
  const place = kept.current;
  const first = place.before === rows;
  if (place.back !== back && review.editing.peek() === null) place.wanted = back[0] ?? null;
  place.back = back;
  const placeOf = (id: string | null) => (id === null ? -1 : rows.findIndex((row) => idOf(row) === id));
  let at = placeOf(place.wanted);
  if (at === -1) at = placeOf(place.id);
  else place.wanted = null;
  if (first) at = Math.max(0, nextOf(rows, "open", -1));
  else if (at === -1 && place.id !== null) at = inItsStead(rows, Math.max(0, place.at));
  else if (rows[at]?.kind === "decided" && place.wasOpen !== null)
    at = afterDecision(rows, at, place.wasOpen);
  // Somebody new came after all was decided.
  else if (at === -1) at = nextOf(rows, "open", -1);
  const row = rows[at];
  place.before = rows;
  place.at = at;
  place.id = row ? idOf(row) : null;
  place.wasOpen = row && row.kind !== "decided" ? row.kind : null;
  return {
    rows,
    at,
    row,
    go(to) {
      const chosen = rows[Math.max(0, Math.min(rows.length - 1, to))];
      if (!chosen) return;
      place.id = idOf(chosen);
      place.wasOpen = null;
      again(0);
    },
  };
}

/**
 * The focus stays where it is as long as that is there. What was decided or closed may have taken it along:
 * then it goes to the letter, else to the list.
 */
export function useFocusKept(root: RefObject<HTMLElement | null>, moved: number): void {
  const shown = useRef(moved);
  useLayoutEffect(() => {
    if (shown.current === moved) return;
    shown.current = moved;
    const { activeElement, body } = document;
    if (activeElement !== null && activeElement !== body) return;
    const letter = root.current?.querySelector<HTMLElement>("[data-entry]");
    (letter ?? root.current?.querySelector<HTMLElement>("[role=listbox], h2"))?.focus();
  }, [moved, root]);
}
