export type { HealthFigure, HealthKind } from "./figure.ts";
export { type Health, type HealthInputs, healthOf } from "./health.ts";
