import type { InviteCommand, InviteOutcome, PageLimits } from "../../core/page/reading.ts";
import { searchRoots } from "../dom/roots.ts";
import { carryOut } from "../invitation/carry-out.ts";
import type { PageHandle } from "../page.ts";
import { FASTER, freshDocument, handleOf } from "./frame.ts";

export const NOTE = "Hi Noor, your trial registry talk helped us plan ours. I'd like to follow your work.";
/** For pages that take their times from a factor. */
export const PACE = { factor: 1 / FASTER, toastFor: 5_000 / FASTER } as const;

/** A page somebody else renders into the document. */
export interface ShownPage {
  address(): string;
  stop(): void;
}

export interface Inviting<Shown extends ShownPage> {
  readonly document: Document;
  readonly shown: Shown;
  readonly page: PageHandle;
  /** The label of whatever was clicked, by whomever, in order. */
  readonly clicks: readonly string[];
  readonly leaving: AbortController;
  /** What was said at each hand-over. */
  readonly handed: readonly PageLimits[];
  /** Carries a hands-free command with `NOTE` out, or what `change` says. */
  run(
    change?: Partial<InviteCommand>,
    whenHanded?: () => void,
  ): Promise<{ readonly outcome: InviteOutcome; readonly limits: PageLimits }>;
}

const cleanups: (() => void)[] = [];

/** Takes down whatever the test put up. For `afterEach`. */
export function clearAway(): void {
  for (const cleanup of cleanups.splice(0)) cleanup();
}

export function afterwards(cleanup: () => void): void {
  cleanups.push(cleanup);
}

/** A profile in a document of its own, what was pressed on it, and a way to carry a command out. */
export function inviting<Shown extends ShownPage>(
  show: (document: Document) => Shown,
  person: InviteCommand["person"],
): Inviting<Shown> {
  const { document, remove } = freshDocument();
  const shown = show(document);
  const page = handleOf(document, () => shown.address());
  const leaving = new AbortController();
  const clicks: string[] = [];
  const handed: PageLimits[] = [];
  document.defaultView?.addEventListener("click", (event) => clicks.push(labelOf(event)), true);
  afterwards(() => {
    leaving.abort();
    shown.stop();
    remove();
  });
  return {
    document,
    shown,
    page,
    clicks,
    leaving,
    handed,
    run: (change = {}, whenHanded = () => undefined) =>
      carryOut(
        page,
        { commandId: "command-1", mode: "hands-free", person, note: NOTE, ...change },
        (limits) => {
          handed.push(limits);
          whenHanded();
        },
        leaving.signal,
      ),
  };
}

function labelOf(event: Event): string {
  const [node] = event.composedPath();
  if (node === undefined || !("getAttribute" in node) || typeof node.getAttribute !== "function") return "";
  const label: unknown = node.getAttribute("aria-label");
  return typeof label === "string" ? label : "";
}

/** The first that matches, in the shadow root or the document. */
export function find(document: Document, selector: string): HTMLElement {
  for (const root of searchRoots(document)) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found !== null) return found;
  }
  throw new Error(`Nothing matches ${selector}.`);
}

/** Lets a test change Ember's part of the page after each of the page's own changes. */
export function tamper(document: Document, change: (root: ShadowRoot) => void): void {
  const view = document.defaultView;
  const root = document.querySelector("#interop-outlet")?.shadowRoot;
  if (!view || !root) throw new Error("No outlet.");
  new view.MutationObserver(() => change(root)).observe(root, { subtree: true, childList: true });
}

/** Takes the words out of every control, as in a language nobody has written down. */
export function withoutWords(document: Document): void {
  const strip = (root: Document | ShadowRoot) => {
    for (const control of root.querySelectorAll("a, button, [role=menuitem], [role=menuitem] [aria-label]")) {
      if (control.hasAttribute("aria-label")) control.setAttribute("aria-label", "—");
      for (const leaf of control.querySelectorAll("span, p")) {
        if (leaf.childElementCount === 0 && leaf.textContent !== "—") leaf.textContent = "—";
      }
    }
  };
  const view = document.defaultView;
  if (view === null) throw new Error("A document without a window.");
  for (const root of searchRoots(document)) {
    new view.MutationObserver(() => strip(root)).observe(root, { subtree: true, childList: true });
    strip(root);
  }
  document.documentElement.lang = "xx";
}
