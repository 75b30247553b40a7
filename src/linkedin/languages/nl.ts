import type { Labels } from "./labels.ts";

/** [B] linki, where nothing else is said. "Verzenden" for Send and "Intrekken" for Withdraw are guesses and left out; no text of the weekly limit was found. */
export const nl: Labels = {
  code: "nl",
  invite: ["Connectieverzoek verzenden naar {r}"],
  more: ["Meer"],
  pending: ["In behandeling", "Uitnodiging verzonden"], // the last [C]
  follow: ["Volgen"], // [C]
  addNote: ["Opmerking toevoegen"], // [C]
  sendBlank: ["Verzenden zonder opmerking"],
  degrees: ["1ste", "2e", "3de"],
};
