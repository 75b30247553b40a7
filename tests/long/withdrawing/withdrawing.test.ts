import { expect, test } from "vitest";
import { takeBackOverDays } from "./days.ts";

/** All but two of them are picked. */
const COUNT = 42;
const PER_DAY = 10;

test("I2 I3 I5 40 pending ones are taken back, 10 a day, the browser opened again after each day", {
  timeout: 40 * 60_000,
}, async () => {
  const report = await takeBackOverDays(COUNT, PER_DAY);
  const { picked, left, rows } = report;
  console.log(
    `${report.takenBack.length} taken back, ${report.perDay.join(" + ")} a day, ${report.restarts} restarts`,
  );
  expect(picked).toHaveLength(COUNT - 2);
  expect(report.takenBack).toEqual(picked);
  expect(report.stillPending.toSorted()).toEqual(left.toSorted());
  expect(report.perDay).toEqual([PER_DAY, PER_DAY, PER_DAY, PER_DAY]);
  expect(report.leastGap).toBeGreaterThanOrEqual(300_000);
  expect(report.restarts).toBeGreaterThanOrEqual(3);
  expect(rows.withdrawals.map(({ state }) => state)).toEqual(picked.map(() => "withdrawn"));
  expect(rows.invitations.map(({ state }) => state).toSorted()).toEqual([
    ...left.map(() => "sent"),
    ...picked.map(() => "withdrawn"),
  ]);
  const logged = (kind: string) => rows.attempts.filter((one) => one.kind === kind).length;
  expect(logged("withdrawing")).toBe(picked.length);
  expect(logged("withdrawn")).toBe(picked.length);
  expect(logged("withdrawal-unknown")).toBe(0);
  expect(logged("sent-by-hand")).toBe(COUNT);
  expect(rows.restrictions).toEqual([]);
});
