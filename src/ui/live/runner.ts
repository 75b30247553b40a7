import { type ReadonlySignal, signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { StoreError, type StoreProblem } from "../../app/ports.ts";

/** Why an action did not happen: the store refused, or something nobody foresaw. */
export type ActionProblem = StoreProblem | { readonly kind: "unexpected"; readonly message: string };

/** Runs one action at a time: what is started while another runs is dropped, so a double click acts once. */
export interface Runner {
  readonly busy: ReadonlySignal<boolean>;
  /** Of the last action that failed; null again when the next one starts. */
  readonly problem: ReadonlySignal<ActionProblem | null>;
  /** `then` is called only when the work succeeded. Returns false when it was dropped. */
  run<T>(work: () => Promise<T>, then?: (value: T) => void): boolean;
}

/** The problem an action rejected with. */
export const actionProblem = (error: unknown): ActionProblem =>
  error instanceof StoreError
    ? error.problem
    : { kind: "unexpected", message: error instanceof Error ? error.message : String(error) };

export function createRunner(): Runner {
  const busy = signal(false);
  const problem = signal<ActionProblem | null>(null);
  const settle = async <T>(work: () => Promise<T>, then?: (value: T) => void): Promise<void> => {
    try {
      const value = await work();
      busy.value = false;
      then?.(value);
    } catch (error) {
      busy.value = false;
      problem.value = actionProblem(error);
    }
  };
  return {
    busy,
    problem,
    run(work, then) {
      if (busy.peek()) return false;
      busy.value = true;
      problem.value = null;
      void settle(work, then);
      return true;
    },
  };
}

/** One runner for the life of a component. */
export function useRunner(): Runner {
  return useState(createRunner)[0];
}
