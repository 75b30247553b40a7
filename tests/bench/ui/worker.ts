import type { BrowserContext, Page } from "playwright-core";
import type { Bar } from "../report.ts";
import { median, ms, spread, times } from "./figures.ts";
import { type Message, wakeOnce } from "./waking.ts";

const BAR = 2;
/** What the listeners alone answer: neither the rest of the worker nor the store is asked. */
const LEAST: Message = { to: "worker", kind: "stop-reading-sent" };
/** After this it has settled, planned, filled the day's list and set its alarm. */
const TURN: Message = { to: "worker", kind: "poke" };

export interface Sleepers {
  readonly bare: Page;
  readonly thousand: Page;
  readonly most: Page;
}

/** From no worker to its first answer, ours beside one that does nothing but answer, by turns. */
export async function wakeWorkers(
  context: BrowserContext,
  { bare, thousand, most }: Sleepers,
  rounds: number,
) {
  const asked = [
    { name: "bare worker", page: bare, message: LEAST },
    { name: "ours, first answer", page: thousand, message: LEAST },
    { name: "ours, first answer, 100,000 invitations", page: most, message: LEAST },
    { name: "ours, a whole turn", page: thousand, message: TURN },
    { name: "ours, a whole turn, 100,000 invitations", page: most, message: TURN },
  ] as const;
  const took = new Map<string, number[]>(asked.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const { name, page, message } of asked) {
      const time = await wakeOnce(context, page, message);
      if (round >= 0) took.get(name)?.push(time);
    }
  }
  const of = (name: (typeof asked)[number]["name"]) => median(took.get(name) ?? []);
  const floor = of("bare worker");
  const bars: readonly Bar[] = (
    ["ours, first answer", "ours, first answer, 100,000 invitations"] as const
  ).map((name) => ({
    name: `worker, ${name}`,
    met: of(name) <= floor * BAR,
    figure: `${ms(of(name))}, ${times(of(name) / floor)}`,
    bar: `${BAR} times a bare worker's ${ms(floor)}`,
  }));
  return { rows: [...took].map(([name, list]) => [name, spread(list)]), bars };
}
