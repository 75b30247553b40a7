import { LISTS } from "../client/render.ts";
import { WORDS } from "../client/words/words.ts";
import type { Fault, Stop } from "../site/faults.ts";
import type { Language, Layout, Pace, Standing } from "../site/models.ts";

/** The dimensions, as lists: what is added to the practice site joins in here by itself. */

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(record).filter((key): key is Key => key in record);

export const LANGUAGES: readonly Language[] = keysOf<Language>(WORDS);
/** How often of each: the compiler asks for a new one. */
const PROFILE_SHARES: Readonly<Record<Layout["profile"], number>> = {
  "sdui-2026": 5,
  "ember-2021": 4,
  "ember-2019": 1,
};
export const PROFILE_GENERATIONS = keysOf(PROFILE_SHARES).flatMap((one) =>
  Array<Layout["profile"]>(PROFILE_SHARES[one]).fill(one),
);
export const LIST_GENERATIONS: readonly Layout["lists"][] = keysOf<Layout["lists"]>(LISTS);
export const QUESTIONS: readonly Layout["withdrawConfirm"][] = ["native", "plain"];
export const DIALOG_HOSTS: readonly Layout["dialogHost"][] = ["shadow", "light"];

/** About half of it acts; the rest reads, profiles most. */
export const SURFACES = [
  ...Array<"invite">(10).fill("invite"),
  ...Array<"profile">(5).fill("profile"),
  ...Array<"search">(2).fill("search"),
  "connections",
  "sent",
  "withdraw",
  "withdraw",
  "own-profile",
  "stop",
  "gone",
  "other",
] as const;

/** Connect and its absence; those that can be invited more often. */
export const STANDINGS = [
  "on-card",
  "on-card",
  "on-card",
  "on-card",
  "in-more",
  "in-more",
  "pending",
  "connected",
  "incoming",
  "follow-only",
] as const satisfies readonly Standing[];

/** Every kind, so that the compiler asks here for each new one. `wrong-person` takes its slug from the combination. */
const BY_KIND: Readonly<Record<Fault["kind"], readonly Fault[]>> = {
  "weekly-limit": [
    { kind: "weekly-limit", on: "connect" },
    { kind: "weekly-limit", on: "send" },
  ],
  "approaching-limit": [
    { kind: "approaching-limit", on: "connect" },
    { kind: "approaching-limit", on: "send" },
  ],
  "growing-network": [
    { kind: "growing-network", on: "connect" },
    { kind: "growing-network", on: "send" },
  ],
  "notes-spent": [
    { kind: "notes-spent", on: "connect" },
    { kind: "notes-spent", on: "add-note" },
    { kind: "notes-spent", on: "send" },
  ],
  "email-required": [
    { kind: "email-required", on: "connect" },
    { kind: "email-required", on: "send" },
  ],
  "how-do-you-know": [{ kind: "how-do-you-know", on: "connect" }],
  "direct-send": [{ kind: "direct-send", on: "connect" }],
  "no-dialog": [{ kind: "no-dialog", on: "connect" }],
  "textarea-remounts": [{ kind: "textarea-remounts", on: "connect" }],
  "wrong-person": [{ kind: "wrong-person", on: "connect", slug: "" }],
  "older-dialog": [
    { kind: "older-dialog", on: "connect", form: "alertdialog" },
    { kind: "older-dialog", on: "connect", form: "no-note-button" },
    { kind: "older-dialog", on: "connect", form: "customize-heading" },
    { kind: "older-dialog", on: "connect", form: "no-dismiss" },
  ],
  "ad-options": [{ kind: "ad-options", on: "connect" }],
  "silent-no-send": [{ kind: "silent-no-send", on: "send" }],
  "silent-no-withdrawal": [{ kind: "silent-no-withdrawal", on: "withdraw" }],
  "lost-response": [{ kind: "lost-response", on: "send" }],
  "quiet-success": [
    { kind: "quiet-success", on: "send", shows: "toast" },
    { kind: "quiet-success", on: "send", shows: "flip" },
    { kind: "quiet-success", on: "send", shows: "neither" },
  ],
  refused: [
    { kind: "refused", on: "send", toast: "cannot-resend-yet" },
    { kind: "refused", on: "send", toast: "something-wrong" },
  ],
  stop: [
    { kind: "stop", on: "connect", stop: "challenge" },
    { kind: "stop", on: "send", stop: "sign-in-wall" },
  ],
};
const ALL: readonly Fault[] = [
  ...Object.values(BY_KIND).flat(),
  { kind: "lost-response", on: "withdraw" },
  { kind: "stop", on: "withdraw", stop: "challenge" },
];
export const FAULTS = ALL.filter(({ on }) => on !== "withdraw");
export const WITHDRAWAL_FAULTS = ALL.filter(({ on }) => on === "withdraw");

export const STOPS: readonly Stop[] = [
  "sign-in-wall",
  "login",
  "challenge",
  "rate-limited",
  "denied",
  "account-restricted",
  "identity-check",
  "chrome-only",
];

/** Pages of LinkedIn that carry people, and are no business of a command. */
export const OTHER_PATHS = [
  "/feed/",
  "/mynetwork/grow/",
  "/mynetwork/invitation-manager/received/",
  "/messaging/thread/2-example/",
  "/company/example/",
] as const;

/** How pages come: ms before the factor. `never`: name and texts, but no controls. `dead`: controls without handlers. */
export const PACES = {
  usual: {},
  "slow-hydration": { nameAt: 300, rowAt: 4_000, hydrateAt: 5_200, listAt: 4_000 },
  "late-dialog": { dialogAfter: [4_000, 5_500] },
  "late-send": { sendEnabledAfter: 2_500 },
  "late-menu": { menuAfter: 900, flipAfter: 2_500, toastAfter: 1_500 },
  dead: { hydrateAt: 60_000_000 },
  never: { rowAt: 60_000_000, hydrateAt: 60_000_000 },
} as const satisfies Readonly<Record<string, Partial<Pace>>>;
export type PaceName = keyof typeof PACES;
export const USUAL_PACES: readonly PaceName[] = [
  "usual",
  "usual",
  "usual",
  "slow-hydration",
  "late-dialog",
  "late-send",
  "late-menu",
];

export const NOTES = ["none", "short", "at-limit", "over-limit", "emoji", "line-breaks", "hostile"] as const;

/** What else stands on the page and is not meant. */
export const DECOYS = [
  "none",
  "none",
  "ad-dialog",
  "preload-frame",
  "captcha-frame",
  "alarming-text",
] as const;

/** What the person does once the dialog is handed over. */
export const HANDS = ["sends", "sends", "edits", "closes", "leaves"] as const;

export const ODD_NAMES = [
  'Noor "Nunu" Example',
  "<b>Noor</b> & <script>alert(1)</script>",
  "\u200fليلى مثال\u200e",
  "Connect",
  "Pending",
  "Noor {r} Example",
  "Invite Noor to connect",
  "O’Sample-D'Example",
  "Noor  Example  Twospaces",
  "玲 Sample 🌱",
  `Maximiliane ${"von und zu Beispielhausen ".repeat(8).trim()}`,
] as const;
