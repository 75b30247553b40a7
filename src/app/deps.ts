import type { ConnectionLookup } from "./people/hold-out.ts";
import type { Alarm, Clock, Ids, KeptTexts, Lock, Page, Store, Tabs, Worker } from "./ports.ts";
import type { Notifications } from "./ports-notifying.ts";
import type { Badge } from "./ports-toolbar.ts";

/** What a use case that only writes rows needs. */
export interface RowDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** What the worker needs to send. */
export interface SendingDeps extends RowDeps {
  readonly tabs: Tabs;
  readonly page: Page;
  readonly alarm: Alarm;
  readonly badge: Badge;
  readonly lock: Lock;
  /** Left out: nothing is shown outside the browser's window. */
  readonly notifications?: Notifications;
}

/** What an interface needs. */
export interface InterfaceDeps extends RowDeps {
  readonly tabs: Tabs;
  readonly page: Page;
  readonly worker: Worker;
  readonly keptTexts: KeptTexts;
  /** The zone of this machine, an IANA name. */
  readonly zone: string;
  /** Looks up who is connected as LinkedIn's archive tells; left out while no archive can be read. */
  readonly connections?: ConnectionLookup;
  /** A whole number from 0 to 2^32 - 1, drawn once at set-up. */
  readonly newSeed: () => number;
}

/** Gives what `work` gives, and wakes the worker once it is done. */
export type Nudging = <T>(work: Promise<T>) => Promise<T>;
