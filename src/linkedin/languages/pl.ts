import { type Labels, UNSEEN } from "./labels.ts";

export const pl: Labels = {
  ...UNSEEN,
  code: "pl",
  invite: ["Zaproś użytkownika {r} do nawiązania kontaktu"],
  more: ["Więcej"],
  pending: ["W toku"],
  addNote: ["Dodaj notatkę"],
  sendBlank: ["Wyślij bez notatki"],
  dismiss: ["Odrzuć"],
  degrees: ["1.", "2.", "3."],
  limitReached: ["osiągnięto tygodniowy limit zaproszeń", "tygodniowy limit zaproszeń został wyczerpany"],
};
