import type { Store } from "../app/ports.ts";
import { openQuickReading } from "../storage/quick.ts";
import { DATABASE } from "../storage/schema.ts";
import { actionsOf } from "./actions-of.ts";
import type { Interface } from "./interface.ts";
import { openReading } from "./reading.ts";

let store: Promise<Store> | null = null;

/** The whole store, once something is written or is not as it should be. */
function wholeStore(): Promise<Store> {
  store ??= import("../storage/index.ts").then(({ openStore }) => openStore());
  return store;
}

/** For the popup and the panel, which must be there at once: what writes or mends comes when it is needed. */
export async function openQuickInterface(): Promise<Interface> {
  const reading = await openReading(openQuickReading(wholeStore, DATABASE, globalThis.databaseOpening));
  return { ...reading, actions: actionsOf(reading.clock, wholeStore) };
}
