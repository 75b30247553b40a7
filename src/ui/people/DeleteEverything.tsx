import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import { EXPORT_TABLES } from "../../app/people-out/export-tables.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { Field } from "../parts/Field.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { AFTERWARDS, EVERYTHING, notDeletedWords } from "../words/deletion.ts";
import { type Exporter, exportStatus } from "./exporter.ts";

export interface DeleteEverythingProps {
  readonly actions: Actions;
  readonly exporter: Exporter;
  readonly onClose: () => void;
}

/** What has to be typed: deleting everything is no slip of the hand. */
const WORD = "delete";

/** Everything, for good, with a way to keep a copy right before. */
export function DeleteEverything({ actions, exporter, onClose }: DeleteEverythingProps) {
  const runner = useRunner();
  const [typed, setTyped] = useState("");
  const [refused, setRefused] = useState<string | null>(null);
  const isSure = typed.trim().toLowerCase() === WORD;
  return (
    <Dialog title="Delete everything?" onClose={onClose}>
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
            <p id="all-goes">Goes:</p>
            <ul class="marked" aria-labelledby="all-goes">
              {EVERYTHING.map((part) => (
                <li key={part}>{part}</li>
              ))}
            </ul>
          </div>
          <p>{AFTERWARDS}</p>
          <p>
            <strong>This can't be undone.</strong> LinkedIn keeps what was sent there.
          </p>
          <div class="row">
            <Act
              idle={exporter.rows.value !== null}
              onAct={() => exporter.run({ format: "json", tables: EXPORT_TABLES, segmentId: null })}
            >
              Save a copy first (JSON)
            </Act>
            <span role="status" class="soft small">
              {exportStatus(exporter)}
            </span>
          </div>
          <Field name="sure" label={`Type “${WORD}” to go on`} problems={[]}>
            {(control) => (
              <input
                {...control}
                type="text"
                autocomplete="off"
                spellcheck={false}
                value={typed}
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
          <div class="row">
            <Act type="submit" class="main" idle={!isSure || runner.busy.value}>
              Delete everything
            </Act>
            <Act onAct={close}>Keep everything</Act>
          </div>
        </form>
      )}
    </Dialog>
  );
}
