import type { Transaction } from "dexie";
import type { SchemaVersion } from "./schema-version.ts";

/**
 * Events with who told of them and how things stood, taking back, the Sent list, the own profile, thanks,
 * and what waits since when. `sentAt` is null in a draft, which so is not in that index.
 */
export const version4: SchemaVersion = {
  version: 4,
  stores: {
    invitations:
      "id, [state+updatedAt], [draft+order], [pool+order], prospectId, [segmentId+state], [state+sentAt]",
    withdrawals: "id, [state+updatedAt], prospectId",
    sentLists: "",
    ownProfiles: "id",
    followUps: "invitationId",
  },
  async upgrade(transaction: Transaction) {
    await addTo(transaction, "restrictions", {
      source: "page",
      statedUntil: null,
      remark: "",
      dismissedAt: null,
      context: null,
      checkTries: 0,
      checkTriedAt: null,
    });
    await transaction
      .table<{ confirmedAt: number | null; checkedAt?: number | null }, string>("restrictions")
      .toCollection()
      .modify((row) => {
        // What the person confirmed with an earlier version went on without a look at the Sent page.
        row.checkedAt = row.confirmedAt;
      });
    await addTo(transaction, "segments", { thanks: "" });
  },
};

async function addTo(transaction: Transaction, table: string, fields: object): Promise<void> {
  await transaction
    .table<object, string>(table)
    .toCollection()
    .modify((row) => {
      Object.assign(row, fields);
    });
}
