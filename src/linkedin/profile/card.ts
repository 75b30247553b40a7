import { linkedInLink, slugOf } from "../addresses.ts";
import { shown, textAt } from "../dom/text.ts";
import { allVisible } from "../dom/visible.ts";
import { CONTACT_LINK, LAYOUTS, type ProfileLayout, SDUI_TOP_CARD_KEY } from "./cues.ts";

export interface TopCard {
  readonly element: HTMLElement;
  readonly layout: ProfileLayout;
  /** `ACoAA…`; null on Ember pages. */
  readonly profileId: string | null;
  /** Numeric; null on SDUI pages, where only a Connect or Pending control tells it. */
  readonly memberId: string | null;
  /** As the links of the card say; null when it has none. */
  readonly slug: string | null;
  readonly name: string;
}

/** The one visible top card, or what is missing. Two of them (a page being swapped) is none. */
export function findTopCard(document: Document): TopCard | { readonly missing: string } {
  for (const layout of LAYOUTS) {
    const [element, second] = outermost(allVisible(document, layout.card));
    if (second !== undefined) return { missing: "a single top card" };
    if (element !== undefined) return readCard(element, layout, document);
  }
  return { missing: "top card" };
}

function readCard(
  element: HTMLElement,
  layout: ProfileLayout,
  document: Document,
): TopCard | { readonly missing: string } {
  const name = nameOf(element, layout, document);
  if (name === "") return { missing: "name" };
  return {
    element,
    layout,
    profileId: profileIdOfCard(element),
    memberId: memberIdOfCard(element),
    slug: slugOfCard(element),
    name,
  };
}

function outermost(elements: readonly HTMLElement[]): readonly HTMLElement[] {
  return elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
}

function profileIdOfCard(element: Element): string | null {
  for (const key of [element.getAttribute("componentkey"), element.id]) {
    const id = SDUI_TOP_CARD_KEY.exec(key ?? "")?.[1];
    if (id !== undefined) return id;
  }
  return null;
}

function memberIdOfCard(element: Element): string | null {
  const id = element.getAttribute("data-member-id") ?? "";
  return /^\d+$/.test(id) ? id : null;
}

function slugOfCard(element: Element): string | null {
  const url = linkedInLink(element.querySelector(CONTACT_LINK)?.getAttribute("href") ?? null);
  return url === null ? null : slugOf(url);
}

function nameOf(card: Element, layout: ProfileLayout, document: Document): string {
  const name = textAt(card, layout.name);
  return name === "" ? nameFromTitle(document.title) : name;
}

/** `(3) Noor Example | LinkedIn`: the count of notices and the site's name are no part of it. */
function nameFromTitle(title: string): string {
  const match = /^(?:\(\d+\+?\)\s*)?(.+?)\s*\|\s*LinkedIn$/.exec(shown(title));
  return match?.[1] ?? "";
}
