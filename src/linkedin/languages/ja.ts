import { type Labels, UNSEEN } from "./labels.ts";

export const ja: Labels = {
  ...UNSEEN,
  code: "ja",
  invite: ["{r}さんにつながりを申請する"],
  more: ["その他"],
  pending: ["承認待ち"],
  sendBlank: ["挨拶なしで送信"],
  degrees: ["1次", "2次", "3次"],
};
