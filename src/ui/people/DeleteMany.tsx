import { useState } from "preact/hooks";
import { t } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import type { Many } from "./many.ts";
import { Progress } from "./PickBar.tsx";

export interface DeleteManyProps {
  readonly count: number;
  readonly many: Many;
  readonly onClose: () => void;
}

/** Asks first: this is the one thing done with many that can't be taken back. */
export function DeleteMany({ count: picked, many, onClose }: DeleteManyProps) {
  // Those who are gone are no longer counted while the others go.
  const [count] = useState(picked);
  const [keepAddress, setKeepAddress] = useState(true);
  const progress = many.progress.value;
  return (
    <Dialog
      title={t("frame_many_delete_title", { count })}
      onClose={() => {
        many.stop();
        onClose();
      }}
    >
      {(close) => (
        <>
          <p>{t("frame_many_delete_what")}</p>
          <label class="choice">
            <input
              type="checkbox"
              checked={keepAddress}
              disabled={progress !== null}
              onChange={(event) => setKeepAddress(event.currentTarget.checked)}
            />
            <span>{t("frame_many_keep_addresses")}</span>
          </label>
          <p>
            <strong>{t("people_delete_final")}</strong>
          </p>
          <ActionFailure problem={many.runner.problem.value} />
          {progress === null ? (
            <div class="row">
              <Act class="main" onAct={() => many.remove(keepAddress, close)}>
                {t("people_delete_them")}
              </Act>
              <Act onAct={close}>{t("people_delete_keep")}</Act>
            </div>
          ) : (
            <Progress progress={progress} onStop={many.stop} />
          )}
        </>
      )}
    </Dialog>
  );
}
