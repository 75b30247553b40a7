import type { HealthReader } from "../app/ports-health.ts";
import { MAX_KEY, MIN_KEY, type ReadTables } from "./read-tables.ts";
import { ONLY_ROW } from "./schema.ts";

/** Rows about the account's health: taking back, the Sent list, the own profile, thanks. */
export function healthReaderOf(tables: ReadTables): HealthReader {
  return {
    withdrawal: async (id) => await tables.withdrawals.get(id),
    withdrawalsInState: async (state, { order, limit }) => {
      const found = tables.withdrawals
        .where("[state+updatedAt]")
        .between([state, MIN_KEY], [state, MAX_KEY], true, true);
      return await (order === "newest" ? found.reverse() : found).limit(limit).toArray();
    },
    withdrawalsOf: async (prospectIds) =>
      await tables.withdrawals.where("prospectId").anyOf(prospectIds).toArray(),
    sentList: async () => (await tables.sentLists.get(ONLY_ROW)) ?? null,
    ownProfiles: async () => await tables.ownProfiles.toArray(),
    pendingSentBefore: async (before, most) => {
      const range = tables.invitations
        .where("[state+sentAt]")
        .between(["sent", MIN_KEY], ["sent", before], true, false);
      return (await range.limit(most).primaryKeys()).length;
    },
    followUps: async (invitationIds) =>
      (await tables.followUps.bulkGet([...invitationIds])).filter((row) => row !== undefined),
  };
}
