import type { ProspectKey } from "../prospect/prospect.ts";
import type { LocalDay } from "../shared/time.ts";
import { bucketOf, CHUNKS, idOf } from "./chunk-id.ts";
import type { Connection } from "./connections.ts";
import { foldName } from "./person.ts";
import { eachOf, type Steps, withinSteps } from "./steps.ts";

/**
 * One of the 64 parts of the connections, a plain value to keep as one row: 30,000 people are looked
 * up, never listed. Whose part somebody's is `chunkIdOf` tells.
 */
export interface ConnectionChunk {
  /** "00" to "63". */
  readonly id: string;
  /** Sorted by code units; `days` has the day for each, by index. */
  readonly keys: readonly string[];
  readonly days: readonly (LocalDay | null)[];
  /** Names of those without an address, folded, sorted; `nameDays` has a day for each who bears it. */
  readonly names: readonly string[];
  readonly nameDays: readonly (readonly (LocalDay | null)[])[];
}

/** Where somebody known by name alone is looked up. */
export const chunkIdOfName = (fullName: string): string => idOf(bucketOf(foldName(fullName)));

interface Bucket {
  readonly days: Map<string, LocalDay | null>;
  readonly nameDays: Map<string, Set<LocalDay | null>>;
}

function putKey({ days }: Bucket, key: string, day: LocalDay | null): void {
  if (!days.has(key) || (day ?? "") > (days.get(key) ?? "")) days.set(key, day);
}

function putName({ nameDays }: Bucket, name: string, day: LocalDay | null): void {
  const known = nameDays.get(name) ?? new Set();
  nameDays.set(name, known.add(day));
}

const emptyBucket = (): Bucket => ({ days: new Map(), nameDays: new Map() });

const byDay = (one: LocalDay | null, other: LocalDay | null): number =>
  (one ?? "") < (other ?? "") ? -1 : (one ?? "") > (other ?? "") ? 1 : 0;

function sealed(id: string, { days, nameDays }: Bucket): ConnectionChunk {
  const keys = [...days.keys()].toSorted();
  const names = [...nameDays.keys()].toSorted();
  return {
    id,
    keys,
    days: keys.map((key) => days.get(key) ?? null),
    names,
    nameDays: names.map((name) => [...(nameDays.get(name) ?? [])].toSorted(byDay)),
  };
}

/** All 64 chunks of the connections, in order; the same whatever order the people come in. */
export function* chunksOf(connections: readonly Connection[]): Steps<readonly ConnectionChunk[]> {
  const buckets = Array.from({ length: CHUNKS }, emptyBucket);
  const put = eachOf(connections, { kind: "sorting" }, ({ key, fullName, connectedOn }) => {
    const name = key === null ? foldName(fullName) : "";
    const bucket = buckets[bucketOf(key ?? name)];
    if (bucket === undefined) return;
    if (key !== null) putKey(bucket, key, connectedOn);
    else if (name !== "") putName(bucket, name, connectedOn);
  });
  yield* withinSteps(put, 0, 0.5);
  const chunks: ConnectionChunk[] = [];
  for (const [number, bucket] of buckets.entries()) {
    chunks.push(sealed(idOf(number), bucket));
    yield { done: 0.5 + (number + 1) / CHUNKS / 2, doing: { kind: "sorting" } };
  }
  return chunks;
}

/** Two archives' chunks of one id as one: everybody in either; of a key in both, the newest day. */
export function mergeChunks(one: ConnectionChunk, other: ConnectionChunk): ConnectionChunk {
  const bucket = emptyBucket();
  for (const { keys, days, names, nameDays } of [one, other]) {
    for (const [at, key] of keys.entries()) putKey(bucket, key, days[at] ?? null);
    for (const [at, name] of names.entries()) {
      for (const day of nameDays[at] ?? []) putName(bucket, name, day);
    }
  }
  return sealed(one.id, bucket);
}

/** Index of `wanted` in texts sorted by code units; -1: it is not among them. */
function indexIn(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? "") < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted ? low : -1;
}

/** The connection with that key, in its chunk; null: there is none. */
export function findIn(
  chunk: ConnectionChunk,
  key: ProspectKey,
): { readonly connectedOn: LocalDay | null } | null {
  const at = indexIn(chunk.keys, key);
  return at === -1 ? null : { connectedOn: chunk.days[at] ?? null };
}

/** The days of all without an address who bear that name, in its chunk. More than one: it is ambiguous. */
export function findNameIn(chunk: ConnectionChunk, fullName: string): readonly (LocalDay | null)[] {
  const at = indexIn(chunk.names, foldName(fullName));
  return at === -1 ? [] : (chunk.nameDays[at] ?? []);
}

/** The chunk without those keys; of an id without any of them the same value. */
export function withoutKeys(chunk: ConnectionChunk, keys: readonly ProspectKey[]): ConnectionChunk {
  const gone = new Set<string>(keys);
  const stays = chunk.keys.map((key) => !gone.has(key));
  if (stays.every(Boolean)) return chunk;
  return {
    ...chunk,
    keys: chunk.keys.filter((_, at) => stays[at]),
    days: chunk.days.filter((_, at) => stays[at]),
  };
}
