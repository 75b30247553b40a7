import { type Labels, UNSEEN } from "./labels.ts";

export const fr: Labels = {
  ...UNSEEN,
  code: "fr",
  invite: ["Inviter {r} à rejoindre votre réseau"],
  more: ["Plus", "Plus d'actions"],
  pending: ["En attente"],
  addNote: ["Ajouter une note"],
  sendBlank: ["Envoyer sans note", "Envoyer sans ajouter de note"],
  send: ["Envoyer"],
  degrees: ["1er", "2e", "3e"],
  sentToast: ["Invitation envoyée"],
};
