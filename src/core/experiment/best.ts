import type { Beta } from "./prior.ts";

/** Steps of the numeric integration from 0 to 1: at 20,000 invitations a standard deviation is still six of them. */
const STEPS = 2_000;

/**
 * For each of the distributions, how likely it is that its share is the highest. They sum to 1. Integrated
 * numerically, so that the same figures always give the same answer. Parameters at least 1.
 */
export function probabilitiesOfBest(of: readonly Beta[]): readonly number[] {
  const masses = of.map(massesOf);
  const chances = of.map(() => 0);
  const below = of.map(() => 0);
  for (let step = 0; step < STEPS; step += 1) {
    // Of two in the same step each is above the other half the time.
    const middles = masses.map((mass, at) => (below[at] ?? 0) + (mass[step] ?? 0) / 2);
    for (const [at, mass] of masses.entries()) {
      const others = middles.reduce(
        (product, middle, other) => (other === at ? product : product * middle),
        1,
      );
      chances[at] = (chances[at] ?? 0) + (mass[step] ?? 0) * others;
      below[at] = (below[at] ?? 0) + (mass[step] ?? 0);
    }
  }
  // Three in the same step leave a hair over.
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  return chances.map((chance) => chance / total);
}

/** The probability of each step, by the density at its middle. */
function massesOf({ alpha, beta }: Beta): readonly number[] {
  const logs = Array.from({ length: STEPS }, (_, step) => {
    const share = (step + 0.5) / STEPS;
    return (alpha - 1) * Math.log(share) + (beta - 1) * Math.log(1 - share);
  });
  const most = logs.reduce((a, b) => Math.max(a, b));
  const densities = logs.map((log) => Math.exp(log - most));
  const total = densities.reduce((sum, density) => sum + density, 0);
  return densities.map((density) => density / total);
}
