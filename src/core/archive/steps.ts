/** What is being done. `file`: as the person knows it; null: more than one, or none is known yet. */
export type Doing =
  | { readonly kind: "opening" | "unpacking"; readonly file: string | null }
  | { readonly kind: "reading"; readonly file: string }
  | { readonly kind: "matching" | "comparing" | "sorting" | "writing" };

/** How far a piece of work is. */
export interface Progress {
  /** From 0 to 1, never falling. */
  readonly done: number;
  readonly doing: Doing;
}

/**
 * Work in steps of a few milliseconds: the caller pauses between them, shows the progress, or stops by
 * not going on. Nothing is kept anywhere, so that a stopped one leaves nothing behind.
 */
export type Steps<T> = Generator<Progress, T, void>;

/** Goes through all steps at once. */
export function runSteps<T>(steps: Steps<T>, onProgress: (progress: Progress) => void = () => {}): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    onProgress(step.value);
  }
}

/** The same work as a part of a larger one, whose progress it takes from `from` to `to`. */
export function* withinSteps<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield { done: from + (to - from) * step.value.done, doing: step.value.doing };
  }
}

/** Rows handled in one step: some 10 µs each. */
const SLICE = 250;

/** Does something with each of `rows`, 250 a step. */
export function* eachOf<T>(
  rows: readonly T[],
  doing: Doing,
  handle: (row: T, at: number) => void,
): Steps<void> {
  for (let start = 0; start < rows.length; start += SLICE) {
    rows.slice(start, start + SLICE).forEach((row, at) => {
      handle(row, start + at);
    });
    yield { done: Math.min(1, (start + SLICE) / rows.length), doing };
  }
}
