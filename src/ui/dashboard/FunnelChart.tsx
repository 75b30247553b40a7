import { useMemo } from "preact/hooks";
import type { Funnel, FunnelAside, FunnelStep } from "../../core/dashboard/funnel.ts";
import { ChartFigure, type ChartFigureProps } from "../charts/ChartFigure.tsx";
import type { StepDrawn } from "../charts/funnel.ts";
import { said } from "../charts/said.ts";
import { count, share, text } from "../charts/table.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import { figureOf } from "../words/count.ts";
import { series } from "../words/series.ts";
import { whole } from "../words/shares.ts";

const STEPS: Readonly<Record<FunnelStep, MessageKey>> = {
  proposed: "dashboard_step_proposed",
  approved: "dashboard_step_approved",
  sent: "dashboard_step_sent",
  accepted: "dashboard_step_accepted",
};

const ASIDE: Readonly<Record<FunnelAside, MessageKey>> = {
  "waiting-for-review": "dashboard_aside_waiting_for_review",
  skipped: "dashboard_aside_skipped",
  "waiting-to-go": "dashboard_aside_waiting_to_go",
  "not-sent": "dashboard_aside_not_sent",
  "outcome-unknown": "dashboard_aside_outcome_unknown",
  "waiting-for-answer": "dashboard_aside_waiting_for_answer",
  "taken-back": "dashboard_aside_taken_back",
  closed: "dashboard_aside_closed",
};

/** May still come further: nothing is decided of them. */
const WAITING: ReadonlySet<FunnelAside> = new Set([
  "waiting-for-review",
  "waiting-to-go",
  "waiting-for-answer",
]);

type Step = Funnel["steps"][number];

interface Row extends Step {
  readonly waiting: number;
  readonly ended: number;
  /** Of the step before, 0 to 1; null: there is none, or nobody was there. */
  readonly ofBefore: number | null;
}

function rowsOf({ steps }: Funnel): readonly Row[] {
  return steps.map((step, index) => {
    const before = steps[index - 1]?.count ?? 0;
    const sum = (isWaiting: boolean) =>
      step.aside.reduce((all, { at, count }) => all + (WAITING.has(at) === isWaiting ? count : 0), 0);
    return {
      ...step,
      waiting: sum(true),
      ended: sum(false),
      ofBefore: before === 0 ? null : step.count / before,
    };
  });
}

const saidOf = ({ count, ofBefore }: Row): string =>
  ofBefore === null ? figureOf(count) : t("dashboard_step_said", { count, share: whole(ofBefore) });

function readingOf({ step, count, ofBefore, aside }: Row): string {
  const name = t(STEPS[step]);
  const figures =
    ofBefore === null
      ? t("dashboard_step_reading", { name, count })
      : t("dashboard_step_reading_share", { name, count, share: whole(ofBefore) });
  return series([
    figures,
    ...aside.map(({ at, count }) => t("dashboard_aside_reading", { count, what: t(ASIDE[at]) })),
  ]);
}

const draw: ChartFigureProps<readonly StepDrawn[]>["draw"] = ({ drawFunnel }, rows, space) =>
  drawFunnel(rows, space);

/** From a proposal to a yes. */
export function FunnelChart({ funnel }: { readonly funnel: Funnel }) {
  const rows = useMemo(() => rowsOf(funnel), [funnel]);
  const data = useMemo(
    () =>
      rows.map((row) => ({
        name: t(STEPS[row.step]),
        count: row.count,
        open: row.waiting,
        said: saidOf(row),
      })),
    [rows],
  );
  const at = (step: FunnelStep) => rows.find((row) => row.step === step)?.count ?? 0;
  const proposed = at("proposed");
  return (
    <ChartFigure
      name="proposed-to-accepted"
      title={
        proposed === 0
          ? t("dashboard_funnel_title_none")
          : t("dashboard_funnel_title", { proposed, sent: at("sent"), accepted: at("accepted") })
      }
      about={t("dashboard_funnel_about")}
      legend={[
        { mark: "bar", words: t("dashboard_funnel_done") },
        { mark: "hatch", words: t("dashboard_funnel_waiting") },
      ]}
      places={rows.length}
      readingAt={(place) => said(rows[place], readingOf)}
      along="down"
      from="first"
      data={data}
      draw={draw}
      height={188}
      table={() => ({
        columns: [
          t("dashboard_column_step"),
          t("dashboard_column_count"),
          t("dashboard_column_share_before"),
          t("dashboard_column_waiting"),
          t("dashboard_column_ended"),
        ],
        rows: rows.map((row) => [
          text(t(STEPS[row.step])),
          count(row.count),
          share(row.ofBefore),
          count(row.waiting),
          count(row.ended),
        ]),
      })}
    />
  );
}
