import type { PageModel } from "../site/models.ts";
import type { Answered, Site } from "../site/site.ts";
import type { Backend, Opened } from "./backend.ts";
import { type Rendered, renderPage } from "./render.ts";

/** Thrown where a real network would have lost the answer. */
export class LostAnswer extends Error {
  constructor() {
    super("The answer was lost on the way.");
    this.name = "LostAnswer";
  }
}

/** The model at an address, redirects followed. */
export function openPage(
  site: Site,
  address: string,
): { readonly address: string; readonly model: PageModel } {
  const answer = site.page(address);
  return answer.kind === "page" ? { address, model: answer.model } : openPage(site, answer.to);
}

/** A backend without a network, over the very state the server uses. `leave` says what a navigation does. */
export function siteBackend(site: Site, leave: (path: string) => void): Backend {
  const settle = async <T>(answered: Answered<T>): Promise<T> => {
    if (answered.lost) throw new LostAnswer();
    return answered.answer;
  };
  return {
    connect: (slug, via) => settle(site.connect(slug, via)),
    addNote: (slug) => settle(site.addNote(slug)),
    send: (order) => settle(site.send(order)),
    withdraw: (slug) => settle(site.withdraw(slug)),
    answerInvitation: async (slug, accepted) => site.answerInvitation(slug, accepted),
    connections: async (offset) => site.connections(offset),
    sentList: async (offset) => site.sentList(offset),
    open: async (address): Promise<Opened> => ({ kind: "page", ...openPage(site, address) }),
    leave,
  };
}

/** A page of `site` in a document without a server. */
export interface Shown extends Rendered {
  /** Path and query now shown, redirects followed. */
  address(): string;
  /** Another page within the document, as by a link of the new application. */
  go(address: string): void;
  /** Real navigations the page asked for, in order. They don't happen. */
  readonly left: readonly string[];
}

/** Renders the page at `address` with everything it does, over `site` itself: for component tests. */
export function showPage(document: Document, site: Site, address: string): Shown {
  const left: string[] = [];
  const backend = siteBackend(site, (path) => left.push(path));
  const render = (to: string) => {
    const opened = openPage(site, to);
    return { ...opened, page: renderPage(document, opened.model, backend, go) };
  };
  function go(to: string): void {
    shown.page.stop();
    shown = render(to);
  }
  let shown = render(address);
  return { left, go, address: () => shown.address, stop: () => shown.page.stop() };
}
