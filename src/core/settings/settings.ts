import type { SendingMode } from "../invitation/invitation.ts";
import type { Policy } from "../policy/policy.ts";
import type { Instant } from "../shared/time.ts";

/** The yes to the plain statement of LinkedIn's rules, without which the extension never presses Send. */
export interface HandsFreeConsent {
  readonly statementVersion: number;
  readonly agreedAt: Instant;
}

/** What a person chose. One row. */
export interface Settings {
  /** Null until the first-run set-up is done. */
  readonly policy: Policy | null;
  readonly sendingMode: SendingMode;
  readonly handsFree: HandsFreeConsent | null;
  readonly paused: boolean;
  /** The account this queue belongs to; null until one was recognised (I9). */
  readonly accountId: string | null;
  /** The account last seen signed in; differs from `accountId` when another member signed in. */
  readonly seenAccountId: string | null;
  /** Makes the day's slots vary between people and days, and the same in every context. */
  readonly seed: number;
}

export const NEW_SETTINGS: Settings = {
  policy: null,
  sendingMode: "assisted",
  handsFree: null,
  paused: false,
  accountId: null,
  seenAccountId: null,
  seed: 0,
};
