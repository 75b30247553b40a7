import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import { EXPORT_TABLES } from "../../app/people-out/export-tables.ts";
import { typedDir } from "../i18n/direction.ts";
import { locale, t } from "../i18n/language.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { Field } from "../parts/Field.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { everythingWords, notDeletedWords } from "../words/deletion.ts";
import { type Exporter, exportStatus } from "./exporter.ts";

export interface DeleteEverythingProps {
  readonly actions: Actions;
  readonly exporter: Exporter;
  readonly onClose: () => void;
}

/** Everything, for good, with a way to keep a copy right before. */
export function DeleteEverything({ actions, exporter, onClose }: DeleteEverythingProps) {
  const runner = useRunner();
  const [typed, setTyped] = useState("");
  const [refused, setRefused] = useState<string | null>(null);
  // What has to be typed: deleting everything is no slip of the hand.
  const word = t("people_delete_all_word");
  const isSure = typed.trim().toLocaleLowerCase(locale()) === word.toLocaleLowerCase(locale());
  return (
    <Dialog title={t("people_delete_all_title")} onClose={onClose}>
      {(close) => (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (!isSure) return;
            runner.run(actions.deleteEverything, (result) =>
              result.ok ? close() : setRefused(notDeletedWords(result.error)),
            );
          }}
        >
          <div>
            <p id="all-goes">{t("people_delete_all_goes")}</p>
            <ul class="marked" aria-labelledby="all-goes">
              {everythingWords().map((part) => (
                <li key={part}>{part}</li>
              ))}
            </ul>
          </div>
          <p>{t("people_delete_all_afterwards")}</p>
          <p>
            <strong>{t("people_delete_final")}</strong> {t("people_delete_all_linkedin_keeps")}
          </p>
          <div class="row">
            <Act
              idle={exporter.rows.value !== null}
              onAct={() => exporter.run({ format: "json", tables: EXPORT_TABLES, segmentId: null })}
            >
              {t("people_delete_all_copy")}
            </Act>
            <span role="status" class="soft small">
              {exportStatus(exporter)}
            </span>
          </div>
          <Field name="sure" label={t("people_delete_all_type", { word })} problems={[]}>
            {(control) => (
              <input
                {...control}
                type="text"
                autocomplete="off"
                spellcheck={false}
                value={typed}
                dir={typedDir(typed)}
                onInput={(event) => setTyped(event.currentTarget.value)}
              />
            )}
          </Field>
          {refused && (
            <p class="problem" role="alert">
              {refused}
            </p>
          )}
          <ActionFailure problem={runner.problem.value} />
          {/* One transaction, a second at most on a hundred thousand people: it can't be left half done. */}
          <p role="status">{runner.busy.value ? t("frame_deleting_all") : ""}</p>
          <div class="row">
            <Act type="submit" class="main" idle={!isSure || runner.busy.value}>
              {t("people_delete_all")}
            </Act>
            <Act onAct={close}>{t("people_delete_all_keep")}</Act>
          </div>
        </form>
      )}
    </Dialog>
  );
}
