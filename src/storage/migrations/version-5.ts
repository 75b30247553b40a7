import type { Collection, Table, Transaction } from "dexie";
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
    for await (const rows of pages(transaction.table<OldInvitation, string>("invitations"))) {
      for (const row of rows) counted.invitation(row);
    }
    for await (const rows of pages(transaction.table<OldAttempt, string>("attempts"))) {
      const settled = await withSentDay(transaction, rows);
      for (const row of rows) counted.attempt(settled.get(row.id) ?? row);
    }
    await transaction.table<object, string>("monthlyCohorts").bulkPut(counted.months());
  },
};

/** Every row, by id, a page at a time. */
async function* pages<Row extends { readonly id: string }>(
  table: Table<Row, string>,
): AsyncGenerator<readonly Row[]> {
  for (let after: string | null = null; ; ) {
    const found: Collection<Row, string> =
      after === null ? table.orderBy(":id") : table.where(":id").above(after);
    const rows: readonly Row[] = await found.limit(PAGE).toArray();
    yield rows;
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
