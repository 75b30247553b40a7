import type { PageModel } from "../site/models.ts";
import type { Backend } from "./backend.ts";
import { EMBER_LOOK } from "./look.ts";
import { hashed, type Make, maker } from "./make.ts";
import { type Words, wordsIn } from "./words/words.ts";

/** What every part of a page works with. */
export interface Stage {
  readonly doc: Document;
  readonly make: Make;
  readonly words: Words;
  readonly backend: Backend;
  readonly model: PageModel;
  /** `#root`, where the page itself is. */
  readonly root: HTMLElement;
  /** Where Ember's dialogs mount: the shadow root of `#interop-outlet`, or the light one. */
  readonly modals: HTMLElement;
  readonly toasts: HTMLElement;
  /** Runs `work` after `ms` times the pace, unless the page has been left. */
  later(ms: number, work: () => void): void;
  /** Aborted when the page is left: listeners end by it. */
  readonly left: AbortSignal;
  /** Goes to a page within the document where possible. */
  go(address: string): void;
}

interface Bones {
  readonly root: HTMLElement;
  readonly modals: HTMLElement;
  readonly toasts: HTMLElement;
  readonly nodes: readonly Element[];
}

/** Messaging stands there as a dialog, and is not the one meant. */
function messaging(make: Make): HTMLElement {
  return make(
    "div",
    { id: "msg-overlay", class: "msg-overlay-container" },
    make(
      "div",
      { role: "dialog", "aria-label": "Messaging", class: "msg-overlay-bubble", tabindex: "-1" },
      make("header", {}, make("h2", {}, "Messaging")),
      make("div", {
        contenteditable: "true",
        role: "textbox",
        class: "msg-form__contenteditable",
        hidden: true,
      }),
    ),
  );
}

/** The body as on a page of the new application, decoys included. */
function bones(doc: Document, make: Make, host: "shadow" | "light"): Bones {
  const root = make("div", { id: "root" });
  const modals = make("div", { id: "artdeco-modal-outlet" });
  const toasts = make("section", { id: "artdeco-toasts", "aria-live": "polite" });
  const ribbon = make("div", { class: hashed("ribbon"), role: "note" }, "Practice site");
  const recaptcha = make("textarea", {
    id: "g-recaptcha-response-100000",
    name: "g-recaptcha-response",
    style: "display:none",
  });
  const closed = make(
    "dialog",
    { "aria-labelledby": "ad-options" },
    make("h2", { id: "ad-options" }, "Ad options"),
  );
  const preload = make("iframe", { name: "/preload/", src: "about:blank", hidden: true, title: "preload" });
  if (host === "light") {
    return {
      root,
      modals,
      toasts,
      nodes: [ribbon, root, modals, toasts, messaging(make), recaptcha, closed, preload],
    };
  }
  const outlet = make("div", {
    id: "interop-outlet",
    class: "theme--light",
    "data-testid": "interop-shadowdom",
  });
  const shadow = outlet.attachShadow({ mode: "open" });
  shadow.append(make("style", {}, EMBER_LOOK), modals, toasts, messaging(make));
  doc.body.classList.remove("ember-application");
  return { root, modals, toasts, nodes: [ribbon, root, outlet, recaptcha, closed, preload] };
}

/** Pages that the old application serves whole: its dialogs stand in the light DOM there. */
function isEmber({ page, layout }: PageModel): boolean {
  switch (page) {
    case "custom-invite":
    case "sales-people":
    case "sales-lead":
      return true;
    case "profile":
      return layout.profile !== "sdui-2026";
    case "search":
    case "connections":
    case "sent":
      return layout.lists === "ember-2021";
    default:
      return false;
  }
}

/** Lays the body out for `model` and gives what its renderer needs. */
export function raiseStage(
  doc: Document,
  model: PageModel,
  backend: Backend,
  go: (address: string) => void,
): { readonly stage: Stage; readonly strike: () => void } {
  const make = maker(doc);
  const words = wordsIn(model.language, model.layout.apostrophes);
  const ember = isEmber(model);
  const { root, modals, toasts, nodes } = bones(doc, make, ember ? "light" : model.layout.dialogHost);
  const leaving = new AbortController();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  doc.documentElement.lang = words.tag;
  doc.documentElement.dir = words.direction ?? "ltr";
  doc.title = model.title;
  doc.body.classList.toggle("ember-application", ember);
  doc.body.append(...nodes);
  const stage: Stage = {
    doc,
    make,
    words,
    backend,
    model,
    root,
    modals,
    toasts,
    left: leaving.signal,
    go,
    later(ms, work) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        work();
      }, ms * model.pace.factor);
      timers.add(timer);
    },
  };
  const strike = () => {
    leaving.abort();
    for (const timer of timers) clearTimeout(timer);
    for (const node of nodes) node.remove();
  };
  return { stage, strike };
}
