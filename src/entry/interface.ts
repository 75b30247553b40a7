import { signal } from "@preact/signals";
import { config } from "zod/mini";
import type { Actions } from "../app/actions.ts";
import { createActions } from "../app/create-actions.ts";
import type { StoreReader } from "../app/ports.ts";
import { refreshing } from "../app/queries/refreshing.ts";
import { openClock } from "../platform/clock.ts";
import { ids, randomSeed } from "../platform/ids.ts";
import { messageOf } from "../platform/language.ts";
import { contentPage } from "../platform/page.ts";
import { shelf } from "../platform/shelf.ts";
import { linkedInTabs } from "../platform/tabs.ts";
import { worker } from "../platform/worker-door.ts";
import { openStore } from "../storage/index.ts";
import { speak, t } from "../ui/i18n/language.ts";
import { type LiveSignal, liveSignal } from "../ui/live/loaded.ts";

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

/** What the popup and the full page share: the store, the clock, the actions and live queries. */
export async function openInterface() {
  // The extension's CSP forbids `new Function`, which zod would probe for.
  config({ jitless: true });
  openLanguage();
  const clock = await openClock();
  const store = openStore();
  const now = signal(clock.now());
  setInterval(() => {
    now.value = clock.now();
  }, REFRESH_EVERY);
  const actions: Actions = createActions({
    store,
    clock,
    ids,
    tabs: linkedInTabs,
    page: contentPage,
    worker,
    keptTexts: shelf,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    newSeed: randomSeed,
  });
  const follow = <T>(query: (reader: StoreReader, at: number) => Promise<T>): LiveSignal<T> =>
    liveSignal(
      refreshing(
        store.live((reader) => query(reader, clock.now())),
        every,
      ),
    );
  const live = <T>(query: (reader: StoreReader, at: number) => Promise<T>): LiveSignal<T>["signal"] =>
    follow(query).signal;
  return { actions, clock, now, live, follow };
}

export type Interface = Awaited<ReturnType<typeof openInterface>>;
