import { signal } from "@preact/signals";
import type { Actions } from "../../src/app/actions.ts";
import type { PendingPlaceView } from "../../src/app/pending/place.ts";
import type { GonePerson, ListReading, OddEntry, PendingPerson } from "../../src/app/pending/view.ts";
import type { Withdrawals } from "../../src/app/withdrawing/read-withdrawals.ts";
import { countAges } from "../../src/core/withdrawal/age-bands.ts";
import type { SentReadingState } from "../../src/core/withdrawal/sent-list.ts";
import type { Loaded } from "../../src/ui/live/loaded.ts";
import { PageFrame } from "../../src/ui/page/PageFrame.tsx";
import { PendingPage } from "../../src/ui/pending/PendingPage.tsx";
import { ada, ivo, mei, NOW, noor, tove, withdrawalEntry } from "./people.ts";
import { pretendedActions } from "./pretended-actions.ts";
import { settings } from "./usual.ts";

const DAY = 24 * 60 * 60 * 1000;

export function waiting(name: string, days: number | null, over: Partial<PendingPerson> = {}): PendingPerson {
  const id = name.toLowerCase().replaceAll(" ", "-");
  return {
    id: `invitation-${id}`,
    invitationId: `invitation-${id}`,
    listedAs: null,
    name,
    nameOnList: null,
    segmentName: "Clinical trial leads, Nordics",
    ageAtLeast: days === null ? null : days * DAY,
    isExact: true,
    note: "Hello, we both run trials.",
    knownFrom: "both",
    notOnList: null,
    withdrawal: null,
    suggested: days !== null && days >= 21 ? "old" : null,
    unpickable: null,
    ...over,
  };
}

/** Found on LinkedIn's list: not in the log. */
export const alone = (name: string, days: number | null): PendingPerson =>
  waiting(name, days, {
    id: `slug:${name.toLowerCase().replaceAll(" ", "-")}`,
    listedAs: `slug:${name.toLowerCase().replaceAll(" ", "-")}`,
    invitationId: null,
    segmentName: null,
    isExact: false,
    note: null,
    knownFrom: "linkedin",
    unpickable: days === null ? "age-unknown" : null,
  });

const FEW: readonly PendingPerson[] = [
  alone("Paula Phone", 84),
  waiting("Noor Example", 61.2, { nameOnList: "Noor Muster" }),
  waiting("Ivo Sample", 44, { withdrawal: "picked", unpickable: "under-way", suggested: null }),
  waiting("Mei Placeholder", 23, { note: "" }),
  waiting("Tove Tryout", 21.4),
  waiting("Ada Mock", 15, { segmentName: "Alumni" }),
  waiting("Wanda Wholly-Other", 12, { unpickable: "doubtful", nameOnList: "Otto Elsewhere" }),
  waiting("Bo Muster", 9, { note: null, segmentName: null, isExact: false }),
  waiting("Saga Muster", 3),
  waiting("Kwame Sample", 0.2, { knownFrom: "log", notOnList: "too-fresh" }),
  alone("Quinn Unclear", null),
];

/** As many as a long list has, four a day. */
export const many = (count: number): readonly PendingPerson[] =>
  Array.from({ length: count }, (_, index) =>
    waiting(`Crowd${index} Sample`, (count - index) / 4, {
      suggested: (count - index) / 4 >= 21 ? "old" : (count - index) / 4 >= 14 ? "near-ceiling" : null,
    }),
  );

export const reading = (state: SentReadingState, over: Partial<ListReading> = {}): ListReading => ({
  startedAt: NOW - 10 * 60_000,
  readAt: NOW - 5_000,
  state,
  complete: state === "end-of-list",
  read: 310,
  kept: 310,
  unreadable: 0,
  total: 1_200,
  ...over,
});

const GONE: readonly GonePerson[] = [
  {
    invitationId: "gone-1",
    name: "Freja Beispiel",
    segmentName: "Alumni",
    sentAt: NOW - 30 * DAY,
    address: "https://www.linkedin.com/in/freja-beispiel/",
  },
  { invitationId: "gone-2", name: "Hugo Example", segmentName: null, sentAt: NOW - 26 * DAY, address: null },
];
const ODD: readonly OddEntry[] = [
  { id: "o1", name: "Wanda Wholly-Other", nameOnList: "Otto Elsewhere", kind: "other-name", state: null },
  { id: "o2", name: "Jun Example", nameOnList: "Jun Example", kind: "still-listed", state: "withdrawn" },
];

export const NOTHING_PICKED: Withdrawals = {
  picked: [],
  inFlight: null,
  unknown: [],
  recent: [],
  plan: { due: null, nextAt: null, wakeAt: null, blocker: { kind: "nothing-picked" }, doneToday: 0, cap: 10 },
  mode: "assisted",
};

export const SOME_PICKED: Withdrawals = {
  picked: [withdrawalEntry(ivo), withdrawalEntry(mei, { reason: "page-not-ready", tries: 1 })],
  inFlight: withdrawalEntry(noor, {
    state: "dispatched",
    dispatch: { commandId: "c", mode: "assisted", tabId: 3, preparedAt: NOW, dispatchedAt: NOW },
  }),
  unknown: [withdrawalEntry(ada, { state: "unknown", doneAt: NOW - 40 * 60_000 })],
  recent: [
    withdrawalEntry(tove, { state: "withdrawn", updatedAt: NOW - DAY, doneAt: NOW - DAY }),
    withdrawalEntry(mei, { state: "not-withdrawn", reason: "identity-doubtful", updatedAt: NOW - 2 * DAY }),
  ],
  plan: {
    due: null,
    nextAt: null,
    wakeAt: null,
    blocker: { kind: "in-flight", withdrawalId: "withdrawal-noor-example" },
    doneToday: 3,
    cap: 10,
  },
  mode: "assisted",
};

const RESTRICTED: Withdrawals = {
  ...NOTHING_PICKED,
  picked: [withdrawalEntry(ivo), withdrawalEntry(mei, { reason: "stopped" })],
  plan: {
    due: null,
    nextAt: null,
    wakeAt: NOW + DAY,
    blocker: { kind: "restriction", restriction: "weekly-limit", until: NOW + 5 * DAY },
    doneToday: 1,
    cap: 10,
  },
};

export function placeView(
  people: readonly PendingPerson[] = FEW,
  over: Partial<PendingPlaceView["pending"]> = {},
  withdrawals: Withdrawals = NOTHING_PICKED,
): PendingPlaceView {
  return {
    pending: {
      settings,
      list: reading("end-of-list", { read: 9, kept: 9, total: 9 }),
      people,
      deleted: 0,
      total: people.length,
      inLog: people.filter(({ knownFrom }) => knownFrom !== "linkedin").length,
      ages: countAges(people.map(({ ageAtLeast }) => ageAtLeast)),
      gone: [],
      odd: [],
      ...over,
    },
    withdrawals,
  };
}

export const DIFFERENT: Partial<PendingPlaceView["pending"]> = { gone: GONE, odd: ODD };

export function pendingPlace(view: Loaded<PendingPlaceView>, actions: Partial<Actions> = {}) {
  return <PendingPage place={signal(view)} actions={pretendedActions(actions)} now={signal(NOW)} />;
}
const framed = (view: Loaded<PendingPlaceView>) => (
  <PageFrame place="pending">{pendingPlace(view)}</PageFrame>
);
const ready = (value: PendingPlaceView) => framed({ state: "ready", value });

const some = () => ready(placeView(FEW, DIFFERENT, SOME_PICKED));
const stalled = () => ready(placeView(many(310), { list: reading("stopped-loading"), total: 1_200 }));

/** Two people were deleted whose invitations wait on LinkedIn still. */
export const DELETED: Partial<PendingPlaceView["pending"]> = {
  deleted: 2,
  total: FEW.length + 2,
  ages: countAges([...FEW.map(({ ageAtLeast }) => ageAtLeast), null, null]),
};
const deletedOnes = () => ready(placeView(FEW, DELETED));

export const pendingViews: Readonly<Record<string, () => preact.JSX.Element>> = {
  "page-pending": some,
  "page-pending-narrow": some,
  "page-pending-deleted": deletedOnes,
  "page-pending-deleted-narrow": deletedOnes,
  "page-pending-none": () => ready(placeView([], { list: null })),
  "page-pending-many": () =>
    ready(placeView(many(1_200), { list: reading("end-of-list", { read: 1_200, kept: 1_200 }) })),
  "page-pending-reading": () =>
    ready(placeView(many(310), { list: reading("reading", { kept: 420, unreadable: 2 }), total: 1_200 })),
  "page-pending-stalled": stalled,
  "page-pending-stalled-narrow": stalled,
  "page-pending-restricted": () => ready(placeView(FEW, { list: null }, RESTRICTED)),
  "page-pending-loading": () => framed({ state: "loading" }),
  "page-pending-failed": () =>
    framed({ state: "failed", problem: { kind: "write-refused", message: "QuotaExceededError" } }),
};
