import type { AllowanceBound } from "../../core/pacing/types.ts";
import { CONTEXT_FROM, CONTEXT_KINDS, contextAt } from "../../core/restriction/context.ts";
import type { RestrictionContext } from "../../core/restriction/restriction.ts";
import type { Instant } from "../../core/shared/time.ts";
import { readPlan } from "../planning/read-plan.ts";
import type { StoreReader } from "../ports.ts";

const HELD_BACK: ReadonlySet<AllowanceBound["kind"]> = new Set(["cooldown", "paused", "account"]);

/** How things stood at a time that may be long past: the day's number and what was pending are not known then. */
export async function readContext(
  reader: StoreReader,
  at: Instant,
  known: Pick<RestrictionContext, "perDay" | "pending"> = { perDay: null, pending: null },
): Promise<RestrictionContext> {
  return contextAt(await reader.attemptsSince(at - CONTEXT_FROM, CONTEXT_KINDS), at, known);
}

/** How things stand now, with the day's number as the ramp and the caps have it. */
export async function readContextNow(reader: StoreReader, now: Instant): Promise<RestrictionContext> {
  const allowance = (await readPlan(reader, now))?.plan.allowance;
  // While something holds everything back the number says nothing of the pace before it.
  const stopped = allowance?.bounds.some(({ kind }) => HELD_BACK.has(kind)) ?? true;
  const { sent: pending } = await reader.stateCounts();
  return readContext(reader, now, { perDay: stopped ? null : (allowance?.today ?? null), pending });
}
