import type { BegunView } from "../../app/queries/begun.ts";
import type { Overview, SegmentView } from "../../app/views.ts";

/** The steps of the first run, in their order. */
export const STEPS = ["hello", "pace", "known", "words", "person", "yes"] as const;
export type Step = (typeof STEPS)[number];

/** What is done already, as the store tells it. The first step leaves nothing there. */
export type Done = Readonly<Record<Exclude<Step, "hello">, boolean>>;

/** A step makes no sense before these. */
const NEEDS: Readonly<Partial<Record<Step, readonly Exclude<Step, "hello">[]>>> = {
  person: ["words"],
  yes: ["pace", "person"],
};

/** Rows are the truth: what was done elsewhere, in the popup say, is not asked again. */
export function doneBy(
  { settings }: Overview,
  segments: readonly SegmentView[],
  hasArchive: boolean,
  begun: BegunView,
): Done {
  return {
    pace: settings.policy !== null,
    known: hasArchive,
    words: segments.length > 0,
    person: begun.added,
    yes: begun.approved,
  };
}

export const isDone = (step: Step, done: Done, passed: ReadonlySet<Step>): boolean =>
  step === "hello" ? passed.has(step) : done[step];

/** Whether what the step rests on is there. */
export const isOpen = (step: Step, done: Done): boolean => (NEEDS[step] ?? []).every((need) => done[need]);

/** The first step that is neither done nor passed over; null: all are, or wait for one that was. */
export const firstLeft = (done: Done, passed: ReadonlySet<Step>): Step | null =>
  STEPS.find((step) => !isDone(step, done, passed) && !passed.has(step) && isOpen(step, done)) ?? null;
