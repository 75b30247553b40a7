import type { SendingDeps } from "../deps.ts";
import type { ShownTab, StoreReader } from "../ports.ts";

/** The tab to use again, if any: never one in which something waits for the person's own press. */
async function reusableTab(reader: StoreReader): Promise<ShownTab | null> {
  const newest = { order: "newest", limit: 5 } as const;
  const [{ workTab }, invitations, withdrawals] = await Promise.all([
    reader.settings(),
    reader.invitationsInState("dispatched", newest),
    reader.withdrawalsInState("dispatched", newest),
  ]);
  const waits = [...invitations, ...withdrawals].some(
    ({ dispatch }) => dispatch?.mode === "assisted" && dispatch.tabId === workTab?.tabId,
  );
  return waits ? null : workTab;
}

/**
 * Shows `url` in the tab the worker used last, or in a new one where the person has closed that or gone
 * on with it. Which tab it was is a row, because the worker dies between two invitations.
 */
export async function showInWorkTab(
  deps: Pick<SendingDeps, "store" | "tabs">,
  url: string,
): Promise<ShownTab & { readonly answered: boolean }> {
  const before = await deps.store.read(reusableTab);
  const shown = await deps.tabs.show(url, before);
  if (before?.tabId !== shown.tabId || before.url !== shown.url) {
    await deps.store.write(async (writer) => {
      const settings = await writer.settings();
      await writer.putSettings({ ...settings, workTab: { tabId: shown.tabId, url: shown.url } });
    });
  }
  return shown;
}
