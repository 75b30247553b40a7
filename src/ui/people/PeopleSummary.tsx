import { t } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { people } from "../words/count.ts";
import type { Many } from "./many.ts";
import type { PeopleList } from "./people-list.ts";

export interface PeopleSummaryProps {
  readonly list: PeopleList;
  readonly many: Many;
  /** One of them has just been deleted. */
  readonly deleted: boolean;
  /** Null: the list is as the store is. */
  readonly readAgain: (() => void) | null;
}

/** How many the list shows, what was done last, and what can be done about either. */
export function PeopleSummary({ list, many, deleted, readAgain }: PeopleSummaryProps) {
  const said = many.said.value;
  const count = list.shown.value.length;
  const total = list.everybody.value.length;
  const reading = list.reading.value;
  const isAsked = [list.search, list.segmentId, list.state].some(({ value }) => value !== "");
  return (
    <>
      <div class="row apart people-summary">
        <p role="status" class="soft">
          {deleted && `${t("people_deleted")} `}
          {reading === null
            ? count === total
              ? people(total)
              : t("people_some_of_all", { count, total })
            : t("people_reading_everybody", { count: reading })}
        </p>
        {isAsked && (
          <Act
            class="plain"
            onAct={() => {
              for (const filter of [list.search, list.segmentId, list.state]) filter.value = "";
            }}
          >
            {t("frame_everybody_again")}
          </Act>
        )}
        {readAgain !== null && reading === null && (
          <Act class="plain" onAct={readAgain}>
            {t("people_read_again")}
          </Act>
        )}
      </div>
      <div class={said === null ? "row many-said nothing" : "row many-said"}>
        <p role="status">{said?.words}</p>
        {said?.undo && (
          <Act class="plain" idle={many.runner.busy.value} onAct={many.undo}>
            {t("people_undo")}
          </Act>
        )}
        {said && (
          <Act class="plain" onAct={many.hush}>
            {t("people_close")}
          </Act>
        )}
      </div>
      <ActionFailure problem={list.problem.value} />
    </>
  );
}
