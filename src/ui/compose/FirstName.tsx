import { useId, useState } from "preact/hooks";
import type { Prospect } from "../../core/prospect/prospect.ts";
import type { OddName } from "../../core/template/odd-names.ts";
import { typedDir } from "../i18n/direction.ts";
import { t } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";
import { asSentence, oddNameWords } from "../words/composing.ts";
import type { Correcting } from "./correcting.ts";

export interface FirstNameProps {
  readonly prospect: Prospect;
  readonly odd: OddName | null;
  readonly correcting: Correcting;
  /** Somebody begins to correct it. */
  readonly onBegin: () => void;
}

/** The first name as it is written to this person, to be corrected where it stands. */
export function FirstName({ prospect, odd, correcting, onBegin }: FirstNameProps) {
  const id = useId();
  const [typed, setTyped] = useState(prospect.firstName);
  const changed = typed.trim() !== prospect.firstName;
  const { done, runner } = correcting;
  const said = done.value?.id === prospect.id ? done.value : null;
  const save = () => {
    if (changed) correcting.correct(prospect, { firstName: typed });
  };
  return (
    <div class="field first-name" onFocusIn={onBegin}>
      <div class="row">
        <label for={id}>{t("compose_field_first_name")}</label>
        <input
          id={id}
          type="text"
          class="short"
          autocomplete="off"
          value={typed}
          dir={typedDir(typed)}
          aria-describedby={odd ? `${id}-odd` : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            // Else it would save the whole segment.
            event.preventDefault();
            save();
          }}
        />
        {changed && (
          <Act idle={runner.busy.value} onAct={save}>
            {t("compose_correct")}
          </Act>
        )}
      </div>
      {odd && (
        <p id={`${id}-odd`} class="why">
          {asSentence(oddNameWords(odd))}
        </p>
      )}
      <p class="small soft" role="status">
        {said?.sentence}{" "}
        {said?.undo && (
          <button type="button" class="plain" onClick={said.undo}>
            {t("compose_undo")}
          </button>
        )}
      </p>
    </div>
  );
}
