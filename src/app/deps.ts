import type { Alarm, Badge, Clock, Ids, Lock, Page, Store, Tabs, Worker } from "./ports.ts";

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
}

/** What an interface needs. */
export interface InterfaceDeps extends RowDeps {
  readonly tabs: Tabs;
  readonly page: Page;
  readonly worker: Worker;
  /** The zone of this machine, an IANA name. */
  readonly zone: string;
  /** A whole number from 0 to 2^32 - 1, drawn once at set-up. */
  readonly newSeed: () => number;
}
