import type { Comparison } from "../../core/experiment/index.ts";
import { counted } from "./count.ts";

/** What may be said of the wordings or groups beside each other. `nameOf` gives the name of an id. */
export function verdictWords(
  { figures, verdict }: Pick<Comparison, "figures" | "verdict">,
  nameOf: (id: string) => string,
): string {
  switch (verdict.kind) {
    case "nothing-to-compare":
      return "Only one so far: nothing to compare.";
    case "too-early":
      return `Too early to tell. ${moreWords(figures)}`;
    case "no-clear-difference":
      return "No clear difference: each has enough to show ten points, and none stands out.";
    case "better":
      return `“${nameOf(verdict.id)}” does better, and looking often has not made it look so: at most one in twenty such comparisons is wrong.`;
  }
}

/** How many are missing, for the one that misses most. */
function moreWords(figures: Comparison["figures"]): string {
  const used = figures.filter(({ best }) => best !== null);
  const most = Math.max(0, ...used.map(({ moreNeeded }) => moreNeeded));
  if (most === 0) return "A little more of each will tell.";
  return `To see a difference of ten points, up to ${counted(most, "more decided invitation", "more decided invitations")} of each are needed.`;
}

/** `about 3 in 4`, for people who don't read probabilities; rounded so that it claims no more than it knows. */
export function chanceWords(best: number | null): string {
  if (best === null) return "retired";
  if (best < 0.01) return "under 1 %";
  return best > 0.99 ? "over 99 %" : `${Math.round(best * 100)} %`;
}
