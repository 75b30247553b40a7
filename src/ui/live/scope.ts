import type { ReadonlySignal } from "@preact/signals";
import type { LiveSignal, Loaded } from "./loaded.ts";

/** Live queries that end together, with the place they were for. */
export interface LiveScope {
  keep<T>(live: LiveSignal<T>): ReadonlySignal<Loaded<T>>;
  /** What is kept afterwards ends at once. */
  end(): void;
}

export function createScope(): LiveScope {
  const kept: LiveSignal<unknown>[] = [];
  let isOver = false;
  return {
    keep(live) {
      if (isOver) live.dispose();
      else kept.push(live);
      return live.signal;
    },
    end() {
      isOver = true;
      for (const live of kept.splice(0)) live.dispose();
    },
  };
}
