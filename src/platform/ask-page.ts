import { tabs } from "./browser.ts";
import { putHand } from "./hand.ts";
import type { ToPage } from "./messages.ts";

/**
 * The answer of the hand in a tab, which is put there when it is asked for. `undefined`: nobody answered
 * (no watch there, orphaned, the document went away).
 */
export async function askPage(tabId: number, message: ToPage): Promise<unknown> {
  // Where there is none, it is not alive and need not be asked.
  if (message.kind !== "alive") await putHand(tabId);
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
