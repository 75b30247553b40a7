import type { Actions } from "../../app/actions.ts";
import type { RestrictionsView } from "../../app/restrictions/view.ts";
import type { RestrictionEvent } from "../../core/restriction/restriction.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { paceWords } from "../words/restriction-page.ts";
import { clockTime, dayWords, type Moment, spanWords, untilWords } from "../words/when.ts";

interface StepProps {
  readonly state: "done" | "now" | "later";
  readonly name: string;
  readonly children: preact.ComponentChildren;
}

const STATE_NAMES = { done: "done", now: "now", later: "later" } as const;

function Step({ state, name, children }: StepProps) {
  return (
    <li class={`step ${state}`} aria-current={state === "now" ? "step" : undefined}>
      <h3>
        {name} <span class="soft">{STATE_NAMES[state]}</span>
      </h3>
      {children}
    </li>
  );
}

export interface GoingOnProps {
  readonly event: RestrictionEvent;
  readonly view: RestrictionsView;
  readonly actions: Actions;
  readonly moment: Moment;
}

/** The three things that going on takes, where they stand, and the pace after them (I4). */
export function GoingOn({ event, view, actions, moment }: GoingOnProps) {
  const runner = useRunner();
  const { now, zone } = moment;
  const waiting = event.cooldownUntil > now;
  const confirmed = event.confirmedAt !== null;
  const hasWait = event.cooldownUntil > event.at;
  return (
    <section class="stack" aria-labelledby="going-on-title">
      <h2 id="going-on-title">Going on takes three things</h2>
      <ol class="steps">
        <Step state={waiting ? "now" : "done"} name="The wait">
          <p>
            {waiting
              ? `Until ${untilWords(event.cooldownUntil, now, zone)}, another ${spanWords(event.cooldownUntil - now)}. Politely sends nothing and reminds you of nothing.`
              : hasWait
                ? `Over since ${dayWords(event.cooldownUntil, now, zone)}, ${clockTime(event.cooldownUntil, zone)}.`
                : "None for this kind."}
          </p>
        </Step>
        <Step state={confirmed ? "done" : waiting ? "later" : "now"} name="Your word">
          <p>
            {confirmed
              ? "You said that LinkedIn works normally again."
              : "Open LinkedIn and look. If it works as always, say so. It never goes on by itself."}
          </p>
          {!confirmed && (
            <div class="row">
              <Act
                class={waiting ? undefined : "main"}
                idle={waiting || runner.busy.value}
                aria-describedby={waiting ? "word-wait" : undefined}
                onAct={() => void runner.run(() => actions.confirmRestriction(event.id))}
              >
                LinkedIn works normally again
              </Act>
              {waiting && (
                <span id="word-wait" class="small soft">
                  from {untilWords(event.cooldownUntil, now, zone)}
                </span>
              )}
            </div>
          )}
        </Step>
        <Step state={confirmed ? "now" : "later"} name="A look at your sent invitations">
          {confirmed && view.checkFailed ? (
            <>
              <p>
                Not yet: the page could not be read. Open it on LinkedIn first, to see that you are signed in
                and that it loads.
              </p>
              <div class="row">
                <Act
                  class="main"
                  idle={runner.busy.value}
                  onAct={() => void runner.run(actions.checkSentAgain)}
                >
                  Look once more
                </Act>
              </div>
            </>
          ) : (
            <p>
              {confirmed
                ? "Confirmed; the Sent page is looked at before the next one goes."
                : "Then Politely opens LinkedIn's Sent page and counts what you sent by hand meanwhile."}
            </p>
          )}
        </Step>
      </ol>
      <ActionFailure problem={runner.problem.value} />
      <p>
        <strong>Then slowly.</strong> {paceWords(view.pace, event)}
      </p>
    </section>
  );
}
