import type { Invitation } from "../../core/invitation/invitation.ts";
import type { PersonOnPage, SentRow } from "../../core/page/reading.ts";
import type { Prospect } from "../../core/prospect/prospect.ts";
import { DAY, type Instant } from "../../core/shared/time.ts";
import type { RowDeps } from "../deps.ts";
import { dayOf, logInvitation } from "../log.ts";
import type { StoreWriter } from "../ports.ts";
import { record } from "../sending/record.ts";
import { invitationsByKeys } from "./people-seen.ts";

/** States of an invitation that the page's "pending" only confirms. */
const ALREADY_OUT = new Set(["sent", "accepted"]);
/** Older than this it is in no cap's window, and the log need not guess when it was. */
export const COUNTED_WITHIN = 8 * DAY;

type Seen = Pick<PersonOnPage, "keys" | "fullName"> &
  Partial<Pick<PersonOnPage, "headline" | "company" | "location">>;

/** The invitation to somebody the person invited themselves, not yet put. `sentDay` null: no day's figures hold it. */
export async function invitedByHand(
  writer: StoreWriter,
  deps: RowDeps,
  prospect: Prospect,
  now: Instant,
  sent: Pick<Invitation, "sentAt" | "sentDay">,
): Promise<Invitation> {
  return {
    id: deps.ids.next(),
    accountId: (await writer.settings()).accountId,
    prospectId: prospect.id,
    segmentId: prospect.segmentId,
    templateId: null,
    templateRevision: 0,
    note: "",
    noteOrigin: "by-hand",
    hold: null,
    queued: null,
    waitsSince: now,
    state: "sent",
    reason: null,
    approval: null,
    dispatch: null,
    createdAt: now,
    updatedAt: now,
    ...sent,
    acceptedAt: null,
  };
}

/** Whoever has one of the keys, else a new row for them. */
export async function knownOrNew(
  writer: StoreWriter,
  deps: RowDeps,
  seen: Seen,
  at: Instant,
): Promise<Prospect> {
  const known = (await writer.prospectsByKeys(seen.keys))[0];
  if (known) return known;
  const prospect: Prospect = {
    id: deps.ids.next(),
    keys: seen.keys,
    fullName: seen.fullName,
    firstName: "",
    headline: seen.headline ?? "",
    company: seen.company ?? "",
    location: seen.location ?? "",
    extra: {},
    segmentId: null,
    source: "by-hand",
    addedAt: at,
    updatedAt: at,
  };
  await writer.putProspect(prospect);
  return prospect;
}

/**
 * The person invited somebody themselves. It counts like any other (I3), and whoever was waiting in
 * the queue is not invited again (I2). `at`: when it left, as far as the page tells.
 */
async function recordByHand(writer: StoreWriter, deps: RowDeps, seen: Seen, at: Instant): Promise<void> {
  if (seen.keys.length === 0) return;
  const now = deps.clock.now();
  const earlier = await invitationsByKeys(writer, seen.keys);
  const unknown = earlier.find(({ state }) => state === "unknown");
  if (unknown) {
    await record(
      writer,
      deps.ids,
      unknown,
      { kind: "sent", at: now },
      { kind: "settled-sent", detail: "pending" },
    );
    return;
  }
  if (earlier.some(({ state }) => ALREADY_OUT.has(state) || state === "dispatched" || state === "prepared"))
    return;
  // The list is not up to date yet: what it shows left before it was taken back.
  if (earlier.some(({ state, updatedAt }) => state === "withdrawn" && at <= updatedAt)) return;
  for (const waiting of earlier.filter(({ state }) => state === "draft" || state === "approved")) {
    await record(
      writer,
      deps.ids,
      waiting,
      { kind: "skip", at: now },
      { kind: "skipped", detail: "sent by hand" },
    );
  }
  const prospect = await knownOrNew(writer, deps, seen, now);
  const sent = { sentAt: at, sentDay: await dayOf(writer, at) };
  const invitation = await invitedByHand(writer, deps, prospect, now, sent);
  await writer.putInvitation(invitation);
  await logInvitation(writer, deps.ids, invitation, { kind: "sent-by-hand", at });
}

/** Seen happening on a page just now. */
export async function hearByHand(deps: RowDeps, person: PersonOnPage): Promise<void> {
  await deps.store.write((writer) => recordByHand(writer, deps, person, deps.clock.now()));
}

/**
 * The Sent page, opened by the person: everyone on it is pending. Ages are rounded down ("Sent 3
 * days ago"), so the newest possible time is taken: it frees the budget latest.
 */
export async function hearSentList(deps: RowDeps, rows: readonly SentRow[]): Promise<void> {
  const now = deps.clock.now();
  await deps.store.write(async (writer) => {
    for (const row of rows) {
      // Of an age nobody understands no day is guessed, but nobody pending is invited (I2).
      if (row.ageAtLeast !== null && row.ageAtLeast <= COUNTED_WITHIN)
        await recordByHand(writer, deps, row, now - row.ageAtLeast);
      else await skipWaiting(writer, deps, row);
    }
  });
}

/** Pending for longer than any cap looks back: not counted, but not invited again either (I2). */
async function skipWaiting(writer: StoreWriter, deps: RowDeps, row: SentRow): Promise<void> {
  const at = deps.clock.now();
  for (const waiting of await invitationsByKeys(writer, row.keys)) {
    if (waiting.state !== "draft" && waiting.state !== "approved") continue;
    await record(
      writer,
      deps.ids,
      waiting,
      { kind: "skip", at },
      { kind: "skipped", detail: "already pending" },
    );
  }
}
