export { type Arm, allocate } from "./allocate.ts";
export type { Draw } from "./beta.ts";
export { type Comparison, compareVariants, type VariantFigures } from "./compare.ts";
export { compareGroups, type GroupComparison } from "./groups.ts";
export type { Cohort } from "./variant.ts";
