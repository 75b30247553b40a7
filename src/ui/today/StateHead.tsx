import { useId } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { Overview } from "../../app/views.ts";
import { t } from "../i18n/language.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { stepOf } from "../words/going-on.ts";
import { isRestricted, stateLine } from "../words/plan.ts";
import type { Moment } from "../words/when.ts";

export interface StateHeadProps {
  readonly overview: Overview;
  readonly actions: Actions;
  readonly moment: Moment;
  /** One small line, for the places where something else is the matter. */
  readonly brief: boolean;
}

/** One mark for each invitation of today: sent, approved, still open. Says in shape what the line says in words. */
function Tally({
  today,
  sent,
  approved,
}: {
  readonly today: number;
  readonly sent: number;
  readonly approved: number;
}) {
  const marks = Array.from({ length: Math.max(today, sent) }, (_, index) =>
    index < sent ? "sent" : index < sent + approved ? "approved" : "open",
  );
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
  const { plan, settings, counts } = overview;
  if (!plan) return null;
  const line = stateLine(plan, moment);
  const { count } = line;
  const { invitation } = overview.inFlight ?? {};
  const waits = invitation?.state === "dispatched" && invitation.dispatch?.mode === "assisted";
  const { withdrawal } = overview.takingBack ?? {};
  const asks = withdrawal?.state === "dispatched" && withdrawal.dispatch?.mode === "assisted";
  const unread = overview.restriction !== null && stepOf(overview.restriction, moment.now) === "unread";
  const follow = waits
    ? t("today_head_press_send")
    : asks
      ? t("today_head_press_withdraw")
      : unread
        ? t("today_head_unread")
        : settings.paused && (settings.pauseReason ?? "person") !== "person"
          ? t("today_head_paused")
          : line.follow;
  const stopped = plan.blocker !== null && isRestricted(plan.blocker);
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
      <Tally today={plan.allowance.today} sent={plan.allowance.sentToday} approved={counts.approved} />
      {runner.problem.value && <p role="alert">{t("today_not_saved")}</p>}
    </section>
  );
}
