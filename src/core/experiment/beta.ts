import type { Beta } from "./prior.ts";

/** Gives numbers from 0 up to, not including, 1, each as likely as another. The same source, the same results. */
export type Draw = () => number;

/** A share drawn from the distribution. Both parameters at least 1. A source that gives one number for ever never ends. */
export function sampleBeta({ alpha, beta }: Beta, draw: Draw): number {
  const yes = sampleGamma(alpha, draw);
  return yes / (yes + sampleGamma(beta, draw));
}

/** Scale 1, `shape` at least 1: Marsaglia and Tsang 2000, "A simple method for generating gamma variables". */
function sampleGamma(shape: number, draw: Draw): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = sampleNormal(draw);
    const v = (1 + c * x) ** 3;
    // 1 - u is never 0, which has no logarithm.
    if (v > 0 && Math.log(1 - draw()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Box and Muller 1958. */
function sampleNormal(draw: Draw): number {
  return Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
}
