import type { AddReport } from "../../app/people/add-report.ts";
import type { UndoAddReport } from "../../app/people/undo-add.ts";
import { people } from "./count.ts";

const figure = (value: number): string => value.toLocaleString("en-GB");

/** "9 added, 3 already known (1 invited before)." */
export function reportWords({ added, known, invitedBefore, heldOutCount, left }: AddReport): string {
  const before = invitedBefore > 0 ? ` (${figure(invitedBefore)} invited before)` : "";
  const parts = [
    `${figure(added)} added`,
    known > 0 ? `${figure(known)} already known${before}` : "",
    heldOutCount > known ? `${figure(heldOutCount - known)} held out` : "",
  ];
  const stopped = left > 0 ? ` Stopped: ${people(left)} not gone through.` : "";
  return `${parts.filter((part) => part !== "").join(", ")}.${stopped}`;
}

/** What undoing an addition came to. */
export function undoneWords({ takenOut, kept }: UndoAddReport): string {
  const stay =
    kept > 0 ? ` ${people(kept)} ${kept === 1 ? "stays" : "stay"}: changed or approved since.` : "";
  return `${people(takenOut)} taken out again.${stay}`;
}
