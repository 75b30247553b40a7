import type { RowDeps } from "../deps.ts";
import { deletePerson } from "../people-out/delete.ts";
import type { ManyWatch } from "./in-turns.ts";

export interface ManyDeleted {
  readonly deleted: number;
  /** Whose invitation is just being sent or taken back: it has to come to its end first. */
  readonly inFlight: number;
  /** Not gone through, because it was stopped. */
  readonly left: number;
}

/** Deletes many people for good, each as one would be. `keepAddress`: as for one. Stopped, who was deleted stays deleted. */
export async function deleteMany(
  deps: RowDeps,
  ids: readonly string[],
  choice: { readonly keepAddress: boolean },
  watch: ManyWatch = {},
): Promise<ManyDeleted> {
  let deleted = 0;
  let inFlight = 0;
  let done = 0;
  for (const id of ids) {
    if (watch.isStopped?.()) break;
    const result = await deletePerson(deps, id, choice);
    if (result.ok) deleted += 1;
    else if (result.error.kind === "in-flight") inFlight += 1;
    done += 1;
    watch.progress?.(done);
  }
  return { deleted, inFlight, left: ids.length - done };
}
