import { expect, it } from "vitest";
import { runOne } from "../../tests/bench/pages/run-one.ts";

const SEEDS = Array.from({ length: 60 }, (_, index) => 10_001 + index);
/** They mostly wait. */
const AT_A_TIME = 12;

it("I6 sixty random combinations of the practice matrix: nothing wrong, little asked (npm run bench:pages has 2,000)", {
  timeout: 120_000,
}, async () => {
  const left = [...SEEDS];
  const ran: Awaited<ReturnType<typeof runOne>>[] = [];
  const worker = async () => {
    for (let seed = left.shift(); seed !== undefined; seed = left.shift()) ran.push(await runOne(seed));
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  const told = (verdict: string) =>
    ran
      .filter((one) => one.verdict === verdict && (verdict === "wrong" || one.beyond === null))
      .map(({ seed, why }) => `npm run bench:pages -- --only=${seed}: ${why}`);
  expect(ran).toHaveLength(SEEDS.length);
  expect(told("wrong")).toEqual([]);
  expect(told("asked").length).toBeLessThanOrEqual(1);
  expect(ran.filter(({ strangerTouched, siteWithoutSent }) => strangerTouched || siteWithoutSent)).toEqual(
    [],
  );
});
