import { sidePanel, windows } from "./browser.ts";

/**
 * Opens the side panel of a browser window. Called while the person's gesture lasts: straight from a click, a
 * command or a menu, before anything else is awaited. False: this browser has no side panel, or none there.
 */
export async function openPanel(windowId: number): Promise<boolean> {
  try {
    if (sidePanel === undefined) return false;
    await sidePanel.open({ windowId });
    return true;
  } catch {
    return false; // the browser's only way to say that this window has none, or that the gesture is over
  }
}

/** The same for the window a page of this extension is in, which is asked for at once, so that a click need not wait. */
export function panelOpener(): () => Promise<boolean> {
  const own = windows.getCurrent().then(({ id }) => id ?? null);
  return async () => {
    const windowId = await own;
    return windowId !== null && (await openPanel(windowId));
  };
}
