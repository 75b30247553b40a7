import { type ReadonlySignal, signal } from "@preact/signals";
import type { Actions } from "../../app/actions.ts";
import type { Standing } from "../../app/composing/archive.ts";
import type { MadeSegment } from "../../app/composing/copies.ts";
import { createRunner, type Runner } from "../live/runner.ts";
import { columnsWords } from "../words/composing.ts";
import { saveText } from "./save-text.ts";

/** What was done, and how it is taken back where it can be. */
export interface Done {
  readonly sentence: string;
  readonly undo: (() => void) | null;
}

/** What is done with a segment as a whole. */
export interface Deeds {
  readonly runner: Runner;
  readonly done: ReadonlySignal<Done | null>;
  /** What archiving would take back, while it waits for a yes. */
  readonly asked: ReadonlySignal<{ readonly id: string; readonly standing: Standing } | null>;
  readonly fileProblem: ReadonlySignal<string | null>;
  duplicate(id: string): void;
  askToArchive(id: string): void;
  keep(): void;
  archive(id: string): void;
  useAgain(id: string): void;
  saveFile(id: string): void;
  takeIn(file: File): void;
}

const made = (what: string, { name, columns }: MadeSegment): Done => ({
  sentence: `${what} “${name}”. It has nobody yet.${columnsWords(columns)}`,
  undo: null,
});
const GONE: Done = { sentence: "That segment is gone.", undo: null };

export function createDeeds(actions: Actions, choose: (id: string) => void): Deeds {
  const runner = createRunner();
  const done = signal<Done | null>(null);
  const asked = signal<Deeds["asked"]["value"]>(null);
  const fileProblem = signal<string | null>(null);
  const clear = () => {
    done.value = null;
    asked.value = null;
    fileProblem.value = null;
  };
  const run = <T>(work: () => Promise<T>, then: (value: T) => void) => {
    clear();
    runner.run(work, then);
  };
  const madeFrom = (what: string, segment: MadeSegment) => {
    choose(segment.id);
    done.value = made(what, segment);
  };
  const useAgain = (id: string) =>
    run(
      () => actions.archiveSegment(id, false),
      () => {
        done.value = { sentence: "In use again.", undo: null };
      },
    );

  return {
    runner,
    done,
    asked,
    fileProblem,
    useAgain,
    keep: clear,
    duplicate: (id) =>
      run(
        () => actions.duplicateSegment(id),
        (segment) => {
          if (segment === null) done.value = GONE;
          else madeFrom("This is", segment);
        },
      ),
    askToArchive: (id) =>
      run(
        () => actions.standingIn(id),
        (standing) => {
          asked.value = { id, standing };
        },
      ),
    archive: (id) =>
      run(
        () => actions.archiveSegment(id, true),
        (token) => {
          const undo = () =>
            run(
              async () => {
                await actions.archiveSegment(id, false);
                return token === null || (await actions.undo(token));
              },
              (whole) => {
                const rest = whole ? "" : " What was taken back has changed since and waits for review.";
                done.value = { sentence: `In use again.${rest}`, undo: null };
              },
            );
          done.value = { sentence: "Archived.", undo };
        },
      ),
    saveFile: (id) =>
      run(
        () => actions.segmentFile(id),
        (file) => {
          if (file === null) {
            done.value = GONE;
            return;
          }
          const name = saveText(file.name, file.text);
          done.value = {
            sentence: `Saved as ${name}. It holds words and choices, nobody’s data.`,
            undo: null,
          };
        },
      ),
    takeIn: (file) =>
      run(
        async () => actions.segmentFromFile(await file.text()),
        (result) => {
          if (result.ok) madeFrom("Taken in as", result.value);
          else fileProblem.value = result.error;
        },
      ),
  };
}
