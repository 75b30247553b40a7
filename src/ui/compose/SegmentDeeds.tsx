import { useId } from "preact/hooks";
import type { Segment } from "../../core/segment/segment.ts";
import { t } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import type { Deeds } from "./deeds.ts";

export interface SegmentDeedsProps {
  /** Null: it is not saved yet. */
  readonly segment: Segment | null;
  readonly deeds: Deeds;
}

/** What was done last, and its undo. */
export function DoneLine({ deeds }: { readonly deeds: Deeds }) {
  const done = deeds.done.value;
  return (
    <div class="done">
      <p role="status">{done?.sentence}</p>
      {done?.undo && (
        <Act class="plain" onAct={done.undo}>
          {t("compose_undo")}
        </Act>
      )}
      {deeds.fileProblem.value && (
        <p class="problem" role="alert">
          {deeds.fileProblem.value}
        </p>
      )}
      <ActionFailure problem={deeds.runner.problem.value} />
    </div>
  );
}

/** An archived segment says so, and how to use it again. */
export function ArchivedNotice({ segment, deeds }: { readonly segment: Segment; readonly deeds: Deeds }) {
  if (segment.archivedAt === null) return null;
  return (
    <div class="notice calm">
      <p>
        <strong>{t("compose_archived")}</strong> {t("compose_archived_means")}
      </p>
      <div class="row">
        <Act idle={deeds.runner.busy.value} onAct={() => deeds.useAgain(segment.id)}>
          {t("compose_use_it_again")}
        </Act>
      </div>
    </div>
  );
}

/** What is done with a segment as a whole: a copy, away with it, to a file and from one. */
export function SegmentDeeds({ segment, deeds }: SegmentDeedsProps) {
  const id = useId();
  const idle = deeds.runner.busy.value;
  return (
    <details class="deeds">
      <summary>{t("compose_copy_archive_file")}</summary>
      <div class="stack tight">
        {segment && (
          <div class="row">
            <Act idle={idle} onAct={() => deeds.duplicate(segment.id)}>
              {t("compose_duplicate")}
            </Act>
            {segment.archivedAt === null && (
              <Act idle={idle} onAct={() => deeds.archive(segment.id)}>
                {t("compose_archive")}
              </Act>
            )}
            <Act idle={idle} onAct={() => deeds.saveFile(segment.id)}>
              {t("compose_save_as_a_file")}
            </Act>
          </div>
        )}
        <div class="field">
          <label for={id}>{t("compose_take_in_a_file")}</label>
          <input
            id={id}
            type="file"
            accept=".json,application/json"
            aria-describedby={`${id}-why`}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              // The same file once more is a change too.
              if (file) deeds.takeIn(file);
              event.currentTarget.value = "";
            }}
          />
          <p id={`${id}-why`} class="why">
            {t("compose_take_in_a_file_why")}
          </p>
        </div>
      </div>
    </details>
  );
}
