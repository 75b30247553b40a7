import type { InviteCommand, InviteOutcome } from "../../src/core/page/reading.ts";
import { searchRoots } from "../../src/linkedin/dom/roots.ts";
import { afterwards, NOTE } from "../../src/linkedin/testing/inviting.ts";
import { delivered, profileOf } from "./practice-profile.ts";

export type Opened = ReturnType<typeof profileOf>;
export type Handed = () => void;

export const ADD_NOTE = '[aria-label="Add a note"]';
export const FIELD = "#custom-message";
export const SEND = '[aria-label="Send invitation"]';
export const SEND_BLANK = '[aria-label="Send without a note"]';
export const MODAL = ".artdeco-modal-overlay";

/** A way to tell a broken promise: the outcome claims something else than what the site has. */
function claims(outcome: InviteOutcome, slug: string, note: string, site: Opened["site"]): string | null {
  const sent = delivered(site);
  const right = sent.every((one) => one.slug === slug && one.note === (note === "" ? null : note));
  if (!right || sent.length > 1) return "somebody got something else than what was approved";
  if (outcome.kind === "sent" && sent.length === 0) return "called sent, and nothing arrived";
  if (outcome.kind === "not-sent" && sent.length > 0) return "called not sent, and it arrived";
  const pressed = outcome.kind === "stopped" && outcome.pressed;
  if (outcome.kind === "stopped" && !pressed && sent.length > 0) return "called not pressed, and it arrived";
  return null;
}

/** Carries it out on a profile of the practice site; throws when the outcome claims what the site denies. */
export async function honestly(
  opened: Opened,
  slug: string,
  change: Partial<InviteCommand> = {},
  whenHanded?: Handed,
): Promise<InviteOutcome> {
  const { outcome } = await opened.run(change, whenHanded);
  const lie = claims(outcome, slug, change.note ?? NOTE, opened.site);
  if (lie !== null)
    throw new Error(`${lie}: ${JSON.stringify(outcome)}, ${JSON.stringify(delivered(opened.site))}`);
  return outcome;
}

/** The person presses Send as soon as it is enabled, or leaves it when it never is. */
export function personSends({ page, document }: Opened, selector: string = SEND): Handed {
  return () => {
    void (async () => {
      for (let look = 0; look < 40; look += 1) {
        await page.sleep(250);
        const button = within(document, `${selector}:enabled`);
        if (button !== null) return button.click();
      }
    })();
  };
}

/** The first that matches in the shadow root or the document, if any. */
export function within(document: Document, selector: string): HTMLElement | null {
  for (const root of searchRoots(document)) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found !== null) return found;
  }
  return null;
}

/** Tells of each click on something matching: before the page's own handlers hear it, or after. */
export function onClick(
  { document }: Opened,
  selector: string,
  when: "before" | "after",
  then: (event: Event) => void,
): void {
  const heard = (event: Event) => {
    const targets = event.composedPath();
    if (targets.some((target) => isElement(target) && target.matches(selector))) then(event);
  };
  const capture = when === "before";
  document.addEventListener("click", heard, capture);
  afterwards(() => document.removeEventListener("click", heard, capture));
}

function isElement(target: EventTarget): target is Element {
  return "nodeType" in target && target.nodeType === 1;
}
