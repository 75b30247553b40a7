/** Tabs that only the Sent list has. */
export const SENT_TABS = 'main a[href*="/invitation-manager/sent"]';
/** English wording; in other languages only a `time` element shows where the age stands. */
export const SENT_AGO = /^Sent\b/i;
