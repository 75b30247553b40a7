export const LIST_HEADER = '[componentkey="ConnectionsPage_ConnectionsListHeader"]';
export const DATE = "time";
/** English wording; in other languages only a `time` element tells. */
export const CONNECTED_ON = /^Connected\b/i;
