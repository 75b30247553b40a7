import { config } from "zod/mini";
import type { Actions } from "../app/actions.ts";
import { createActions } from "../app/create-actions.ts";
import type { Clock, Store } from "../app/ports.ts";
import { ids, randomSeed } from "../platform/ids.ts";
import { contentPage } from "../platform/page.ts";
import { shelf } from "../platform/shelf.ts";
import { linkedInTabs } from "../platform/tabs.ts";
import { worker } from "../platform/worker-client.ts";

/** What an interface needs to do something. Loaded when something is done: see `lazily`. */
export function openActing(store: Store, clock: Clock): Actions {
  // The extension's CSP forbids `new Function`, which zod would probe for.
  config({ jitless: true });
  return createActions({
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
}
