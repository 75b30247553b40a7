import type { Labels } from "./labels.ts";

/** Brazilian. [B] linki, where nothing else is said. */
export const pt: Labels = {
  code: "pt",
  invite: ["Convidar {r} para se conectar"],
  more: ["Mais"],
  pending: ["Pendente"],
  withdraw: ["Retirar convite"], // [C]
  addNote: ["Adicionar nota"], // [C]
  sendBlank: ["Enviar sem nota"],
  send: ["Enviar convite", "Enviar"], // [C]
  dismiss: ["Fechar"], // [C]
  degrees: ["1º", "2º", "3º"],
  limitReached: ["você atingiu o limite semanal de convites", "você alcançou o limite semanal de convites"], // [B]
  restricted: ["conta restrita"], // [B]
  securityCheck: ["verificação de segurança"], // [B]
};
