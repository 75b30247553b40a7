import assert from "node:assert/strict";
import { takeBackOverDays } from "./days.ts";

/** `npm run long:withdrawing`: 40 pending ones taken back, 10 a day, the browser opened again after each day. */
const COUNT = 42;
const PER_DAY = 10;

async function main(): Promise<void> {
  const started = Date.now();
  const { picked, left, takenBack, stillPending, perDay, leastGap, restarts, rows } = await takeBackOverDays(
    COUNT,
    PER_DAY,
  );
  const states = (of: readonly { readonly state: string }[]) => of.map(({ state }) => state).toSorted();
  process.stdout.write(
    `${takenBack.length} of ${picked.length} taken back, ${perDay.join(" + ")} a day, ${restarts} restarts, ` +
      `least gap ${Math.round(leastGap / 60_000)} min, ${Math.round((Date.now() - started) / 1_000)} s\n`,
  );
  assert.deepEqual(takenBack, picked, "each once, in the order picked");
  assert.deepEqual(stillPending.toSorted(), left.toSorted(), "whom the site still has");
  assert.deepEqual(perDay, [PER_DAY, PER_DAY, PER_DAY, PER_DAY], "the day's cap");
  assert.ok(leastGap >= 300_000, "the least gap");
  assert.ok(restarts >= 3, "the browser was opened again");
  assert.deepEqual(
    states(rows.withdrawals),
    picked.map(() => "withdrawn"),
  );
  assert.deepEqual(states(rows.invitations), [...left.map(() => "sent"), ...picked.map(() => "withdrawn")]);
  const logged = (kind: string) => rows.attempts.filter((one) => one.kind === kind).length;
  assert.deepEqual(
    [logged("withdrawing"), logged("withdrawn"), logged("withdrawal-unknown"), logged("sent-by-hand")],
    [picked.length, picked.length, 0, COUNT],
    "the log",
  );
  assert.deepEqual(rows.restrictions, []);
  process.stdout.write("Site, rows and log agree.\n");
}

await main();
