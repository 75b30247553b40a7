import { type ReadonlySignal, signal } from "@preact/signals";

/** Those picked to do something with, by their ids. */
export interface Picking {
  readonly picked: ReadonlySignal<ReadonlySet<string>>;
  /** In, or out again; a stretch begins there. */
  toggle(id: string): void;
  /** All from where the stretch began to this one, as they stand in `ids`; an earlier end of it no longer counts. */
  stretch(ids: readonly string[], id: string): void;
  add(ids: readonly string[]): void;
  clear(): void;
}

export function createPicking(): Picking {
  const picked = signal<ReadonlySet<string>>(new Set());
  /** Where a stretch begins, and who was picked before it. */
  let anchor: string | null = null;
  let base: ReadonlySet<string> = new Set();
  const put = (next: ReadonlySet<string>, from: string | null) => {
    anchor = from;
    base = next;
    picked.value = next;
  };
  return {
    picked,
    toggle(id) {
      const next = new Set(picked.peek());
      if (!next.delete(id)) next.add(id);
      put(next, id);
    },
    stretch(ids, id) {
      const to = ids.indexOf(id);
      const from = anchor === null ? -1 : ids.indexOf(anchor);
      if (to === -1) return;
      if (from === -1) {
        put(new Set([...picked.peek(), id]), id);
        return;
      }
      picked.value = new Set([...base, ...ids.slice(Math.min(from, to), Math.max(from, to) + 1)]);
    },
    add: (ids) => put(new Set([...picked.peek(), ...ids]), null),
    clear: () => put(new Set(), null),
  };
}
