import type { Lock } from "../app/ports.ts";

/** A Web Lock: shared by every context of the extension, freed by the browser when its holder dies. */
export const runnerLock: Lock = {
  alone: (work) => navigator.locks.request("politely-runner", work),
};
