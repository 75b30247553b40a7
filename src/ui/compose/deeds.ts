import { type ReadonlySignal, signal } from "@preact/signals";
import type { Actions } from "../../app/actions.ts";
import type { MadeSegment } from "../../app/composing/copies.ts";
import { t } from "../i18n/language.ts";
import { createRunner, type Runner } from "../live/runner.ts";
import { archiveWords, columnsWords } from "../words/composing.ts";
import { fileProblemWords } from "../words/segment-problem.ts";
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
  readonly fileProblem: ReadonlySignal<string | null>;
  duplicate(id: string): void;
  /** At once: it says what that took back, and undoing brings it all back. */
  archive(id: string): void;
  useAgain(id: string): void;
  saveFile(id: string): void;
  takeIn(file: File): void;
}

const plain = (...sentences: readonly string[]): Done => ({
  sentence: sentences.filter(Boolean).join(" "),
  undo: null,
});
const gone = (): Done => plain(t("compose_segment_is_gone"));

export function createDeeds(actions: Actions, choose: (id: string) => void): Deeds {
  const runner = createRunner();
  const done = signal<Done | null>(null);
  const fileProblem = signal<string | null>(null);
  const clear = () => {
    done.value = null;
    fileProblem.value = null;
  };
  const run = <T>(work: () => Promise<T>, then: (value: T) => void) => {
    clear();
    runner.run(work, then);
  };
  const made = (sentence: string, { id, columns }: MadeSegment) => {
    choose(id);
    done.value = plain(sentence, columnsWords(columns));
  };
  const useAgain = (id: string) =>
    run(
      () => actions.archiveSegment(id, false),
      () => {
        done.value = plain(t("compose_in_use_again"));
      },
    );

  return {
    runner,
    done,
    fileProblem,
    useAgain,
    duplicate: (id) =>
      run(
        () => actions.duplicateSegment(id, (name) => t("compose_copy_of", { name })),
        (segment) => {
          if (segment === null) done.value = gone();
          else made(t("compose_this_is_the_copy", { segment: segment.name }), segment);
        },
      ),
    archive: (id) =>
      run(
        async () => {
          const standing = await actions.standingIn(id);
          return { standing, token: await actions.archiveSegment(id, true) };
        },
        ({ standing, token }) => {
          const undo = () =>
            run(
              async () => {
                await actions.archiveSegment(id, false);
                return token === null || (await actions.undo(token));
              },
              (whole) => {
                done.value = plain(t("compose_in_use_again"), whole ? "" : t("compose_waits_for_review"));
              },
            );
          done.value = { sentence: `${t("compose_archived")} ${archiveWords(standing)}`, undo };
        },
      ),
    saveFile: (id) =>
      run(
        () => actions.segmentFile(id),
        (file) => {
          if (file === null) {
            done.value = gone();
            return;
          }
          const name = saveText(file.name, file.text);
          done.value = plain(t("compose_saved_as_file", { file: name }));
        },
      ),
    takeIn: (file) =>
      run(
        async () => actions.segmentFromFile(await file.text()),
        (result) => {
          if (result.ok) made(t("compose_taken_in_as", { segment: result.value.name }), result.value);
          else fileProblem.value = fileProblemWords(result.error);
        },
      ),
  };
}
