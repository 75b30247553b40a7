import type { Attempt, AttemptKind } from "../core/invitation/attempt.ts";
import type { Invitation } from "../core/invitation/invitation.ts";
import { type Instant, type LocalDay, localDay } from "../core/shared/time.ts";
import type { Ids, StoreWriter } from "./ports.ts";

/** The local day of `at` for this person. Before set-up nobody has a zone; the log then counts in UTC. */
export async function dayOf(writer: StoreWriter, at: Instant): Promise<LocalDay> {
  return localDay(at, (await writer.settings()).policy?.zone ?? "UTC");
}

interface Entry {
  readonly kind: AttemptKind;
  readonly at: Instant;
  readonly detail?: string | null;
}

async function append(writer: StoreWriter, ids: Ids, entry: Entry, about: Partial<Attempt>): Promise<void> {
  const settings = await writer.settings();
  await writer.append({
    id: ids.next(),
    at: entry.at,
    day: await dayOf(writer, entry.at),
    kind: entry.kind,
    accountId: settings.accountId,
    invitationId: null,
    prospectId: null,
    segmentId: null,
    note: null,
    sentDay: null,
    detail: entry.detail ?? null,
    ...about,
  });
}

/** Kinds whose row keeps the exact text. */
const WITH_NOTE: ReadonlySet<AttemptKind> = new Set(["approved", "dispatched", "sent", "unknown"]);
/** Kinds that change the figures of the day on which the invitation was sent. */
const WITH_SENT_DAY: ReadonlySet<AttemptKind> = new Set(["accepted", "settled-sent", "settled-not-sent"]);

/** Writes the row of the log for something that happened to an invitation. */
export async function logInvitation(
  writer: StoreWriter,
  ids: Ids,
  invitation: Invitation,
  entry: Entry,
): Promise<void> {
  await append(writer, ids, entry, {
    accountId: invitation.accountId ?? (await writer.settings()).accountId,
    invitationId: invitation.id,
    prospectId: invitation.prospectId,
    segmentId: invitation.segmentId,
    note: WITH_NOTE.has(entry.kind) ? invitation.note : null,
    sentDay: WITH_SENT_DAY.has(entry.kind) ? invitation.sentDay : null,
  });
}

/** Writes a row about the account as a whole. */
export async function logAccount(writer: StoreWriter, ids: Ids, entry: Entry): Promise<void> {
  await append(writer, ids, entry, {});
}
