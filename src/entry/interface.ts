import type { Actions } from "../app/actions.ts";
import { openStore } from "../storage/index.ts";
import { actionsOf } from "./actions-of.ts";
import { openReading, type Reading } from "./reading.ts";

/** What every interface has. */
export interface Interface extends Reading {
  readonly actions: Actions;
}

/** For the full page, which stays open and uses most of the store. */
export async function openInterface(): Promise<Interface> {
  const store = openStore();
  const reading = await openReading(store);
  return { ...reading, actions: actionsOf(reading.clock, async () => store) };
}
