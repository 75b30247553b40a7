import { useLayoutEffect, useRef } from "preact/hooks";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import type { PeopleList } from "./people-list.ts";
import type { Picking } from "./picking.ts";
import { pressed, SORT_KEYS, type Sorting, type SortKey, sortingOf, sortingText } from "./sorting.ts";

export interface ColumnHeadsProps {
  readonly list: PeopleList;
  readonly picking: Picking;
  /** Ids in the list as it is shown. */
  readonly shown: readonly string[];
}

const COLUMNS: Readonly<Record<SortKey, MessageKey>> = {
  name: "frame_column_name",
  company: "people_company",
  segment: "people_filter_segment",
  state: "people_filter_state",
  since: "frame_column_since",
};

/** Over the list: picks all of it, and orders it, by its columns or in a small window by a choice. */
export function ColumnHeads({ list, picking, shown }: ColumnHeadsProps) {
  const sorting = sortingOf(list.sort.value);
  const sort = (next: Sorting) => {
    list.sort.value = sortingText(next);
  };
  return (
    <div class="people-heads">
      <PickAll picking={picking} shown={shown} />
      <div class="heads" role="group" aria-label={t("frame_sort")}>
        {SORT_KEYS.map((key) => (
          <button
            key={key}
            type="button"
            class={`head ${key}`}
            aria-pressed={sorting.by === key}
            onClick={() => sort(pressed(sorting, key))}
          >
            {t(COLUMNS[key])}
            {sorting.by === key && (
              <>
                <span class="hidden-text">{t("frame_sort_way", { way: wayOf(key, sorting.down) })}</span>
                <span aria-hidden="true">{sorting.down ? "↓" : "↑"}</span>
              </>
            )}
          </button>
        ))}
      </div>
      <select
        class="sort-choice"
        aria-label={t("frame_sort")}
        value={sortingText(sorting)}
        onChange={(event) => sort(sortingOf(event.currentTarget.value))}
      >
        {SORT_KEYS.flatMap((by) =>
          [by === "since", by !== "since"].map((down) => (
            <option key={`${by} ${down}`} value={sortingText({ by, down })}>
              {t("frame_sort_choice", { column: t(COLUMNS[by]), way: wayOf(by, down) })}
            </option>
          )),
        )}
      </select>
    </div>
  );
}

const wayOf = (by: SortKey, down: boolean): string =>
  by === "since" ? (down ? "newest" : "oldest") : down ? "down" : "up";

/** Ticked when all that are shown are picked, half so when some are. */
function PickAll({ picking, shown }: Pick<ColumnHeadsProps, "picking" | "shown">) {
  const box = useRef<HTMLInputElement>(null);
  const picked = picking.picked.value;
  const count = picked.size === 0 ? 0 : shown.filter((id) => picked.has(id)).length;
  const all = shown.length > 0 && count === shown.length;
  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = count > 0 && !all;
  }, [count, all]);
  return (
    <label class="pick-all">
      <input
        ref={box}
        type="checkbox"
        checked={all}
        onChange={() => {
          if (all) picking.clear();
          else picking.add(shown);
        }}
      />
      <span class="hidden-text">{t("frame_pick_all", { count: shown.length })}</span>
    </label>
  );
}
