import { useId, useRef, useState } from "preact/hooks";
import type { PendingPerson } from "../../app/pending/view.ts";
import { t, theirs } from "../i18n/language.ts";
import { useVirtual } from "../parts/use-virtual.ts";
import { gotWords, knownFromWords, markWords, waitedWords } from "../words/pending.ts";
import type { Picking } from "./picking.ts";

export interface PendingRowsProps {
  readonly picking: Picking;
  /** Whether LinkedIn's list was ever read. */
  readonly wasRead: boolean;
}

/** Two lines a person. As in the style sheet. */
const ROW_HEIGHT = 60;
const PAGE_KEYS = 8;

/** Where a key leads from `at`; null: nowhere. */
function stepOf(key: string, at: number, last: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE_KEYS,
    PageUp: at - PAGE_KEYS,
    Home: 0,
    End: last,
  };
  const step = steps[key];
  return step === undefined ? null : Math.max(0, Math.min(step, last));
}

/** Everybody who waits, however many: only the rows in sight stand in the page. Ticking picks nobody yet. */
export function PendingRows({ picking, wasRead }: PendingRowsProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const people = picking.people.value;
  const virtual = useVirtual({ scroller: list, count: people.length, rowHeight: ROW_HEIGHT });
  const active = Math.max(
    0,
    people.findIndex((person) => person.id === activeId),
  );
  const activePerson = people[active];
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepOf(event.key, active, people.length - 1);
    const target = next === null ? undefined : people[next];
    if (next !== null && target) {
      setActiveId(target.id);
      virtual.scrollToIndex(next);
      if (event.shiftKey) picking.extendTo(target);
    } else if ((event.key === " " || event.key === "Enter") && activePerson) {
      if (event.shiftKey) picking.extendTo(activePerson);
      else picking.toggle(activePerson);
    } else return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      class="pending-rows"
      role="listbox"
      aria-multiselectable="true"
      tabIndex={0}
      aria-label={t("pending_n_waiting", { count: people.length })}
      aria-activedescendant={activePerson && `${id}-${activePerson.id}`}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" class="pending-space" style={{ blockSize: `${virtual.getTotalSize()}px` }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const person = people[index];
          if (!person) return null;
          return (
            <div
              key={person.id}
              id={`${id}-${person.id}`}
              role="option"
              class={index === active ? "pending-row current" : "pending-row"}
              aria-selected={picking.isChosen(person)}
              aria-disabled={person.unpickable === null ? undefined : "true"}
              aria-posinset={index + 1}
              aria-setsize={people.length}
              style={{ transform: `translateY(${start}px)` }}
              onMouseDown={(event) => {
                // Shift and a click would select the text in between.
                if (event.shiftKey) event.preventDefault();
              }}
              onClick={(event) => {
                setActiveId(person.id);
                if (event.shiftKey) picking.extendTo(person);
                else picking.toggle(person);
              }}
            >
              <span class="tick" aria-hidden="true" />
              <PendingText person={person} wasRead={wasRead} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function PendingText({ person, wasRead }: { readonly person: PendingPerson; readonly wasRead: boolean }) {
  const below = [theirs(person.segmentName ?? ""), gotWords(person), knownFromWords(person, wasRead)].filter(
    (text) => text !== null && text !== "",
  );
  const { name, nameOnList } = person;
  const onList = nameOnList === null ? "" : ` · ${t("pending_name_on_linkedin", { name: nameOnList })}`;
  const details = below.join(" · ");
  // Rows are of one height: what does not fit ends in dots, and the title has the whole.
  return (
    <>
      <span class="name" title={name + onList}>
        <bdi>{name}</bdi>
        {onList !== "" && <span class="soft">{onList}</span>}
      </span>
      <span class="waited">{waitedWords(person)}</span>
      <span class="below" title={details}>
        {details}
      </span>
      <span class="mark" title={markWords(person)}>
        {markWords(person)}
      </span>
    </>
  );
}
