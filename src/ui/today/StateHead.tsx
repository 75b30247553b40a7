import { useId } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import { headOf } from "../../app/head/head.ts";
import type { Overview } from "../../app/views.ts";
import { t } from "../i18n/language.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { headLine, type Mark, marksOf } from "../words/head.ts";
import type { Moment } from "../words/when.ts";

export interface StateHeadProps {
  readonly overview: Overview;
  readonly actions: Actions;
  readonly moment: Moment;
  /** One small line, for the places where something else is the matter. */
  readonly brief: boolean;
}

/** One mark for each invitation of today. Says in shape what the line says in words. */
function Tally({ marks }: { readonly marks: readonly Mark[] }) {
  return (
    <div class="tally" aria-hidden="true">
      {marks.map((kind, index) => (
        <span key={index} class={kind} />
      ))}
    </div>
  );
}

/** Where things stand, in one line, with the one switch that matters. */
export function StateHead({ overview, actions, moment, brief }: StateHeadProps) {
  const id = useId();
  const runner = useRunner();
  const { settings } = overview;
  const head = headOf(
    {
      ...overview,
      inFlight: overview.inFlight?.invitation ?? null,
      takingBack: overview.takingBack?.withdrawal ?? null,
    },
    moment.now,
  );
  if (head === null) return null;
  const { count, follow, stopped } = headLine(head, moment.now);
  if (brief) {
    return (
      <div class="state brief">
        <p class="line">
          {count} · <span class={stopped ? "follow stop" : "follow"}>{follow}</span>
        </p>
      </div>
    );
  }
  return (
    <section class="state" aria-labelledby={id}>
      <div>
        <h1 id={id}>{count}</h1>
        <p class={stopped ? "follow stop" : "follow"}>{follow}</p>
      </div>
      {settings.paused ? (
        <Act class="main" idle={runner.busy.value} onAct={() => void runner.run(actions.goOn)}>
          {t("today_go_on")}
        </Act>
      ) : (
        <Act idle={runner.busy.value} onAct={() => void runner.run(actions.pause)}>
          {t("today_pause")}
        </Act>
      )}
      <Tally marks={marksOf(head)} />
      {runner.problem.value && <p role="alert">{t("today_not_saved")}</p>}
    </section>
  );
}
