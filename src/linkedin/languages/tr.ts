import { type Labels, UNSEEN } from "./labels.ts";

export const tr: Labels = {
  ...UNSEEN,
  code: "tr",
  invite: ["{r} adlı kullanıcıyı bağlantı kurmak için davet et"],
  more: ["Daha fazla"],
  pending: ["Beklemede"],
  removeConnection: ["Bağlantıyı kaldır"],
  addNote: ["Not ekle"],
  sendBlank: ["Not olmadan gönderin"],
  send: ["Davet gönder"],
  degrees: ["1. derece", "2. derece", "3. derece"],
  limitReached: ["haftalık davet sınırınıza ulaştınız"],
  securityCheck: ["güvenlik doğrulaması"],
};
