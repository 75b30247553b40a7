import type { Actions } from "../../src/app/actions.ts";
import type { AddReport } from "../../src/app/people/add-report.ts";
import type { PageReading, PersonOnPage } from "../../src/core/page/reading.ts";
import { defaultPolicy } from "../../src/core/policy/defaults.ts";
import { fail, ok } from "../../src/core/shared/result.ts";
import { byRole } from "./experiments.ts";
import { ZONE } from "./people.ts";

export const onPage = (slug: string, fullName: string, over: Partial<PersonOnPage> = {}): PersonOnPage => ({
  keys: [`slug:${slug}`],
  fullName,
  headline: "Head of Trials at Sample Works",
  company: "Sample Works",
  location: "Lund, Sweden",
  relation: "connectable",
  evidence: [],
  ...over,
});

export const profilePage: PageReading = {
  surface: "profile",
  person: onPage("noor-example", "Noor Example"),
};
export const searchPage: PageReading = {
  surface: "search",
  people: [
    onPage("noor-example", "Noor Example"),
    onPage("ivo-sample", "Ivo Sample", { headline: "Clinical operations, rare diseases" }),
    onPage("ada-mock", "Ada Mock", { headline: "Statistician", relation: "connected" }),
    onPage("mei-placeholder", "Mei Placeholder", { headline: "Trial site lead", relation: "pending" }),
  ],
};

export const salesPage: PageReading = {
  surface: "sales-people",
  people: [
    onPage("noor-example", "Noor Example", { keys: ["lead:ACwAAEXAMPLE1"], relation: "unknown" }),
    onPage("ivo-sample", "Ivo Sample", { keys: ["lead:ACwAAEXAMPLE2"], relation: "unknown" }),
    onPage("tove-tryout", "Tove Tryout", { keys: ["lead:ACwAAEXAMPLE3"], relation: "unknown" }),
    onPage("ada-mock", "Ada Mock", { keys: ["lead:ACwAAEXAMPLE4"], relation: "connected" }),
  ],
};
export const suggestionsPage: PageReading = {
  surface: "suggestions",
  people: [onPage("noor-example", "Noor Example"), onPage("ivo-sample", "Ivo Sample")],
};

/** What adding so many comes to. */
export const addReport = (added: number, over: Partial<AddReport> = {}): AddReport => ({
  added,
  known: 0,
  invitedBefore: 0,
  neverInvite: 0,
  heldOutCount: 0,
  heldOut: [],
  listed: 0,
  left: 0,
  undo: null,
  ...over,
});

/** Actions that do nothing and say that all went well. `over` replaces single ones. */
export function pretendedActions(over: Partial<Actions> = {}): Actions {
  const undo = (label: string) => ({ label, before: [], changedAt: 0 });
  return {
    completeSetup: async () => ok(defaultPolicy("basic", ZONE)),
    changePolicy: async (policy) => ok(policy),
    sendBack: async () => null,
    askForMore: async () => null,
    compareBy: async () => byRole,
    createSegment: async () => ok("made"),
    changeSegment: async () => ok({ voided: 0, started: 0, stands: "" }),
    duplicateSegment: async () => ({ id: "made", name: "Copy", columns: [] }),
    standingIn: async () => ({ approved: 2, queued: 3 }),
    archiveSegment: async () => null,
    segmentFile: async () => ({ name: "Alumni", text: "{}" }),
    segmentFromFile: async () => ok({ id: "made", name: "Alumni", columns: [] }),
    everyoneOf: async () => {},
    readActiveTab: async () => profilePage,
    recognise: async (people) => people.map(() => null),
    lookOver: async (people) => people.map(() => null),
    addPeople: async (_segment, people) => addReport(people.length),
    undoAdd: async ({ added }) => ({ takenOut: added.length, kept: 0 }),
    rememberedMapping: async () => undefined,
    rememberMapping: async () => {},
    addBlocks: async () => ({ added: 0, known: 0, problems: [], setAside: 0, undo: null }),
    blockPerson: async () => ({ added: 0, known: 0, problems: [], setAside: 0, undo: null }),
    removeBlock: async () => null,
    undoBlocking: async () => true,
    async *exportPeople() {},
    async *directory() {},
    async *names() {},
    actOnMany: async (ids) => ({ changed: ids.length, same: 0, left: 0, undo: null }),
    undoMany: async () => ({ undone: 1, kept: 0 }),
    deleteMany: async (ids) => ({ deleted: ids.length, inFlight: 0, left: 0 }),
    deletePerson: async () => ok(undefined),
    deleteEverything: async () => ok(undefined),
    changePerson: async () => null,
    rewriteAll: async (ids) => ok({ changed: ids.length, kept: 0, undo: null }),
    approve: async (entries) => ({ approved: entries.length, refused: 0, undo: undo("approve") }),
    editNote: async () => ok(undo("edit")),
    skip: async () => undo("skip"),
    unapprove: async () => undo("unapprove"),
    putBack: async () => null,
    checkProfile: async () => ({ kind: "no-answer" }),
    forgetProfiles: async () => [],
    keepProfiles: async () => {},
    setNotifications: async () => {},
    lookAgainAtAccount: async () => {},
    undo: async () => true,
    pause: async () => {},
    goOn: async () => {},
    settle: async () => null,
    confirmRestriction: async () => {},
    addRestriction: async () => fail([]),
    correctRestriction: async () => ok(null),
    dismissRestriction: async () => null,
    restoreRestriction: async () => null,
    undoTold: async () => true,
    checkSentAgain: async () => {},
    setSendingMode: async () => ok(undefined),
    adoptSeenAccount: async () => {},
    showWaiting: async () => true,
    pickForWithdrawal: async (ids) => ({ picked: ids, refused: [] }),
    dropWithdrawals: async (ids) => ids.length,
    settleWithdrawal: async () => true,
    showWithdrawal: async () => true,
    markAcceptedSeen: async () => {},
    followedUp: async () => true,
    undoFollowUp: async () => {},
    saveThanks: async () => ok(undefined),
    openComposer: async () => "profile",
    checkAcceptances: async () => ({ accepted: 2, read: 40 }),
    readSentPage: async () => ({ kind: "read", state: "end-of-list", read: 412 }),
    stopReadingSent: async () => {},
    showSentPage: async () => true,
    keepTrack: async (keys) => ({ invitationIds: keys.map((key) => `kept ${key}`), left: 0 }),
    settleGone: async (ids) => ids.length,
    ...over,
  };
}
