import type { QueueEntry } from "../../app/views.ts";
import { rich } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";
import { hidden } from "./hidden.tsx";
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
      {left === 0
        ? rich("today_approve_all", { count: entries.length, hidden })
        : rich("today_see_others", { count: left, hidden })}{" "}
      <kbd aria-hidden="true">A</kbd>
    </Act>
  );
}
