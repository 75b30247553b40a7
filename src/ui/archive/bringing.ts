import { type ReadonlySignal, signal } from "@preact/signals";
import type { ArchiveMappings, ArchiveTold, ArchiveWork, OpenArchiveWork } from "../../app/archive/desk.ts";
import type { ImportReport } from "../../app/archive/report.ts";
import type { ArchiveProblem, Progress } from "../../core/archive/index.ts";
import { assertNever } from "../../core/shared/result.ts";
import type { ActionProblem } from "../live/runner.ts";

/** How far an archive has come. */
export type ArchiveStep =
  | { readonly step: "choosing" }
  | { readonly step: "reading"; readonly progress: Progress }
  | { readonly step: "refused"; readonly problem: ArchiveProblem }
  | { readonly step: "deciding"; readonly report: ImportReport }
  | { readonly step: "writing" }
  | { readonly step: "done"; readonly report: ImportReport }
  | { readonly step: "failed"; readonly problem: ActionProblem };

/** One archive on its way in, as the interface sees it. */
export interface Bringing {
  readonly state: ReadonlySignal<ArchiveStep>;
  choose(files: readonly File[]): void;
  /** The same files again, with columns the person named. */
  name(mappings: ArchiveMappings): void;
  bringIn(): void;
  /** Back to the beginning; whatever was under way leaves nothing. */
  cancel(): void;
}

const BEGINNING: Progress = { done: 0, doing: { kind: "opening", file: null } };

export function createBringing(open: OpenArchiveWork<File>): Bringing {
  const state = signal<ArchiveStep>({ step: "choosing" });
  let work: ArchiveWork<File> | null = null;
  let chosen: readonly File[] = [];
  let named: ArchiveMappings = {};

  function end(): void {
    work?.cancel();
    work = null;
  }

  function hear(told: ArchiveTold): void {
    switch (told.kind) {
      case "progress":
        if (state.peek().step === "reading") state.value = { step: "reading", progress: told.progress };
        return;
      case "problem":
        state.value = { step: "refused", problem: told.problem };
        return;
      case "preview":
        state.value = { step: "deciding", report: told.report };
        return;
      case "done":
        end();
        state.value = { step: "done", report: told.report };
        return;
      case "failed":
        end();
        state.value = { step: "failed", problem: told.problem };
        return;
      case "broken":
        end();
        state.value = { step: "failed", problem: { kind: "unexpected", message: told.message } };
        return;
      default:
        assertNever(told);
    }
  }

  function read(): void {
    end();
    state.value = { step: "reading", progress: BEGINNING };
    // What an ended worker still had to say is for nobody.
    const mine: ArchiveWork<File> = open((told) => {
      if (work === mine) hear(told);
    });
    work = mine;
    mine.read(chosen, named);
  }

  return {
    state,
    choose(files) {
      chosen = files;
      named = {};
      read();
    },
    name(mappings) {
      named = { ...named, ...mappings };
      read();
    },
    bringIn() {
      if (state.peek().step !== "deciding") return;
      state.value = { step: "writing" };
      work?.bringIn();
    },
    cancel() {
      end();
      state.value = { step: "choosing" };
    },
  };
}
