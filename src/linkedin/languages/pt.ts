import { type Labels, UNSEEN } from "./labels.ts";

export const pt: Labels = {
  ...UNSEEN,
  code: "pt",
  invite: ["Convidar {r} para se conectar"],
  more: ["Mais"],
  pending: ["Pendente"],
  addNote: ["Adicionar nota"],
  sendBlank: ["Enviar sem nota"],
  send: ["Enviar convite", "Enviar"],
  dismiss: ["Fechar"],
  degrees: ["1º", "2º", "3º"],
  limitReached: ["você atingiu o limite semanal de convites", "você alcançou o limite semanal de convites"],
  restricted: ["conta restrita"],
  securityCheck: ["verificação de segurança"],
};
