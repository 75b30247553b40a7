/** 2026 SDUI; 2025 transitional; Ember. One generation at a time. */
export const ROWS = [
  'main [role="listitem"]',
  'main [data-view-name="people-search-result"]',
  "main li.reusable-search__result-container",
] as const;
/** In the place of the rows once the searches of the month are used up. */
export const CAP = 'main [data-view-name="search-results-promo"]';
/** Not the first link of the row: the card is one whole link, and mutual connections have theirs. */
export const NAME_LINK =
  ':is(p a[href*="/in/"], a[data-view-name="search-result-lockup-title"], .entity-result__title-text a[href*="/in/"])';
/** `SearchResultsACoAA…` on the slot of the button. */
export const SLOT = '[componentkey^="SearchResultsACoAA"]';
export const SLOT_KEY = /^SearchResults(ACoAA[A-Za-z0-9_-]+)$/;
export const EMBER_URN = "[data-chameleon-result-urn]";
export const EMBER_URN_VALUE = /^urn:li:member:(\d+)$/;
export const EMBER_HEADLINE = ".entity-result__primary-subtitle";
export const EMBER_LOCATION = ".entity-result__secondary-subtitle";
