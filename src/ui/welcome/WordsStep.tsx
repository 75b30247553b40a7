import type { Actions } from "../../app/actions.ts";
import { STARTERS } from "../../core/advice/starters.ts";
import { t } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";
import { starterTitle, starterWhen } from "../words/starter.ts";
import { FillStarter } from "./FillStarter.tsx";
import { StepFoot } from "./StepFoot.tsx";
import type { Welcome } from "./welcome.ts";

/** So many are shown at once: enough to find oneself in one. */
const FIRST = 6;
/** Of somebody who begins with nothing. */
export const OWN = "own";

function StarterList({
  from,
  to,
  welcome,
}: {
  readonly from: number;
  readonly to?: number;
  readonly welcome: Welcome;
}) {
  return (
    <ul class="starter-list">
      {STARTERS.slice(from, to).map(({ id }) => (
        <li key={id}>
          <button type="button" onClick={() => welcome.type("starter", id)}>
            <strong>{starterTitle(id)}</strong>
            <span class="soft small">{starterWhen(id)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

export interface WordsStepProps {
  readonly welcome: Welcome;
  readonly actions: Actions;
  /** Characters a note may have. */
  readonly limit: number;
  readonly onSkip: () => void;
}

/** The first wording: begun with one that is near, and what it leaves open filled in. */
export function WordsStep({ welcome, actions, limit, onSkip }: WordsStepProps) {
  const chosen = welcome.typed("starter");
  const starter = STARTERS.find(({ id }) => id === chosen);
  if (starter !== undefined || chosen === OWN) {
    return (
      <FillStarter
        key={chosen}
        starter={starter ?? null}
        welcome={welcome}
        actions={actions}
        limit={limit}
        onSkip={onSkip}
      />
    );
  }
  return (
    <>
      <StarterList from={0} to={FIRST} welcome={welcome} />
      <details class="fold">
        <summary>{t("welcome_words_more", { count: STARTERS.length - FIRST })}</summary>
        <StarterList from={FIRST} welcome={welcome} />
      </details>
      <StepFoot onSkip={onSkip}>
        <Act onAct={() => welcome.type("starter", OWN)}>{t("welcome_words_own")}</Act>
      </StepFoot>
    </>
  );
}
