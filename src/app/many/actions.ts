import type { InterfaceDeps, Nudging } from "../deps.ts";
import type { ManyDeed, ManyReport, ManyUndo } from "./act.ts";
import type { ManyDeleted } from "./delete.ts";
import type { ManyWatch } from "./in-turns.ts";
import type { ManyUndone } from "./undo.ts";

/** One thing done with many people at once, by their ids: told how far it is, and stopped on the way. */
export interface ManyActions {
  actOnMany(ids: readonly string[], deed: ManyDeed, watch?: ManyWatch): Promise<ManyReport>;
  undoMany(undo: ManyUndo, watch?: ManyWatch): Promise<ManyUndone>;
  /** Can't be undone. */
  deleteMany(
    ids: readonly string[],
    choice: { readonly keepAddress: boolean },
    watch?: ManyWatch,
  ): Promise<ManyDeleted>;
}

// Each is loaded when asked for: the popup opens without them.
export const manyActions = (deps: InterfaceDeps, nudging: Nudging): ManyActions => ({
  async actOnMany(ids, deed, watch) {
    const { actOnMany } = await import("./act.ts");
    return await nudging(actOnMany(deps, ids, deed, watch));
  },
  async undoMany(undo, watch) {
    const { undoMany } = await import("./undo.ts");
    return await nudging(undoMany(deps, undo, watch));
  },
  async deleteMany(ids, choice, watch) {
    const { deleteMany } = await import("./delete.ts");
    return await nudging(deleteMany(deps, ids, choice, watch));
  },
});
