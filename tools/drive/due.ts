import type { DrivenClock } from "./clock.ts";
import type { OpenedExtension } from "./extension.ts";
import { type StoredInvitation, storedInvitation } from "./rows.ts";
import { untilTrue } from "./until.ts";

const UNDER_WAY = new Set(["prepared", "dispatched"]);
/** More turns of the worker than any wait between two sends needs. */
const TURNS = 60;

/** Follows the worker's alarm, as time would, until this person's turn has come. */
async function untilTheirTurn(
  { popup }: OpenedExtension,
  clock: DrivenClock,
  whom: string,
): Promise<StoredInvitation> {
  // A turn of the worker first, so that its alarm knows of what was just done in the popup.
  await clock.moveTo(clock.now());
  for (let turn = 0; turn < TURNS; turn++) {
    const row = await storedInvitation(popup.page, whom);
    if (row.state !== "approved" || (turn > 0 && row.reason !== null)) return row;
    const at = await clock.alarmAt();
    // Given back in this very turn, and nothing more to come before the person says so.
    if (at === null && row.reason !== null) return row;
    if (at === null) throw new Error(`${whom} is approved and no alarm is set: ${await popup.state()}`);
    await clock.moveTo(Math.max(at, clock.now()) + 500);
  }
  throw new Error(`${whom} is still approved: ${await popup.state()}`);
}

/**
 * Lets an approved invitation go when it is due, and waits until it has an outcome: any state after
 * `dispatched`, or approved again with the reason.
 */
export async function sendWhenDue(
  opened: OpenedExtension,
  clock: DrivenClock,
  whom: string,
): Promise<StoredInvitation> {
  await untilTheirTurn(opened, clock, whom);
  let row = await storedInvitation(opened.popup.page, whom);
  await untilTrue(
    `${whom} has an outcome`,
    async () => {
      row = await storedInvitation(opened.popup.page, whom);
      return !UNDER_WAY.has(row.state);
    },
    60_000,
  );
  return row;
}

/** Lets an approved invitation become due; resolves while it is with the page. */
export async function handOverWhenDue(
  opened: OpenedExtension,
  clock: DrivenClock,
  whom: string,
): Promise<void> {
  const { state, reason } = await untilTheirTurn(opened, clock, whom);
  if (state !== "dispatched") throw new Error(`${whom} is ${state} (${reason}), not with the page.`);
}
