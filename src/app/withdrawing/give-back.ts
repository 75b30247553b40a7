import type { Instant } from "../../core/shared/time.ts";
import type { Withdrawal, WithdrawalReason } from "../../core/withdrawal/withdrawal.ts";
import type { RowDeps } from "../deps.ts";
import type { StoreWriter } from "../ports.ts";
import { MAX_RETURNS } from "../sending/give-back.ts";
import { recordWithdrawal } from "./record.ts";

/** A try that came to nothing. `counts`: it says something against this one, not against the account or the network. */
export interface Fruitless {
  readonly reason: WithdrawalReason;
  readonly detail: string;
  readonly counts: boolean;
}

/**
 * Proven that nothing was pressed: it waits to be tried again later. The third try that counts against
 * the same one ends it as not taken back instead.
 */
export async function giveBackWithin(
  writer: StoreWriter,
  deps: RowDeps,
  withdrawal: Withdrawal,
  { reason, detail, counts }: Fruitless,
  at: Instant,
): Promise<Withdrawal | null> {
  const ends = counts && withdrawal.tries + 1 >= MAX_RETURNS;
  const said = `${reason}: ${detail}`;
  return ends
    ? recordWithdrawal(
        writer,
        deps.ids,
        withdrawal,
        { kind: "not-withdrawn", reason, at },
        { kind: "not-withdrawn", detail: said },
      )
    : recordWithdrawal(
        writer,
        deps.ids,
        withdrawal,
        { kind: "return", reason, counts, at },
        { kind: "withdrawal-returned", detail: said },
      );
}

/** The same in a transaction of its own. */
export async function giveBack(
  deps: RowDeps,
  id: string,
  fruitless: Fruitless,
  also?: (writer: StoreWriter, at: Instant) => Promise<void>,
): Promise<void> {
  await deps.store.write(async (writer) => {
    const at = deps.clock.now();
    const withdrawal = await writer.withdrawal(id);
    if (withdrawal) await giveBackWithin(writer, deps, withdrawal, fruitless, at);
    await also?.(writer, at);
  });
}
