import { searchRoots } from "../../../src/linkedin/dom/roots.ts";
import type { PageHandle } from "../../../src/linkedin/page.ts";
import type { Combination } from "../../practice/combinations/combination.ts";

/** What the person writes instead. */
export const EDITED = "My own words.";

function find(document: Document, selector: string): HTMLElement | null {
  for (const root of searchRoots(document)) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return null;
}

/**
 * The person at the dialog that was handed over. Knows the practice dialog, not the reader. `page` has a
 * clock of its own: what the person sleeps must not pass for time that the run has waited.
 */
export async function actByHand(
  page: PageHandle,
  hand: Combination["invite"]["hand"],
  leave: () => void,
): Promise<void> {
  const { document } = page;
  const dismiss = () => find(document, ".artdeco-modal__dismiss")?.click();
  await page.sleep(2_000);
  if (hand === "leaves") return leave();
  if (hand === "closes") return closing(page, dismiss, leave);
  const field = find(document, "#custom-message");
  if (hand === "edits" && field) {
    field.focus();
    document.execCommand("selectAll");
    document.execCommand("insertText", false, EDITED);
  }
  // Send is enabled late, and as a new node.
  await page.sleep(4_000);
  find(document, ".send-invite .artdeco-button--primary")?.click();
  // What still lies open then is closed; a page that has no button for that is left.
  await page.sleep(30_000);
  return closing(page, dismiss, leave);
}

async function closing(page: PageHandle, dismiss: () => void, leave: () => void): Promise<void> {
  dismiss();
  await page.sleep(200_000);
  leave();
}
