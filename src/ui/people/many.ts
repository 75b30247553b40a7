import { type ReadonlySignal, signal } from "@preact/signals";
import type { Actions } from "../../app/actions.ts";
import type { ManyDeed, ManyReport, ManyUndo } from "../../app/many/act.ts";
import type { ManyWatch } from "../../app/many/in-turns.ts";
import { assertNever } from "../../core/shared/result.ts";
import { t } from "../i18n/language.ts";
import { createRunner, type Runner } from "../live/runner.ts";
import type { Picking } from "./picking.ts";

/** How far something done with many is. */
export interface ManyProgress {
  readonly done: number;
  readonly of: number;
}

/** What is done with those picked, one thing at a time. */
export interface Many {
  /** Null: nothing is under way. */
  readonly progress: ReadonlySignal<ManyProgress | null>;
  /** What was done last, and how it is taken back. */
  readonly said: ReadonlySignal<{ readonly words: string; readonly undo: ManyUndo | null } | null>;
  readonly runner: Runner;
  /** Grows by one with each thing done: the list is then out of date. */
  readonly turns: ReadonlySignal<number>;
  act(deed: ManyDeed, segmentName?: string): void;
  /** Can't be taken back. `then` is called when it is over. */
  remove(keepAddress: boolean, then: () => void): void;
  undo(): void;
  /** After the hundred it is at; what was done stays done. */
  stop(): void;
  hush(): void;
}

type ManyActions = Pick<Actions, "actOnMany" | "undoMany" | "deleteMany">;

export function createMany(actions: ManyActions, picking: Picking): Many {
  const progress = signal<ManyProgress | null>(null);
  const said = signal<{ readonly words: string; readonly undo: ManyUndo | null } | null>(null);
  const turns = signal(0);
  const runner = createRunner();
  let isStopped = false;

  const run = <T>(of: number, work: (watch: ManyWatch) => Promise<T>, then: (value: T) => void) => {
    const watched = async () => {
      isStopped = false;
      said.value = null;
      progress.value = { done: 0, of };
      try {
        return await work({
          progress: (done) => {
            progress.value = { done, of };
          },
          isStopped: () => isStopped,
        });
      } finally {
        progress.value = null;
        turns.value += 1;
      }
    };
    runner.run(watched, then);
  };

  return {
    progress,
    said,
    runner,
    turns,
    act(deed, segmentName = "") {
      const ids = [...picking.picked.peek()];
      run(
        ids.length,
        (watch) => actions.actOnMany(ids, deed, watch),
        (report) => {
          if (report.left === 0) picking.clear();
          said.value = { words: doneWords(deed, report, segmentName), undo: report.undo };
        },
      );
    },
    remove(keepAddress, then) {
      const ids = [...picking.picked.peek()];
      run(
        ids.length,
        (watch) => actions.deleteMany(ids, { keepAddress }, watch),
        ({ deleted, inFlight, left }) => {
          picking.clear();
          const words = [
            t("frame_many_deleted", { count: deleted }),
            ...(inFlight > 0 ? [t("frame_many_in_flight", { count: inFlight })] : []),
            ...leftWords(left),
          ];
          said.value = { words: words.join(" "), undo: null };
          then();
        },
      );
    },
    undo() {
      const undo = said.peek()?.undo;
      if (!undo) return;
      run(
        undo.tokens.length,
        (watch) => actions.undoMany(undo, watch),
        ({ kept }) => {
          said.value = { words: kept === 0 ? t("people_undone") : t("frame_many_undone_partly"), undo: null };
        },
      );
    },
    stop() {
      isStopped = true;
    },
    hush() {
      said.value = null;
    },
  };
}

const leftWords = (left: number): readonly string[] =>
  left === 0 ? [] : [t("people_report_stopped", { count: left })];

/** “12 moved to “Alumni”. For 3 there was nothing to change.” */
function doneWords(deed: ManyDeed, { changed, same, left }: ManyReport, segment: string): string {
  const rest = same > 0 ? [t("frame_many_same", { count: same })] : [];
  return [changedWords(deed, changed, segment), ...rest, ...leftWords(left)].join(" ");
}

function changedWords(deed: ManyDeed, count: number, segment: string): string {
  switch (deed.kind) {
    case "move":
      return t("frame_many_moved", { count, segment });
    case "skip":
      return t("frame_many_skipped", { count });
    case "not-today":
      return t("frame_many_put_off", { count });
    case "never-invite":
      return t("frame_many_never", { count });
    default:
      return assertNever(deed);
  }
}
