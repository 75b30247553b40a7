import { tabs } from "./browser.ts";
import type { ToPage } from "./messages.ts";

/** `undefined`: nobody answered (no content script there, orphaned, the document went away). */
export async function askPage(tabId: number, message: ToPage): Promise<unknown> {
  try {
    return await tabs.sendMessage(tabId, message);
  } catch {
    return undefined; // "Receiving end does not exist" and its kin; the caller decides what silence means
  }
}

/** Which document of ours answers in a tab; null: none does. */
export async function documentIn(tabId: number): Promise<number | null> {
  const answer = await askPage(tabId, { to: "page", kind: "which" });
  return typeof answer === "number" ? answer : null;
}
