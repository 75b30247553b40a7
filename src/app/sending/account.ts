import { knownAccount } from "../../core/account/known-account.ts";
import type { PageReading } from "../../core/page/reading.ts";
import type { SendingDeps } from "../deps.ts";
import { OWN_PROFILE } from "./own-pages.ts";
import { showInWorkTab } from "./work-tab.ts";

export type AccountCheck =
  | { readonly kind: "same" }
  | { readonly kind: "different" }
  /** `loaded`: a page answered and showed something else, not merely nothing (no network, say). */
  | { readonly kind: "unreadable"; readonly loaded: boolean }
  | { readonly kind: "stop"; readonly reading: Extract<PageReading, { surface: "stop" }> };

/**
 * Looks up who is signed in, on their own profile page (I9). The first account ever seen becomes
 * the queue's; another one is written down and pauses the queue.
 */
export async function checkAccount(deps: SendingDeps): Promise<AccountCheck> {
  const shown = await showInWorkTab(deps, OWN_PROFILE);
  const reading = shown.answered ? await deps.page.read(shown.tabId) : null;
  if (reading?.surface === "stop") return { kind: "stop", reading };
  if (reading?.surface !== "own-profile") return { kind: "unreadable", loaded: reading !== null };
  const { account } = reading;
  const now = deps.clock.now();
  return deps.store.write(async (writer) => {
    const settings = await writer.settings();
    const known = knownAccount(await writer.accounts(), account);
    const { id, ...ids } = known ?? { id: account.id };
    await writer.putAccount({
      ...ids,
      ...account,
      id,
      firstSeenAt: known?.firstSeenAt ?? now,
      lastSeenAt: now,
    });
    const accountId = settings.accountId ?? id;
    if (settings.accountId !== accountId || settings.seenAccountId !== id) {
      await writer.putSettings({ ...settings, accountId, seenAccountId: id });
    }
    return id === accountId ? { kind: "same" } : { kind: "different" };
  });
}
