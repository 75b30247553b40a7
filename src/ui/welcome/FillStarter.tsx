import { useState } from "preact/hooks";
import type { FieldProblem } from "../../app/reports.ts";
import type { Starter } from "../../core/advice/starters.ts";
import { NEW_SEGMENT } from "../../core/segment/segment.ts";
import { typedDir } from "../i18n/direction.ts";
import { t } from "../i18n/language.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { Field } from "../parts/Field.tsx";
import { ActionFailure, Problems, problemsOf } from "../parts/Problem.tsx";
import { segmentProblem } from "../words/segment-problem.ts";
import { starterTitle } from "../words/starter.ts";
import { SamplePreview } from "./SamplePreview.tsx";
import { StepFoot } from "./StepFoot.tsx";
import { filled, holesIn } from "./starter-words.ts";
import type { WordsStepProps } from "./WordsStep.tsx";

export interface FillStarterProps extends WordsStepProps {
  /** Null: words of one's own. */
  readonly starter: Starter | null;
}

const holeName = (hole: string): string => `hole ${hole}`;
const BODY = "wordings.0.body";

/** What the chosen words leave open, how they read, and whom they are for. */
export function FillStarter({ starter, welcome, actions, limit, onSkip }: FillStarterProps) {
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const runner = useRunner();
  const holes = starter ? holesIn(starter.body) : [];
  const typedIn = (hole: string) => welcome.typed(holeName(hole));
  const own = welcome.typed("own");
  const body = starter ? filled(starter.body, typedIn) : own;
  const title = starter === null ? null : starterTitle(starter.id);
  const group = welcome.typed("group") || (title ?? t("welcome_group_own"));
  const names = [...holes.map(holeName), "own", "group", "starter"];

  const save = () => {
    const open = holes.filter((hole) => typedIn(hole).trim() === "");
    if (open.length > 0) {
      setProblems(open.map((hole) => ({ field: holeName(hole), message: t("welcome_hole_open") })));
      return;
    }
    const wordings = [{ id: null, name: "A", body }];
    const { description, notePolicy, allocation, weight } = NEW_SEGMENT;
    runner.run(
      () => actions.createSegment({ name: group, description, notePolicy, allocation, weight, wordings }),
      (result) => {
        if (result.ok) welcome.forget(names);
        else setProblems(result.error.map(segmentProblem));
      },
    );
  };

  return (
    <form
      class="stack wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div class="row apart">
        <h2>{title ?? t("welcome_words_own")}</h2>
        <Act class="plain" onAct={() => welcome.forget(["starter"])}>
          {t("welcome_words_other")}
        </Act>
      </div>
      {holes.map((hole) => (
        <Field key={hole} name={holeName(hole)} label={t("welcome_hole", { what: hole })} problems={problems}>
          {(control) => (
            <input
              {...control}
              type="text"
              value={typedIn(hole)}
              dir={typedDir(typedIn(hole))}
              onInput={(event) => welcome.type(holeName(hole), event.currentTarget.value)}
            />
          )}
        </Field>
      ))}
      {starter === null && (
        <Field
          name={BODY}
          label={t("compose_words_of_the_invitation")}
          why={t("welcome_words_fields", { field: "{{ first_name }}", other: "{{ company }}" })}
          problems={problems}
        >
          {(control) => (
            <textarea
              {...control}
              spellcheck
              value={own}
              dir={typedDir(own)}
              onInput={(event) => welcome.type("own", event.currentTarget.value)}
            />
          )}
        </Field>
      )}
      <SamplePreview
        body={starter ? filled(starter.body, (hole) => typedIn(hole) || `“${hole}”`) : own}
        limit={limit}
      />
      {starter && <Problems list={problemsOf(problems, BODY)} />}
      {starter && (
        <p class="row">
          <Act
            class="plain"
            onAct={() => {
              welcome.type("own", body);
              welcome.type("group", group);
              welcome.type("starter", "own");
            }}
          >
            {t("welcome_words_change")}
          </Act>
          <span class="soft small">{t("starter_in_english")}</span>
        </p>
      )}
      <Field name="name" label={t("welcome_group")} why={t("welcome_group_why")} problems={problems}>
        {(control) => (
          <input
            {...control}
            type="text"
            value={group}
            dir={typedDir(group)}
            onInput={(event) => welcome.type("group", event.currentTarget.value)}
          />
        )}
      </Field>
      <ActionFailure problem={runner.problem.value} />
      <StepFoot onSkip={onSkip}>
        <Act type="submit" class="main" idle={runner.busy.value}>
          {t("welcome_words_keep")}
        </Act>
      </StepFoot>
    </form>
  );
}
