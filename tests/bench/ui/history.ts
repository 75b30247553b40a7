import type { Attempt } from "../../../src/core/invitation/attempt.ts";
import type { Invitation, InvitationState } from "../../../src/core/invitation/invitation.ts";
import { DRAFT, NOOR } from "../../../src/core/invitation/testing/invented.ts";
import type { Prospect } from "../../../src/core/prospect/prospect.ts";
import { DAY, HOUR, localDay, MINUTE, type Zone } from "../../../src/core/shared/time.ts";

/** Rows of one stretch of the history, to be put in one transaction. */
export interface Stretch {
  readonly prospects: readonly Prospect[];
  readonly invitations: readonly Invitation[];
  readonly attempts: readonly Attempt[];
}

export const SEGMENTS = ["trials", "alumni", "suppliers"] as const;
export const wordingsOf = (segmentId: string): readonly string[] => [`${segmentId}-a`, `${segmentId}-b`];

/** Of each hundred that went out long ago. */
const ENDED: readonly (readonly [InvitationState, number])[] = [
  ["accepted", 34],
  ["withdrawn", 46],
  ["lapsed", 20],
];
/** Of each hundred people so many wait for their turn. */
const WAITING = 5;
/** LinkedIn answers with pages that ask to stop long before: nobody has more pending. */
const PENDING_MOST = 400;
const SENT_TODAY = 3;
/** As many a day as the caps let through; what an account of years had before went out faster. */
const LATELY_A_DAY = 8;
const LATELY_DAYS = 14;
/** Five years. */
const LONGEST_DAYS = 1_300;

const FIRST = ["Noor", "Ivo", "Mei", "Tove", "Ada", "Emil", "Pia", "Otto", "Lena", "Hugo"];
const COMPANIES = ["Sample Works", "Example Pharma", "Specimen Health", "Mockup Labs", "Placeholder & Co"];

function person(at: number, segmentId: string, addedAt: number): Prospect {
  const firstName = FIRST[at % FIRST.length] ?? "Noor";
  return {
    ...NOOR,
    id: `person-${String(at).padStart(6, "0")}`,
    keys: [`slug:bench-${at}-sample`, `member:${900_000_000 + at}`],
    fullName: `${firstName} Sample${at}`,
    firstName,
    headline: "Clinical operations lead, rare diseases",
    company: COMPANIES[at % COMPANIES.length] ?? "",
    location: "Lund, Sweden",
    extra: { met_at: "Annual meeting" },
    segmentId,
    source: "csv",
    addedAt,
    updatedAt: addedAt,
  };
}

/** When each of `count` that went out was sent, oldest first: three today, eight a day lately, evenly before. */
function sendings(count: number, now: number, zone: Zone): readonly number[] {
  const today = Math.min(SENT_TODAY, count);
  const lately = Math.min(LATELY_A_DAY * LATELY_DAYS, count - today);
  const before = count - today - lately;
  const days = Math.min(LONGEST_DAYS, Math.max(30, Math.ceil(before / LATELY_A_DAY)));
  const noon = midday(now, zone);
  return [
    ...Array.from({ length: before }, (_, i) => noon - (LATELY_DAYS + (days * (before - i)) / before) * DAY),
    ...Array.from({ length: lately }, (_, i) => {
      const ago = 1 + Math.floor((lately - 1 - i) / LATELY_A_DAY);
      return noon - ago * DAY + (i % LATELY_A_DAY) * 10 * MINUTE;
    }),
    // Today began at midnight: no earlier than that, and an hour ago where the day is long enough.
    ...Array.from({ length: today }, (_, i) => Math.max(startOf(now, zone) + i, now - HOUR) + i * 1_000),
  ].map(Math.floor);
}

const startOf = (now: number, zone: Zone): number =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).startOfDay().epochMilliseconds;
const midday = (now: number, zone: Zone): number => startOf(now, zone) + 12 * HOUR;

function stateAt(place: number, pendingFrom: number): InvitationState {
  if (place >= pendingFrom) return "sent";
  let below = (place * 37) % 100;
  for (const [state, share] of ENDED) {
    if (below < share) return state;
    below -= share;
  }
  return "lapsed";
}

const END: Partial<Record<InvitationState, Attempt["kind"]>> = {
  accepted: "accepted",
  withdrawn: "withdrawn",
  lapsed: "lapsed",
};

/**
 * An account that had `count` invitations: the newest pending, of the older ones what becomes of such, and one in
 * twenty people waiting for their turn. Each has its row in the log for the proposal, the sending and the end.
 */
export function* historyOf(count: number, now: number, zone: Zone, stretch = 5_000): Generator<Stretch> {
  const out = count - Math.floor((count * WAITING) / 100);
  const times = sendings(out, now, zone);
  const pendingFrom = out - Math.min(PENDING_MOST, Math.floor(out / 3));
  for (let from = 0; from < count; from += stretch) {
    const rows = { prospects: [] as Prospect[], invitations: [] as Invitation[], attempts: [] as Attempt[] };
    for (let at = from; at < Math.min(from + stretch, count); at += 1) {
      const segmentId = SEGMENTS[at % SEGMENTS.length] ?? SEGMENTS[0];
      const templateId = wordingsOf(segmentId)[(at >> 2) % 2] ?? "";
      const sentAt = times[at] ?? null;
      const addedAt = (sentAt ?? now) - 2 * DAY;
      const prospect = person(at, segmentId, addedAt);
      const state = sentAt === null ? "draft" : stateAt(at, pendingFrom);
      const endedAt =
        sentAt === null || state === "sent" ? null : Math.min(now, sentAt + (1 + (at % 9)) * DAY);
      const sentDay = sentAt === null ? null : localDay(sentAt, zone);
      const note = `Hello ${prospect.firstName}, we both run trials in small patient groups. I collect what sites at ${prospect.company} and elsewhere learned about recruiting, and share it back.`;
      const invitation: Invitation = {
        ...DRAFT,
        id: `invitation-${String(at).padStart(6, "0")}`,
        prospectId: prospect.id,
        segmentId,
        templateId,
        note,
        state,
        waitsSince: addedAt,
        createdAt: addedAt,
        updatedAt: endedAt ?? sentAt ?? addedAt,
        sentAt,
        sentDay,
        acceptedAt: state === "accepted" ? endedAt : null,
      };
      const told = (kind: Attempt["kind"], when: number): Attempt => ({
        id: `log-${String(at).padStart(6, "0")}-${kind}`,
        at: when,
        day: localDay(when, zone),
        kind,
        accountId: null,
        invitationId: invitation.id,
        prospectId: prospect.id,
        segmentId,
        templateId,
        note: kind === "sent" ? note : null,
        detail: null,
        sentDay: kind === "accepted" ? sentDay : null,
      });
      rows.prospects.push(prospect);
      rows.invitations.push(invitation);
      rows.attempts.push(told("proposed", addedAt));
      if (sentAt !== null) rows.attempts.push(told("sent", sentAt));
      const end = END[state];
      if (endedAt !== null && end !== undefined) rows.attempts.push(told(end, endedAt));
    }
    yield rows;
  }
}
