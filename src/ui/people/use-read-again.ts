import { useEffect, useRef, useState } from "preact/hooks";
import type { PeopleList } from "./people-list.ts";

/** Up to so many the whole list is read again by itself when something has changed: it takes half a second. */
const READ_AGAIN_MOST = 5_000;
const READ_AGAIN_AFTER = 500;

/**
 * Reads everybody at first, and a short list again after every change; a long one after what was done here with many
 * (`turns` counts it). Of a long one that has changed otherwise: how to.
 */
export function useReadAgain(list: PeopleList, version: string, turns: number): (() => void) | null {
  const [readFor, setReadFor] = useState<string | null>(null);
  const turnsRead = useRef(turns);
  const read = () => {
    turnsRead.current = turns;
    setReadFor(version);
    list.read();
  };
  const isLong = () => list.everybody.peek().length > READ_AGAIN_MOST;
  useEffect(() => {
    if (readFor === version) return undefined;
    if (isLong() && turnsRead.current === turns) return undefined;
    const timer = setTimeout(read, readFor === null ? 0 : READ_AGAIN_AFTER);
    return () => clearTimeout(timer);
  }, [list, version, readFor, turns]);
  return readFor !== version && list.everybody.value.length > READ_AGAIN_MOST ? read : null;
}
