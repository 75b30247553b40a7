import type { Page } from "playwright-core";
import type { Bar } from "../report.ts";
import { type Contestants, PAGES, POPUP, type Size } from "./extensions.ts";
import { median, ms, people, spread, times } from "./figures.ts";
import { type Awaited, NOTHING, type Opening, openOnce, type Seat } from "./opening.ts";
import { stopWorkers } from "./waking.ts";

/** As many invitations as the popup is opened on. */
export const POPUP_SIZES = [0, 1_000, 100_000] as const satisfies readonly Size[];
const BAR_PAINT = 1.15;
const BAR_FIGURES = 1.4;
const BAR_SIZE = 1.1;
const HELLO: Awaited = { kind: "words", words: "3 of 8 sent today" };

/** Other figures than at the last opening, the worker told of it as after every edit; and what the icon opens then. */
async function changeFigures({ address }: Contestants, { page }: Seat, size: Size) {
  await page.goto(address(size, PAGES.resting));
  const { sent, today, popup } = await page.evaluate(() => window.filling.change());
  await page.goto("about:blank");
  return { figures: { kind: "words", words: `${sent} of ${today} sent today` } as const, popup };
}

/**
 * The popup on stores of each size beside a blank page and a hello-world popup of the same extension, by turns.
 *
 * First real figures: the day's own in words that can be read, such as "3 of 6 sent today", and only those the store
 * has at this moment. Before every opening they are changed (the opening before had "3 of 5"), so a skeleton, a
 * dash, or what an earlier opening kept is none. Nothing else is waited for: the popup is opened for this line.
 *
 * Before each, nothing of any extension but the steering page is open and no worker runs: how things are when
 * somebody presses the icon.
 */
export async function openPopups(contestants: Contestants, seat: Seat, steering: Page, rounds: number) {
  const { context, address } = contestants;
  const opened = async (place: string, awaited: Awaited): Promise<Opening> => {
    await stopWorkers(context, steering);
    // The process ends a moment after its last page.
    await steering.waitForTimeout(500);
    return openOnce(seat, place, awaited, { pressed: place.includes(POPUP) });
  };
  const blank: Opening[] = [];
  const hello: Opening[] = [];
  const helloGet: Opening[] = [];
  const popup = new Map<Size, Opening[]>(POPUP_SIZES.map((size) => [size, []]));
  // The first round compiles and counts for nothing.
  for (let round = -1; round < rounds; round += 1) {
    const keep = (list: Opening[] | undefined, opening: Opening) => void (round >= 0 && list?.push(opening));
    // After the same steps as the popup: what an opening leaves behind would weigh on the next one.
    await changeFigures(contestants, seat, 1_000);
    keep(blank, await opened(address(1_000, PAGES.blank), NOTHING));
    await changeFigures(contestants, seat, 1_000);
    keep(hello, await opened(address(1_000, PAGES.hello), HELLO));
    await changeFigures(contestants, seat, 1_000);
    keep(helloGet, await opened(address(1_000, PAGES.helloGet), HELLO));
    for (const size of POPUP_SIZES) {
      const { figures, popup: place } = await changeFigures(contestants, seat, size);
      keep(popup.get(size), await opened(place, figures));
    }
  }
  const named: readonly (readonly [string, readonly Opening[]])[] = [
    ["blank page", blank],
    ["hello world in Preact", hello],
    ["the same after one row of the store", helloGet],
    ...[...popup].map(([size, openings]) => [`popup, ${people(size)} invitations`, openings] as const),
  ];
  const rows = named.map(([name, openings]) => [
    name,
    spread(openings.map(({ firstPaint }) => firstPaint)),
    spread(openings.map(({ firstContent }) => firstContent)),
    openings === blank ? "" : spread(openings.map(({ awaited }) => awaited ?? Number.NaN)),
    openings.every(({ pressable }) => pressable === null)
      ? ""
      : spread(openings.map(({ pressable }) => pressable ?? Number.NaN)),
  ]);
  return { rows, bars: barsOf(blank, popup) };
}

function barsOf(blank: readonly Opening[], popup: ReadonlyMap<Size, readonly Opening[]>): readonly Bar[] {
  const floor = median(blank.map(({ firstPaint }) => firstPaint));
  const figuresOn = (size: Size) =>
    median((popup.get(size) ?? []).map(({ awaited }) => awaited ?? Number.NaN));
  const held = POPUP_SIZES.flatMap((size): readonly Bar[] => {
    const paint = median((popup.get(size) ?? []).map(({ firstPaint }) => firstPaint));
    const figures = figuresOn(size);
    return [
      {
        name: `first paint, ${people(size)} invitations`,
        met: paint <= floor * BAR_PAINT,
        figure: `${ms(paint)}, ${times(paint / floor)}`,
        bar: `${BAR_PAINT} times the blank page's ${ms(floor)}`,
      },
      {
        name: `first real figures, ${people(size)} invitations`,
        met: figures <= floor * BAR_FIGURES,
        figure: `${ms(figures)}, ${times(figures / floor)}`,
        bar: `${BAR_FIGURES} times the blank page's first paint`,
      },
    ];
  });
  const grown = figuresOn(100_000) / figuresOn(1_000);
  return [
    ...held,
    {
      name: "first real figures, 100,000 beside 1,000",
      met: grown <= BAR_SIZE,
      figure: times(grown),
      bar: `${BAR_SIZE} times`,
    },
  ];
}
