import { type ReadonlySignal, signal } from "@preact/signals";
import type { Overview, QueueEntry } from "../../app/views.ts";

/** What was decided about one entry of today's list. */
export type Decision = "approved" | "skipped" | "sent-back" | "never";

export interface Decided {
  /** As it was decided on. */
  readonly entry: QueueEntry;
  readonly as: Decision;
}

/** What was decided here: gone from those to look at before the store says so. */
export interface Leaving {
  /** By the `updatedAt` they had then. */
  readonly stamps: ReadonlySignal<ReadonlyMap<string, number>>;
  /** In the order of the decisions, also once the store says so. */
  readonly decided: ReadonlySignal<ReadonlyMap<string, Decided>>;
  /** Acted on as it stands. */
  has(entry: QueueEntry): boolean;
  leave(entries: readonly QueueEntry[], as: Decision): void;
  /** It was not decided, or is no longer. */
  show(ids: readonly string[]): void;
  /** Those that the newest overview no longer offers show when they come back; those it offers anew are undecided. */
  forget(overview: Overview, isBusy: (id: string) => boolean): void;
}

const without = <T>(map: ReadonlyMap<string, T>, ids: readonly string[]): ReadonlyMap<string, T> => {
  const rest = new Map(map);
  for (const id of ids) rest.delete(id);
  return rest;
};

export function createLeaving(): Leaving {
  const stamps = signal<ReadonlyMap<string, number>>(new Map());
  const decided = signal<ReadonlyMap<string, Decided>>(new Map());
  return {
    stamps,
    decided,
    has: ({ invitation }) => stamps.peek().get(invitation.id) === invitation.updatedAt,
    leave(entries, as) {
      const ids = entries.map(({ invitation }) => invitation.id);
      stamps.value = new Map([
        ...stamps.peek(),
        ...entries.map(({ invitation }) => [invitation.id, invitation.updatedAt] as const),
      ]);
      decided.value = new Map([
        ...without(decided.peek(), ids),
        ...entries.map((entry) => [entry.invitation.id, { entry, as }] as const),
      ]);
    },
    show(ids) {
      stamps.value = without(stamps.peek(), ids);
      decided.value = without(decided.peek(), ids);
    },
    forget(overview, isBusy) {
      const offered = new Map(
        [...overview.review, ...overview.held].map(({ invitation }) => [invitation.id, invitation.updatedAt]),
      );
      const gone = [...stamps.peek().keys()].filter((id) => !offered.has(id) && !isBusy(id));
      if (gone.length > 0) stamps.value = without(stamps.peek(), gone);
      const anew = [...decided.peek()]
        .filter(([id, { entry }]) => {
          const at = offered.get(id);
          return at !== undefined && at !== entry.invitation.updatedAt && !isBusy(id);
        })
        .map(([id]) => id);
      if (anew.length > 0) decided.value = without(decided.peek(), anew);
    },
  };
}
