import type { Actions } from "../../app/actions.ts";
import type { RestrictionEvent } from "../../core/restriction/restriction.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { restrictionWords } from "../words/restriction.ts";
import { atWords, type Moment, spanWords, untilWords } from "../words/when.ts";

export interface RestrictionBannerProps {
  readonly event: RestrictionEvent;
  readonly actions: Actions;
  readonly moment: Moment;
}

/** LinkedIn said stop: what it means, until when, and the person's word that all is well again (I4). */
export function RestrictionBanner({ event, actions, moment }: RestrictionBannerProps) {
  const runner = useRunner();
  const { now, zone } = moment;
  const { what, why, next } = restrictionWords(event.kind);
  const waiting = event.cooldownUntil > now;
  return (
    <section class="notice stop" role="alert" aria-labelledby="stop-title">
      <h2 id="stop-title">
        {waiting ? `Stopped until ${untilWords(event.cooldownUntil, now, zone)}` : "The wait is over"}
      </h2>
      <p>
        {what} {why}
      </p>
      <p>
        <strong>{waiting ? next : "Open LinkedIn and look. If it works as always, say so here."}</strong>
      </p>
      <p class="small soft">
        Seen {atWords(event.at, now, zone)}. Nothing is sent
        {waiting ? ` for another ${spanWords(event.cooldownUntil - now)}` : ""} until you say that LinkedIn is
        fine; then it goes on slowly.
      </p>
      <div class="row">
        <Act
          idle={waiting || runner.busy.value}
          aria-describedby={waiting ? "stop-wait" : undefined}
          onAct={() => void runner.run(() => actions.confirmRestriction(event.id))}
        >
          LinkedIn works normally again
        </Act>
        {waiting && (
          <span id="stop-wait" class="small soft">
            from {untilWords(event.cooldownUntil, now, zone)}
          </span>
        )}
      </div>
      <ActionFailure problem={runner.problem.value} />
    </section>
  );
}
