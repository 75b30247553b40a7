import { useEffect } from "preact/hooks";
import type { Welcome } from "./welcome.ts";

/** Whether somebody added just now is still on their way into today's list: adding and listing are two writes. */
export function useArriving(welcome: Welcome, listed: number): boolean {
  const stage = welcome.arriving.value;
  useEffect(() => {
    if (stage === "listed" && listed > 0) welcome.arrived();
  }, [welcome, stage, listed]);
  return stage === "adding" || (stage === "listed" && listed === 0);
}
