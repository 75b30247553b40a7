import { hashed } from "../make.ts";
import type { Stage } from "../stage.ts";

/** Navigation and an empty `main#workspace`, which is what scrolls on these pages, not the window. */
export function shell(stage: Stage): { readonly frame: HTMLElement; readonly main: HTMLElement } {
  const { make, root, model, words } = stage;
  const link = (href: string, text: string) => make("a", { href, class: hashed("nav-link") }, text);
  const field = make("input", {
    name: "keywords",
    type: "search",
    placeholder: "Search",
    "aria-label": "Search",
    value: model.page === "search" ? model.keywords : "",
  });
  const form = make("form", { action: "/search/results/people/", class: hashed("search-form") }, field);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    stage.go(`/search/results/people/?keywords=${encodeURIComponent(field.value)}`);
  });
  const nav = make(
    "header",
    { class: hashed("nav") },
    make("h2", { class: "visually-hidden" }, "0 notifications"),
    link("/feed/", "Home"),
    link("/mynetwork/grow/", "My Network"),
    link("/mynetwork/invite-connect/connections/", "Connections"),
    link("/mynetwork/invitation-manager/sent/", words.sent),
    link("/in/me/", "Me"),
    form,
  );
  const main = make("main", { id: "workspace", class: hashed("workspace") });
  const frame = make("div", { class: hashed("frame") }, nav, main);
  root.append(frame);
  return { frame, main };
}

/** The lazily filled column that holds a page's parts. */
export function column(stage: Stage, screen: string | null, ...children: readonly Node[]): HTMLElement {
  return stage.make(
    "div",
    {
      "data-sdui-screen": screen,
      "data-testid": "lazy-column",
      "data-component-type": "LazyColumn",
      class: hashed("column"),
    },
    ...children,
  );
}

/** Grey bars while there is nothing to show yet. */
export function skeleton(stage: Stage): HTMLElement {
  const bar = () => stage.make("div", { class: hashed("bone") });
  return stage.make("div", { class: hashed("card"), "aria-hidden": "true" }, bar(), bar(), bar());
}

/** A round picture without a picture: initials, so that no other request is needed. */
export function picture(stage: Stage, name: string): HTMLElement {
  const initials = [...name].find((letter) => /\p{L}/u.test(letter)) ?? "?";
  return stage.make("figure", { class: hashed("picture"), "aria-hidden": "true" }, initials);
}

export function profilePath(slug: string): string {
  return `/in/${encodeURIComponent(slug)}/`;
}

/** As list pages link to people. */
export function profileUrl(slug: string): string {
  return `https://www.linkedin.com${profilePath(slug)}`;
}
