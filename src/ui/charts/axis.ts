/** Whole numbers for the axis: 0, and at most three round steps up to `most`. */
export function axisSteps(most: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 25, 50].find((size) => size * 3 >= most) ?? 100;
  const count = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
