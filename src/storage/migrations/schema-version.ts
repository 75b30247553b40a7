import type { Transaction } from "dexie";

/**
 * One version of the database and the way to it from the version before.
 *
 * `stores` lists only the tables that are new or whose indexes change, in Dexie's notation; `null`
 * drops one. `upgrade` runs inside the upgrade transaction: if it throws, everything stays as it
 * was. It awaits nothing but that transaction, takes no clock and no randomness, and reads rows by
 * types declared in its own file, never by today's domain types, which go on changing.
 */
export interface SchemaVersion {
  /** 1, 2, 3, … without gaps. The browser stores ten times this number, as Dexie does. */
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}
