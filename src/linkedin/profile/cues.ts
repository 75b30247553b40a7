const CARD = "com.linkedin.sdui.profile.card.ref";

/** SDUI names the card after the member: `…card.refACoAA…Topcard`, as component key and as id. */
export const SDUI_TOP_CARD = `:is([componentkey^="${CARD}"][componentkey$="Topcard"], [id^="${CARD}"][id$="Topcard"])`;
export const SDUI_TOP_CARD_KEY = /^com\.linkedin\.sdui\.profile\.card\.ref(ACoAA[A-Za-z0-9_-]+)Topcard$/;

/** 2021 to early 2026 (Ember); still served to some sessions in 2026-05. */
export const EMBER_TOP_CARD = "main section.pv-top-card";

/** The level changed from h1 to h2 in 2026-05: not to be relied on. */
export const NAME = "h1, h2";

/** `/in/<slug>/overlay/contact-info/`: says whose card it is and ends the lines about the person. */
export const CONTACT_LINK = 'a[href*="/overlay/contact-info"]';
export const COMPOSE_LINK = 'a[href*="/messaging/compose/"]';

export const MORE_BUTTON = "button[aria-expanded]";
export const EMBER_MORE_BUTTON = 'button[id$="-profile-overflow-action"]';

/** The More menu: a portal outside `main` (SDUI), inside the card (Ember). */
export const MENU = '[role="menu"], .artdeco-dropdown__content-inner';
export const MENU_ITEM = '[role="menuitem"], .artdeco-dropdown__item';

export const EMBER_DEGREE = ".dist-value";
export const EMBER_HEADLINE = ".text-body-medium.break-words";
export const EMBER_LOCATION = ".text-body-small.inline.break-words";
