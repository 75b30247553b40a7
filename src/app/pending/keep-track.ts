import type { InvitationState } from "../../core/invitation/invitation.ts";
import type { ProspectKey } from "../../core/prospect/prospect.ts";
import type { Instant } from "../../core/shared/time.ts";
import type { ListedRow } from "../../core/withdrawal/sent-list.ts";
import type { RowDeps } from "../deps.ts";
import { logInvitation } from "../log.ts";
import { invitedByHand, knownOrNew } from "../observing/by-hand.ts";
import { invitationsByKeys } from "../observing/people-seen.ts";
import type { StoreReader, StoreWriter } from "../ports.ts";
import { record } from "../sending/record.ts";
import { readComparison } from "./comparison.ts";

const OUT: ReadonlySet<InvitationState> = new Set(["prepared", "dispatched", "sent", "unknown"]);
/** People in one transaction: a thousand at once would hold up everything else for seconds. */
const AT_ONCE = 100;

export interface KeepReport {
  /** Their invitations, in the order asked for. */
  readonly invitationIds: readonly string[];
  /** No longer on LinkedIn's list alone, or of an age nobody knows. */
  readonly left: number;
}

/**
 * People on LinkedIn's list alone come into the log as invited by hand, at the latest possible time. They
 * change no day's figures: of the old invitations only those nobody answered are still there to be found, and
 * acceptance would look worse than it is. Those under 8 days are counted when the list is read.
 */
export async function keepTrack(deps: RowDeps, keys: readonly ProspectKey[]): Promise<KeepReport> {
  const invitationIds: string[] = [];
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const some = keys.slice(from, from + AT_ONCE);
    invitationIds.push(...(await deps.store.write((writer) => takeIn(writer, deps, some))));
  }
  return { invitationIds, left: keys.length - invitationIds.length };
}

async function takeIn(
  writer: StoreWriter,
  deps: RowDeps,
  keys: readonly ProspectKey[],
): Promise<readonly string[]> {
  const rows = await listedAlone(writer);
  const made: string[] = [];
  for (const key of keys) {
    const found = rows.get(key);
    const id = found ? await trackOne(writer, deps, found.row, found.latest) : null;
    if (id !== null) made.push(id);
  }
  return made;
}

/** By key, those of a known age. */
async function listedAlone(
  reader: StoreReader,
): Promise<ReadonlyMap<ProspectKey, { readonly row: ListedRow; readonly latest: Instant }>> {
  const { compared } = await readComparison(reader);
  return new Map(
    compared.flatMap((one) => {
      if (one.kind !== "linkedin-only" || one.between.latest === null) return [];
      const { row, between } = one;
      return row.keys.map((key) => [key, { row, latest: between.latest ?? row.readAt }] as const);
    }),
  );
}

/** Null: one of theirs is out there or on its way already. */
async function trackOne(
  writer: StoreWriter,
  deps: RowDeps,
  row: ListedRow,
  sentAt: Instant,
): Promise<string | null> {
  const now = deps.clock.now();
  const earlier = await invitationsByKeys(writer, row.keys);
  if (earlier.some(({ state }) => OUT.has(state))) return null;
  for (const waiting of earlier) {
    if (waiting.state !== "draft" && waiting.state !== "approved") continue;
    const log = { kind: "skipped", detail: "already pending" } as const;
    await record(writer, deps.ids, waiting, { kind: "skip", at: now }, log);
  }
  const prospect = await knownOrNew(writer, deps, row, now);
  // No day's figures hold it, so none may change when they answer.
  const invitation = await invitedByHand(writer, deps, prospect, now, { sentAt, sentDay: null });
  await writer.putInvitation(invitation);
  await logInvitation(writer, deps.ids, invitation, {
    kind: "tracked",
    at: now,
    detail: row.ageText,
  });
  return invitation.id;
}
