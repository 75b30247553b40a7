import type { RestrictionKind } from "../../core/restriction/restriction.ts";
import { type Explanation, explain } from "./explanation.ts";

/** LinkedIn saying stop: what it said, what that means, what to do. */
const RESTRICTIONS: Readonly<Record<RestrictionKind, Explanation>> = {
  "weekly-limit": explain(
    "LinkedIn says you reached the weekly invitation limit.",
    "It counts invitations over about a week; withdrawing some gives none back.",
    "Wait, and send none by hand meanwhile: each one counts.",
  ),
  "approaching-limit": explain(
    "LinkedIn says you are close to the invitation limit.",
    "It is a warning. Accounts that go on after it are often stopped for a week.",
    "A quarter fewer go for a week. Send few by hand meanwhile: each one counts.",
  ),
  challenge: explain(
    "LinkedIn asks you to prove that you are a person.",
    "It does so when activity looks unusual to it.",
    "Open LinkedIn, answer its question yourself, then leave it in peace for the wait below.",
  ),
  "notes-spent": explain(
    "LinkedIn says this month's personal notes are used up.",
    "A Basic account has about five a month.",
    "Blank invitations still go. Those with a note wait for the next month.",
  ),
  "identity-check": explain(
    "LinkedIn asks you to prove who you are.",
    "It does so when it doubts that the account is yours, often after a warning.",
    "Do what it asks on LinkedIn itself; Politely never sees a document. Nothing goes out meanwhile.",
  ),
  "signed-out": explain(
    "LinkedIn signed you out.",
    "It may be nothing more than an old session, or a sign that something looked unusual.",
    "Sign in to LinkedIn yourself and see whether it says anything.",
  ),
  "account-restricted": explain(
    "LinkedIn restricted your account.",
    "Usual reasons: many invitations in a short time, or many that were ignored or reported.",
    "Do what LinkedIn's message asks. Afterwards invite fewer people, and closer ones.",
  ),
  "rate-limited": explain(
    "LinkedIn answers that there were too many requests.",
    "Pages were opened faster than it likes.",
    "Leave LinkedIn alone for the wait below.",
  ),
  "email-required": explain(
    "LinkedIn asks for the email address of one person after another.",
    "For a single person it is their setting; in a row it means your invitations are limited.",
    "Wait. Then invite people who are likely to know you.",
  ),
  unreadable: explain(
    "LinkedIn's pages could not be understood several times in a row.",
    "LinkedIn may have changed them, or they show something not met before. In doubt nothing is pressed.",
    "Open LinkedIn and look. If all is well there, confirm it here and see if the next one works.",
  ),
};

export const restrictionWords = (kind: RestrictionKind): Explanation => RESTRICTIONS[kind];

const NAMES: Readonly<Record<RestrictionKind, string>> = {
  "weekly-limit": "Weekly limit reached",
  "approaching-limit": "Close to the limit",
  "notes-spent": "Notes used up",
  "identity-check": "Asked to prove who you are",
  challenge: "Asked to prove you are a person",
  "signed-out": "Signed out",
  "account-restricted": "Account restricted",
  "rate-limited": "Too many requests",
  "email-required": "Email asked for several people",
  unreadable: "Pages not understood",
};

/** A few words, for a list. */
export const restrictionName = (kind: RestrictionKind): string => NAMES[kind];
