import { type Labels, UNSEEN } from "./labels.ts";

export const es: Labels = {
  ...UNSEEN,
  code: "es",
  invite: ["Invita a {r} a conectar"],
  more: ["Más"],
  pending: ["Pendiente"],
  addNote: ["Añadir nota", "Agregar nota"],
  sendBlank: ["Enviar sin nota"],
  send: ["Enviar invitación"],
  dismiss: ["Cerrar"],
  degrees: ["1er", "2º", "3er"],
  limitReached: ["has alcanzado el límite semanal de invitaciones"],
  limitNear: ["te estás acercando al límite"],
};
