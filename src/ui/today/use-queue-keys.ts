import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { QueueEntry } from "../../app/views.ts";
import type { Review } from "./review.ts";

export interface QueueKeys {
  readonly entry: QueueEntry | undefined;
  /** It is set aside: there is no yes to be said to it. */
  readonly held?: boolean;
  readonly editing: boolean;
  readonly review: Review;
  /** Moves the focus by so many entries from the current one; 0 puts it there. */
  readonly go: (step: 1 | 0 | -1) => void;
  readonly onKeys: () => void;
  /** Says yes to all once each was seen, else goes to the first that was not; undefined: there is nothing to do. */
  readonly onAll: (() => void) | undefined;
}

/** A person's card, or the list beside it. */
const ENTRY = "[data-entry], [role=listbox]";
const TYPING = "input, textarea, select, [contenteditable], dialog";

/**
 * Single letters act only while the focus is in the Today view and not in a text (WCAG 2.1.4), and
 * never with a modifier, which belongs to the browser.
 */
export function useQueueKeys(root: RefObject<HTMLElement | null>, keys: QueueKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const place = root.current?.closest("main");
    if (!place) return;
    const press = (event: KeyboardEvent) => {
      const { entry, held, editing, review, go, onKeys, onAll } = latest.current;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
      if (event.target instanceof Element && event.target.closest(TYPING)) return;
      // Nothing is approved or skipped that may be out of sight: the first press goes there.
      const inEntry = event.target instanceof Element && event.target.closest(ENTRY) !== null;
      const on = (command: (entry: QueueEntry) => void) => {
        if (!entry || editing) return undefined;
        return inEntry ? () => command(entry) : () => go(0);
      };
      const commands: Readonly<Record<string, (() => void) | undefined>> = {
        j: () => go(inEntry ? 1 : 0),
        k: () => go(inEntry ? -1 : 0),
        a: held ? undefined : on((one) => review.approve([one])),
        e: on((one) => review.startEdit(one.invitation.id)),
        s: on(review.skip),
        b: held ? undefined : on(review.sendBack),
        n: on(review.neverAgain),
        A: onAll,
        u: review.undo,
        "?": onKeys,
      };
      const command = commands[event.key];
      if (!command) return;
      event.preventDefault();
      command();
    };
    place.addEventListener("keydown", press);
    return () => place.removeEventListener("keydown", press);
  }, [root]);
}
