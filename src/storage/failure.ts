import { type Refusal, StoreError, type StoreProblem } from "../app/ports.ts";

/** What the browser calls its own refusals: disk full, a commit that did not take, an input/output error. */
const REFUSED: ReadonlySet<string> = new Set([
  "QuotaExceededError",
  "AbortError",
  "UnknownError",
  "TimeoutError",
  "NotReadableError",
]);

/** There is no usable connection. */
const NO_CONNECTION: ReadonlySet<string> = new Set([
  "DatabaseClosedError",
  "InvalidStateError",
  "MissingAPIError",
  "OpenFailedError",
]);

/** The quota is used up, or, as Chromium says it, the disk itself is: an UnknownError with LevelDB's words. */
function isFullDisk({ name, message }: Error): boolean {
  return name === "QuotaExceededError" || message.includes("NO_SPACE");
}

/** An error and those it wraps: Dexie keeps the browser's own as `inner`. */
function chain(error: unknown): readonly Error[] {
  if (!(error instanceof Error)) return [];
  return "inner" in error ? [error, ...chain(error.inner)] : [error];
}

/** The browser's own words, innermost first: the cause, not what followed from it. */
function words(error: unknown): Refusal {
  const cause = chain(error).at(-1);
  if (!cause) return { cause: "no-reason" };
  return { message: cause.message === "" ? cause.name : `${cause.name}: ${cause.message}` };
}

/** Why a database that could not be opened is unavailable. */
export function openingFailed(error: unknown): StoreError {
  return error instanceof StoreError ? error : new StoreError({ kind: "unavailable", ...words(error) });
}

/**
 * A `StoreError` where the browser or the disk failed; anything else, a bug or the caller's own
 * throw, as it is. `abortedBy`: the transaction's own error, set when the browser ended it; `error`
 * is then only what followed.
 */
export function failureOf(
  error: unknown,
  during: "read" | "write",
  abortedBy: DOMException | null = null,
): unknown {
  if (error instanceof StoreError) return error;
  const errors = [...chain(abortedBy), ...chain(error)];
  if (errors.some(isFullDisk)) {
    return refusal(during, { cause: "no-space" });
  }
  if (abortedBy) return refusal(during, words(abortedBy));
  if (errors.some(({ name }) => REFUSED.has(name))) return refusal(during, words(error));
  if (errors.some(({ name }) => NO_CONNECTION.has(name))) {
    return new StoreError({ kind: "unavailable", ...words(error) });
  }
  return error;
}

function refusal(during: "read" | "write", said: Refusal): StoreError {
  return new StoreError({ kind: during === "write" ? "write-refused" : "unavailable", ...said });
}

/** What to tell a live query's subscriber, who takes only problems: a bug's message is passed on in one. */
export function problemOf(error: unknown): StoreProblem {
  const failure = failureOf(error, "read");
  return failure instanceof StoreError ? failure.problem : { kind: "unavailable", ...words(failure) };
}
