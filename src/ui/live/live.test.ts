import { waitFor } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import { type LiveSource, StoreError, type StoreProblem } from "../../app/ports.ts";
import { liveSignal } from "./loaded.ts";
import { createRunner } from "./runner.ts";

function source() {
  const ends = vi.fn();
  let next: (value: number) => void = () => {};
  let failed: (problem: StoreProblem) => void = () => {};
  const live: LiveSource<number> = {
    subscribe(onNext, onFailed) {
      next = onNext;
      failed = onFailed;
      return ends;
    },
  };
  return {
    live,
    ends,
    next: (value: number) => next(value),
    failed: (problem: StoreProblem) => failed(problem),
  };
}

describe("a live query as a signal", () => {
  test("is loading, then the newest value, then what went wrong, then well again", () => {
    const from = source();
    const { signal } = liveSignal(from.live);
    expect(signal.value).toEqual({ state: "loading" });
    from.next(1);
    from.next(2);
    expect(signal.value).toEqual({ state: "ready", value: 2 });
    const problem = { kind: "unavailable", message: "closed" } as const;
    from.failed(problem);
    expect(signal.value).toEqual({ state: "failed", problem });
    from.next(3);
    expect(signal.value).toEqual({ state: "ready", value: 3 });
  });

  test("ends its subscription once, however often it is disposed of", () => {
    const from = source();
    const { dispose } = liveSignal(from.live);
    dispose();
    dispose();
    expect(from.ends).toHaveBeenCalledTimes(1);
  });
});

describe("a runner", () => {
  test("drops what is started while it runs", async () => {
    const runner = createRunner();
    const work = vi.fn(async () => 1);
    const done = vi.fn();
    expect(runner.run(work, done)).toBe(true);
    expect(runner.run(work, done)).toBe(false);
    await waitFor(() => expect(runner.busy.value).toBe(false));
    expect(work).toHaveBeenCalledTimes(1);
    expect(done).toHaveBeenCalledExactlyOnceWith(1);
    expect(runner.run(work)).toBe(true);
  });

  test("keeps what the store refused, and forgets it at the next start", async () => {
    const runner = createRunner();
    const problem = { kind: "write-refused", message: "full" } as const;
    const done = vi.fn();
    runner.run(async () => {
      throw new StoreError(problem);
    }, done);
    await waitFor(() => expect(runner.problem.value).toEqual(problem));
    expect(done).not.toHaveBeenCalled();
    expect(runner.busy.value).toBe(false);
    runner.run(async () => {});
    expect(runner.problem.value).toBeNull();
  });

  test("says so when something nobody foresaw went wrong", async () => {
    const runner = createRunner();
    runner.run(() => Promise.reject(new TypeError("no answer")));
    await waitFor(() => expect(runner.problem.value).toEqual({ kind: "unexpected", message: "no answer" }));
  });
});
