import type { SendingDeps } from "../deps.ts";
import type { ShownTab } from "../ports.ts";

/**
 * Shows `url` in the tab the worker used last, or in a new one where the person has closed that or gone
 * on with it. Which tab it was is a row, because the worker dies between two invitations.
 */
export async function showInWorkTab(
  deps: Pick<SendingDeps, "store" | "tabs">,
  url: string,
): Promise<ShownTab & { readonly answered: boolean }> {
  const { workTab } = await deps.store.read((reader) => reader.settings());
  const shown = await deps.tabs.show(url, workTab);
  if (workTab?.tabId !== shown.tabId || workTab.url !== shown.url) {
    await deps.store.write(async (writer) => {
      const settings = await writer.settings();
      await writer.putSettings({ ...settings, workTab: { tabId: shown.tabId, url: shown.url } });
    });
  }
  return shown;
}
