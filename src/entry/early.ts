import { NEWEST } from "../storage/migrations/newest.ts";
import { asStored, openPlain } from "../storage/opening-early.ts";
import { DATABASE } from "../storage/schema.ts";

declare global {
  /** Undefined on a page without this script. */
  var databaseOpening: Promise<IDBDatabase> | undefined;
}

// The browser opens the database while the page's own script is still on its way.
globalThis.databaseOpening = openPlain(DATABASE, asStored(NEWEST));
