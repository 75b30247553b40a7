import type { ImportReport } from "../app/archive/report.ts";
import type { Store, StoreWriter } from "../app/ports.ts";
import type { Attempt } from "../core/invitation/attempt.ts";
import type { Invitation } from "../core/invitation/invitation.ts";
import type { Prospect } from "../core/prospect/prospect.ts";
import { NEW_RESTRICTION, type RestrictionEvent } from "../core/restriction/restriction.ts";
import { NEW_SEGMENT, NEW_TEMPLATE } from "../core/segment/segment.ts";
import { NEW_SETTINGS } from "../core/settings/settings.ts";

/** Invented rows for the tests of this folder: whole ones, of which a test names what it is about. */

export function prospect(row: Partial<Prospect> & { readonly id: string }): Prospect {
  return {
    keys: [`slug:${row.id}`],
    fullName: "Noor Example",
    firstName: "Noor",
    headline: "Clinical trial lead",
    company: "Sample Labs",
    location: "Lisbon",
    extra: {},
    segmentId: "nordics",
    source: "csv",
    addedAt: 1_000,
    updatedAt: 1_000,
    ...row,
  };
}

export function invitation(row: Partial<Invitation> & { readonly id: string }): Invitation {
  return {
    accountId: null,
    prospectId: `person of ${row.id}`,
    segmentId: "nordics",
    templateId: "plain",
    templateRevision: 1,
    note: "Hello Noor",
    noteOrigin: "template",
    hold: null,
    queued: null,
    waitsSince: 1_000,
    state: "draft",
    reason: null,
    approval: null,
    dispatch: null,
    createdAt: 1_000,
    updatedAt: 1_000,
    sentAt: null,
    sentDay: null,
    acceptedAt: null,
    ...row,
  };
}

export function attempt(row: Partial<Attempt> & { readonly id: string }): Attempt {
  return {
    at: 1_000,
    day: "2026-10-05",
    kind: "sent",
    accountId: null,
    invitationId: null,
    prospectId: null,
    segmentId: null,
    templateId: null,
    note: null,
    detail: null,
    sentDay: null,
    ...row,
  };
}

export function restriction(row: Partial<RestrictionEvent> & { readonly id: string }): RestrictionEvent {
  return {
    ...NEW_RESTRICTION,
    accountId: null,
    kind: "weekly-limit",
    at: 1_000,
    seenOn: "/in/noor-example/",
    cooldownUntil: 2_000,
    confirmedAt: null,
    ...row,
  };
}

export function importReport(row: Partial<ImportReport> & { readonly id: string }): ImportReport {
  return {
    at: 1_000,
    files: [],
    connections: 0,
    hidden: 0,
    invitations: 0,
    accepted: 0,
    known: 0,
    ours: 0,
    added: 0,
    countNow: 0,
    pending: 0,
    newlyAccepted: 0,
    setAside: { connected: 0, pending: 0, "invited-before": 0, "withdrawn-recently": 0 },
    unmatched: [],
    remarks: [],
    wordings: null,
    otherNotes: null,
    ...row,
  };
}

/** Puts one row into every table. */
export async function oneOfEach(writer: StoreWriter): Promise<void> {
  await writer.putSettings({ ...NEW_SETTINGS, paused: true });
  await writer.putAccount({ id: "ACoAA1", slug: null, name: "Ivo Sample", firstSeenAt: 1, lastSeenAt: 1 });
  await writer.putSegment({ ...NEW_SEGMENT, id: "nordics", name: "Nordics", createdAt: 1, updatedAt: 1 });
  await writer.putTemplate({
    id: "plain",
    ...NEW_TEMPLATE,
    segmentId: "nordics",
    body: "",
    createdAt: 1,
    updatedAt: 1,
  });
  await writer.putProspect(prospect({ id: "noor" }));
  await writer.putInvitation(invitation({ id: "one", state: "sent" }));
  await writer.append(attempt({ id: "a" }));
  await writer.putRestriction(restriction({ id: "r" }));
  const number = { at: 1, count: 5, bounds: [{ kind: "paused" as const }] };
  await writer.putDayPlan({ day: "2026-10-05", first: number, last: number });
}

/** Everything `oneOfEach` touches, as the reader tells it. */
export function everything(from: Store) {
  return from.read(async (reader) => ({
    settings: await reader.settings(),
    accounts: await reader.accounts(),
    segments: await reader.segments(),
    templates: await reader.templates(),
    noor: await reader.prospect("noor"),
    one: await reader.invitation("one"),
    log: await reader.attemptsSince(0, ["sent"]),
    figures: await reader.dailyFigures("0000-01-01"),
    counts: await reader.stateCounts(),
    cohorts: await reader.cohorts(),
    plans: await reader.dayPlans("0000-01-01"),
    restrictions: await reader.restrictions(0),
  }));
}
