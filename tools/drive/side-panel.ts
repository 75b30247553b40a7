import type { Page } from "playwright-core";
import type { Launched } from "../launch.ts";
import { openTarget, type Target } from "./target.ts";

/**
 * The real side panel, opened by `press`, which is to be a press of the person's own in `tab`: the browser opens it
 * for nothing else.
 */
export async function openSidePanel(
  launched: Launched,
  tab: Page,
  press: () => Promise<void>,
): Promise<Target> {
  const address = `chrome-extension://${launched.extensionId}/src/entry/panel/index.html`;
  const panel = await openTarget(tab, address, press);
  await panel.until(`document.querySelector(".panel")`);
  return panel;
}
