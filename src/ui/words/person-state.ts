import type { AttemptKind } from "../../core/invitation/attempt.ts";
import type { PersonState } from "../../core/invitation/person-state.ts";

/** How somebody stands, as it stands in a list. */
export const STATE_WORDS: Readonly<Record<PersonState, string>> = {
  waiting: "waiting",
  "in-review": "to review",
  "set-aside": "set aside",
  approved: "approved",
  prepared: "being prepared",
  dispatched: "handed over",
  sent: "invited",
  accepted: "accepted",
  withdrawn: "taken back",
  lapsed: "no answer",
  skipped: "skipped",
  "not-sent": "not sent",
  unknown: "outcome not known",
};

/** Nobody ever meant to invite them. */
export const NO_STATE = "known";

export const stateWords = (state: PersonState | null): string =>
  state === null ? NO_STATE : STATE_WORDS[state];

/** What happened, as a row of the log says it. */
export const EVENT_WORDS: Readonly<Record<AttemptKind, string>> = {
  proposed: "A note was made",
  queued: "Put into the list for review",
  "sent-back": "Sent back",
  approved: "Approved",
  voided: "Approval void",
  skipped: "Skipped",
  restored: "Put back",
  prepared: "Prepared",
  dispatched: "Handed to LinkedIn's page",
  returned: "Given back, nothing was sent",
  sent: "Sent",
  "sent-by-hand": "Sent by hand",
  "not-sent": "Not sent",
  unknown: "Outcome not known",
  "settled-sent": "Settled: it was sent",
  "settled-not-sent": "Settled: it was not sent",
  unsettled: "Not known again",
  accepted: "Accepted",
  restriction: "LinkedIn warned or said stop",
  "restriction-dismissed": "LinkedIn had not said stop",
  "restriction-corrected": "What LinkedIn said was corrected",
  resumed: "Went on",
  history: "From LinkedIn's archive",
  "withdrawal-picked": "Picked to be taken back",
  "withdrawal-dropped": "No longer to be taken back",
  "withdrawal-prepared": "Taking back prepared",
  withdrawing: "Taking back began",
  "withdrawal-returned": "Put off, nothing was taken back",
  withdrawn: "Taken back",
  "not-withdrawn": "Not taken back",
  "withdrawal-unknown": "Taken back or not: not known",
  "withdrawal-settled": "Settled: taken back or not",
  "followed-up": "Written to after the yes",
  tracked: "Found on LinkedIn's list of sent invitations",
  "withdrawn-elsewhere": "Taken back on LinkedIn itself",
  lapsed: "Closed without an answer",
};
