import type { QueueEntry, SegmentView } from "../../src/app/views.ts";
import type { WithdrawalEntry } from "../../src/app/withdrawing/read-withdrawals.ts";
import type { Hold, Invitation, NotSentReason } from "../../src/core/invitation/invitation.ts";
import type { Prospect } from "../../src/core/prospect/prospect.ts";
import { NEW_SEGMENT, NEW_TEMPLATE } from "../../src/core/segment/segment.ts";
import type { Withdrawal } from "../../src/core/withdrawal/withdrawal.ts";

/** A Tuesday, 3 March 2026, 11:40 in Lisbon. All people are invented. */
export const NOW = Date.parse("2026-03-03T11:40:00Z");
export const ZONE = "Europe/Lisbon";
const DAY = 24 * 60 * 60 * 1000;

export function prospect(id: string, fullName: string, over: Partial<Prospect> = {}): Prospect {
  return {
    id,
    keys: [`slug:${id}`],
    fullName,
    firstName: fullName.split(" ")[0] ?? "",
    headline: "",
    company: "Sample Works",
    location: "Lund, Sweden",
    extra: {},
    segmentId: "trials",
    source: "paste",
    addedAt: NOW - DAY,
    updatedAt: NOW - DAY,
    ...over,
  };
}

export function invitation(person: Prospect, note: string, over: Partial<Invitation> = {}): Invitation {
  return {
    id: `invitation-${person.id}`,
    accountId: "ACoAAEXAMPLE",
    prospectId: person.id,
    segmentId: "trials",
    templateId: "template-trials",
    templateRevision: 1,
    note,
    noteOrigin: "template",
    hold: null,
    queued: null,
    waitsSince: NOW - DAY,
    state: "draft",
    reason: null,
    approval: null,
    dispatch: null,
    createdAt: NOW - DAY,
    updatedAt: NOW - DAY,
    sentAt: null,
    sentDay: null,
    acceptedAt: null,
    ...over,
  };
}

export const entry = (person: Prospect, note: string, over: Partial<Invitation> = {}): QueueEntry => ({
  invitation: invitation(person, note, over),
  prospect: person,
  wordingName: "A",
  segmentName: "Clinical trial leads, Nordics",
});

/** One to be taken back, of an invitation of 30 days ago. */
export const withdrawalEntry = (person: Prospect, over: Partial<Withdrawal> = {}): WithdrawalEntry => ({
  withdrawal: {
    id: `withdrawal-${person.id}`,
    accountId: "ACoAAEXAMPLE",
    invitationId: `invitation-${person.id}`,
    prospectId: person.id,
    state: "picked",
    reason: null,
    tries: 0,
    dispatch: null,
    pickedAt: NOW - DAY,
    place: 0,
    updatedAt: NOW - DAY,
    doneAt: null,
    doneDay: null,
    ...over,
  },
  prospect: person,
  invitation: invitation(person, "", { state: "sent", sentAt: NOW - 30 * DAY, updatedAt: NOW - 30 * DAY }),
});

export const noor = prospect("noor-example", "Noor Example", {
  headline: "Head of Trials at Sample Works",
  source: "search",
});
export const ivo = prospect("ivo-sample", "Ivo Sample", {
  headline: "Clinical operations, rare diseases",
  company: "Example Pharma",
});
export const mei = prospect("mei-placeholder", "Mei Placeholder", {
  headline: "Trial site lead",
  company: "Specimen Health",
  source: "csv",
});
export const tove = prospect("tove-tryout", "Tove Tryout", { headline: "Monitor and mentor", company: "" });
export const ada = prospect("ada-mock", "Ada Mock", { headline: "Statistician", company: "Mockup Labs" });

export const noteTo = ({ firstName, company }: Prospect): string =>
  `Hello ${firstName}, we both run trials in small patient groups. I collect what sites at ${company} and elsewhere learned about recruiting, and share it back. Would like to have you among them.`;

export const review: readonly QueueEntry[] = [
  entry(noor, noteTo(noor)),
  entry(ivo, noteTo(ivo)),
  entry(ada, "", { noteOrigin: "edited" }),
];

export const approvedEntry = (person: Prospect): QueueEntry =>
  entry(person, noteTo(person), {
    state: "approved",
    approval: { prospectId: person.id, note: noteTo(person), addressee: person.fullName, at: NOW - 1000 },
  });

export const notSentEntry = (person: Prospect, reason: NotSentReason): QueueEntry =>
  entry(person, "", { state: "not-sent", reason });
export const heldEntry = (person: Prospect, hold: Hold): QueueEntry => entry(person, "", { hold });

/** Names and headlines as long as they come, without a place to break. */
export const long: readonly QueueEntry[] = [
  entry(
    prospect("long-one", `Maximiliana ${"Weitläufig-".repeat(17)}Sample`, {
      firstName: "Maximiliana",
      headline: `Founder, ${"adviser, speaker, ".repeat(10)}and more`,
    }),
    `${"I would like to know you. ".repeat(7)}${"x".repeat(118)}`.slice(0, 300),
  ),
  entry(prospect("long-two", "W".repeat(200)), noteTo(noor)),
];

export const segmentViews: readonly SegmentView[] = [
  {
    segment: {
      ...NEW_SEGMENT,
      id: "trials",
      name: "Clinical trial leads, Nordics",
      createdAt: NOW - 9 * DAY,
      updatedAt: NOW,
    },
    wordings: [
      {
        ...NEW_TEMPLATE,
        id: "template-trials",
        segmentId: "trials",
        body: 'Hello {{ first_name | default: "there" }}, we both run trials in small patient groups. I collect what sites at {{ company }} and elsewhere learned about recruiting, and share it back. Would like to have you among them.',
        createdAt: NOW - 9 * DAY,
        updatedAt: NOW - 9 * DAY,
      },
    ],
    retired: [],
    people: [noor, ivo, mei, tove, ada],
  },
  {
    segment: { ...NEW_SEGMENT, id: "alumni", name: "Alumni", createdAt: NOW - 2 * DAY, updatedAt: NOW },
    wordings: [
      {
        ...NEW_TEMPLATE,
        id: "template-alumni",
        segmentId: "alumni",
        body: "",
        createdAt: NOW - 2 * DAY,
        updatedAt: NOW - 2 * DAY,
      },
    ],
    retired: [],
    people: [],
  },
];
