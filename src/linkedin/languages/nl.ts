import { type Labels, UNSEEN } from "./labels.ts";

export const nl: Labels = {
  ...UNSEEN,
  code: "nl",
  invite: ["Connectieverzoek verzenden naar {r}"],
  more: ["Meer"],
  pending: ["In behandeling", "Uitnodiging verzonden"],
  follow: ["Volgen"],
  addNote: ["Opmerking toevoegen"],
  sendBlank: ["Verzenden zonder opmerking"],
  degrees: ["1ste", "2e", "3de"],
};
