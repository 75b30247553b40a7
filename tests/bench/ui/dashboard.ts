import type { Bar } from "../report.ts";
import { type Contestants, FULL_PAGE, type Size } from "./extensions.ts";
import { median, ms, people, spread, times } from "./figures.ts";
import { openOnce, type Seat } from "./opening.ts";

const SIZES = [1_000, 100_000] as const satisfies readonly Size[];
const BAR = 2;

/** From the navigation to the dashboard's first chart with marks in it, by turns. */
export async function openDashboards({ address }: Contestants, seat: Seat, rounds: number) {
  const took = new Map<Size, number[]>(SIZES.map((size) => [size, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const size of SIZES) {
      const opening = await openOnce(
        seat,
        address(size, FULL_PAGE),
        { kind: "chart" },
        { viewport: { width: 1280, height: 900 } },
      );
      if (round >= 0) took.get(size)?.push(opening.awaited ?? Number.NaN);
    }
  }
  const [small, large] = SIZES.map((size) => median(took.get(size) ?? []));
  const grown = (large ?? Number.NaN) / (small ?? Number.NaN);
  const bar: Bar = {
    name: "dashboard's first chart, 100,000 invitations beside 1,000",
    met: grown < BAR,
    figure: `${ms(large ?? Number.NaN)}, ${times(grown)}`,
    bar: `under ${BAR} times ${ms(small ?? Number.NaN)}`,
  };
  const rows = [...took].map(([size, list]) => [
    `dashboard, ${people(size)} invitations`,
    "",
    "",
    spread(list),
  ]);
  return { rows, bars: [bar] };
}
