import type { Actions } from "../app/actions.ts";
import type { Clock, Store } from "../app/ports.ts";
import { lazily } from "./lazily.ts";

/**
 * The actions, loaded once somebody reaches for them: with the hand on its way the code is there before the
 * click, and whoever only looks pays nothing for it.
 */
export function actionsOf(clock: Clock, storeOf: () => Promise<Store>): Actions {
  const load = async () => (await import("./acting.ts")).openActing(await storeOf(), clock);
  for (const reached of ["pointermove", "keydown"]) {
    addEventListener(reached, () => void import("./acting.ts"), { once: true, passive: true });
  }
  return lazily(load, { directory: true, exportPeople: true, names: true });
}
