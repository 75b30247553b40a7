import { useEffect, useRef } from "preact/hooks";
import type { Done } from "./steps.ts";
import type { Welcome } from "./welcome.ts";

/** A step gone to out of its turn leads on as soon as it is done, like any other. */
export function useOnward(welcome: Welcome, done: Done | null): void {
  const step = welcome.lookedAt.value;
  const isDone = done !== null && step !== null && step !== "hello" && done[step];
  const before = useRef({ step, isDone });
  useEffect(() => {
    if (before.current.step === step && !before.current.isDone && isDone) welcome.goOn();
    before.current = { step, isDone };
  }, [welcome, step, isDone]);
}
