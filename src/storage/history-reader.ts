import type { HistoryChunk } from "../app/ports.ts";
import { chunkIdOf } from "../core/archive/chunk-id.ts";
import type { PastInvitation } from "../core/prospect/history.ts";
import type { ProspectKey } from "../core/prospect/prospect.ts";
import type { ReadTables } from "./read-tables.ts";

export async function historyChunksOf(
  tables: ReadTables,
  ids: Iterable<string>,
): Promise<readonly HistoryChunk[]> {
  const found = await tables.history.bulkGet([...new Set(ids)]);
  return found.filter((chunk) => chunk !== undefined);
}

export async function historyOf(
  tables: ReadTables,
  keys: readonly ProspectKey[],
): Promise<readonly PastInvitation[]> {
  const wanted = new Set<ProspectKey | null>(keys);
  const chunks = await historyChunksOf(tables, keys.map(chunkIdOf));
  return chunks.flatMap(({ invitations }) =>
    invitations.filter(({ key }) => key !== null && wanted.has(key)),
  );
}
