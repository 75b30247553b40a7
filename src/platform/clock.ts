import type { Clock } from "../app/ports.ts";

/** The wall clock. Asynchronous to open because another build's clock has to be read first. */
export async function openClock(): Promise<Clock> {
  return { now: () => Date.now() };
}
