import { RESTRICTION_MEMORY } from "../../core/policy/defaults.ts";
import { cooldownFor } from "../../core/restriction/cooldown.ts";
import { inForce, NEW_RESTRICTION, type RestrictionKind } from "../../core/restriction/restriction.ts";
import { SAME_EVENT_WITHIN } from "../../core/restriction/told.ts";
import type { Instant } from "../../core/shared/time.ts";
import type { RowDeps } from "../deps.ts";
import { logAccount } from "../log.ts";
import type { Ids, StoreWriter } from "../ports.ts";
import { readContextNow } from "../restrictions/read-context.ts";

/**
 * Writes down that LinkedIn said something, with how things stood (I4). From this transaction on the plan
 * is blocked until the cooldown is over, the person has confirmed, and the Sent page was read. One the
 * person dismissed is no earlier one: a page that says it again is believed.
 */
export async function recordRestriction(
  writer: StoreWriter,
  ids: Ids,
  seen: { readonly kind: RestrictionKind; readonly at: Instant; readonly seenOn: string },
): Promise<void> {
  const earlier = inForce(await writer.restrictions(seen.at - RESTRICTION_MEMORY));
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
    context: await readContextNow(writer, seen.at),
  });
  await logAccount(writer, ids, { kind: "restriction", at: seen.at, detail: seen.kind });
}

/** The same in a transaction of its own, for a stop that stood in place of what was looked for. */
export async function recordStop(deps: RowDeps, kind: RestrictionKind, seenOn: string): Promise<void> {
  await deps.store.write(async (writer) => {
    await recordRestriction(writer, deps.ids, { kind, at: deps.clock.now(), seenOn });
  });
}
