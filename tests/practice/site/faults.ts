/**
 * What can be made to go wrong, or merely otherwise. `on` is the moment at which it shows:
 * the click on Connect, the click on Add a note, the click on Send, or on the button that confirms a withdrawal.
 */
export type Fault =
  /** The locked dialog; nothing is sent, and from then on nothing goes for a week. */
  | { readonly kind: "weekly-limit"; readonly on: "connect" | "send" }
  /** A notice only. On Connect the invite dialog follows it; on Send the invitation has gone. */
  | { readonly kind: "approaching-limit" | "growing-network"; readonly on: "connect" | "send" }
  /** The Premium offer takes the dialog's place; nothing is sent. */
  | { readonly kind: "notes-spent"; readonly on: "connect" | "add-note" | "send" }
  | { readonly kind: "email-required"; readonly on: "connect" | "send" }
  | { readonly kind: "how-do-you-know"; readonly on: "connect" }
  /** Connect invites at once, no dialog. */
  | { readonly kind: "direct-send"; readonly on: "connect" }
  /** Neither a dialog nor anything else comes. */
  | { readonly kind: "no-dialog"; readonly on: "connect" }
  /** The textarea is replaced by an empty one once, shortly after the first input. */
  | { readonly kind: "textarea-remounts"; readonly on: "connect" }
  /** The dialog is another person's: what is sent from it reaches them. */
  | { readonly kind: "wrong-person"; readonly on: "connect"; readonly slug: string }
  /** Older forms of the dialog that some accounts still get. */
  | { readonly kind: "older-dialog"; readonly on: "connect"; readonly form: DialogForm }
  /** A native dialog that is none of the invitation's lies open beside it. */
  | { readonly kind: "ad-options"; readonly on: "connect" }
  /** The dialog closes, nothing was sent, nothing is said. */
  | { readonly kind: "silent-no-send"; readonly on: "send" }
  /** The question closes, nothing was taken back, nothing is said. */
  | { readonly kind: "silent-no-withdrawal"; readonly on: "withdraw" }
  /** The invitation was taken (or taken back), the answer never arrives. See `SiteSetup.whenLost` for what the page does. */
  | { readonly kind: "lost-response"; readonly on: "send" | "withdraw" }
  /** The invitation was taken; of the usual signs only these are shown. */
  | { readonly kind: "quiet-success"; readonly on: "send"; readonly shows: "toast" | "flip" | "neither" }
  /** An error toast; nothing was sent. */
  | { readonly kind: "refused"; readonly on: "send"; readonly toast: "cannot-resend-yet" | "something-wrong" }
  /** The page goes to a stop page, and every later page does too until the site is told otherwise. */
  | { readonly kind: "stop"; readonly on: "connect" | "send" | "withdraw"; readonly stop: Stop };

/** A whole-site stop: whatever is asked for, this is shown. */
export type Stop =
  | "sign-in-wall"
  | "login"
  | "challenge"
  | "rate-limited"
  /** Status 999, the edge servers' own. */
  | "denied"
  | "account-restricted"
  /** Asks for a document; no address of its own is known. */
  | "identity-check"
  /** Navigation, and nothing where the page should be. */
  | "chrome-only";

/** How an older invite dialog differs: its role, its heading, or a button that is not there. */
export type DialogForm = "alertdialog" | "no-note-button" | "customize-heading" | "no-dismiss";

export type Moment = Fault["on"];

/** A fault and when it strikes. */
export interface ArmedFault {
  readonly fault: Fault;
  /** Strikes the nth invitation of the account signed in, counted from 1 and from what was sent. Default: any. */
  readonly nth?: number;
  /** Strikes this member alone. Default: any. */
  readonly slug?: string;
  /** How often. Default 1. */
  readonly times?: number;
}

/** The first armed fault that strikes now, and what stays armed after it. */
export function strike(
  armed: readonly ArmedFault[],
  now: { readonly moment: Moment; readonly slug: string; readonly nth: number },
): { readonly fault: Fault | null; readonly armed: readonly ArmedFault[] } {
  const index = armed.findIndex(
    ({ fault, nth, slug }) =>
      fault.on === now.moment &&
      (nth === undefined || nth === now.nth) &&
      (slug === undefined || slug === now.slug),
  );
  const found = armed[index];
  if (!found) return { fault: null, armed };
  const left = (found.times ?? 1) - 1;
  const after = left > 0 ? [{ ...found, times: left }] : [];
  return { fault: found.fault, armed: [...armed.slice(0, index), ...after, ...armed.slice(index + 1)] };
}
