import { knowingTheBest, type Outcome, simulate } from "./simulate.ts";
import { dailyZTest, evenly, greedy, ours, sequential, undecidedRefused } from "./strategies.ts";
import { hasBest, type Row } from "./table.ts";
import { peopleOf, type Setting } from "./truth.ts";

/** Every strategy on the same people, run after run; the same `seed`, the same figures. */
export function measure(setting: Setting, runs: number, seed: number): Row {
  const all = Array.from({ length: runs }, (_, run) => oneRun(setting, seedOf(seed, run)));
  const share = (of: (one: Run) => boolean | undefined): number =>
    mean(all.map((one) => (of(one) === true ? 1 : 0)));
  const gains = all.map(({ learning, even }) => learning.accepted - even.accepted);
  return {
    name: setting.name,
    runs,
    onBest: mean(all.map(({ learning }) => learning.onBest)),
    ours: mean(all.map(({ learning }) => learning.accepted)),
    even: mean(all.map(({ even }) => even.accepted)),
    undecidedRefused: mean(all.map(({ refused }) => refused.accepted)),
    greedy: mean(all.map(({ leading }) => leading.accepted)),
    knowing: mean(all.map(({ knowing }) => knowing)),
    standardError: Math.sqrt(mean(gains.map((gain) => (gain - mean(gains)) ** 2)) / runs),
    falseOurs: share(({ learning }) => learning.falseCalls[0]),
    falseEven: share(({ even }) => even.falseCalls[0]),
    falseZTest: share(({ even }) => even.falseCalls[1]),
    found: hasBest(setting) ? share(({ learning }) => learning.found[0]) : null,
    foundEven: hasBest(setting) ? share(({ even }) => even.found[0]) : null,
  };
}

interface Run {
  readonly learning: Outcome;
  readonly even: Outcome;
  readonly refused: Outcome;
  readonly leading: Outcome;
  readonly knowing: number;
}

function oneRun(setting: Setting, seed: number): Run {
  const people = peopleOf(setting, seed);
  return {
    learning: simulate(setting, people, ours, [sequential], seed + 1),
    even: simulate(setting, people, evenly, [sequential, dailyZTest], seed + 2),
    refused: simulate(setting, people, undecidedRefused, [], seed + 3),
    leading: simulate(setting, people, greedy, [], seed + 4),
    knowing: knowingTheBest(setting, people),
  };
}

/** Far enough apart that no run shares a source with another. */
const seedOf = (seed: number, run: number): number => (seed * 1_000_003 + run * 7_919) >>> 0;

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
