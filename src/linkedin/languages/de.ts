import type { Labels } from "./labels.ts";

/** [B] linki, where nothing else is said. */
export const de: Labels = {
  code: "de",
  invite: ["{r} als Kontakt einladen"],
  more: ["Mehr"],
  pending: ["Ausstehend"],
  follow: ["Folgen"], // [C]
  accept: ["Annehmen"], // [C]
  withdraw: ["Zurückziehen"], // [B] from the label of a Pending control
  addNote: ["Notiz hinzufügen", "Nachricht hinzufügen"], // [C] two wordings in test on the site
  sendBlank: ["Ohne Notiz senden", "Ohne Nachricht senden"], // [B], [C] the same two
  send: ["Senden"], // [B]
  degrees: ["1.", "2.", "3."],
  limitReached: ["das limit für kontaktanfragen erreicht"], // [C] only a tool's test text
};
