import type { ReadonlySignal } from "@preact/signals";
import type { Actions } from "../../app/actions.ts";
import type { Overview, SegmentView } from "../../app/views.ts";
import { defaultPolicy } from "../../core/policy/defaults.ts";
import { assertNever } from "../../core/shared/result.ts";
import type { Instant, Zone } from "../../core/shared/time.ts";
import type { Bringing } from "../archive/bringing.ts";
import { t } from "../i18n/language.ts";
import type { Shelf } from "../live/shelf.ts";
import { Act } from "../parts/Act.tsx";
import { doneWords } from "../words/welcome-steps.ts";
import { EndStep } from "./EndStep.tsx";
import { HelloStep } from "./HelloStep.tsx";
import { KnownStep } from "./KnownStep.tsx";
import { PaceStep } from "./PaceStep.tsx";
import { PersonStep } from "./PersonStep.tsx";
import { StepFoot } from "./StepFoot.tsx";
import { type Done, isDone, isOpen, STEPS, type Step } from "./steps.ts";
import { WordsStep } from "./WordsStep.tsx";
import type { Welcome } from "./welcome.ts";
import { YesStep } from "./YesStep.tsx";

export interface StepViewProps {
  /** Null: all are behind one. */
  readonly step: Step | null;
  readonly done: Done;
  readonly welcome: Welcome;
  readonly overview: Overview;
  readonly segments: readonly SegmentView[];
  readonly account: string | null;
  readonly bringing: Bringing;
  readonly actions: Actions;
  readonly now: ReadonlySignal<Instant>;
  readonly zone: Zone;
  readonly shelf: Shelf;
  readonly openPanel: () => Promise<boolean>;
}

/** One step of the first run. One that is done says so and leads on: nothing is asked twice. */
export function StepView(props: StepViewProps) {
  const { step, done, welcome, overview, segments, actions } = props;
  const { policy } = overview.settings;
  const moment = { now: props.now.value, zone: policy?.zone ?? props.zone };
  if (step === null) {
    const left = STEPS.filter((one) => one !== "hello" && !isDone(one, done, welcome.passed.value));
    return (
      <EndStep
        overview={overview}
        actions={actions}
        moment={moment}
        left={left.filter((one) => isOpen(one, done))}
        onStep={welcome.lookAt}
        openPanel={props.openPanel}
      />
    );
  }
  const onPast = () => welcome.pass(step);
  if (step !== "hello" && done[step]) {
    return (
      <>
        <p>{doneWords(step)}</p>
        <StepFoot>
          <Act class="main" onAct={onPast}>
            {t("welcome_next")}
          </Act>
        </StepFoot>
      </>
    );
  }
  switch (step) {
    case "hello":
      return <HelloStep onBegin={onPast} onSkipAll={welcome.passAll} />;
    case "pace":
      return <PaceStep actions={actions} onSkip={onPast} />;
    case "known":
      return <KnownStep bringing={props.bringing} account={props.account} onNext={onPast} />;
    case "words": {
      const limit = (policy ?? defaultPolicy("basic", "UTC")).noteLimit;
      return <WordsStep welcome={welcome} actions={actions} limit={limit} onSkip={onPast} />;
    }
    case "person": {
      const newest = segments.map(({ segment }) => segment).toSorted((a, b) => b.createdAt - a.createdAt)[0];
      if (newest === undefined) return null;
      return (
        <PersonStep welcome={welcome} actions={actions} segment={newest} moment={moment} onSkip={onPast} />
      );
    }
    case "yes":
      return (
        <YesStep overview={overview} actions={actions} moment={moment} shelf={props.shelf} onSkip={onPast} />
      );
    default:
      return assertNever(step);
  }
}
