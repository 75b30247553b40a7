import { type ReadonlySignal, signal } from "@preact/signals";
import type { LiveSource, StoreProblem } from "../../app/ports.ts";

/** A value that comes from the store: not here yet, here, or not to be had. */
export type Loaded<T> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: T }
  | { readonly state: "failed"; readonly problem: StoreProblem };

export interface LiveSignal<T> {
  readonly signal: ReadonlySignal<Loaded<T>>;
  /** Ends the subscription; the signal keeps its last value. Calling it again does nothing. */
  dispose(): void;
}

/** Follows a live query: `loading` until its first answer, then always the newest one. */
export function liveSignal<T>(source: LiveSource<T>): LiveSignal<T> {
  const state = signal<Loaded<T>>({ state: "loading" });
  let end: (() => void) | null = source.subscribe(
    (value) => {
      state.value = { state: "ready", value };
    },
    (problem) => {
      state.value = { state: "failed", problem };
    },
  );
  return {
    signal: state,
    dispose() {
      end?.();
      end = null;
    },
  };
}

/** The same, asked only once somebody looks, and followed from then on for as long as the page lives. */
export function liveWhenSeen<T>(source: LiveSource<T>): ReadonlySignal<Loaded<T>> {
  let followed = false;
  const state = signal<Loaded<T>>(
    { state: "loading" },
    {
      watched() {
        if (followed) return;
        followed = true;
        source.subscribe(
          (value) => {
            state.value = { state: "ready", value };
          },
          (problem) => {
            state.value = { state: "failed", problem };
          },
        );
      },
    },
  );
  return state;
}
