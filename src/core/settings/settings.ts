import type { SendingMode } from "../invitation/invitation.ts";
import {
  NO_NOTIFICATIONS,
  NOTHING_TOLD,
  type ToldNotifications,
  type WantedNotifications,
} from "../notification/due.ts";
import { defaultPolicy } from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import type { Instant, Zone } from "../shared/time.ts";

/** The yes to the plain statement of LinkedIn's rules, without which the extension never presses Send. */
export interface HandsFreeConsent {
  readonly statementVersion: number;
  readonly agreedAt: Instant;
}

/** From this version on the statement says that the extension also takes invitations back. */
export const NAMES_WITHDRAWING = 2;

/** What a person chose. One row. */
export interface Settings {
  /** Null until the first-run set-up is done. */
  readonly policy: Policy | null;
  readonly sendingMode: SendingMode;
  readonly handsFree: HandsFreeConsent | null;
  readonly paused: boolean;
  /** Who paused it: the person, or the extension because going on would only fail again. */
  readonly pauseReason: "person" | "notes-spent" | "page-not-understood" | null;
  /** The account this queue belongs to; null until one was recognised (I9). */
  readonly accountId: string | null;
  /** The account last seen signed in; differs from `accountId` when another member signed in. */
  readonly seenAccountId: string | null;
  /** When the queue went over to this account: the ramp begins there, whatever another account sent before. */
  readonly accountSince: Instant | null;
  /** Zones the policy had before, and until when: a day counts in each of the last ones. */
  readonly zonesBefore: readonly { readonly zone: Zone; readonly until: Instant }[];
  /** What LinkedIn's dialog last said of personal notes; null: nothing yet. */
  readonly notesSeen: { readonly remaining: number; readonly at: Instant } | null;
  /** When the person last looked at who accepted; null: never. */
  readonly acceptedSeenAt: Instant | null;
  /** The tab the worker used last and what it left there, to use it again; only a convenience, never trusted. */
  readonly workTab: { readonly tabId: number; readonly url: string } | null;
  /** Makes the day's slots vary between people and days, and the same in every context. */
  readonly seed: number;
  /** What the person wants to be told outside the browser's window, and what they were told last. */
  readonly notify: WantedNotifications;
  readonly notified: ToldNotifications;
}

export const NEW_SETTINGS: Settings = {
  policy: null,
  sendingMode: "assisted",
  handsFree: null,
  paused: false,
  pauseReason: null,
  accountId: null,
  seenAccountId: null,
  accountSince: null,
  zonesBefore: [],
  notesSeen: null,
  acceptedSeenAt: null,
  workTab: null,
  seed: 0,
  notify: NO_NOTIFICATIONS,
  notified: NOTHING_TOLD,
};

/** Hands-free only with the consent on record; anything else is assisted. */
export const sendingModeOf = ({ sendingMode, handsFree }: Settings): SendingMode =>
  sendingMode === "hands-free" && handsFree !== null ? "hands-free" : "assisted";

/** Taking back by itself needs a consent that named it. */
export const withdrawingModeOf = (settings: Settings): SendingMode =>
  (settings.handsFree?.statementVersion ?? 0) >= NAMES_WITHDRAWING ? sendingModeOf(settings) : "assisted";

/** Characters a note may have; before set-up the shortest that any account has (LI, V: 200 on Basic). */
export const noteLimitOf = ({ policy }: Settings): number => policy?.noteLimit ?? 200;

/** Settings of any age: what an earlier version of the extension did not know of has its default. */
export function settingsFrom(stored: Partial<Settings> | undefined): Settings {
  const settings = { ...NEW_SETTINGS, ...stored };
  const { policy } = settings;
  if (policy === null) return settings;
  return { ...settings, policy: { ...defaultPolicy(policy.accountType, policy.zone), ...policy } };
}
