import type { Actions } from "../../src/app/actions.ts";
import type { PageReading, PersonOnPage } from "../../src/core/page/reading.ts";
import { defaultPolicy } from "../../src/core/policy/defaults.ts";
import { ok } from "../../src/core/shared/result.ts";
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

/** Actions that do nothing and say that all went well. `over` replaces single ones. */
export function pretendedActions(over: Partial<Actions> = {}): Actions {
  const undo = (label: string) => ({ label, before: [], changedAt: 0 });
  return {
    completeSetup: async () => ok(defaultPolicy("basic", ZONE)),
    changePolicy: async (policy) => ok(policy),
    createSegment: async () => ok("made"),
    changeSegment: async () => ok({ voided: 0 }),
    readActiveTab: async () => profilePage,
    recognise: async (people) => people.map(() => null),
    addPeople: async (_segment, people) => ({ added: people.length, known: 0, invitedBefore: 0 }),
    changePerson: async () => {},
    approve: async (entries) => ({ approved: entries.length, refused: 0, undo: undo("approve") }),
    editNote: async () => ok(undo("edit")),
    skip: async () => undo("skip"),
    unapprove: async () => undo("unapprove"),
    putBack: async () => true,
    lookAgainAtAccount: async () => {},
    undo: async () => true,
    pause: async () => {},
    goOn: async () => {},
    settle: async () => {},
    confirmRestriction: async () => {},
    setSendingMode: async () => ok(undefined),
    adoptSeenAccount: async () => {},
    showWaiting: async () => true,
    checkAcceptances: async () => ({ accepted: 2, read: 40 }),
    ...over,
  };
}
