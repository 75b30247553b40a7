import type { Page } from "playwright-core";
import type { Launched } from "../launch.ts";
import { openTarget, type Target } from "./target.ts";

/** The real toolbar popup, over the tab that is in front. */
export type ToolbarPopup = Target;

/** Opens it over `tab`, as a click on the toolbar icon would. */
export async function openToolbarPopup(launched: Launched, tab: Page): Promise<ToolbarPopup> {
  await tab.bringToFront();
  const address = `chrome-extension://${launched.extensionId}/src/entry/popup/index.html`;
  return openTarget(tab, address, async () => {
    const worker = await launched.worker();
    await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          windows: {
            getAll(of: object): Promise<readonly { readonly id: number }[]>;
            update(id: number, change: object): Promise<unknown>;
          };
          action: { openPopup(over: object): Promise<void> };
        };
      };
      // Another window of the extension's may have the focus; only one with a toolbar has a popup.
      const [withToolbar] = await chrome.windows.getAll({ windowTypes: ["normal"] });
      if (!withToolbar) throw new Error("No window has a toolbar.");
      await chrome.windows.update(withToolbar.id, { focused: true });
      await chrome.action.openPopup({ windowId: withToolbar.id });
    });
  });
}
