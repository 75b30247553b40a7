import type { SendingDeps } from "../deps.ts";
import type { ShownTab, StoreReader } from "../ports.ts";

/** The tab to use again, if any: never one in which an invitation waits for the person's Send. */
async function reusableTab(reader: StoreReader): Promise<ShownTab | null> {
  const [{ workTab }, dispatched] = await Promise.all([
    reader.settings(),
    reader.invitationsInState("dispatched", { order: "newest", limit: 5 }),
  ]);
  const waits = dispatched.some(
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
