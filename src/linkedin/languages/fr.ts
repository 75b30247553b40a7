import type { Labels } from "./labels.ts";

/** [B] linki, where nothing else is said. "Retirer" for Withdraw is a guess and left out; no text of the weekly limit was found. */
export const fr: Labels = {
  code: "fr",
  invite: ["Inviter {r} à rejoindre votre réseau"],
  more: ["Plus", "Plus d'actions"],
  pending: ["En attente"],
  addNote: ["Ajouter une note"], // [C]
  sendBlank: ["Envoyer sans note", "Envoyer sans ajouter de note"],
  send: ["Envoyer"], // [C]
  degrees: ["1er", "2e", "3e"],
  sentToast: ["Invitation envoyée"], // [B]
};
