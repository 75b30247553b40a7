import { useId } from "preact/hooks";
import type { Segment } from "../../core/segment/segment.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { archiveWords } from "../words/composing.ts";
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
          Undo
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
        <strong>Archived.</strong> Nobody is invited from it; its figures stay.
      </p>
      <div class="row">
        <Act idle={deeds.runner.busy.value} onAct={() => deeds.useAgain(segment.id)}>
          Use it again
        </Act>
      </div>
    </div>
  );
}

/** What is done with a segment as a whole: a copy, away with it, to a file and from one. */
export function SegmentDeeds({ segment, deeds }: SegmentDeedsProps) {
  const id = useId();
  const asked = deeds.asked.value;
  const idle = deeds.runner.busy.value;
  return (
    <details class="deeds">
      <summary>Copy, archive, file</summary>
      <div class="stack tight">
        {segment && (
          <div class="row">
            <Act idle={idle} onAct={() => deeds.duplicate(segment.id)}>
              Duplicate
            </Act>
            {segment.archivedAt === null && (
              <Act idle={idle} onAct={() => deeds.askToArchive(segment.id)}>
                Archive …
              </Act>
            )}
            <Act idle={idle} onAct={() => deeds.saveFile(segment.id)}>
              Save as a file
            </Act>
          </div>
        )}
        {segment && asked?.id === segment.id && (
          <div class="notice" role="alert">
            <p>
              <strong>Archive “{segment.name}”?</strong> {archiveWords(asked.standing)}
            </p>
            <div class="row">
              <Act class="main" idle={idle} onAct={() => deeds.archive(segment.id)}>
                Archive
              </Act>
              <Act onAct={deeds.keep}>Keep it</Act>
            </div>
          </div>
        )}
        <div class="field">
          <label for={id}>Take in a segment from a file</label>
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
            Such a file holds a segment’s words and choices, nothing about people and no figures.
          </p>
        </div>
      </div>
    </details>
  );
}
