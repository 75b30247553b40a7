/** Tabs that only the Sent list has. */
export const SENT_TABS = 'main a[href*="/invitation-manager/sent"]';
/** The tab of the invitations to people, with their number: "People (1,204)". The old application has none. */
export const PEOPLE_TAB = 'main a[href*="/invitation-manager/sent/CONNECTION"]';
/** English wording; in other languages only a `time` element shows where the age stands. */
export const SENT_AGO = /^Sent\b/i;
