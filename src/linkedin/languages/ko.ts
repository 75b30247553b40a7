import type { Labels } from "./labels.ts";

/** [B] linki. The rest was not found. */
export const ko: Labels = {
  code: "ko",
  invite: ["{r}님에게 1촌 신청"],
  more: ["더 보기"],
  pending: ["대기중"],
  sendBlank: ["메모 없이 보내기"],
  degrees: ["1촌", "2촌", "3촌"],
};
