import { hashed } from "../make.ts";
import type { Stage } from "../stage.ts";

const MANAGER = "/mynetwork/invitation-manager";

/** The tabs of the invitation manager. `sent` is shown as a count where it is known. */
export function managerTabs(stage: Stage, sent: number | null): HTMLElement {
  const { make, words } = stage;
  return make(
    "div",
    { class: hashed("tabs") },
    make("a", { href: `${MANAGER}/received/` }, words.received),
    make("a", { href: `${MANAGER}/sent/` }, words.sent),
    sent === null ? null : make("a", { href: `${MANAGER}/sent/CONNECTION/` }, words.people(sent)),
  );
}
