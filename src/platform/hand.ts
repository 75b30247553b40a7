import { scripting } from "./browser.ts";

/** Written by the build (`tools/build/content-scripts.ts`) from `src/entry/hand.ts`. */
const HAND = "src/entry/hand.js";
/** The same from `src/entry/take-back.ts`. */
const TAKE_BACK = "src/entry/take-back.js";

/**
 * Puts the script that reads and acts into a tab's document; it stays out where no watch of this life of the
 * extension is, and where it is already. False: not a page of LinkedIn, or the tab is gone.
 */
export const putHand = (tabId: number): Promise<boolean> => put(tabId, HAND);

/** Puts what reads the Sent page and takes an invitation back beside it. */
export const putTakeBack = (tabId: number): Promise<boolean> => put(tabId, TAKE_BACK);

async function put(tabId: number, file: string): Promise<boolean> {
  try {
    // At once, also while the page loads: whoever waits for an answer asks again.
    await scripting.executeScript({ target: { tabId }, files: [file], injectImmediately: true });
    return true;
  } catch {
    return false; // "Cannot access contents of the page" and "No tab with id"
  }
}

/** Written by the build from `src/entry/own-profile.ts`: too seldom asked for to weigh on the hand. */
const OWN_PROFILE = "src/entry/own-profile.js";

/**
 * Runs the script that reads one's own profile in a tab, and gives what it came to, unchecked. Undefined: not a page
 * of LinkedIn, or the document went away meanwhile.
 */
export async function runOwnProfile(tabId: number): Promise<unknown> {
  try {
    const [ran] = await scripting.executeScript({ target: { tabId }, files: [OWN_PROFILE] });
    return ran?.result;
  } catch {
    return undefined; // "Cannot access contents of the page", "No tab with id", "Frame with ID 0 was removed"
  }
}
