import type { Plan } from "../../core/pacing/types.ts";
import type { Settings } from "../../core/settings/settings.ts";
import type { Instant } from "../../core/shared/time.ts";
import { readPlan } from "../planning/read-plan.ts";
import type { StoreReader } from "../ports.ts";
import { QUEUE_MOST } from "../queue/most.ts";

/** What stands around every place of the full page: a few rows, whatever the store holds. */
export interface FrameView {
  readonly settings: Settings;
  /** Null before set-up. */
  readonly plan: Plan | null;
  /** Of today's list, still to be looked at. */
  readonly toReview: number;
  /** In use, for going there by name. */
  readonly segments: readonly { readonly id: string; readonly name: string }[];
}

export async function readFrame(reader: StoreReader, now: Instant): Promise<FrameView> {
  const segments = await reader.segments();
  return {
    settings: await reader.settings(),
    plan: (await readPlan(reader, now))?.plan ?? null,
    toReview: (await reader.drafts("queued", QUEUE_MOST)).length,
    segments: segments.filter(({ archivedAt }) => archivedAt === null).map(({ id, name }) => ({ id, name })),
  };
}
