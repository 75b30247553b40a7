import { EACH_DAY } from "./each-day.ts";
import { FIRST_STEPS } from "./first-steps.ts";
import type { GuideStage } from "./stage.ts";
import type { Part } from "./text.ts";
import { WEEK_AFTER } from "./week-after.ts";

/** The guide, in the order in which it is lived. */
export const PARTS: readonly Part<GuideStage>[] = [...FIRST_STEPS, ...EACH_DAY, ...WEEK_AFTER];
