import type { Labels } from "./labels.ts";

/** [B] linki. The rest was not found. */
export const zhTw: Labels = {
  code: "zh-tw",
  invite: ["邀請{r}加為好友"],
  more: ["更多"],
  pending: ["未回覆"],
  sendBlank: ["不附加備註即傳送"],
  degrees: ["1 度", "2 度", "3 度"],
};
