import { useId } from "preact/hooks";
import type { FieldProblem } from "../../app/reports.ts";
import { freeLetter, freeName } from "../../core/segment/free-name.ts";
import { WORDINGS_MOST } from "../../core/segment/segment-file.ts";
import { typedDir } from "../i18n/direction.ts";
import { t } from "../i18n/language.ts";
import { Problems, problemsOf } from "../parts/Problem.tsx";
import { type Draft, withWording } from "./draft.ts";

export interface WordingTabsProps {
  readonly draft: Draft;
  readonly shown: number;
  readonly problems: readonly FieldProblem[];
  readonly onShow: (place: number) => void;
}

/** Whether a name says already that its wording is empty. */
const saysBlank = (name: string): boolean =>
  name.toLocaleLowerCase().includes(t("compose_blank_name").toLocaleLowerCase());

/** Which of the wordings is shown; nothing while there is one. */
export function WordingTabs({ draft: { wordings }, shown, problems, onShow }: WordingTabsProps) {
  if (wordings.length === 1) return null;
  return (
    <ul class="tabs" aria-label={t("compose_wordings")}>
      {wordings.map(({ name, body }, place) => {
        const wrong = problemsOf(problems, `wordings.${place}`).length > 0;
        const isBlank = body.trim() === "" && !saysBlank(name);
        return (
          // A wording is known by its place while its name is typed.
          <li key={place}>
            <button
              type="button"
              aria-current={place === shown ? "true" : undefined}
              onClick={() => onShow(place)}
            >
              <bdi>{name === "" ? "…" : name}</bdi>
              {isBlank && <span class="small"> {t("compose_blank")}</span>}
              {wrong && (
                <>
                  <span aria-hidden="true"> !</span>
                  <span class="hidden-text"> {t("compose_with_a_mistake")}</span>
                </>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

export interface WordingDeedsProps {
  readonly draft: Draft;
  readonly shown: number;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (draft: Draft, shown: number) => void;
  /** A wording to be written was added. */
  readonly onAdded: () => void;
}

/** The name of the wording shown, another one beside it, and taking it out of use. */
export function WordingDeeds({ draft, shown, problems, onChange, onAdded }: WordingDeedsProps) {
  const id = useId();
  const { wordings } = draft;
  const names = wordings.map(({ name }) => name);
  const several = wordings.length > 1;
  const hasBlank = wordings.some(({ body }) => body.trim() === "");
  const current = wordings[shown];
  const wrong = problemsOf(problems, `wordings.${shown}.name`);
  const add = (name: string) =>
    onChange({ ...draft, wordings: [...wordings, { id: null, name, body: "" }] }, wordings.length);
  const retire = () =>
    onChange({ ...draft, wordings: wordings.filter((_, place) => place !== shown) }, Math.max(0, shown - 1));
  return (
    <div class="stack tight small">
      {several && current && (
        <div class="row wording-name">
          <label for={id}>{t("compose_name_of_wording")}</label>
          <input
            id={id}
            type="text"
            class="short"
            autocomplete="off"
            value={current.name}
            dir={typedDir(current.name)}
            aria-invalid={wrong.length > 0 ? "true" : undefined}
            aria-describedby={wrong.length > 0 ? `${id}-problem` : undefined}
            onInput={(event) =>
              onChange(withWording(draft, shown, { name: event.currentTarget.value }), shown)
            }
          />
          <button type="button" class="plain" onClick={retire}>
            {t("compose_retire_wording", { name: current.name })}
          </button>
        </div>
      )}
      <Problems id={`${id}-problem`} list={wrong} />
      {wordings.length < WORDINGS_MOST && (
        <div class="row">
          <button
            type="button"
            class="plain"
            onClick={() => {
              add(freeLetter(names));
              onAdded();
            }}
          >
            {t("compose_add_another_wording")}
          </button>
          {!hasBlank && (
            <button type="button" class="plain" onClick={() => add(freeName(t("compose_blank_name"), names))}>
              {t("compose_add_a_blank_one")}
            </button>
          )}
        </div>
      )}
      <Problems list={problems.filter(({ field }) => field === "wordings")} />
    </div>
  );
}
