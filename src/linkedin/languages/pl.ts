import type { Labels } from "./labels.ts";

/** [B] linki, where nothing else is said. "Wyślij" for Send and "Wycofaj" for Withdraw are guesses and left out. */
export const pl: Labels = {
  code: "pl",
  invite: ["Zaproś użytkownika {r} do nawiązania kontaktu"],
  more: ["Więcej"],
  pending: ["W toku"],
  addNote: ["Dodaj notatkę"], // [C]
  sendBlank: ["Wyślij bez notatki"],
  dismiss: ["Odrzuć"], // [C]
  degrees: ["1.", "2.", "3."],
  limitReached: ["osiągnięto tygodniowy limit zaproszeń", "tygodniowy limit zaproszeń został wyczerpany"], // [B]
};
