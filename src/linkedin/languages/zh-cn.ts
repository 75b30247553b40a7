import type { Labels } from "./labels.ts";

/** [B] linki, where nothing else is said. "发送" for Send and "撤回" for Withdraw are guesses and left out; no text of the weekly limit was found. */
export const zhCn: Labels = {
  code: "zh-cn",
  invite: ["邀请{r}加为好友"],
  more: ["更多"],
  pending: ["待处理"],
  follow: ["关注"], // [C]
  addNote: ["添加消息"], // [B] 2026-07-02
  sendBlank: ["发送时不添加备注"],
  degrees: ["1 度", "2 度", "3 度"],
};
