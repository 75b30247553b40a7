export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
/** Half of the values lie between these two. */
const quartiles = (values: readonly number[]): readonly [number, number] => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return [at(0.25), at(0.75)];
};
export const ms = (value: number): string => `${value.toFixed(0)} ms`;
/** The median, and between which two the middle half lies. */
export const spread = (values: readonly number[]): string =>
  `${ms(median(values))} (${quartiles(values)
    .map((value) => value.toFixed(0))
    .join(" to ")})`;
export const times = (value: number): string => `${value.toFixed(2)} times`;
export const people = (count: number): string => count.toLocaleString("en-GB");
