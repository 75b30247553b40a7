import type { Labels } from "./labels.ts";

/** [B] linki. Add a note and Withdraw were not found, "送信" for Send is a guess: structure decides; so it does for the weekly limit. */
export const ja: Labels = {
  code: "ja",
  invite: ["{r}さんにつながりを申請する"],
  more: ["その他"],
  pending: ["承認待ち"],
  sendBlank: ["挨拶なしで送信"],
  degrees: ["1次", "2次", "3次"],
};
