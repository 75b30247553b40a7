import type { NotSentReason } from "../../core/invitation/invitation.ts";
import { type Explanation, explain } from "./explanation.ts";

const TRY_AGAIN = "It can be approved again.";
const NOTHING = "Nothing to do.";

/** Why an invitation did not go out. In every case nothing was sent. */
const REASONS: Readonly<Record<NotSentReason, Explanation>> = {
  "already-pending": explain(
    "An invitation to them is already waiting.",
    "Nobody is invited twice.",
    NOTHING,
  ),
  "already-connected": explain("You are already connected.", "There is no one to invite.", NOTHING),
  "incoming-invitation": explain(
    "They have invited you.",
    "Accepting theirs is kinder than sending yours.",
    "Open their profile and accept it.",
  ),
  "follow-only": explain(
    "They can only be followed.",
    "Their profile offers no Connect.",
    "Follow them on LinkedIn if you like.",
  ),
  oneself: explain("This is your own profile.", "You can't invite yourself.", NOTHING),
  "profile-gone": explain(
    "Their profile is not there any more.",
    "It was closed, renamed or hidden from you.",
    "If they have a new address, add them again.",
  ),
  "email-required": explain(
    "LinkedIn asks for their email address.",
    "It is a setting of theirs: only people who know it may invite them.",
    "Leave them out.",
  ),
  "how-do-you-know": explain(
    "LinkedIn asks how you know them.",
    "An honest answer is yours to give.",
    "Invite them by hand if you do know them.",
  ),
  "notes-spent": explain(
    "No personal notes are left this month.",
    "LinkedIn gives free accounts a handful of notes a month.",
    "Approve it without a note, or wait for next month.",
  ),
  "note-refused": explain(
    "LinkedIn did not take the note.",
    "What stood in its box afterwards was not the text you approved.",
    "Shorten or simplify the note and approve it again.",
  ),
  "cannot-resend-yet": explain(
    "LinkedIn does not allow another invitation to them yet.",
    "After a withdrawal it takes up to three weeks.",
    "Try again later.",
  ),
  "identity-mismatch": explain(
    "The page showed somebody else.",
    "Only the person you approved may get the note.",
    "Check their address and add them again.",
  ),
  "wrong-person-in-dialog": explain(
    "LinkedIn's dialog named somebody else.",
    "Only the person you approved may get the note.",
    TRY_AGAIN,
  ),
  "control-not-found": explain(
    "No Connect was found on their page.",
    "LinkedIn may have moved it, or not offer it for them.",
    "Look at their profile; if Connect is there, approve it again.",
  ),
  "dialog-not-opened": explain("LinkedIn's dialog did not open.", "The page may have been slow.", TRY_AGAIN),
  "dialog-not-understood": explain(
    "LinkedIn's dialog was not understood.",
    "In doubt nothing is pressed.",
    "Invite them by hand, or approve it again later.",
  ),
  "refused-by-page": explain(
    "LinkedIn refused the invitation.",
    "It showed an error when Send was pressed.",
    "Look at LinkedIn before you approve it again.",
  ),
  "closed-by-person": explain("You closed the dialog.", "So it was not sent.", TRY_AGAIN),
  "left-by-person": explain("You left the page.", "So it was not sent.", TRY_AGAIN),
  stopped: explain(
    "LinkedIn said stop.",
    "Nothing is sent while it says so.",
    "Wait it out; see the notice.",
  ),
  "page-not-ready": explain(
    "The page did not get ready in time.",
    "LinkedIn or the connection was slow.",
    TRY_AGAIN,
  ),
  "not-approved": explain(
    "The note was not approved as it stood.",
    "Nothing goes without your yes to its exact words.",
    "Read it and approve it.",
  ),
};

export const notSentWords = (reason: NotSentReason): Explanation => REASONS[reason];
