import type { Labels } from "./labels.ts";

/** [B] linki, where nothing else is said. "Verifica" of its security check is too common a word to judge by. */
export const it: Labels = {
  code: "it",
  invite: ["Invita {r} a collegarsi"],
  more: ["Altro"],
  pending: ["In sospeso"],
  withdraw: ["Ritira"], // [C]
  addNote: ["Aggiungi una nota"], // [C]
  sendBlank: ["Invia senza nota"],
  send: ["Invia invito", "Invia"], // [C]
  degrees: ["1°", "2°", "3°"],
  // [B]
  limitReached: [
    "hai raggiunto il limite settimanale",
    "limite settimanale degli inviti",
    "limite settimanale inviti",
  ],
};
