import { expect, test } from "vitest";
import { ago, cohort, sentThen, TODAY } from "./testing/cohorts.ts";
import { timeToAcceptance } from "./time-to-acceptance.ts";

test("the curve is Kaplan and Meier's: watched until a yes, a taking back, or today", () => {
  const sent = cohort({
    day: ago(5),
    sent: 20,
    acceptedAfter: { 1: 4, 3: 1 },
    withdrawnAfter: { 2: 2 },
    waiting: 13,
  });
  const { curve, watched, open, median, half } = timeToAcceptance([sent], TODAY);
  expect([watched, open, median, half]).toEqual([20, 13, 1, 1]);
  expect(curve.map(({ atRisk }) => atRisk)).toEqual([20, 20, 16, 14, 13, 13]);
  const shares = [0, 0.2, 0.2, 1 - 0.8 * (13 / 14), 1 - 0.8 * (13 / 14), 1 - 0.8 * (13 / 14)];
  for (const [day, share] of shares.entries()) expect(curve[day]?.share).toBeCloseTo(share, 12);
  // Greenwood: 4 / (20 * 16) + 1 / (14 * 13), on the scale of log(-log).
  const error = 1.959963984540054 * (Math.sqrt(4 / 320 + 1 / 182) / -Math.log(0.8 * (13 / 14)));
  expect(curve[3]?.low).toBeCloseTo(1 - (0.8 * (13 / 14)) ** Math.exp(-error), 12);
  expect(curve[3]?.high).toBeCloseTo(1 - (0.8 * (13 / 14)) ** Math.exp(error), 12);
});

test("I8 a hundred sent today pull the curve down by nothing: they are no refusals", () => {
  const old = sentThen(60, 100, 30, { after: 4 });
  const alone = timeToAcceptance([old], TODAY).curve.at(-1)?.share;
  const withYoung = timeToAcceptance([old, sentThen(0, 100, 0)], TODAY).curve.at(-1)?.share;
  expect(alone).toBeCloseTo(0.3, 12);
  expect(withYoung).toBeCloseTo(0.3, 12);
});

test("what LinkedIn's archive told has no days and is not in it", () => {
  const told = cohort({ day: ago(100), told: 40, toldAccepted: 20 });
  expect(timeToAcceptance([told], TODAY)).toMatchObject({ known: 0, watched: 0, curve: [], half: null });
});

test("the days within which half and nine of ten come are those of the curve, the median that of the yeses", () => {
  const sent = [
    cohort({ day: ago(90), sent: 100, acceptedAfter: { 0: 10, 2: 5, 9: 4, 30: 3 }, waiting: 78 }),
    // Young ones whose late yeses are still to come make the plain median short.
    cohort({ day: ago(1), sent: 300, acceptedAfter: { 0: 30 }, waiting: 270 }),
  ];
  const { median, half, ninety } = timeToAcceptance(sent, TODAY);
  expect([median, half, ninety]).toEqual([0, 2, 30]);
});

test("fewer than ten make no curve, and still their yeses are shown", () => {
  const { curve, known, counts, half } = timeToAcceptance([sentThen(20, 9, 3, { after: 2 })], TODAY);
  expect([curve, known, counts[2], half]).toEqual([[], 3, 3, null]);
});

test("a yes later than is drawn is counted as later", () => {
  expect(timeToAcceptance([sentThen(90, 20, 2, { after: 70 })], TODAY)).toMatchObject({
    known: 2,
    later: 2,
    median: 70,
  });
});
