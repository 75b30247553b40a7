import type { Actions } from "../../app/actions.ts";
import { stepOf } from "../../app/restrictions/going-on-step.ts";
import { isStanding } from "../../core/restriction/cooldown.ts";
import type { RestrictionEvent } from "../../core/restriction/restriction.ts";
import { t } from "../i18n/language.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { goingOnWords } from "../words/going-on.ts";
import { restrictionName } from "../words/restriction.ts";
import { atWords, type Moment, untilWords } from "../words/when.ts";

export interface RestrictionBannerProps {
  readonly event: RestrictionEvent;
  readonly actions: Actions;
  readonly moment: Moment;
  /** Opens the page about it; left out where a link within the page leads there. */
  readonly onMore?: (() => void) | undefined;
}

/**
 * LinkedIn said stop: what, until when, what to do now (I4); one click away, all about it. Red while the stop
 * stands; once the person has confirmed that it is over it is a notice like others.
 */
export function RestrictionBanner({ event, actions, moment, onMore }: RestrictionBannerProps) {
  const runner = useRunner();
  const { now, zone } = moment;
  const { title, what, next, after } = goingOnWords(event, moment);
  const step = stepOf(event, now);
  const waiting = step === "wait";
  const stands = isStanding(event);
  const when = atWords(event.at, now, zone);
  const seen = stands
    ? t("today_stop_seen", { when })
    : t("today_stop_named_seen", { restriction: restrictionName(event.kind), when });
  const more = t("today_stop_more");
  return (
    <section
      class={stands ? "notice stop" : "notice"}
      role={stands ? "alert" : undefined}
      aria-labelledby="stop-title"
    >
      <h2 id="stop-title">{title}</h2>
      <p>{what}</p>
      <p>
        <strong>{next}</strong>
      </p>
      <p class="small soft">
        {seen} {after}
      </p>
      <p>
        {onMore ? (
          <Act class="plain" onAct={onMore}>
            {more}
          </Act>
        ) : (
          <a href="#restrictions">{more}</a>
        )}
      </p>
      <div class="row">
        {stands && (
          <Act
            idle={waiting || runner.busy.value}
            aria-describedby={waiting ? "stop-wait" : undefined}
            onAct={() => void runner.run(() => actions.confirmRestriction(event.id))}
          >
            {t("today_stop_works_again")}
          </Act>
        )}
        {step === "unread" && (
          <Act class="main" idle={runner.busy.value} onAct={() => void runner.run(actions.checkSentAgain)}>
            {t("today_stop_look_once_more")}
          </Act>
        )}
        {waiting && (
          <span id="stop-wait" class="small soft">
            {t("today_stop_from", { time: untilWords(event.cooldownUntil, now, zone) })}
          </span>
        )}
      </div>
      <ActionFailure problem={runner.problem.value} />
    </section>
  );
}
