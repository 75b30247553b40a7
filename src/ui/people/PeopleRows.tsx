import type { RefObject } from "preact";
import { useId, useMemo, useRef, useState } from "preact/hooks";
import { type Block, type BlockValue, blockValuesOf } from "../../core/prospect/block.ts";
import type { Segment } from "../../core/segment/segment.ts";
import { DAY, localDay } from "../../core/shared/time.ts";
import { t } from "../i18n/language.ts";
import { rowAfterKey } from "../parts/row-keys.ts";
import { useVirtual } from "../parts/use-virtual.ts";
import { people } from "../words/count.ts";
import { stateWords } from "../words/person-state.ts";
import { dayWords, fullDate, type Moment } from "../words/when.ts";
import { PersonRow } from "./PersonRow.tsx";
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
  const names = useMemo(() => new Map(segments.map(({ id: of, name }) => [of, name])), [segments]);
  const blocked = useMemo(() => new Set(blocks.flatMap(({ values }) => values)), [blocks]);
  const { zone } = moment;
  // "Yesterday" is right until midnight: only another day says it otherwise.
  const today = localDay(moment.now, zone);
  const wordsOf = useMemo(
    () => (row: ListedPerson) => ({
      state: standingWords(row, blocked),
      since: sinceWords(row.since, { now: moment.now, zone }),
    }),
    [blocked, today, zone],
  );
  const wanted = activeId ?? chosen;
  const found = useMemo(() => rows.findIndex((row) => row.id === wanted), [rows, wanted]);
  const active = found === -1 ? 0 : found;
  const activeRow = rows[active];
  const picked = picking.picked.value;
  const ids = () => rows.map((row) => row.id);
  const label = useMemo(() => people(rows.length), [rows.length]);
  const inSight = virtual.getVirtualItems();
  const seats = useRef(0);
  seats.current = Math.max(seats.current, inSight.length);
  const pick = (row: ListedPerson, isStretch: boolean) => {
    setActiveId(row.id);
    if (isStretch) picking.stretch(ids(), row.id);
    else picking.toggle(row.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isCommand = event.ctrlKey || event.metaKey;
    const next = isCommand ? null : rowAfterKey(event.key, active, rows.length - 1);
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
  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element)) return;
    const pressed = event.target.closest('[role="option"]');
    const row = rows[Number(pressed?.getAttribute("aria-posinset") ?? 0) - 1];
    if (!row) return;
    const onBox = event.target.closest(".pick") !== null;
    if (onBox || event.shiftKey || event.ctrlKey || event.metaKey) pick(row, event.shiftKey);
    else {
      setActiveId(row.id);
      onChoose(row.id);
    }
  };
  return (
    <div
      ref={list}
      class="people-rows"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-multiselectable="true"
      aria-activedescendant={activeRow && `${id}-${activeRow.id}`}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div role="presentation" class="people-space" style={{ blockSize: `${virtual.getTotalSize()}px` }}>
        {inSight.map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <PersonRow
              // A row that leaves on one side comes back on the other as somebody else: no element is made or thrown away.
              key={index % seats.current}
              id={`${id}-${row.id}`}
              row={row}
              segment={names.get(row.segmentId ?? "") ?? ""}
              wordsOf={wordsOf}
              index={index}
              count={rows.length}
              start={start}
              isCurrent={index === active}
              isPicked={picked.has(row.id)}
              isShown={row.id === chosen}
            />
          );
        })}
      </div>
    </div>
  );
}
