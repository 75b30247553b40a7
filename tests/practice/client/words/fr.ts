import { en } from "./en.ts";
import { ago, type Words } from "./words.ts";

/**
 * French. Connect, its label, More, Pending, Send without a note, the degrees and the beginning of the
 * success toast were seen on the live site; "Ajouter une note" and "Envoyer" were reported. The rest is
 * this site's own rendering, and what is missing stays English: judge both by structure.
 */
export const fr: Words = {
  ...en,
  tag: "fr",
  about: "Infos",
  experience: "Expérience",
  education: "Formation",
  connect: "Se connecter",
  inviteToConnect: (name) => `Inviter ${name} à rejoindre votre réseau`,
  message: "Message",
  more: "Plus",
  follow: "Suivre",
  following: "Suivi",
  followName: (name) => `Suivre ${name}`,
  pending: "En attente",
  pendingLabel: (name) => `En attente, cliquez pour retirer l’invitation envoyée à ${name}`,
  accept: "Accepter",
  ignore: "Ignorer",
  acceptLabel: (name) => `Accepter l’invitation de ${name}`,
  ignoreLabel: (name) => `Ignorer l’invitation de ${name}`,
  removeConnection: "Retirer la relation",
  degree: { "1st": "1er", "2nd": "2e", "3rd+": "3e+" },
  addNoteQuestion: "Ajouter une note à votre invitation ?",
  personalize: ["Personnalisez votre invitation à ", " en ajoutant une note."],
  addNote: "Ajouter une note",
  sendWithoutNote: "Envoyer sans note",
  addNoteHeading: "Ajouter une note à votre invitation",
  notesRemaining: (count) => `Il vous reste ${count} invitations personnalisées ce mois-ci.`,
  limitLabel: "La note ne doit pas dépasser 300 caractères.",
  placeholder: "Ex. : nous nous connaissons de…",
  cancel: "Annuler",
  cancelNote: "Annuler l’ajout d’une note",
  send: "Envoyer",
  sendInvitation: "Envoyer l’invitation",
  dismiss: "Ignorer cette fenêtre",
  emailText: "Pour confirmer que ce membre vous connaît, saisissez son adresse e-mail.",
  emailLabel: "E-mail",
  howDoYouKnow: (name) => `Comment connaissez-vous ${name} ?`,
  notice: {
    "weekly-limit": { heading: "Limite d’invitations", text: "Reprenez la semaine prochaine." },
    "approaching-limit": { heading: "Limite bientôt atteinte", text: "Choisissez bien." },
    "growing-network": { heading: "Votre réseau s’agrandit !", text: "Invitez qui vous connaissez." },
  },
  gotIt: "J’ai compris",
  upsellHeading: "Envoyez des invitations personnalisées illimitées avec Premium",
  upsellText: "Vous n’avez plus de notes gratuites.",
  tryPremium: "Essayer Premium",
  sentToast: () => "Invitation envoyée",
  refusal: {
    "cannot-resend-yet": (name) => `Invitation à ${name} non envoyée. Attendez 3 semaines.`,
    "something-wrong": () => "Une erreur s’est produite.",
    "already-pending": (name) => `Impossible d’inviter ${name}`,
  },
  sentAgo: (age) => `Envoyée ${ago(age, "fr")}`,
  withdraw: "Retirer",
  withdrawLabel: (name) => `Retirer l’invitation envoyée à ${name}`,
};
