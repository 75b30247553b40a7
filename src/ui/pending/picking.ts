import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { PendingPerson } from "../../app/pending/view.ts";

/** Whom the person has ticked: nobody until they say so. */
export interface Picking {
  readonly people: Signal<readonly PendingPerson[]>;
  /** Ticked and still to be picked, in the order of the list. */
  readonly chosen: ReadonlySignal<readonly PendingPerson[]>;
  readonly suggested: ReadonlySignal<readonly PendingPerson[]>;
  isChosen(person: PendingPerson): boolean;
  toggle(person: PendingPerson): void;
  /** Everybody from the last one ticked to this one, as that one is. */
  extendTo(person: PendingPerson): void;
  /** The suggested ones beside those ticked already. */
  chooseSuggested(): void;
  clear(): void;
}

export function createPicking(): Picking {
  const people = signal<readonly PendingPerson[]>([]);
  const ticked = signal<ReadonlySet<string>>(new Set());
  let last: string | null = null;
  const isOpen = ({ unpickable }: PendingPerson): boolean => unpickable === null;
  const chosen = computed(() =>
    people.value.filter((person) => isOpen(person) && ticked.value.has(person.id)),
  );
  const suggested = computed(() =>
    people.value.filter((person) => isOpen(person) && person.suggested !== null),
  );
  const set = (some: readonly PendingPerson[], on: boolean) => {
    const next = new Set(ticked.peek());
    for (const person of some.filter(isOpen)) {
      if (on) next.add(person.id);
      else next.delete(person.id);
    }
    ticked.value = next;
  };
  return {
    people,
    chosen,
    suggested,
    isChosen: (person) => isOpen(person) && ticked.value.has(person.id),
    toggle(person) {
      last = person.id;
      set([person], !ticked.peek().has(person.id));
    },
    extendTo(person) {
      const all = people.peek();
      const from = all.findIndex(({ id }) => id === last);
      const to = all.findIndex(({ id }) => id === person.id);
      if (from === -1 || to === -1) return;
      set(all.slice(Math.min(from, to), Math.max(from, to) + 1), ticked.peek().has(last ?? ""));
    },
    chooseSuggested: () => set(suggested.peek(), true),
    clear() {
      last = null;
      ticked.value = new Set();
    },
  };
}
