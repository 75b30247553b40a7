import type { Invitation } from "../../core/invitation/invitation.ts";
import type { Prospect } from "../../core/prospect/prospect.ts";
import type { RowDeps } from "../deps.ts";
import { type Wordings, wordingsOf } from "../people/propose.ts";
import { renderAgain } from "../people/render-again.ts";
import type { StoreWriter } from "../ports.ts";
import { record } from "../sending/record.ts";

/** To where, and the longest note that an account may send. */
export interface Destination {
  readonly segmentId: string;
  readonly wordings: Wordings;
  readonly noteLimit: number;
}

/** Null: that segment is gone. */
export async function destinationOf(
  writer: StoreWriter,
  segmentId: string,
  noteLimit: number,
): Promise<Destination | null> {
  const wordings = await wordingsOf(writer, segmentId);
  return wordings && { segmentId, wordings, noteLimit };
}

/**
 * One person into another segment. What waits for them goes along: out of today's list, its yes void, its note made
 * anew of that segment's words (I1). What has met LinkedIn stays where it was sent from. Gives what waited, as
 * it was; null: they are in that segment already.
 */
export async function movePerson(
  writer: StoreWriter,
  deps: RowDeps,
  person: Prospect,
  { segmentId, wordings, noteLimit }: Destination,
): Promise<readonly Invitation[] | null> {
  if (person.segmentId === segmentId) return null;
  const at = deps.clock.now();
  const moved = { ...person, segmentId, updatedAt: at };
  await writer.putProspect(moved);
  const waiting = (await writer.invitationsOfProspect(person.id)).filter(
    ({ state }) => state === "draft" || state === "approved",
  );
  for (const invitation of waiting) {
    const free = await outOfToday(writer, deps, invitation);
    await renderAgain(writer, deps, { ...free, segmentId }, moved, wordings, noteLimit);
  }
  return waiting;
}

/** What merely waits keeps its turn. */
async function outOfToday(writer: StoreWriter, deps: RowDeps, invitation: Invitation): Promise<Invitation> {
  if (invitation.state === "draft" && invitation.queued === null) return invitation;
  const kind = invitation.state === "approved" ? "voided" : "sent-back";
  const event = { kind: "send-back", at: deps.clock.now() } as const;
  const log = { kind, detail: "moved to another segment" } as const;
  return (await record(writer, deps.ids, invitation, event, log)) ?? invitation;
}
