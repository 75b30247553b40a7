import type { HealthWriter } from "../app/ports-health.ts";
import type { Invitation } from "../core/invitation/invitation.ts";
import type { ProspectKey } from "../core/prospect/prospect.ts";
import { withoutPerson } from "../core/withdrawal/sent-reading.ts";
import { ONLY_ROW, type Tables } from "./schema.ts";

/** Rows about the account's health: taking back, the Sent list, the own profile, thanks. */
export function healthWriterOf(tables: Tables): HealthWriter {
  return {
    putWithdrawal: async (row) => void (await tables.withdrawals.put(row)),
    putSentList: async (list) =>
      void (await (list === null ? tables.sentLists.delete(ONLY_ROW) : tables.sentLists.put(list, ONLY_ROW))),
    putOwnProfile: async (profile) => void (await tables.ownProfiles.put(profile)),
    deleteOwnProfiles: async () => await tables.ownProfiles.clear(),
    putFollowUp: async (row) => void (await tables.followUps.put(row)),
    deleteFollowUp: async (invitationId) => await tables.followUps.delete(invitationId),
  };
}

/** Takes out what is known of somebody: taking back, their row on the Sent page, the reminder. */
export async function forgetHealth(
  tables: Tables,
  prospectId: string,
  keys: readonly ProspectKey[],
  invitations: readonly Pick<Invitation, "id" | "state">[],
): Promise<void> {
  await tables.withdrawals.where("prospectId").equals(prospectId).delete();
  await tables.followUps.bulkDelete(invitations.map(({ id }) => id));
  const list = await tables.sentLists.get(ONLY_ROW);
  if (!list) return;
  const states = invitations.map(({ state }) => state);
  await tables.sentLists.put(withoutPerson(list, keys, states), ONLY_ROW);
}
