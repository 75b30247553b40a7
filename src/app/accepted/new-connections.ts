import type { Instant } from "../../core/shared/time.ts";
import type { StoreReader } from "../ports.ts";

/** Looked no further for a count in a corner. */
const COUNTED = 20;

/** How many said yes since the list was seen last; `more`: at least as many. */
export async function readNewConnections(
  reader: StoreReader,
): Promise<{ readonly count: number; readonly more: boolean }> {
  const { acceptedSeenAt } = await reader.settings();
  const newest = await reader.invitationsInState("accepted", { order: "newest", limit: COUNTED + 1 });
  const fresh = newest.filter(({ acceptedAt }) => isNew(acceptedAt, acceptedSeenAt));
  return { count: Math.min(COUNTED, fresh.length), more: fresh.length > COUNTED };
}

export const isNew = (acceptedAt: Instant | null, seenAt: Instant | null): boolean =>
  acceptedAt !== null && (seenAt === null || acceptedAt > seenAt);
