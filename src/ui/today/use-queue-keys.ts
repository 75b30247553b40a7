import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { QueueEntry } from "../../app/views.ts";
import type { Review } from "./review.ts";

export interface QueueKeys {
  readonly entry: QueueEntry | undefined;
  readonly editing: boolean;
  readonly review: Review;
  readonly go: (step: 1 | -1) => void;
  readonly onKeys: () => void;
}

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
      const { entry, editing, review, go, onKeys } = latest.current;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
      if (event.target instanceof Element && event.target.closest(TYPING)) return;
      const commands: Readonly<Record<string, (() => void) | undefined>> = {
        j: () => go(1),
        k: () => go(-1),
        a: entry && !editing ? () => review.approve([entry]) : undefined,
        e: entry && !editing ? () => review.startEdit(entry.invitation.id) : undefined,
        s: entry && !editing ? () => review.skip(entry) : undefined,
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
