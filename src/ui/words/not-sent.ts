import type { NotSentReason } from "../../core/invitation/invitation.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import { type Explanation, explain } from "./explanation.ts";

const TRY_AGAIN = "today_not_sent_try_again";
const NOTHING = "today_nothing_to_do";

/** Why an invitation did not go out: what, why, what now. In every case nothing was sent. */
const REASONS: Readonly<Record<NotSentReason, readonly [MessageKey, MessageKey, MessageKey]>> = {
  "already-pending": ["today_not_sent_pending", "today_not_sent_pending_why", NOTHING],
  "already-connected": ["today_not_sent_connected", "today_not_sent_connected_why", NOTHING],
  "incoming-invitation": [
    "today_not_sent_incoming",
    "today_not_sent_incoming_why",
    "today_not_sent_incoming_next",
  ],
  "follow-only": [
    "today_not_sent_follow_only",
    "today_not_sent_follow_only_why",
    "today_not_sent_follow_only_next",
  ],
  oneself: ["today_not_sent_oneself", "today_not_sent_oneself_why", NOTHING],
  "profile-gone": ["today_not_sent_gone", "today_not_sent_gone_why", "today_not_sent_gone_next"],
  "email-required": ["today_not_sent_email", "today_not_sent_email_why", "today_not_sent_email_next"],
  "how-do-you-know": [
    "today_not_sent_how_known",
    "today_not_sent_how_known_why",
    "today_not_sent_how_known_next",
  ],
  "notes-spent": [
    "today_not_sent_notes_spent",
    "today_not_sent_notes_spent_why",
    "today_not_sent_notes_spent_next",
  ],
  "note-refused": [
    "today_not_sent_note_refused",
    "today_not_sent_note_refused_why",
    "today_not_sent_note_refused_next",
  ],
  "cannot-resend-yet": ["today_not_sent_resend", "today_not_sent_resend_why", "today_not_sent_resend_next"],
  "identity-mismatch": [
    "today_not_sent_identity",
    "today_not_sent_only_approved",
    "today_not_sent_identity_next",
  ],
  "wrong-person-in-dialog": ["today_not_sent_wrong_person", "today_not_sent_only_approved", TRY_AGAIN],
  "control-not-found": [
    "today_not_sent_control",
    "today_not_sent_control_why",
    "today_not_sent_control_next",
  ],
  "dialog-not-opened": ["today_not_sent_dialog", "today_not_sent_dialog_why", TRY_AGAIN],
  "dialog-not-understood": [
    "today_not_sent_not_understood",
    "today_not_sent_not_understood_why",
    "today_not_sent_not_understood_next",
  ],
  "refused-by-page": ["today_not_sent_refused", "today_not_sent_refused_why", "today_not_sent_refused_next"],
  "closed-by-person": ["today_not_sent_closed", "today_not_sent_so_not", TRY_AGAIN],
  "left-by-person": ["today_not_sent_left", "today_not_sent_so_not", TRY_AGAIN],
  stopped: ["today_not_sent_stopped", "today_not_sent_stopped_why", "today_not_sent_stopped_next"],
  "page-not-ready": ["today_not_sent_page", "today_not_sent_page_why", TRY_AGAIN],
  "not-approved": [
    "today_not_sent_not_approved",
    "today_not_sent_not_approved_why",
    "today_not_sent_not_approved_next",
  ],
};

export function notSentWords(reason: NotSentReason): Explanation {
  const [what, why, next] = REASONS[reason];
  return explain(t(what), t(why), t(next));
}
