import type { RestrictionEvent } from "../../core/restriction/restriction.ts";
import type { Instant, LocalDay } from "../../core/shared/time.ts";
import type { RowDeps } from "../deps.ts";
import { dayOf, logAccount } from "../log.ts";
import type { StoreReader, StoreWriter } from "../ports.ts";

/** An event before and after a change; null: it was not there, or is no more. */
export interface Change {
  readonly before: RestrictionEvent | null;
  readonly after: RestrictionEvent | null;
}

const counts = (event: RestrictionEvent | null): event is RestrictionEvent =>
  event !== null && event.dismissedAt === null;

/**
 * Writes a change made by the person, and the rows of the log that say so and keep the figures of the days
 * equal to it (I8): an event counts on the day it happened, whenever it was told of.
 */
export async function keep(writer: StoreWriter, deps: RowDeps, { before, after }: Change): Promise<void> {
  const now = deps.clock.now();
  if (after) await writer.putRestriction(after);
  else if (before) await writer.deleteRestriction(before.id);
  const moved = counts(before) && counts(after) && before.at !== after.at;
  if (counts(before) && (!counts(after) || moved)) {
    const sentDay = await countedOn(writer, before.at);
    await logAccount(writer, deps.ids, {
      kind: "restriction-dismissed",
      at: now,
      sentDay,
      detail: moved ? `${before.kind}: moved to another time` : before.kind,
    });
  }
  if (counts(after) && (!counts(before) || moved)) {
    const day = await countedOn(writer, after.at);
    const detail = `${after.kind}: told by the person`;
    await logAccount(writer, deps.ids, { kind: "restriction", at: after.at, day, detail });
  } else if (counts(before) && counts(after)) {
    const detail = before.kind === after.kind ? after.kind : `${before.kind} is ${after.kind}`;
    await logAccount(writer, deps.ids, { kind: "restriction-corrected", at: now, detail });
  }
}

/** The day an event counts on: as the log has it already, since a move to another zone never shifts it. */
async function countedOn(writer: StoreReader & StoreWriter, at: Instant): Promise<LocalDay> {
  const rows = await writer.attemptsSince(at, ["restriction"]);
  return rows.find((row) => row.at === at)?.day ?? (await dayOf(writer, at));
}
