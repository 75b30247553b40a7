import { type Labels, UNSEEN } from "./labels.ts";

export const ru: Labels = {
  ...UNSEEN,
  code: "ru",
  invite: ["Пригласить участника {r} установить контакт"],
  more: ["Еще", "Ещё"],
  pending: ["На рассмотрении"],
  sendBlank: ["Отправить без заметки"],
  send: ["Отправить сейчас"],
  degrees: ["1-й", "2-й", "3-й"],
};
