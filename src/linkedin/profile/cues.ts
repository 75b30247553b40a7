const CARD = "com.linkedin.sdui.profile.card.ref";

/** What differs between the generations of the profile. Selectors; the name's counts within the card. */
export interface ProfileLayout {
  readonly card: string;
  readonly name: string;
  /** Where the lines stand; null: nothing labels them, their order tells. */
  readonly lines: { readonly headline: string; readonly location: string | null } | null;
  /** Accept, Ignore and More are known by their shape. */
  readonly shapedRow: boolean;
}

/** The first whose card is there counts. One more layout: one more row, the narrower card first. */
export const LAYOUTS: readonly ProfileLayout[] = [
  // 2026 (SDUI) names the card after the member: `…card.refACoAA…Topcard`, as component key and as id.
  {
    card: `:is([componentkey^="${CARD}"][componentkey$="Topcard"], [id^="${CARD}"][id$="Topcard"])`,
    // The level changed from h1 to h2 in 2026-05: not to be relied on.
    name: "h1, h2",
    lines: null,
    shapedRow: true,
  },
  // 2019 to 2021 (Ember), last seen then: its heading is the headline.
  {
    card: "main section.pv-top-card:has(.pv-top-card--list)",
    name: ".pv-top-card--list > li",
    lines: { headline: "h2", location: null },
    shapedRow: false,
  },
  // 2021 to early 2026 (Ember); still served to some sessions in 2026-05.
  {
    card: "main section.pv-top-card",
    name: "h1, h2",
    lines: { headline: ".text-body-medium.break-words", location: ".text-body-small.inline.break-words" },
    shapedRow: false,
  },
];
export const SDUI_TOP_CARD_KEY = /^com\.linkedin\.sdui\.profile\.card\.ref(ACoAA[A-Za-z0-9_-]+)Topcard$/;

/** `/in/<slug>/overlay/contact-info/`: says whose card it is and ends the lines about the person. */
export const CONTACT_LINK = 'a[href*="/overlay/contact-info"]';
export const COMPOSE_LINK = 'a[href*="/messaging/compose/"]';

export const MORE_BUTTON = "button[aria-expanded]";
export const EMBER_MORE_BUTTON = 'button[id$="-profile-overflow-action"]';

/** The More menu: a portal outside `main` (SDUI), inside the card (Ember). */
export const MENU = '[role="menu"], .artdeco-dropdown__content-inner';
export const MENU_ITEM = '[role="menuitem"], .artdeco-dropdown__item';

export const EMBER_DEGREE = ".dist-value";
