/** Sales Navigator (Ember, stable since about 2022): what a text is stands in `data-anonymize`. */
export const NAME = '[data-anonymize="person-name"]';
export const TITLE = '[data-anonymize="title"]';
export const COMPANY = '[data-anonymize="company-name"]';
export const PLACE = '[data-anonymize="location"]';

export const LEAD_LINK = 'a[href*="/sales/lead/"]';
/** Searches mark their results; lists are tables. A row is empty until it is scrolled into view. */
export const ROW = '[data-x-search-result="LEAD"], tr, li';

/** "View LinkedIn profile": the one way from a lead to the public address, in the menu of their page. */
export const PUBLIC_LINK = 'a[href*="linkedin.com/in/"]';
/** Where links lead to the member signed in, to other people, or to whatever members wrote. */
export const ELSEWHERE = "header, nav, aside, [role='dialog'], [id='msg-overlay']";
export const MENU = '[role="menu"], .artdeco-dropdown__content-inner';
