/** All that is drawn with Observable Plot, and so all that is loaded with it. */
export { drawAges } from "./ages.ts";
export { drawDelay } from "./delay.ts";
export { drawForecast } from "./forecast.ts";
export { drawFunnel } from "./funnel.ts";
export { drawIntervals } from "./intervals.ts";
export { drawRamp } from "./ramp.ts";
export { drawWeeks } from "./weeks.ts";
