import { type Arm, allocate, type Draw } from "../../core/experiment/index.ts";
import type { VariantFigures } from "../../core/invitation/attempt.ts";
import type { Invitation, Queued } from "../../core/invitation/invitation.ts";
import type { Template } from "../../core/segment/segment.ts";
import { DAY, type Instant, type LocalDay } from "../../core/shared/time.ts";
import { cohortsOf } from "../experiments/cohorts.ts";
import type { Wordings } from "../people/propose.ts";

/** Which words the next one of a segment gets. `template` null: no note. */
export interface Choice {
  readonly template: Template | null;
  readonly wording: Queued["wording"];
}

/** The wordings of a segment as arms: what each sent and how that fared, and what waits with it. */
export function armsOf(
  { inUse }: Wordings,
  figures: readonly VariantFigures[],
  waiting: readonly Invitation[],
  today: LocalDay,
  now: Instant,
): readonly Arm[] {
  return inUse.map(({ id, createdAt }) => {
    const cohorts = cohortsOf(figures, id, today);
    const oldest = Math.max(0, ...cohorts.map(({ age }) => age));
    return {
      id,
      cohorts,
      retired: false,
      existsFor: Math.max(oldest, Math.floor((now - createdAt) / DAY)),
      waiting: waiting.filter((one) => one.templateId === id && one.noteOrigin !== "edited").length,
    };
  });
}

/** Gives the words of one after the other. */
export interface Chooser {
  /** Without taking it. Null: nothing can go, for want of notes. */
  peek(notesLeft: number): Choice | null;
  take(): void;
}

/**
 * `count` choices for one segment, drawn at once. Without notes left a noted wording gives way where the
 * segment allows it: to its blank one, else to no note at all. Elsewhere the person waits.
 */
export function chooserOf(
  { segment, inUse }: Wordings,
  arms: readonly Arm[],
  count: number,
  draw: Draw,
): Chooser {
  const drawn = [...allocate(arms, segment.allocation, count, draw)];
  const blank = inUse.find(({ body }) => body.trim() === "") ?? null;
  const several: Queued["wording"] = inUse.length > 1 ? segment.allocation : "only";
  return {
    peek(notesLeft) {
      if (segment.notePolicy === "blank") return { template: null, wording: "always-blank" };
      const template = inUse.find(({ id }) => id === drawn[0]) ?? inUse[0] ?? null;
      if (notesLeft > 0 || template?.body.trim() === "") return { template, wording: several };
      if (segment.notePolicy === "always") return null;
      return { template: blank, wording: "notes-spent" };
    },
    take() {
      drawn.shift();
    },
  };
}
