import type { Instant } from "../../core/shared/time.ts";
import type { StoreReader } from "../ports.ts";
import { readWithdrawals, type Withdrawals } from "../withdrawing/read-withdrawals.ts";
import { readPending } from "./read-pending.ts";
import type { PendingView } from "./view.ts";

/** Everything the place of pending invitations shows. */
export interface PendingPlaceView {
  readonly pending: PendingView;
  readonly withdrawals: Withdrawals;
}

export async function readPendingPlace(reader: StoreReader, now: Instant): Promise<PendingPlaceView> {
  const [pending, withdrawals] = await Promise.all([readPending(reader, now), readWithdrawals(reader, now)]);
  return { pending, withdrawals };
}
