import type { Actions } from "../../app/actions.ts";
import { MOST_TRIES } from "../../app/restrictions/check-sent.ts";
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
  /** Opens the page about it; left out where a link within the page leads there. */
  readonly onMore?: (() => void) | undefined;
}

/** What the banner says in each step of going on. */
function wordsOf({ kind, cooldownUntil, confirmedAt, checkTries }: RestrictionEvent, { now, zone }: Moment) {
  const { what, next } = restrictionWords(kind);
  if (cooldownUntil > now)
    return {
      title: `Stopped until ${untilWords(cooldownUntil, now, zone)}`,
      what,
      next,
      after: `Nothing is sent for another ${spanWords(cooldownUntil - now)}, nor before you say that LinkedIn is fine; then it goes on slowly.`,
    };
  if (confirmedAt === null)
    return {
      title: "The wait is over",
      what,
      next: "Open LinkedIn and look. If it works as always, say so here.",
      after: "Nothing is sent until you say that LinkedIn is fine; then it goes on slowly.",
    };
  if (checkTries >= MOST_TRIES)
    return {
      title: "The Sent page could not be read",
      what: "You confirmed that LinkedIn works. Its list of sent invitations did not load, three times.",
      next: "See that you are signed in and that the page opens.",
      after: "Nothing is sent until it was read: what you sent by hand counts.",
    };
  return {
    title: "Confirmed",
    what: "The Sent page is looked at before the next one goes.",
    next: "Politely opens it in a tab and counts what you sent by hand meanwhile.",
    after: "Then it goes on slowly.",
  };
}

/** LinkedIn said stop: what, until when, what to do now (I4); one click away, all about it. */
export function RestrictionBanner({ event, actions, moment, onMore }: RestrictionBannerProps) {
  const runner = useRunner();
  const { now, zone } = moment;
  const { title, what, next, after } = wordsOf(event, moment);
  const waiting = event.cooldownUntil > now;
  const more = "What it means, and when it goes on";
  return (
    <section class="notice stop" role="alert" aria-labelledby="stop-title">
      <h2 id="stop-title">{title}</h2>
      <p>{what}</p>
      <p>
        <strong>{next}</strong>
      </p>
      <p class="small soft">
        Seen {atWords(event.at, now, zone)}. {after}
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
        {event.confirmedAt === null && (
          <Act
            idle={waiting || runner.busy.value}
            aria-describedby={waiting ? "stop-wait" : undefined}
            onAct={() => void runner.run(() => actions.confirmRestriction(event.id))}
          >
            LinkedIn works normally again
          </Act>
        )}
        {event.confirmedAt !== null && event.checkTries >= MOST_TRIES && (
          <Act idle={runner.busy.value} onAct={() => void runner.run(actions.checkSentAgain)}>
            Look once more
          </Act>
        )}
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
