export type {
  DecidedShare,
  Direction,
  Grade,
  HealthFigure,
  HealthKind,
  HealthLevel,
  Threshold,
} from "./figure.ts";
export { type Health, type HealthInputs, healthOf, type Verdict } from "./health.ts";
