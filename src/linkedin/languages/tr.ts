import type { Labels } from "./labels.ts";

/** [B] linki, where nothing else is said. */
export const tr: Labels = {
  code: "tr",
  invite: ["{r} adlı kullanıcıyı bağlantı kurmak için davet et"],
  more: ["Daha fazla"],
  pending: ["Beklemede"],
  removeConnection: ["Bağlantıyı kaldır"], // [C]
  withdraw: ["Geri çek"], // [C]
  addNote: ["Not ekle"], // [C]
  sendBlank: ["Not olmadan gönderin"],
  send: ["Davet gönder"], // [C]
  degrees: ["1. derece", "2. derece", "3. derece"],
  limitReached: ["haftalık davet sınırınıza ulaştınız"], // [B]
  securityCheck: ["güvenlik doğrulaması"], // [B]
};
