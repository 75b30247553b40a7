import { PERSON_STATES } from "../../core/invitation/person-state.ts";
import type { Segment } from "../../core/segment/segment.ts";
import { typedDir } from "../i18n/direction.ts";
import { t } from "../i18n/language.ts";
import { Field } from "../parts/Field.tsx";
import { stateWords } from "../words/person-state.ts";
import { NEVER_MEANT, type PeopleList } from "./people-list.ts";

export interface FiltersProps {
  readonly list: PeopleList;
  readonly segments: readonly Segment[];
}

/** Whom the list shows. */
export function Filters({ list, segments }: FiltersProps) {
  return (
    <search class="filters">
      <Field name="search" label={t("people_filter_search")} problems={[]}>
        {(control) => (
          <input
            {...control}
            type="search"
            autocomplete="off"
            spellcheck={false}
            value={list.search.value}
            dir={typedDir(list.search.value)}
            onInput={(event) => {
              list.search.value = event.currentTarget.value;
            }}
          />
        )}
      </Field>
      <Field name="segment" label={t("people_filter_segment")} problems={[]}>
        {(control) => (
          <select
            {...control}
            value={list.segmentId.value}
            onChange={(event) => {
              list.segmentId.value = event.currentTarget.value;
            }}
          >
            <option value="">{t("people_filter_all")}</option>
            {segments.map(({ id, name }) => (
              <option key={id} value={id} dir="auto">
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="state" label={t("people_filter_state")} problems={[]}>
        {(control) => (
          <select
            {...control}
            value={list.state.value}
            onChange={(event) => {
              list.state.value = event.currentTarget.value;
            }}
          >
            <option value="">{t("people_filter_all")}</option>
            {PERSON_STATES.map((state) => (
              <option key={state} value={state}>
                {stateWords(state)}
              </option>
            ))}
            <option value={NEVER_MEANT}>{stateWords(null)}</option>
          </select>
        )}
      </Field>
    </search>
  );
}
