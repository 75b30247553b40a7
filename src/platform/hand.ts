import { scripting } from "./browser.ts";

/** Written by the build (`tools/build/content-scripts.ts`) from `src/entry/hand.ts`. */
const HAND = "src/entry/hand.js";

/**
 * Puts the script that reads and acts into a tab's document; it stays out where no watch of this life of the
 * extension is, and where it is already. False: not a page of LinkedIn, or the tab is gone.
 */
export async function putHand(tabId: number): Promise<boolean> {
  try {
    // At once, also while the page loads: whoever waits for an answer asks again.
    await scripting.executeScript({ target: { tabId }, files: [HAND], injectImmediately: true });
    return true;
  } catch {
    return false; // "Cannot access contents of the page" and "No tab with id"
  }
}
