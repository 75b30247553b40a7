import { useEffect, useRef, useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import {
  BY_HAND,
  type CompareBy as By,
  type GroupedComparison,
  OTHERS,
  UNKNOWN,
} from "../../app/experiments/compare-by.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import { useRunner } from "../live/runner.ts";
import { Field } from "../parts/Field.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { verdictWords } from "../words/experiment.ts";
import { percent } from "../words/rate.ts";
import { shortDay } from "../words/when.ts";
import { FiguresTable, scaleOf } from "./FiguresTable.tsx";

export interface CompareByProps {
  readonly actions: Actions;
  /** Placeholder names of imported columns. */
  readonly columns: readonly string[];
}

const KINDS = {
  segment: "compose_by_segment",
  week: "compose_by_week",
  role: "compose_by_role",
} as const satisfies Record<string, MessageKey>;

function byOf(value: string): By {
  if (value === "week" || value === "role" || value === "segment") return { kind: value };
  return { kind: "column", name: value.replace(/^column:/, "") };
}

const WHY: Readonly<Record<By["kind"], MessageKey>> = {
  segment: "compose_by_segment_why",
  week: "compose_by_week_why",
  role: "compose_by_role_why",
  column: "compose_by_column_why",
};

const DIFFERS = {
  higher: "compose_higher_than_others",
  lower: "compose_lower_than_others",
} as const satisfies Record<string, MessageKey>;

const UNNAMED: ReadonlyMap<string, MessageKey> = new Map([
  [OTHERS, "compose_group_others"],
  [UNKNOWN, "compose_group_unknown"],
  [BY_HAND, "compose_group_by_hand"],
]);

/** What people call a group. */
function groupName(by: By, id: string): string {
  const unnamed = UNNAMED.get(id);
  if (unnamed) return t(unnamed);
  return by.kind === "week" ? t("compose_week_of", { day: shortDay(id) }) : id;
}

function Result({ by, grouped }: { readonly by: By; readonly grouped: GroupedComparison }) {
  const { comparison, names, smallOnes } = grouped;
  const nameOf = (id: string) => groupName(by, id);
  if (names.length === 0) return <p>{t("compose_nothing_sent_yet")}</p>;
  const { many } = comparison;
  return (
    <>
      <p>
        <strong>{verdictWords(comparison, nameOf)}</strong>
      </p>
      {many.warning && (
        <p class="notice">
          {t("compose_n_groups_by_chance", { count: many.count, share: percent(many.chanceOfAny) })}
        </p>
      )}
      <FiguresTable
        caption={t("compose_groups_table")}
        what={by.kind === "column" ? by.name.replaceAll("_", " ") : t(KINDS[by.kind])}
        scale={scaleOf(comparison.figures)}
        rows={comparison.figures.map((figures) => ({
          id: figures.id,
          name: nameOf(figures.id),
          figures,
          differs: figures.differs && t(DIFFERS[figures.differs]),
        }))}
      />
      {smallOnes > 0 && <p class="soft small">{t("compose_n_smaller_groups", { count: smallOnes })}</p>}
      <p class="soft small">{t("compose_groups_without_lots")}</p>
    </>
  );
}

/** Anything sent so far, grouped by what the person likes to know. */
export function CompareBy({ actions, columns }: CompareByProps) {
  const [value, setValue] = useState("segment");
  const [grouped, setGrouped] = useState<{ readonly value: string; readonly of: GroupedComparison } | null>(
    null,
  );
  const runner = useRunner();
  const asked = useRef(0);
  const by = byOf(value);
  useEffect(() => {
    asked.current += 1;
    const mine = asked.current;
    // What was asked before stops as soon as something else is asked, or the page is left.
    void runner.run(
      () => actions.compareBy(byOf(value), () => asked.current !== mine),
      (found) => {
        if (found !== null) setGrouped({ value, of: found });
      },
    );
    return () => {
      asked.current += 1;
    };
  }, [value]);
  return (
    <section class="stack" aria-labelledby="compare-title">
      <h2 id="compare-title">{t("compose_compare_by")}</h2>
      <Field name="by" label={t("compose_what_to_compare")} why={t(WHY[by.kind])} problems={[]} inline>
        {(control) => (
          <select {...control} value={value} onChange={(event) => setValue(event.currentTarget.value)}>
            {Object.entries(KINDS).map(([kind, name]) => (
              <option key={kind} value={kind}>
                {t(name)}
              </option>
            ))}
            {columns.map((name) => (
              <option key={name} value={`column:${name}`} dir="auto">
                {name.replaceAll("_", " ")}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div aria-live="polite" aria-busy={grouped?.value !== value}>
        {grouped?.value === value ? (
          <div class="stack">
            <Result by={by} grouped={grouped.of} />
          </div>
        ) : (
          <p class="soft">{t("compose_counting")}</p>
        )}
      </div>
      <ActionFailure problem={runner.problem.value} />
    </section>
  );
}
