import type { FilterChoices } from "../../app/dashboard/view.ts";
import {
  DASHBOARD_PERIODS,
  type DashboardFilter,
  type DashboardPeriod,
} from "../../core/dashboard/filter.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";
import { USUAL_PERIOD } from "./filter-address.ts";

const PERIODS: Readonly<Record<DashboardPeriod, MessageKey>> = {
  "4-weeks": "dashboard_period_4_weeks",
  "13-weeks": "dashboard_period_13_weeks",
  "52-weeks": "dashboard_period_52_weeks",
  all: "dashboard_period_all",
};

export interface FiltersProps {
  readonly filter: DashboardFilter;
  readonly choices: FilterChoices;
  readonly onFilter: (filter: DashboardFilter) => void;
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly chosen: readonly string[] | null;
  readonly all: string;
  /** Several at once come from an address; chosen by hand is one. */
  readonly several: (count: number) => string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (ids: readonly string[] | null) => void;
}

const SEVERAL = "several";

function Choice({ id, label, chosen, all, several, options, onChoose }: ChoiceProps) {
  const one = chosen?.length === 1 ? (chosen[0] ?? "") : chosen === null ? "" : SEVERAL;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={one}
        onChange={({ currentTarget: { value } }) => {
          if (value !== SEVERAL) onChoose(value === "" ? null : [value]);
        }}
      >
        <option value="">{all}</option>
        {one === SEVERAL && <option value={SEVERAL}>{several(chosen?.length ?? 0)}</option>}
        {options.map(({ id, name }) => (
          <option key={id} value={id} dir="auto">
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

export const isUsual = ({ period, segmentIds, templateIds }: DashboardFilter): boolean =>
  period === USUAL_PERIOD && segmentIds === null && templateIds === null;

/** Wordings of the segments looked at; all of them where all are. */
function wordingsOf({ wordings }: FilterChoices, segmentIds: readonly string[] | null) {
  return wordings
    .filter(({ segmentId }) => segmentIds === null || segmentIds.includes(segmentId))
    .map(({ id, name, segmentName, retired }) => {
      const full = segmentIds === null ? t("dashboard_wording_of", { name, segment: segmentName }) : name;
      return { id, name: retired ? t("dashboard_retired", { name: full }) : full };
    });
}

/** What is looked at: a segment, a wording, a period. */
export function Filters({ filter, choices, onFilter }: FiltersProps) {
  const { period, segmentIds, templateIds } = filter;
  return (
    <form
      class="figure-filters"
      aria-label={t("dashboard_filters")}
      onSubmit={(event) => event.preventDefault()}
    >
      <div class="field">
        <label for="filter-period">{t("dashboard_filter_period")}</label>
        <select
          id="filter-period"
          value={period}
          onChange={({ currentTarget: { value } }) => {
            const chosen = DASHBOARD_PERIODS.find((known) => known === value);
            if (chosen) onFilter({ ...filter, period: chosen });
          }}
        >
          {DASHBOARD_PERIODS.map((name) => (
            <option key={name} value={name}>
              {t(PERIODS[name])}
            </option>
          ))}
        </select>
      </div>
      <Choice
        id="filter-segment"
        label={t("dashboard_filter_segment")}
        chosen={segmentIds}
        all={t("dashboard_all_segments")}
        several={(count) => t("dashboard_several_segments", { count })}
        options={choices.segments.map(({ id, name, archived }) => ({
          id,
          name: archived ? t("dashboard_archived", { name }) : name,
        }))}
        // A wording of another segment would leave nothing.
        onChoose={(ids) => onFilter({ ...filter, segmentIds: ids, templateIds: null })}
      />
      <Choice
        id="filter-wording"
        label={t("dashboard_filter_wording")}
        chosen={templateIds}
        all={t("dashboard_all_wordings")}
        several={(count) => t("dashboard_several_wordings", { count })}
        options={wordingsOf(choices, segmentIds)}
        onChoose={(ids) => onFilter({ ...filter, templateIds: ids })}
      />
      <div class="row filter-deeds">
        <Act class="plain" onAct={() => print()}>
          {t("dashboard_print")}
        </Act>
        {!isUsual(filter) && (
          <Act
            class="plain"
            onAct={() => onFilter({ period: USUAL_PERIOD, segmentIds: null, templateIds: null })}
          >
            {t("dashboard_show_all")}
          </Act>
        )}
      </div>
    </form>
  );
}

/** What is looked at in words, for the printed report. */
export function filterWords(
  { period, segmentIds, templateIds }: DashboardFilter,
  choices: FilterChoices,
): string {
  const names = (ids: readonly string[], all: readonly { readonly id: string; readonly name: string }[]) =>
    all.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return t("dashboard_printed_filters", {
    period: t(PERIODS[period]),
    segment:
      segmentIds === null ? t("dashboard_all_segments") : names(segmentIds, choices.segments).join(", "),
    wording:
      templateIds === null ? t("dashboard_all_wordings") : names(templateIds, choices.wordings).join(", "),
  });
}
