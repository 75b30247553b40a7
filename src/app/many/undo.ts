import { noteLimitOf } from "../../core/settings/settings.ts";
import { undoBlocking } from "../blocking/block.ts";
import type { RowDeps } from "../deps.ts";
import type { UndoToken } from "../reports.ts";
import { undo } from "../review/undo.ts";
import type { ManyUndo } from "./act.ts";
import { inTurns, type ManyWatch } from "./in-turns.ts";
import { destinationOf, movePerson } from "./move.ts";

/** `kept`: turns of a hundred in which something has moved on since, so that nothing of them was undone. */
export interface ManyUndone {
  readonly undone: number;
  readonly kept: number;
}

/** Takes back what was done with many, the last turn first. */
export async function undoMany(deps: RowDeps, given: ManyUndo, watch: ManyWatch = {}): Promise<ManyUndone> {
  let undone = 0;
  let kept = 0;
  const works: readonly (() => Promise<boolean>)[] =
    given.of === "never-invite"
      ? given.tokens.map((token) => () => undoBlocking(deps, token))
      : given.tokens.map((token) => () => undoTurn(deps, token, given.of));
  await inTurns(works.toReversed(), watch, async (some) => {
    for (const work of some) {
      if (await work()) undone += 1;
      else kept += 1;
    }
  });
  return { undone, kept };
}

async function undoTurn(deps: RowDeps, token: UndoToken, of: ManyUndo["of"]): Promise<boolean> {
  if (await undo(deps, token)) return true;
  // Some may be in today's list by now, in their new segment: those who were moved go back the same way.
  return of === "move" && (await moveBack(deps, token));
}

async function moveBack(deps: RowDeps, { people = [] }: UndoToken): Promise<boolean> {
  return deps.store.write(async (writer) => {
    const at = deps.clock.now();
    const sameTime = { ...deps, clock: { now: () => at } };
    const noteLimit = noteLimitOf(await writer.settings());
    let isAny = false;
    for (const { id, segmentId } of people) {
      const person = await writer.prospect(id);
      const back = segmentId === null ? null : await destinationOf(writer, segmentId, noteLimit);
      if (!person || !back) continue;
      if ((await movePerson(writer, sameTime, person, back)) !== null) isAny = true;
    }
    return isAny;
  });
}
