import { historyOf } from "./history.ts";
import type { Allocation, Rule } from "./strategies.ts";
import { bestOn, isUsedOn, type People, rateOn, type Setting, source } from "./truth.ts";

/** What became of one run of one allocation. */
export interface Outcome {
  readonly accepted: number;
  /** Share of the invitations that went to a best variant of their day. */
  readonly onBest: number;
  /** For each rule: on any day it called one better that was not. */
  readonly falseCalls: readonly boolean[];
  /** For each rule: on the last day it calls the one that is better than all others. */
  readonly found: readonly boolean[];
}

/** Every rule looks at the end of each day, also in the three weeks after the last one in which answers still come. */
export function simulate(
  setting: Setting,
  people: People,
  allocation: Allocation,
  rules: readonly Rule[],
  seed: number,
): Outcome {
  const draw = source(seed);
  const history = historyOf(setting, people);
  const falseCalls = rules.map(() => false);
  let onBest = 0;
  let found = rules.map(() => false);
  for (let day = 0; day < setting.days; day += 1) {
    history.begin(day);
    const best = bestOn(setting, day);
    const places = allocation(history.arms, setting.perDay, draw);
    history.send(day, places);
    onBest += places.filter((place) => best.includes(place)).length;
    const calls = rules.map((rule) => rule(history.arms));
    found = calls.map((call) => call !== null && best.length === 1 && best[0] === call);
    for (const [at, call] of calls.entries()) if (call !== null && found[at] === false) falseCalls[at] = true;
  }
  return { accepted: history.accepts(), onBest: onBest / (setting.perDay * setting.days), falseCalls, found };
}

/** What the same people would have brought for one who knew the best. */
export function knowingTheBest(setting: Setting, { reluctance }: People): number {
  let accepted = 0;
  for (const [person, share] of reluctance.entries()) {
    const day = Math.floor(person / setting.perDay);
    const rates = setting.variants
      .filter((variant) => isUsedOn(variant, day))
      .map((variant) => rateOn(setting, variant, day));
    if (share < Math.max(...rates)) accepted += 1;
  }
  return accepted;
}
