import type { Setting } from "./truth.ts";

const alike = { perDay: 15, days: 120, delay: "most in 3 days", drift: 0 } as const;

const setting = (name: string, rates: readonly number[], change: Partial<Setting> = {}): Setting => ({
  ...alike,
  name,
  variants: rates.map((rate) => ({ rate })),
  ...change,
});

/** Accounts with known truth: how many variants, how different, how busy, how long, how late the answers. */
export const SETTINGS: readonly Setting[] = [
  setting("2 alike at 28", [0.28, 0.28]),
  setting("2 alike at 20, late", [0.2, 0.2], { delay: "late" }),
  setting("2 alike at 38, at once, 25 a day", [0.38, 0.38], { delay: "at once", perDay: 25, days: 180 }),
  setting("3 alike at 28, even delay", [0.28, 0.28, 0.28], { delay: "even over 21 days", days: 180 }),
  setting("4 alike at 38, at once", [0.38, 0.38, 0.38, 0.38], { delay: "at once" }),
  setting("2 alike, 15 points up over time", [0.2, 0.2], { drift: 0.15, days: 180 }),
  setting("2 alike, 15 points down over time", [0.35, 0.35], { drift: -0.15, days: 180 }),
  setting("2 alike, one added midway, drift up", [], {
    variants: [{ rate: 0.2 }, { rate: 0.2, from: 60 }],
    drift: 0.15,
  }),
  setting("2 best alike, third worse", [0.38, 0.38, 0.28]),
  setting("3 points, late", [0.28, 0.31], { delay: "late" }),
  setting("3 points, 25 a day", [0.28, 0.31], { perDay: 25, days: 180 }),
  setting("5 points", [0.28, 0.33]),
  setting("5 points of 3, even delay", [0.28, 0.28, 0.33], { delay: "even over 21 days" }),
  setting("5 points at 20, 180 days", [0.2, 0.25], { days: 180 }),
  setting("10 points", [0.28, 0.38]),
  setting("10 points, 5 a day, 60 days", [0.28, 0.38], { perDay: 5, days: 60 }),
  setting("10 points, 5 a day, 180 days", [0.28, 0.38], { perDay: 5, days: 180 }),
  setting("10 points, at once", [0.28, 0.38], { delay: "at once" }),
  setting("10 points, even delay", [0.28, 0.38], { delay: "even over 21 days" }),
  setting("10 points, late", [0.28, 0.38], { delay: "late" }),
  setting("10 points, 25 a day, 180 days", [0.28, 0.38], { perDay: 25, days: 180 }),
  setting("10 points of 4", [0.28, 0.28, 0.28, 0.38], { days: 180 }),
  setting("10 points at 20 of 3, late", [0.2, 0.2, 0.3], { delay: "late" }),
  setting("10 points, drift up", [0.2, 0.3], { drift: 0.15 }),
  setting("10 points, drift down", [0.45, 0.35], { drift: -0.15 }),
  setting("15 points, 60 days", [0.2, 0.35], { days: 60 }),
  setting("15 points of 4, 5 a day", [0.23, 0.23, 0.28, 0.38], { perDay: 5 }),
  setting("better one added midway, late", [], {
    variants: [{ rate: 0.28 }, { rate: 0.38, from: 60 }],
    delay: "late",
  }),
  setting("worse one added midway, drift up", [], {
    variants: [{ rate: 0.28 }, { rate: 0.18, from: 60 }],
    drift: 0.1,
  }),
  setting("the best retired midway", [], {
    variants: [{ rate: 0.28 }, { rate: 0.33 }, { rate: 0.43, until: 60 }],
  }),
];
