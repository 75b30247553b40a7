import { chunkIdOf } from "../core/archive/chunk-id.ts";
import { chunkIdOfName } from "../core/archive/connection-set.ts";
import type { PastInvitation } from "../core/prospect/history.ts";
import type { Prospect } from "../core/prospect/prospect.ts";
import { historyChunksOf } from "./history-reader.ts";
import type { Tables } from "./schema.ts";

/*
 * Invitations that LinkedIn's archive told of lie together by person, in at most 64 rows: 5,000 rows of
 * their own took most of the time of bringing an archive in, and nobody asks for one alone.
 */

/** Whose chunk an invitation is in: the person's by key, else by name. */
const homeOf = ({ key, fullName }: PastInvitation): string =>
  key === null ? chunkIdOfName(fullName) : chunkIdOf(key);

export async function putHistory(tables: Tables, past: readonly PastInvitation[]): Promise<void> {
  const homes = new Map<string, Map<string, PastInvitation>>();
  for (const row of past) homes.set(homeOf(row), new Map());
  for (const { id, invitations } of await historyChunksOf(tables, homes.keys())) {
    homes.set(id, new Map(invitations.map((row) => [row.id, row])));
  }
  for (const row of past) homes.get(homeOf(row))?.set(row.id, row);
  await tables.history.bulkPut([...homes].map(([id, rows]) => ({ id, invitations: [...rows.values()] })));
}

/** Takes out what the archive told of somebody: by their keys, and by name where it knew no key. */
export async function forgetHistory(tables: Tables, { keys, fullName }: Prospect): Promise<void> {
  const isTheirs = (row: PastInvitation): boolean =>
    row.key === null ? row.fullName === fullName : keys.includes(row.key);
  const chunks = await historyChunksOf(tables, [...keys.map(chunkIdOf), chunkIdOfName(fullName)]);
  const changed = chunks.filter(({ invitations }) => invitations.some(isTheirs));
  await tables.importReports.toCollection().modify((report) => {
    const unmatched = report.unmatched.map((group) => ({
      ...group,
      first: group.first.filter((one) => one.fullName !== fullName),
    }));
    Object.assign(report, { unmatched });
  });
  await tables.history.bulkPut(
    changed.map(({ id, invitations }) => ({ id, invitations: invitations.filter((row) => !isTheirs(row)) })),
  );
}
