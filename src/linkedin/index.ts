/** Everything known about LinkedIn's pages. No browser API, no storage: a document, an address and a clock come in. */
export { watchByHand } from "./by-hand/watch.ts";
export { carryOut } from "./invitation/carry-out.ts";
export { watchOpenLists } from "./lists/open-lists.ts";
export { observePage } from "./observe.ts";
export { readOwnProfile } from "./own-profile/read.ts";
export type { PageHandle } from "./page.ts";
export { readWhenReady } from "./ready.ts";
