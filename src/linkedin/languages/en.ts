import type { Labels } from "./labels.ts";

/** [A] where nothing else is said. */
export const en: Labels = {
  code: "en",
  invite: ["Invite {r} to connect"],
  more: ["More", "More actions"],
  pending: ["Pending"],
  pendingSentence: ["Pending, click to withdraw invitation sent to {r}"],
  follow: ["Follow", "Follow {r}"],
  accept: ["Accept", "Accept {r}'s invitation", "Accept {r}'s request to connect"], // the last [C]
  removeConnection: ["Remove connection", "Remove Connection"],
  withdraw: ["Withdraw"],
  withdrawSentence: ["Withdraw invitation sent to {r}"],
  addNote: ["Add a note", "Add a free note"], // the last [C]
  sendBlank: ["Send without a note"],
  send: ["Send", "Send invitation", "Send now", "Done"], // the last two [C], until 2022 and 2019
  cancelNote: ["Cancel", "Cancel adding a note"],
  dismiss: ["Dismiss", "Close"], // the last [C]
  degrees: ["1st", "2nd", "3rd"],
  sentToast: ["Invitation sent", "Invitation sent to {r}", "Your invitation to {r} was sent"], // [B], [B], [C]
  cannotResend: ["3 weeks after withdrawing"], // [B]
  refused: ["Invitation not sent", "Unable to connect"], // [B]
  // [B] curly or straight apostrophes alike; the second from the older dialog.
  limitReached: [
    "reached the weekly invitation limit",
    "out of invitations for now",
    "maximum number of invitations",
    "no invitations left",
    "no invitations remaining",
    "try again next week",
  ],
  // [B]
  limitNear: [
    "approaching the weekly invitation limit",
    "close to the weekly invitation limit",
    "you're growing your network",
  ],
  // [B] and close variants [C]
  restricted: [
    "your account has been restricted",
    "your account has been temporarily restricted",
    "we've restricted your account",
    "access to your account has been",
    "your account is restricted",
    "your account is temporarily restricted",
  ],
  identityCheck: ["verify your identity"], // [B]
  securityCheck: ["security verification", "let's do a quick security check", "security check"], // [B], [B], [C]
  notesRemaining: [
    "{r} personalized invitations remaining for this month",
    "{r} personalized invitation remaining for this month", // [C]
  ],
};
