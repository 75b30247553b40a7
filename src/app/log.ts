import type { Attempt, AttemptKind } from "../core/invitation/attempt.ts";
import type { Invitation } from "../core/invitation/invitation.ts";
import type { Settings } from "../core/settings/settings.ts";
import { type Instant, type LocalDay, localDay } from "../core/shared/time.ts";
import type { Ids, StoreWriter } from "./ports.ts";

/** The local day of `at` for this person. Before set-up nobody has a zone; the log then counts in UTC. */
const dayFor = (settings: Settings, at: Instant): LocalDay => localDay(at, settings.policy?.zone ?? "UTC");

export async function dayOf(writer: StoreWriter, at: Instant): Promise<LocalDay> {
  return dayFor(await writer.settings(), at);
}

interface Entry {
  readonly kind: AttemptKind;
  readonly at: Instant;
  readonly detail?: string | null;
  /** Left out: the local day of `at`. Given where it was counted on a day of another zone already. */
  readonly day?: LocalDay;
  /** The day whose figures it changes, where it is about no invitation. */
  readonly sentDay?: LocalDay;
}

function attemptOf(ids: Ids, settings: Settings, entry: Entry, about: Partial<Attempt>): Attempt {
  return {
    id: ids.next(),
    at: entry.at,
    day: entry.day ?? dayFor(settings, entry.at),
    kind: entry.kind,
    invitationId: null,
    prospectId: null,
    segmentId: null,
    templateId: null,
    note: null,
    sentDay: entry.sentDay ?? null,
    detail: entry.detail ?? null,
    ...about,
    accountId: about.accountId ?? settings.accountId,
  };
}

/** Kinds whose row keeps the exact text. */
const WITH_NOTE: ReadonlySet<AttemptKind> = new Set(["approved", "dispatched", "sent", "unknown"]);
/** Kinds that change the figures of the day on which the invitation was sent, or are counted by it. */
const WITH_SENT_DAY: ReadonlySet<AttemptKind> = new Set([
  "accepted",
  "settled-sent",
  "settled-not-sent",
  "unsettled",
  "withdrawn",
  "withdrawn-elsewhere",
]);

/** A withdrawal of unknown outcome is settled either way; only one that was taken back is counted by its day. */
const hasSentDay = (kind: AttemptKind, { state }: Invitation): boolean =>
  WITH_SENT_DAY.has(kind) || (kind === "withdrawal-settled" && state === "withdrawn");

/** The row of the log for something that happened to an invitation, to be written with it. */
export const attemptFor = (ids: Ids, settings: Settings, invitation: Invitation, entry: Entry): Attempt =>
  attemptOf(ids, settings, entry, {
    accountId: invitation.accountId,
    invitationId: invitation.id,
    prospectId: invitation.prospectId,
    segmentId: invitation.segmentId,
    // The person's own words are no wording's: its figures would tell of other words (I8).
    templateId: invitation.noteOrigin === "edited" ? null : invitation.templateId,
    note: WITH_NOTE.has(entry.kind) ? invitation.note : null,
    sentDay: hasSentDay(entry.kind, invitation) ? invitation.sentDay : null,
  });

/** Writes the row of the log for something that happened to an invitation. */
export async function logInvitation(
  writer: StoreWriter,
  ids: Ids,
  invitation: Invitation,
  entry: Entry,
): Promise<void> {
  await writer.append(attemptFor(ids, await writer.settings(), invitation, entry));
}

/** Writes a row about the account as a whole. */
export async function logAccount(writer: StoreWriter, ids: Ids, entry: Entry): Promise<void> {
  await writer.append(attemptOf(ids, await writer.settings(), entry, {}));
}
