import { chunkIdOf } from "../../core/archive/chunk-id.ts";
import { findIn, withoutKeys } from "../../core/archive/connection-set.ts";
import type { ProspectKey } from "../../core/prospect/prospect.ts";
import type { Instant, LocalDay } from "../../core/shared/time.ts";
import type { StoreReader, StoreWriter } from "../ports.ts";
import { standingByHistory } from "./compare.ts";

/** How somebody stands by LinkedIn's archive alone. `on`: connected since that day, if it is known. */
export type ArchiveStanding =
  | { readonly kind: "connected"; readonly on: LocalDay | null }
  | { readonly kind: "pending" }
  | { readonly kind: "invited-before" };

/** Which of the keys are connections, and since when. At most 64 rows are read, however many are asked for. */
export async function connectedAmong(
  reader: StoreReader,
  keys: readonly ProspectKey[],
): Promise<ReadonlyMap<ProspectKey, LocalDay | null>> {
  const ids = [...new Set(keys.map(chunkIdOf))];
  const chunks = new Map((await reader.connectionChunks(ids)).map((chunk) => [chunk.id, chunk]));
  const found = new Map<ProspectKey, LocalDay | null>();
  for (const key of keys) {
    const chunk = chunks.get(chunkIdOf(key));
    const connection = chunk ? findIn(chunk, key) : null;
    if (connection) found.set(key, connection.connectedOn);
  }
  return found;
}

/**
 * How each of these people stands, in the same order; null: the archive knows nothing of them. Known
 * by key alone: whoever stands in an old archive without an address can't be told for certain.
 */
export async function standingsOf(
  reader: StoreReader,
  people: readonly (readonly ProspectKey[])[],
  now: Instant,
): Promise<readonly (ArchiveStanding | null)[]> {
  const keys = people.flat();
  if (keys.length === 0) return people.map(() => null);
  const [connected, history] = await Promise.all([connectedAmong(reader, keys), reader.historyOf(keys)]);
  return people.map((mine) => {
    const days = mine.flatMap((key) => (connected.has(key) ? [connected.get(key) ?? null] : []));
    if (days.length > 0) return { kind: "connected", on: days.find((day) => day !== null) ?? null };
    const past = history.filter(({ key }) => key !== null && mine.includes(key));
    const kind = standingByHistory(past, now);
    if (kind === "connected") return { kind, on: past.find((one) => one.acceptedOn)?.acceptedOn ?? null };
    return kind === null ? null : { kind };
  });
}

/** Takes these keys out of the connections. */
export async function forgetConnections(writer: StoreWriter, keys: readonly ProspectKey[]): Promise<void> {
  const chunks = await writer.connectionChunks([...new Set(keys.map(chunkIdOf))]);
  await writer.putConnectionChunks(chunks.map((chunk) => withoutKeys(chunk, keys)));
}
