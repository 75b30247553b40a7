import type { Invitation } from "../../core/invitation/invitation.ts";
import type { Withdrawal } from "../../core/withdrawal/withdrawal.ts";
import type { StoreReader } from "../ports.ts";

/** The withdrawal that is prepared or handed over, if any. */
export async function withdrawalInFlight(reader: StoreReader): Promise<Withdrawal | null> {
  const [prepared, dispatched] = await Promise.all(
    (["prepared", "dispatched"] as const).map((state) =>
      reader.withdrawalsInState(state, { order: "oldest", limit: 1 }),
    ),
  );
  return prepared?.[0] ?? dispatched?.[0] ?? null;
}

/** The same of an invitation. */
export async function sendingInFlight(reader: StoreReader): Promise<Invitation | null> {
  const [prepared, dispatched] = await Promise.all(
    (["prepared", "dispatched"] as const).map((state) =>
      reader.invitationsInState(state, { order: "oldest", limit: 1 }),
    ),
  );
  return prepared?.[0] ?? dispatched?.[0] ?? null;
}
