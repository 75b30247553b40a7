import { type Labels, UNSEEN } from "./labels.ts";

export const it: Labels = {
  ...UNSEEN,
  code: "it",
  invite: ["Invita {r} a collegarsi"],
  more: ["Altro"],
  pending: ["In sospeso"],
  addNote: ["Aggiungi una nota"],
  sendBlank: ["Invia senza nota"],
  send: ["Invia invito", "Invia"],
  degrees: ["1°", "2°", "3°"],
  limitReached: ["hai raggiunto il limite settimanale"],
};
