import { en } from "./en.ts";
import { ago, type Words } from "./words.ts";

/**
 * Spanish. Connect, its label, More, Pending, Send without a note, the degrees and the headings of the
 * limit were seen on the live site; "Añadir nota", "Enviar invitación" and "Cerrar" were reported. The
 * rest is this site's own rendering, and what is missing stays English: judge both by structure.
 */
export const es: Words = {
  ...en,
  tag: "es",
  about: "Acerca de",
  experience: "Experiencia",
  education: "Educación",
  connect: "Conectar",
  inviteToConnect: (name) => `Invita a ${name} a conectar`,
  message: "Mensaje",
  more: "Más",
  follow: "Seguir",
  following: "Siguiendo",
  followName: (name) => `Seguir a ${name}`,
  pending: "Pendiente",
  pendingLabel: (name) => `Pendiente, haz clic para retirar la invitación enviada a ${name}`,
  accept: "Aceptar",
  ignore: "Ignorar",
  acceptLabel: (name) => `Aceptar la invitación de ${name}`,
  ignoreLabel: (name) => `Ignorar la invitación de ${name}`,
  removeConnection: "Eliminar contacto",
  degree: { "1st": "1er", "2nd": "2º", "3rd+": "3er+" },
  addNoteQuestion: "¿Añadir una nota a tu invitación?",
  personalize: ["Personaliza tu invitación a ", " añadiendo una nota."],
  addNote: "Añadir nota",
  sendWithoutNote: "Enviar sin nota",
  addNoteHeading: "Añade una nota a tu invitación",
  notesRemaining: (count) => `Te quedan ${count} invitaciones personalizadas este mes.`,
  limitLabel: "Limita la nota a 300 caracteres.",
  placeholder: "Ej.: nos conocemos de…",
  cancel: "Cancelar",
  cancelNote: "Cancelar la nota",
  send: "Enviar",
  sendInvitation: "Enviar invitación",
  dismiss: "Cerrar",
  emailText:
    "Para confirmar que conoces a este usuario, ingresa su dirección de correo electrónico para conectarte.",
  emailLabel: "Correo electrónico",
  howDoYouKnow: (name) => `¿De qué conoces a ${name}?`,
  notice: {
    "weekly-limit": {
      heading: "Has alcanzado el límite semanal de invitaciones",
      text: "Podrás enviar más la próxima semana.",
    },
    "approaching-limit": { heading: "Te estás acercando al límite", text: "Elige bien." },
    "growing-network": { heading: "¡Tu red crece!", text: "Invita a quien conoces." },
  },
  gotIt: "Entendido",
  upsellHeading: "Envía invitaciones personalizadas ilimitadas con Premium",
  upsellText: "No te quedan notas gratuitas.",
  tryPremium: "Probar Premium",
  sentToast: (name) => `Invitación enviada a ${name}`,
  refusal: {
    "cannot-resend-yet": (name) => `Invitación no enviada a ${name}. Espera 3 semanas.`,
    "something-wrong": () => "Se ha producido un error.",
    "already-pending": (name) => `No se puede conectar con ${name}`,
  },
  sentAgo: (age) => `Enviada ${ago(age, "es")}`,
  withdraw: "Retirar",
  withdrawLabel: (name) => `Retirar la invitación enviada a ${name}`,
};
