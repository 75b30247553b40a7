import type { Transaction } from "dexie";
import type { SchemaVersion } from "./schema-version.ts";
import { addUp, type OldAttempt, type OldInvitation } from "./version-5-counting.ts";

/** Rows looked at in one go: so many are in memory, however many there are. */
const PAGE = 1_000;

/** Cohorts by day, segment and wording for the dashboard, counted from what is there, and what days were allowed. */
export const version5: SchemaVersion = {
  version: 5,
  stores: { monthlyCohorts: "month", dayPlans: "day" },
  async upgrade(transaction: Transaction) {
    const counted = addUp();
    await walk<OldInvitation>(transaction, "invitations", async (rows) => {
      for (const row of rows) counted.invitation(row);
    });
    await walk<OldAttempt>(transaction, "attempts", async (rows) => {
      const settled = await withSentDay(transaction, rows);
      for (const row of rows) counted.attempt(settled.get(row.id) ?? row);
    });
    await transaction.table<object, string>("monthlyCohorts").bulkPut(counted.months());
  },
};

/** Every row, by id, a page at a time. */
async function walk<Row extends { readonly id: string }>(
  transaction: Transaction,
  name: string,
  each: (rows: readonly Row[]) => Promise<void>,
): Promise<void> {
  const table = transaction.table<Row, string>(name);
  for (let after: string | null = null; ; ) {
    const found = after === null ? table.orderBy(":id") : table.where(":id").above(after);
    const rows: readonly Row[] = await found.limit(PAGE).toArray();
    await each(rows);
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.id;
  }
}

/** Some that were taken back did not say when they had been sent: it is written into their row, as it is from now on. */
async function withSentDay(
  transaction: Transaction,
  rows: readonly OldAttempt[],
): Promise<ReadonlyMap<string, OldAttempt>> {
  const silent = rows.filter(
    ({ kind, detail, sentDay, invitationId }) =>
      sentDay === null &&
      invitationId !== null &&
      (kind === "withdrawn-elsewhere" ||
        (kind === "withdrawal-settled" && detail?.startsWith("withdrawn: "))),
  );
  if (silent.length === 0) return new Map();
  const found = await transaction
    .table<OldInvitation, string>("invitations")
    .bulkGet(silent.map(({ invitationId }) => invitationId ?? ""));
  const settled = silent.map((row, at) => ({ ...row, sentDay: found[at]?.sentDay ?? null }));
  await transaction.table<OldAttempt, string>("attempts").bulkPut(settled);
  return new Map(settled.map((row) => [row.id, row]));
}
