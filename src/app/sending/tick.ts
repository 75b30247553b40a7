import { MINUTE } from "../../core/shared/time.ts";
import type { SendingDeps } from "../deps.ts";
import { notify } from "../notifying/tell.ts";
import { keepDayPlan } from "../planning/keep-day-plan.ts";
import { readPlan } from "../planning/read-plan.ts";
import { fillQueue } from "../queue/fill.ts";
import { lapseApprovals } from "../queue/lapse.ts";
import { checkAfterStop, nextCheckAt } from "../restrictions/check-sent.ts";
import { dispatchWithdrawal } from "../withdrawing/dispatch.ts";
import { readWithdrawalPlan } from "../withdrawing/read-plan.ts";
import { reconcileWithdrawals } from "../withdrawing/reconcile.ts";
import { readToolbar, showToolbar } from "./badge.ts";
import { dispatch } from "./dispatch.ts";
import { reconcile } from "./reconcile.ts";

/** While one is in flight it is looked after this often, should its report be lost. */
const LOOK_AFTER_IN_FLIGHT = MINUTE;

/**
 * One turn of the worker: settle, plan, send or take back at most one, set the one alarm, show the badge.
 * Safe to call at any time and as often as one likes.
 */
export async function tick(deps: SendingDeps): Promise<void> {
  await deps.lock.alone(async () => {
    await reconcile(deps);
    await reconcileWithdrawals(deps);
    await checkAfterStop(deps);
    await lapseApprovals(deps);
    await fillQueue(deps);
    const before = await deps.store.read((reader) => readPlan(reader, deps.clock.now()));
    // Inviting comes first: only when nothing of it is due is anything taken back.
    if (before?.plan.due) await dispatch(deps);
    else await dispatchWithdrawal(deps);
    const now = deps.clock.now();
    const { sending, withdrawing, checkAgainAt, toolbar } = await deps.store.read(async (reader) => {
      const planned = await readPlan(reader, now);
      return {
        sending: planned,
        withdrawing: await readWithdrawalPlan(reader, now),
        checkAgainAt: await nextCheckAt(reader, now),
        toolbar: await readToolbar(reader, now, planned),
      };
    });
    const inFlight = sending?.inFlight ?? withdrawing?.inFlight ?? null;
    const times = [
      sending?.plan.wakeAt ?? null,
      withdrawing?.plan.wakeAt ?? null,
      checkAgainAt,
      inFlight === null ? null : now + LOOK_AFTER_IN_FLIGHT,
    ].filter((time) => time !== null);
    if (sending) await keepDayPlan(deps, sending.plan, now);
    await deps.alarm.setTo(times.length > 0 ? Math.min(...times) : null);
    await showToolbar(deps, toolbar);
    await notify(deps);
  });
}

/**
 * Makes ticks that come while one is running into exactly one more after it, so that a nudge is
 * never lost and never piles up.
 */
export function createRunner(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  const run = async () => {
    do {
      again = false;
      await work();
    } while (again);
  };
  return () => {
    if (running) {
      again = true;
      return running;
    }
    running = run().finally(() => {
      running = null;
    });
    return running;
  };
}
