import type { Labels } from "./labels.ts";

/** [B] linki, where nothing else is said. "Отправить" for Send and "Отозвать" for Withdraw are guesses and left out; no text of the weekly limit was found. */
export const ru: Labels = {
  code: "ru",
  invite: ["Пригласить участника {r} установить контакт"],
  more: ["Еще", "Ещё"], // the last the same word in its other spelling
  pending: ["На рассмотрении"],
  sendBlank: ["Отправить без заметки"],
  send: ["Отправить сейчас"], // [C] older
  degrees: ["1-й", "2-й", "3-й"],
};
