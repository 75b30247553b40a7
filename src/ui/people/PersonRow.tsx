import { useMemo } from "preact/hooks";
import { nameOf } from "../words/name.ts";
import type { ListedPerson } from "./people-list.ts";

export interface PersonRowProps {
  readonly id: string;
  readonly row: ListedPerson;
  readonly segment: string;
  /** Makes the words of how somebody stands and since when: the same function until either could read otherwise. */
  readonly wordsOf: (row: ListedPerson) => { readonly state: string; readonly since: string };
  readonly index: number;
  readonly count: number;
  /** CSS pixels from the list's beginning. */
  readonly start: number;
  readonly isCurrent: boolean;
  readonly isPicked: boolean;
  readonly isShown: boolean;
}

/** One line of the list. What stands in it is made once, however often the list is scrolled past it. */
export function PersonRow(props: PersonRowProps) {
  const { id, row, segment, wordsOf, index, count, start, isCurrent, isPicked, isShown } = props;
  const cells = useMemo(() => {
    const { state, since } = wordsOf(row);
    return (
      <>
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
          {[row.company, segment].filter((text) => text !== "").join(" · ")}
        </span>
        <span class="state-word" title={state}>
          {state}
        </span>
        <span class="since" title={since}>
          {since}
        </span>
      </>
    );
  }, [row, segment, wordsOf]);
  const isAlone = row.headline === "";
  return useMemo(
    () => (
      <div
        id={id}
        role="option"
        class={`people-row${isCurrent ? " current" : ""}${isAlone ? " name-alone" : ""}`}
        aria-selected={isPicked}
        aria-current={isShown ? "true" : undefined}
        aria-posinset={index + 1}
        aria-setsize={count}
        style={{ transform: `translateY(${start}px)` }}
      >
        {cells}
      </div>
    ),
    [id, cells, index, count, start, isAlone, isCurrent, isPicked, isShown],
  );
}
