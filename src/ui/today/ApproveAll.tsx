import type { QueueEntry } from "../../app/views.ts";
import { Act } from "../parts/Act.tsx";
import type { Seen } from "./seen.ts";

export interface ApproveAllProps {
  /** Those a yes to all would be for. */
  readonly entries: readonly QueueEntry[];
  readonly seen: Seen;
  readonly onAct: () => void;
}

/** A yes to all, once each note was seen to its end; until then the way to those that were not. */
export function ApproveAll({ entries, seen, onAct }: ApproveAllProps) {
  const left = seen.unseen(entries).length;
  return (
    <Act aria-keyshortcuts="Shift+A" onAct={onAct}>
      {left === 0 ? `Approve all ${entries.length}` : `See the other ${left}`}
      <span class="hidden-text"> {left === 0 ? "people" : "before approving all"}</span>{" "}
      <kbd aria-hidden="true">A</kbd>
    </Act>
  );
}
