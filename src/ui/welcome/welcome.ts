import { type ReadonlySignal, signal } from "@preact/signals";
import type { AddReport } from "../../app/people/add-report.ts";
import { keptTexts, type Shelf } from "../live/shelf.ts";
import { STEPS, type Step } from "./steps.ts";

/** How far the first run has come, and what was typed in it. Outlives the tab. */
export interface Welcome {
  /** Read, or passed over by the person. */
  readonly passed: ReadonlySignal<ReadonlySet<Step>>;
  /** A step gone back to; null: the first that is left. */
  readonly lookedAt: ReadonlySignal<Step | null>;
  /** Where somebody added just now stands; `listed`: the store has them in today's list, the screen perhaps not. */
  readonly arriving: ReadonlySignal<"nobody" | "adding" | "listed">;
  /** Adds somebody. */
  add(work: () => Promise<AddReport>): Promise<AddReport>;
  /** They are there; what was typed for it is forgotten. */
  arrived(): void;
  pass(step: Step): void;
  passAll(): void;
  /** One passed over is asked for again. */
  lookAt(step: Step): void;
  /** Back to the first that is left. */
  goOn(): void;
  typed(name: string): string;
  type(name: string, text: string): void;
  /** Nothing is left of what was typed under these names. */
  forget(names: readonly string[]): void;
}

const PASSED = "passed";
const OF_A_PERSON = ["address", "full name"];

/** `shelf`: progress is kept there, so that a closed tab goes on where it stood. */
export function createWelcome(shelf: Shelf): Welcome {
  const texts = keptTexts(shelf, "welcome");
  const kept = new Set((texts.peek().get(PASSED) ?? "").split(" "));
  const passed = signal<ReadonlySet<Step>>(new Set(STEPS.filter((step) => kept.has(step))));
  const lookedAt = signal<Step | null>(null);
  const put = (name: string, text: string) => {
    texts.value = new Map([...texts.peek(), [name, text]]);
  };
  const keep = (steps: ReadonlySet<Step>) => {
    passed.value = steps;
    put(PASSED, [...steps].join(" "));
  };
  const forget = (names: readonly string[]) => {
    texts.value = new Map([...texts.peek()].filter(([name]) => !names.includes(name)));
  };
  const arriving = signal<"nobody" | "adding" | "listed">("nobody");
  const arrived = () => {
    arriving.value = "nobody";
    forget(OF_A_PERSON);
  };
  return {
    passed,
    lookedAt,
    arriving,
    async add(work) {
      arriving.value = "adding";
      let report: AddReport | null = null;
      try {
        report = await work();
        return report;
      } finally {
        if (report === null || report.added === 0) arriving.value = "nobody";
        else if (report.listed === 0) arrived();
        else arriving.value = "listed";
      }
    },
    arrived,
    pass(step) {
      keep(new Set([...passed.peek(), step]));
      lookedAt.value = null;
    },
    passAll() {
      keep(new Set(STEPS));
      lookedAt.value = null;
    },
    lookAt(step) {
      keep(new Set([...passed.peek()].filter((one) => one !== step || one === "hello")));
      lookedAt.value = step;
    },
    goOn() {
      lookedAt.value = null;
    },
    typed: (name) => texts.value.get(name) ?? "",
    type: put,
    forget,
  };
}
