import type { Labels } from "./labels.ts";

/** [B] linki, where nothing else is said. "Retirar" for Withdraw is a guess and left out. */
export const es: Labels = {
  code: "es",
  invite: ["Invita a {r} a conectar"],
  more: ["Más"],
  pending: ["Pendiente"],
  addNote: ["Añadir nota", "Agregar nota"], // [C]
  sendBlank: ["Enviar sin nota"],
  send: ["Enviar invitación"], // [C]
  dismiss: ["Cerrar"], // [C]
  degrees: ["1er", "2º", "3er"],
  limitReached: ["has alcanzado el límite semanal de invitaciones"], // [B]
  limitNear: ["te estás acercando al límite"], // [B]
};
