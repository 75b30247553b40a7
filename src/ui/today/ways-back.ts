import type { Actions } from "../../app/actions.ts";
import type { UndoToken } from "../../app/reports.ts";

/** The way back from what was done. */
export interface WayBack {
  /** Entries that come into sight again. */
  readonly ids: readonly string[];
  /** False: something changed since, so nothing was undone. */
  run(): Promise<boolean>;
}

/** What was done last, in words, and the way back where there is one. */
export interface LastDone {
  readonly sentence: string;
  readonly undo: WayBack | null;
}

/** From everything an action changed at once. */
export const wayBackBy = (actions: Actions, token: UndoToken | null): WayBack | null =>
  token && { ids: token.before.map(({ id }) => id), run: () => actions.undo(token) };

/** From one yes, also of many said at once. */
export const wayFromYes = (actions: Actions, id: string): WayBack => ({
  ids: [id],
  run: async () => (await actions.unapprove(id)) !== null,
});
