import { useEffect, useRef, useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { Overview } from "../../app/views.ts";
import { t } from "../i18n/language.ts";
import type { Shelf } from "../live/shelf.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { Held } from "../today/Held.tsx";
import { QueueCard } from "../today/QueueCard.tsx";
import { createReview } from "../today/review.ts";
import { useQueueKeys } from "../today/use-queue-keys.ts";
import type { Moment } from "../words/when.ts";
import { StepFoot } from "./StepFoot.tsx";

export interface YesStepProps {
  readonly overview: Overview;
  readonly actions: Actions;
  readonly moment: Moment;
  readonly shelf: Shelf;
  readonly onSkip: () => void;
}

/** The first person with the exact note, as in every review from then on. */
export function YesStep({ overview, actions, moment, shelf, onSkip }: YesStepProps) {
  const [review] = useState(() => createReview(actions, shelf));
  const limit = overview.settings.policy?.noteLimit ?? 0;
  const leaving = review.leaving.value;
  const entry = overview.review.find(({ invitation }) => leaving.get(invitation.id) !== invitation.updatedAt);
  const last = review.last.value;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => review.forget(overview), [overview, review]);
  const go = () => root.current?.querySelector<HTMLElement>("[data-entry]")?.focus();
  const editing = review.editing.value !== null;
  // The keys that stand on the buttons, as in every review.
  useQueueKeys(root, { entry, editing, review, go, onKeys: go, onAll: undefined });
  return (
    <div class="stack wide" ref={root}>
      {entry ? (
        <>
          <h2 class="hidden-text">{t("today_people_to_review", { count: 1 })}</h2>
          <ol class="cards queue">
            <li>
              <QueueCard entry={entry} current limit={limit} review={review} moment={moment} />
            </li>
          </ol>
        </>
      ) : (
        <p>
          {overview.reviewLater > 0 ? t("welcome_yes_later") : t("welcome_yes_nobody")}{" "}
          {overview.reviewLater > 0 && (
            <Act class="plain" onAct={() => review.askForMore(1)}>
              {t("welcome_yes_show")}
            </Act>
          )}
        </p>
      )}
      <Held entries={overview.held} review={review} limit={limit} />
      <p role="status" class={last === null ? "hidden-text" : undefined}>
        {last?.sentence}
      </p>
      <ActionFailure problem={review.problem.value} />
      <StepFoot onSkip={onSkip} />
    </div>
  );
}
