import type { Child } from "../make.ts";
import type { Stage } from "../stage.ts";
import { EMBER_2021_LOOK } from "./look.ts";

/** A page of the old application: navigation, `main` and an aside for strangers. The window scrolls. */
export function shell(stage: Stage): { readonly main: HTMLElement; readonly aside: HTMLElement } {
  const { make, root, words } = stage;
  const link = (href: string, text: string) => make("a", { href, class: "global-nav__link" }, text);
  const main = make("main", { class: "scaffold-layout__main" });
  const aside = make("aside", { class: "scaffold-layout__aside" });
  root.append(
    make("style", {}, EMBER_2021_LOOK),
    make(
      "div",
      { class: "application-outlet" },
      make(
        "header",
        { id: "global-nav", class: "global-nav" },
        link("/feed/", "Home"),
        link("/mynetwork/invitation-manager/sent/", words.sent),
        link("/in/me/", "Me"),
      ),
      make("div", { class: "scaffold-layout" }, main, aside),
    ),
  );
  return { main, aside };
}

/** What a click does; null: nothing yet, the page is not hydrated. */
export type Act = (() => void) | null;

/** A button as the old application labels it; dead while `act` is null. */
export function button(
  stage: Stage,
  text: string,
  attributes: Readonly<Record<string, string>>,
  act: Act,
  ...before: readonly Child[]
): HTMLButtonElement {
  const { make } = stage;
  const element = make(
    "button",
    { type: "button", class: "artdeco-button artdeco-button--2", ...attributes },
    ...before,
    make("span", { class: "artdeco-button__text" }, text),
  );
  if (act) element.addEventListener("click", act);
  return element;
}

/** The text twice: for the eye, and the longer one for screen readers. */
export function twice(stage: Stage, shown: string, spoken: string): readonly HTMLElement[] {
  const { make } = stage;
  return [make("span", { "aria-hidden": "true" }, shown), make("span", { class: "visually-hidden" }, spoken)];
}
