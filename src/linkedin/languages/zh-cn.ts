import { type Labels, UNSEEN } from "./labels.ts";

export const zhCn: Labels = {
  ...UNSEEN,
  code: "zh-cn",
  invite: ["邀请{r}加为好友"],
  more: ["更多"],
  pending: ["待处理"],
  follow: ["关注"],
  addNote: ["添加消息"],
  sendBlank: ["发送时不添加备注"],
  degrees: ["1 度", "2 度", "3 度"],
};
