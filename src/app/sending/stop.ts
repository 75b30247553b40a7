import { RESTRICTION_MEMORY } from "../../core/policy/defaults.ts";
import { cooldownFor } from "../../core/restriction/cooldown.ts";
import { NEW_RESTRICTION, type RestrictionKind } from "../../core/restriction/restriction.ts";
import { HOUR, type Instant } from "../../core/shared/time.ts";
import { logAccount } from "../log.ts";
import type { Ids, StoreWriter } from "../ports.ts";

/** The same surface met again this soon is the same event, not a second one. */
const SAME_EVENT_WITHIN = 12 * HOUR;

/**
 * Writes down that LinkedIn said stop (I4). From this transaction on the plan is blocked until the
 * cooldown is over and the person has confirmed.
 */
export async function recordRestriction(
  writer: StoreWriter,
  ids: Ids,
  seen: { readonly kind: RestrictionKind; readonly at: Instant; readonly seenOn: string },
): Promise<void> {
  const earlier = await writer.restrictions(seen.at - RESTRICTION_MEMORY);
  const same = earlier.some(
    (event) =>
      event.kind === seen.kind && event.confirmedAt === null && seen.at - event.at < SAME_EVENT_WITHIN,
  );
  if (same) return;
  const { accountId } = await writer.settings();
  await writer.putRestriction({
    ...NEW_RESTRICTION,
    id: ids.next(),
    accountId,
    kind: seen.kind,
    at: seen.at,
    seenOn: seen.seenOn,
    cooldownUntil: cooldownFor(seen.kind, earlier, seen.at),
  });
  await logAccount(writer, ids, { kind: "restriction", at: seen.at, detail: seen.kind });
}
