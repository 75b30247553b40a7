import { describe, expect, inject, it } from "vitest";
import { play } from "./play.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** How many seeded runs are played: `npm run test:stops` asks for 500. */
    readonly stopRuns: number;
    /** The first seed: to play one run again. */
    readonly stopFrom: number;
  }
}

describe("seeded runs of picking, approving, stops, deaths and going on", () => {
  it("I4 after a stop surface nothing is pressed; nobody is taken back who was not picked, none twice", {
    timeout: 60 * 60_000,
  }, async () => {
    const runs = inject("stopRuns");
    const total = { sent: 0, takenBack: 0, stops: 0 };
    const broken: string[] = [];
    const from = inject("stopFrom");
    for (let seed = from; seed < from + runs; seed += 1) {
      const played = await play(seed);
      total.sent += played.sent;
      total.takenBack += played.takenBack;
      total.stops += played.stops;
      broken.push(...played.broken.map((what) => `seed ${seed}: ${what}`));
    }
    console.log(
      `${runs} runs: ${total.sent} sent, ${total.takenBack} taken back, ${total.stops} stops shown`,
    );
    expect(broken).toEqual([]);
    // A run in which nothing is pressed shows nothing.
    if (runs > 1) expect(Math.min(total.sent, total.takenBack, total.stops)).toBeGreaterThan(runs / 2);
  });
});
