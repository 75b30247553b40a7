/** Over the list, with the count of all of them; the old application's heading has no mark of its own. */
export const LIST_HEADER = '[componentkey="ConnectionsPage_ConnectionsListHeader"]';
/** English wording; in other languages only a `time` element tells. */
export const CONNECTED_ON = /^Connected\b/i;
