import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { PersonView } from "../../app/queries/people.ts";
import { t } from "../i18n/language.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { goesWords, notDeletedWords, staysWords } from "../words/deletion.ts";

export interface DeletePersonProps {
  readonly view: PersonView;
  readonly actions: Actions;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
}

/** Says what goes and what stays, then deletes one person. */
export function DeletePerson({ view, actions, onClose, onDeleted }: DeletePersonProps) {
  const { deletion, block } = view;
  const runner = useRunner();
  const [keepAddress, setKeepAddress] = useState(deletion.invited + deletion.archived > 0 || block !== null);
  const [refused, setRefused] = useState<string | null>(
    deletion.inFlight ? notDeletedWords({ kind: "in-flight" }) : null,
  );
  return (
    <Dialog title={t("people_delete_title")} onClose={onClose}>
      {(close) => (
        <>
          <p>{goesWords(deletion)}</p>
          <p>{staysWords(deletion)}</p>
          <label class="choice">
            <input
              type="checkbox"
              checked={keepAddress}
              onChange={(event) => setKeepAddress(event.currentTarget.checked)}
            />
            <span>
              {t("people_delete_keep_address")}
              {deletion.invited > 0 && ` ${t("people_delete_without")}`}
            </span>
          </label>
          <p>
            <strong>{t("people_delete_final")}</strong>
          </p>
          {refused && (
            <p class="problem" role="alert">
              {refused}
            </p>
          )}
          <ActionFailure problem={runner.problem.value} />
          <div class="row">
            <Act
              class="main"
              idle={runner.busy.value || deletion.inFlight}
              onAct={() =>
                runner.run(
                  () => actions.deletePerson(view.person.id, { keepAddress }),
                  (result) => {
                    if (!result.ok) return setRefused(notDeletedWords(result.error));
                    close();
                    onDeleted();
                  },
                )
              }
            >
              {t("people_delete_them")}
            </Act>
            <Act onAct={close}>{t("people_delete_keep")}</Act>
          </div>
        </>
      )}
    </Dialog>
  );
}
