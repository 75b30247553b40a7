import type { RefObject } from "preact";
import { useId, useLayoutEffect } from "preact/hooks";
import { t } from "../i18n/language.ts";
import { rowAfterKey } from "../parts/row-keys.ts";
import { useVirtual } from "../parts/use-virtual.ts";
import { nameOf } from "../words/name.ts";
import { stateWords } from "../words/person-state.ts";
import type { Decision } from "./leaving.ts";
import { idOf, type Row } from "./rows.ts";
import type { Desk } from "./use-desk.ts";

/** Three lines a person. As in the style sheet. */
const ROW_HEIGHT = 72;

export interface DeskListProps {
  readonly desk: Desk;
  /** To give it the focus. */
  readonly list: RefObject<HTMLDivElement | null>;
}

/** What was decided, as it stands in the list. */
function decisionWords(as: Decision): string {
  switch (as) {
    case "approved":
    case "skipped":
      return stateWords(as);
    case "sent-back":
      return t("today_mark_not_today");
    case "never":
      return t("people_state_never_invite");
  }
}

/** How one stands; empty while they wait to be looked at as they came. */
function markOf(row: Row): string {
  if (row.kind === "decided") return decisionWords(row.as);
  if (row.kind === "held") return stateWords("set-aside");
  return row.entry.invitation.noteOrigin === "edited" ? t("today_mark_edited") : "";
}

/**
 * Everybody of today's list, a row each. The one that is current is the one whose letter lies beside it; the list
 * has the focus, and says itself which one that is.
 */
export function DeskList({ desk, list }: DeskListProps) {
  const { rows, at, row: active } = desk;
  const id = useId();
  const virtual = useVirtual({ scroller: list, count: rows.length, rowHeight: ROW_HEIGHT });
  const activeId = active && idOf(active);
  useLayoutEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: "auto" });
  }, [activeId]);
  const items = virtual.getVirtualItems();
  // Wherever it was scrolled to: the one it speaks of must be there.
  const shown = at < 0 || items.some(({ index }) => index === at) ? items : [...items, { index: at }];
  return (
    <div
      ref={list}
      class="desk-rows"
      role="listbox"
      tabIndex={0}
      aria-labelledby="to-review"
      aria-activedescendant={activeId && `${id}-${activeId}`}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const next = rowAfterKey(event.key, at, rows.length - 1);
        if (next === null) return;
        event.preventDefault();
        desk.go(next);
      }}
    >
      <div role="presentation" class="desk-space" style={{ blockSize: `${rows.length * ROW_HEIGHT}px` }}>
        {shown.map(({ index }) => {
          const row = rows[index];
          if (!row) return null;
          const { prospect, segmentName } = row.entry;
          const mark = markOf(row);
          return (
            <div
              key={idOf(row)}
              id={`${id}-${idOf(row)}`}
              role="option"
              class={`desk-row ${row.kind}`}
              aria-selected={index === at}
              aria-posinset={index + 1}
              aria-setsize={rows.length}
              style={{ transform: `translateY(${index * ROW_HEIGHT}px)` }}
              onClick={() => desk.go(index)}
            >
              <span class="name" dir="auto">
                {nameOf(prospect)}
              </span>
              {mark !== "" && (
                <span class="mark-word" data-as={row.kind === "decided" ? row.as : row.kind} title={mark}>
                  {mark}
                </span>
              )}
              <span class="headline" dir="auto">
                {prospect.headline || prospect.company}
              </span>
              <span class="segment" dir="auto">
                {segmentName ?? t("compose_group_by_hand")}
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
