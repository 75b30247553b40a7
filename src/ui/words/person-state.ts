import type { AttemptKind } from "../../core/invitation/attempt.ts";
import type { PersonState } from "../../core/invitation/person-state.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";

const STATE_KEYS: Readonly<Record<PersonState, MessageKey>> = {
  waiting: "people_state_waiting",
  "in-review": "people_state_in_review",
  "set-aside": "people_state_set_aside",
  approved: "people_state_approved",
  prepared: "people_state_prepared",
  dispatched: "people_state_dispatched",
  sent: "people_state_sent",
  accepted: "people_state_accepted",
  withdrawn: "people_state_withdrawn",
  lapsed: "people_state_lapsed",
  skipped: "people_state_skipped",
  "not-sent": "people_state_not_sent",
  unknown: "people_state_unknown",
};

/** How somebody stands, as it stands in a list. Null: nobody ever meant to invite them. */
export const stateWords = (state: PersonState | null): string =>
  t(state === null ? "people_state_none" : STATE_KEYS[state]);

const EVENT_KEYS: Readonly<Record<AttemptKind, MessageKey>> = {
  proposed: "people_event_proposed",
  queued: "people_event_queued",
  "sent-back": "people_event_sent_back",
  approved: "people_event_approved",
  voided: "people_event_voided",
  skipped: "people_event_skipped",
  restored: "people_event_restored",
  prepared: "people_event_prepared",
  dispatched: "people_event_dispatched",
  returned: "people_event_returned",
  sent: "people_event_sent",
  "sent-by-hand": "people_event_sent_by_hand",
  "not-sent": "people_event_not_sent",
  unknown: "people_event_unknown",
  "settled-sent": "people_event_settled_sent",
  "settled-not-sent": "people_event_settled_not_sent",
  unsettled: "people_event_unsettled",
  accepted: "people_event_accepted",
  restriction: "people_event_restriction",
  "restriction-dismissed": "people_event_restriction_dismissed",
  "restriction-corrected": "people_event_restriction_corrected",
  resumed: "people_event_resumed",
  history: "people_event_history",
  "withdrawal-picked": "people_event_withdrawal_picked",
  "withdrawal-dropped": "people_event_withdrawal_dropped",
  "withdrawal-prepared": "people_event_withdrawal_prepared",
  withdrawing: "people_event_withdrawing",
  "withdrawal-returned": "people_event_withdrawal_returned",
  withdrawn: "people_event_withdrawn",
  "not-withdrawn": "people_event_not_withdrawn",
  "withdrawal-unknown": "people_event_withdrawal_unknown",
  "withdrawal-settled": "people_event_withdrawal_settled",
  "followed-up": "people_event_followed_up",
  tracked: "people_event_tracked",
  "withdrawn-elsewhere": "people_event_withdrawn_elsewhere",
  lapsed: "people_event_lapsed",
};

/** What happened, as a row of the log says it. */
export const eventWords = (kind: AttemptKind): string => t(EVENT_KEYS[kind]);
