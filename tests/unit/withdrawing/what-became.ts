import { readWithdrawals } from "../../../src/app/withdrawing/read-withdrawals.ts";
import { ATTEMPT_KINDS, type AttemptKind } from "../../../src/core/invitation/attempt.ts";
import type { WithdrawOutcome } from "../../../src/core/page/withdrawing.ts";
import { type PickedWorld, withdrawals } from "../world/withdrawing.ts";

export const NAMES = ["Noor Example", "Ivo Sample", "Mia Muster", "Ken Beispiel"];
/** Whom the site took back, in order. */
export const slugs = (world: PickedWorld) => world.site.takenBack.map(({ slug }) => slug);
/** Of every withdrawal, in the order in which they were picked. */
export const states = async (world: PickedWorld) => (await withdrawals(world)).map(({ state }) => state);
/** Kinds of the log's rows since the picking. */
export const log = async (world: PickedWorld, kinds: readonly AttemptKind[] = ATTEMPT_KINDS) =>
  (await world.store.read((reader) => reader.attemptsSince(world.started, [...kinds]))).map(
    ({ kind }) => kind,
  );
/** What an interface shows. */
export const shown = (world: PickedWorld) => world.store.read((reader) => readWithdrawals(reader, world.now));
/** The next command ends for this reason, with nothing pressed. */
export const failing = (
  reason: Extract<WithdrawOutcome, { kind: "not-withdrawn" }>["reason"],
): WithdrawOutcome => ({
  kind: "not-withdrawn",
  reason,
  evidence: "model",
});
