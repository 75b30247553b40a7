import type { Comparison } from "../../core/experiment/index.ts";
import { t } from "../i18n/language.ts";
import { percent } from "./rate.ts";

/** What may be said of the wordings or groups beside each other. `nameOf` gives the name of an id. */
export function verdictWords(
  { figures, verdict }: Pick<Comparison, "figures" | "verdict">,
  nameOf: (id: string) => string,
): string {
  switch (verdict.kind) {
    case "nothing-to-compare":
      return t("compose_only_one_so_far");
    case "too-early":
      return `${t("compose_too_early")} ${moreWords(figures)}`;
    case "no-clear-difference":
      return t("compose_no_clear_difference");
    case "better":
      return t("compose_one_does_better", { name: nameOf(verdict.id) });
  }
}

/** How many are missing, for the one that misses most. */
function moreWords(figures: Comparison["figures"]): string {
  const used = figures.filter(({ best }) => best !== null);
  const most = Math.max(0, ...used.map(({ moreNeeded }) => moreNeeded));
  if (most === 0) return t("compose_a_little_more");
  return t("compose_n_more_needed", { count: most });
}

/** `about 3 in 4`, for people who don't read probabilities; rounded so that it claims no more than it knows. */
export function chanceWords(best: number | null): string {
  if (best === null) return t("compose_retired");
  if (best < 0.01) return t("compose_chance_under", { share: percent(0.01) });
  return best > 0.99 ? t("compose_chance_over", { share: percent(0.99) }) : percent(best);
}
