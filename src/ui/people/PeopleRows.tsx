import type { RefObject } from "preact";
import { useId, useMemo, useState } from "preact/hooks";
import { type Block, type BlockValue, blockValuesOf } from "../../core/prospect/block.ts";
import type { Segment } from "../../core/segment/segment.ts";
import { DAY } from "../../core/shared/time.ts";
import { t } from "../i18n/language.ts";
import { useVirtual } from "../parts/use-virtual.ts";
import { people } from "../words/count.ts";
import { nameOf } from "../words/name.ts";
import { stateWords } from "../words/person-state.ts";
import { dayWords, fullDate, type Moment } from "../words/when.ts";
import type { ListedPerson } from "./people-list.ts";
import type { Picking } from "./picking.ts";

export interface PeopleRowsProps {
  readonly rows: readonly ListedPerson[];
  readonly segments: readonly Segment[];
  readonly blocks: readonly Block[];
  readonly moment: Moment;
  /** Whose details are shown; null: nobody's. */
  readonly chosen: string | null;
  readonly picking: Picking;
  /** To give the list the focus back. */
  readonly list: RefObject<HTMLDivElement | null>;
  readonly onChoose: (id: string) => void;
}

/** Two lines a person. As in the style sheet. */
const ROW_HEIGHT = 56;
const PAGE_KEYS = 8;

/** After so long a day alone could be of any year. */
const YEAR_NAMED_AFTER = 300 * DAY;

const sinceWords = (since: number, { now, zone }: Moment): string =>
  now - since > YEAR_NAMED_AFTER ? fullDate(since, zone) : dayWords(since, now, zone);

/** Of those nothing went out to, the never-invite list says it all. */
const STILL_INSIDE: ReadonlySet<ListedPerson["state"]> = new Set([null, "waiting", "set-aside", "skipped"]);

const standingWords = (row: ListedPerson, blocked: ReadonlySet<BlockValue>): string =>
  STILL_INSIDE.has(row.state) && blockValuesOf(row).some((value) => blocked.has(value))
    ? t("people_state_never_invite")
    : stateWords(row.state);

/** Where a key leads from `at`; null: nowhere. */
function stepOf(key: string, at: number, last: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(at + 1, last);
    case "ArrowUp":
      return Math.max(at - 1, 0);
    case "PageDown":
      return Math.min(at + PAGE_KEYS, last);
    case "PageUp":
      return Math.max(at - PAGE_KEYS, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}

/**
 * Everybody that was asked for, however many: the rows in sight alone stand in the page. Picked by the box of a
 * row or by the space key, a stretch of them with Shift; opened by a press elsewhere or Enter.
 */
export function PeopleRows({
  rows,
  segments,
  blocks,
  moment,
  chosen,
  picking,
  list,
  onChoose,
}: PeopleRowsProps) {
  const id = useId();
  const [activeId, setActiveId] = useState<string | null>(null);
  const virtual = useVirtual({ scroller: list, count: rows.length, rowHeight: ROW_HEIGHT });
  const names = new Map(segments.map((segment) => [segment.id, segment.name]));
  const blocked = useMemo(() => new Set(blocks.flatMap(({ values }) => values)), [blocks]);
  const found = rows.findIndex((row) => row.id === (activeId ?? chosen));
  const active = found === -1 ? 0 : found;
  const activeRow = rows[active];
  const picked = picking.picked.value;
  const ids = () => rows.map((row) => row.id);
  const pick = (row: ListedPerson, isStretch: boolean) => {
    setActiveId(row.id);
    if (isStretch) picking.stretch(ids(), row.id);
    else picking.toggle(row.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isCommand = event.ctrlKey || event.metaKey;
    const next = isCommand ? null : stepOf(event.key, active, rows.length - 1);
    const target = next === null ? undefined : rows[next];
    if (next !== null && target) {
      // A stretch begins at the row one comes from.
      if (event.shiftKey && activeRow && picked.size === 0) picking.toggle(activeRow.id);
      if (event.shiftKey) picking.stretch(ids(), target.id);
      setActiveId(target.id);
      virtual.scrollToIndex(next);
    } else if (isCommand && event.key.toLowerCase() === "a") picking.add(ids());
    else if (event.key === "Escape" && picked.size > 0) picking.clear();
    else if (event.key === " " && !isCommand && activeRow) pick(activeRow, event.shiftKey);
    else if (event.key === "Enter" && activeRow) onChoose(activeRow.id);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      class="people-rows"
      role="listbox"
      tabIndex={0}
      aria-label={people(rows.length)}
      aria-multiselectable="true"
      aria-activedescendant={activeRow && `${id}-${activeRow.id}`}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" class="people-space" style={{ blockSize: `${virtual.getTotalSize()}px` }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          const segment = names.get(row.segmentId ?? "") ?? "";
          const state = standingWords(row, blocked);
          const since = sinceWords(row.since, moment);
          const below = [row.company, segment].filter((text) => text !== "").join(" · ");
          return (
            <div
              key={row.id}
              id={`${id}-${row.id}`}
              role="option"
              class={index === active ? "people-row current" : "people-row"}
              aria-selected={picked.has(row.id)}
              aria-current={row.id === chosen ? "true" : undefined}
              aria-posinset={index + 1}
              aria-setsize={rows.length}
              style={{ transform: `translateY(${start}px)` }}
              onClick={(event) => {
                const onBox = event.target instanceof Element && event.target.closest(".pick") !== null;
                if (onBox || event.shiftKey || event.ctrlKey || event.metaKey) pick(row, event.shiftKey);
                else {
                  setActiveId(row.id);
                  onChoose(row.id);
                }
              }}
            >
              <span class="pick" aria-hidden="true" />
              <span class="name" dir="auto">
                {nameOf(row)}
              </span>
              <span class="headline" dir="auto">
                {row.headline}
              </span>
              <span class="company" dir="auto">
                {row.company}
              </span>
              <span class="segment" dir="auto">
                {segment}
              </span>
              <span class="below" dir="auto">
                {below}
              </span>
              <span class="state-word" title={state}>
                {state}
              </span>
              <span class="since" title={since}>
                {since}
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
