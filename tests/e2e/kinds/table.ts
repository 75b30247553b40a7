import type { SendingMode } from "../../../src/core/invitation/invitation.ts";
import type { RestrictionKind } from "../../../src/core/restriction/restriction.ts";
import type { Fault, Stop } from "../../practice/site/faults.ts";
import type { Verdict } from "../../practice/site/state.ts";

/** Two generations of the profile that people were given, and three languages with labels of their own. */
export const GENERATIONS = ["sdui-2026", "ember-2021"] as const;
export const SAID_IN = ["en", "de", "es"] as const;
export const MODES = ["assisted", "hands-free"] as const satisfies readonly SendingMode[];
export type Generation = (typeof GENERATIONS)[number];
export type SaidIn = (typeof SAID_IN)[number];

/** How LinkedIn says it: at a click, or in place of every page. */
export type Said = { readonly fault: Fault } | { readonly page: Stop };

/** Everything that is different afterwards, and nothing else: what the disk, the plan, the toolbar and the site have. */
export interface After {
  readonly state: string;
  readonly reason: string | null;
  /** What was written down about the account; null: nothing was. `days`: of the wait. */
  readonly event: {
    /** As stored: one of `RestrictionKind`. */
    readonly kind: string;
    readonly seenOn: string;
    readonly days: number;
  } | null;
  /** Nothing more goes until the person says so. */
  readonly stopped: boolean;
  readonly paused: string | null;
  /** Of each Send the site got for this person. */
  readonly verdicts: readonly Verdict[];
}

export interface Case {
  readonly name: string;
  readonly said: Said;
  /** How many people in a row meet it. */
  readonly people: 1 | 2;
  /** The dialog opens and Send is pressed, in assisted sending by the person. */
  readonly pressed: boolean;
  readonly after: (language: SaidIn) => After;
  /** Another way to say what a case before it says: `npm run long:kinds` alone plays it. */
  readonly variant?: true;
}

const QUIET = { event: null, stopped: false, paused: null, verdicts: [] } as const;
const RETURNED = { state: "approved", reason: "stopped", paused: null, verdicts: [] } as const;
const UNKNOWN = { state: "unknown", reason: null, paused: null } as const;

const onClick = (fault: Fault, after: Case["after"], more: Partial<Case> = {}): Case => ({
  name: `${fault.kind}${fault.kind === "stop" ? ` (${fault.stop})` : ""} on ${fault.on}`,
  said: { fault },
  people: 1,
  pressed: fault.on === "send",
  after,
  ...more,
});

const inPlace = (page: Stop, after: Case["after"], more: Partial<Case> = {}): Case => ({
  name: `${page} in place of every page`,
  said: { page },
  people: 1,
  pressed: false,
  after,
  ...more,
});

const stopsPage = (kind: RestrictionKind, days: number): After => ({
  ...RETURNED,
  event: { kind, seenOn: "profile", days },
  stopped: true,
});

const LIMIT = { kind: "weekly-limit", seenOn: "invite dialog", days: 7 } as const;
const NEAR = { kind: "approaching-limit", seenOn: "invite dialog", days: 0 } as const;
const EMAIL = { ...QUIET, state: "not-sent", reason: "email-required" } as const;
const NOTES: After = {
  state: "draft",
  reason: "notes-spent",
  event: { kind: "notes-spent", seenOn: "invite dialog", days: 0 },
  stopped: false,
  paused: "notes-spent",
  verdicts: [],
};

/** Whatever LinkedIn is known to say about an account, each at every moment it was seen at. */
export const CASES: readonly Case[] = [
  // In words that nobody has captured, a notice in the dialog's place counts as the limit itself.
  onClick({ kind: "approaching-limit", on: "connect" }, (language) =>
    language === "de"
      ? { ...RETURNED, event: LIMIT, stopped: true }
      : { ...RETURNED, event: NEAR, stopped: false },
  ),
  onClick({ kind: "approaching-limit", on: "send" }, (language) =>
    language === "de"
      ? { ...UNKNOWN, event: LIMIT, stopped: true, verdicts: ["sent"] }
      : { ...QUIET, state: "sent", reason: null, event: { ...NEAR, seenOn: "/in/…/" }, verdicts: ["sent"] },
  ),
  onClick({ kind: "weekly-limit", on: "connect" }, () => ({ ...RETURNED, event: LIMIT, stopped: true })),
  onClick({ kind: "weekly-limit", on: "send" }, () => ({
    ...UNKNOWN,
    event: LIMIT,
    stopped: true,
    verdicts: ["weekly-limit"],
  })),
  onClick({ kind: "notes-spent", on: "add-note" }, () => NOTES),
  onClick({ kind: "notes-spent", on: "connect" }, () => NOTES, { variant: true }),
  onClick({ kind: "notes-spent", on: "send" }, () => ({ ...NOTES, verdicts: ["notes-spent"] }), {
    variant: true,
  }),
  onClick({ kind: "email-required", on: "connect" }, () => EMAIL, { variant: true }),
  onClick({ kind: "email-required", on: "send" }, () => ({ ...EMAIL, verdicts: ["email-required"] })),
  onClick(
    { kind: "email-required", on: "connect" },
    () => ({
      ...EMAIL,
      event: { kind: "email-required", seenOn: "invite dialog", days: 3 },
      stopped: true,
    }),
    { name: "email-required on connect, of two people in a row", people: 2 },
  ),
  // The page is left in the moment of the press: what came of it is not seen.
  onClick({ kind: "stop", on: "send", stop: "challenge" }, () => ({
    ...UNKNOWN,
    event: { kind: "challenge", seenOn: "profile", days: 3 },
    stopped: true,
    verdicts: ["stopped"],
  })),
  inPlace("challenge", () => stopsPage("challenge", 3)),
  inPlace("account-restricted", () => stopsPage("account-restricted", 14)),
  // Its words are known in English alone. Elsewhere the third page that is not understood stops everything.
  inPlace("identity-check", (language) =>
    language === "en"
      ? stopsPage("identity-check", 14)
      : {
          ...RETURNED,
          reason: "page-not-ready",
          event: { kind: "unreadable", seenOn: "own profile", days: 0 },
          stopped: true,
        },
  ),
  inPlace("rate-limited", () => stopsPage("rate-limited", 1)),
  inPlace("denied", () => stopsPage("rate-limited", 1), { variant: true }),
  inPlace("sign-in-wall", () => stopsPage("signed-out", 0)),
  inPlace("login", () => stopsPage("signed-out", 0), { variant: true }),
];
