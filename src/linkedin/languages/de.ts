import { type Labels, UNSEEN } from "./labels.ts";

export const de: Labels = {
  ...UNSEEN,
  code: "de",
  invite: ["{r} als Kontakt einladen"],
  more: ["Mehr"],
  pending: ["Ausstehend"],
  follow: ["Folgen"],
  accept: ["Annehmen"],
  addNote: ["Notiz hinzufügen", "Nachricht hinzufügen"],
  sendBlank: ["Ohne Notiz senden", "Ohne Nachricht senden"],
  send: ["Senden"],
  degrees: ["1.", "2.", "3."],
  limitReached: ["das limit für kontaktanfragen erreicht"],
};
