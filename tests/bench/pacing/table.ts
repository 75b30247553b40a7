import type { Bar } from "../report.ts";
import type { Outcome } from "./simulate.ts";

/** One strategy on one platform model, over all its accounts. */
export interface Cell {
  readonly model: string;
  readonly strategy: string;
  readonly kind: "ours" | "clairvoyant" | "as published" | "clipped";
  readonly median: number;
  readonly p10: number;
  /** Means for an account. */
  readonly accepted: number;
  readonly restrictions: number;
  readonly lost: number;
  readonly sentForEach: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN;

export function cellOf(of: Pick<Cell, "model" | "strategy" | "kind">, outcomes: readonly Outcome[]): Cell {
  const accepted = outcomes.map((outcome) => outcome.accepted);
  return {
    ...of,
    median: quantile(accepted, 0.5),
    p10: quantile(accepted, 0.1),
    accepted: mean(accepted),
    restrictions: mean(outcomes.map(({ restrictions }) => restrictions)),
    lost: mean(outcomes.map(({ lost }) => lost)),
    sentForEach: mean(outcomes.map(({ sent }) => sent)) / mean(accepted),
  };
}

export const COLUMNS = [
  "model",
  "strategy",
  "kind",
  "accepted, median",
  "p10",
  "mean",
  "restrictions",
  "days lost",
  "sent for each",
] as const;

export const rowOf = (cell: Cell): readonly string[] => [
  cell.model,
  cell.strategy,
  cell.kind,
  String(Math.round(cell.median)),
  String(Math.round(cell.p10)),
  cell.accepted.toFixed(1),
  cell.restrictions.toFixed(3),
  cell.lost.toFixed(1),
  cell.sentForEach.toFixed(2),
];

/** As `Map.groupBy`, which Node 20 has not. */
function groupsBy(
  cells: readonly Cell[],
  by: (cell: Cell) => string,
): readonly (readonly [string, readonly Cell[]])[] {
  const keys = [...new Set(cells.map(by))];
  return keys.map((key) => [key, cells.filter((cell) => by(cell) === key)]);
}

/** The same strategy over all models, each weighing alike. */
export function overall(cells: readonly Cell[]): readonly Cell[] {
  return groupsBy(cells, ({ strategy, kind }) => `${strategy}/${kind}`).map(([, same]) => {
    const of = (field: "median" | "p10" | "accepted" | "restrictions" | "lost" | "sentForEach") =>
      mean(same.map((cell) => cell[field]));
    const [{ strategy, kind } = { strategy: "", kind: "clipped" as const }] = same;
    return {
      model: "all",
      strategy,
      kind,
      median: of("median"),
      p10: of("p10"),
      accepted: of("accepted"),
      restrictions: of("restrictions"),
      lost: of("lost"),
      sentForEach: of("sentForEach"),
    };
  });
}

const MEAN_RESTRICTIONS = 0.25;
const WORST_RESTRICTIONS = 0.75;
const TIE = 0.02;
const OF_RAMPED = 0.92;

/** Clipped schedules with more acceptances and at most 0.02 more restrictions than ours. */
function better(cells: readonly Cell[]): readonly string[] {
  const ours = cells.find(({ kind }) => kind === "ours");
  if (!ours) throw new Error("Our own strategy is missing.");
  return cells
    .filter(({ kind }) => kind === "clipped")
    .filter((cell) => cell.accepted > ours.accepted && cell.restrictions <= ours.restrictions + TIE)
    .map(
      (cell) =>
        `${cell.strategy} (${cell.accepted.toFixed(1)} against ${ours.accepted.toFixed(1)}, ${cell.restrictions.toFixed(3)} against ${ours.restrictions.toFixed(3)})`,
    );
}

/** `cells` of every model; `ramped` is the clairvoyant that climbs as we do. */
export function barsOf(cells: readonly Cell[], ramped: string): readonly Bar[] {
  const models = groupsBy(cells, ({ model }) => model);
  const ours = cells.filter(({ kind }) => kind === "ours");
  const restrictions = ours.map((cell) => cell.restrictions);
  const shares = models.map(([, ofModel]) => {
    const own = ofModel.find(({ kind }) => kind === "ours")?.accepted ?? Number.NaN;
    return own / (ofModel.find(({ strategy }) => strategy === ramped)?.accepted ?? Number.NaN);
  });
  const beaten = (name: string, by: readonly string[]): Bar => ({
    name: `no clipped schedule is better, ${name}`,
    met: by.length === 0,
    figure: by.length === 0 ? "none" : by.join("; "),
    bar: `more accepted with at most ${TIE} more restrictions: none`,
  });
  return [
    {
      name: "restrictions an account, mean over models",
      met: mean(restrictions) <= MEAN_RESTRICTIONS,
      figure: mean(restrictions).toFixed(3),
      bar: `at most ${MEAN_RESTRICTIONS}`,
    },
    {
      name: "restrictions an account, worst model",
      met: Math.max(...restrictions) <= WORST_RESTRICTIONS,
      figure: Math.max(...restrictions).toFixed(3),
      bar: `at most ${WORST_RESTRICTIONS}`,
    },
    beaten("all models together", better(overall(cells))),
    ...models
      .filter(([, ofModel]) => ofModel.some(({ kind, restrictions: some }) => kind === "clipped" && some > 0))
      .map(([model, ofModel]) => beaten(model, better(ofModel))),
    {
      name: "accepted, of the ramped clairvoyant's, median over models",
      met: quantile(shares, 0.5) >= OF_RAMPED,
      figure: `${(quantile(shares, 0.5) * 100).toFixed(1)} %`,
      bar: `at least ${OF_RAMPED * 100} %`,
    },
  ];
}
