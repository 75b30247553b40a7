import { type ReadonlySignal, signal } from "@preact/signals";
import type { Clock, LiveSource, Store, StoreReader } from "../app/ports.ts";
import { refreshing } from "../app/queries/refreshing.ts";
import { openClock } from "../platform/clock.ts";
import { messageOf } from "../platform/language.ts";
import { speak, t } from "../ui/i18n/language.ts";
import { type LiveSignal, type Loaded, liveSignal, liveWhenSeen } from "../ui/live/loaded.ts";

/** Times shown, such as "next at 14:20", are looked at again this often. */
const REFRESH_EVERY = 15_000;

const every = (again: () => void) => {
  const timer = setInterval(again, REFRESH_EVERY);
  return () => clearInterval(timer);
};

/** The language of the browser, for every word that follows and for whoever reads the page aloud. */
function openLanguage(): void {
  speak(messageOf);
  const { documentElement: root } = document;
  root.lang = t("language_tag");
  root.dir = t("direction");
}

export interface Reading {
  readonly clock: Clock;
  /** Milliseconds since the epoch. */
  readonly now: ReadonlySignal<number>;
  /** Follows a query until it is disposed of. */
  follow<T>(query: (reader: StoreReader, at: number) => Promise<T>): LiveSignal<T>;
  /** Follows a query for as long as the page lives. */
  live<T>(query: (reader: StoreReader, at: number) => Promise<T>): ReadonlySignal<Loaded<T>>;
  /** The same, asked only once something on the page looks at it. */
  whenSeen<T>(query: (reader: StoreReader, at: number) => Promise<T>): ReadonlySignal<Loaded<T>>;
}

/** What an interface needs to show something: the language, the clock, live queries over `store`. */
export async function openReading(store: Pick<Store, "live">): Promise<Reading> {
  openLanguage();
  const clock = await openClock();
  const now = signal(clock.now());
  setInterval(() => {
    now.value = clock.now();
  }, REFRESH_EVERY);
  const source = <T>(query: (reader: StoreReader, at: number) => Promise<T>): LiveSource<T> =>
    refreshing(
      store.live((reader) => query(reader, clock.now())),
      every,
    );
  const follow: Reading["follow"] = (query) => liveSignal(source(query));
  return {
    clock,
    now,
    follow,
    live: (query) => follow(query).signal,
    whenSeen: (query) => liveWhenSeen(source(query)),
  };
}
