import type { PageHandle } from "../linkedin/index.ts";

/** The time that passes on a page: the machine's own. */
export const pageTime: Pick<PageHandle, "sleep" | "now"> = {
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  now: () => Date.now(),
};
