import type { IDBPIndex, IDBPObjectStore, IDBPTransaction } from "idb";
import type { ReadIndex, ReadRange, ReadTable, ReadTables } from "./read-tables.ts";
import { tableNames } from "./schema.ts";

/** What IndexedDB knows of an index and of a table alike: rows in the order of a key. */
type Source = Pick<IDBPObjectStore | IDBPIndex, "getAll" | "getAllKeys" | "openCursor">;

interface Wish {
  readonly source: Source;
  /** One after the other; undefined: everything. */
  readonly ranges: readonly (IDBKeyRange | undefined)[];
  readonly most?: number;
  readonly backwards?: boolean;
  readonly once?: boolean;
}

async function backwards<Row>(source: Source, range: IDBKeyRange | undefined, most: number): Promise<Row[]> {
  const found: Row[] = [];
  let cursor = await source.openCursor(range, "prev");
  while (cursor && found.length < most) {
    found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}

async function rowsOf<Row>({ source, ranges, most, ...wish }: Wish): Promise<Row[]> {
  const found: Row[][] = await Promise.all(
    ranges.map((range) =>
      wish.backwards
        ? backwards<Row>(source, range, most ?? Number.POSITIVE_INFINITY)
        : source.getAll(range ?? null, most),
    ),
  );
  const rows = found.flat();
  if (!wish.once || ranges.length < 2) return most === undefined ? rows : rows.slice(0, most);
  // A row with several keys of an index comes once a range.
  const ids = (await Promise.all(ranges.map((range) => source.getAllKeys(range ?? null)))).flat();
  const seen = new Set<string>();
  return rows.filter((_, at) => {
    const id = JSON.stringify(ids[at]);
    return !seen.has(id) && seen.add(id);
  });
}

/** `Row` and `Key` are the schema's: a transaction of the version this code knows holds no others. */
function rangeOf<Row>(wish: Wish): ReadRange<Row> {
  return {
    limit: (most) => rangeOf({ ...wish, most }),
    reverse: () => rangeOf({ ...wish, backwards: true }),
    distinct: () => rangeOf({ ...wish, once: true }),
    toArray: () => rowsOf<Row>(wish),
    primaryKeys: async () => {
      const { source, ranges, most } = wish;
      const keys = await Promise.all(ranges.map((range) => source.getAllKeys(range ?? null, most)));
      return keys.flat();
    },
  };
}

function indexOf<Row>(source: Source): ReadIndex<Row> {
  const within = (range: IDBKeyRange) => rangeOf<Row>({ source, ranges: [range] });
  return {
    equals: (key) => within(IDBKeyRange.only(key)),
    between: (lower, upper, withLower, withUpper) =>
      within(IDBKeyRange.bound(lower, upper, !withLower, !withUpper)),
    aboveOrEqual: (key) => within(IDBKeyRange.lowerBound(key)),
    above: (key) => within(IDBKeyRange.lowerBound(key, true)),
    anyOf: (keys) => rangeOf<Row>({ source, ranges: [...new Set(keys)].map((key) => IDBKeyRange.only(key)) }),
  };
}

function tableOf<Row, Key>(store: IDBPObjectStore<unknown, string[]>): ReadTable<Row, Key> {
  const { keyPath } = store;
  const primary = Array.isArray(keyPath) ? `[${keyPath.join("+")}]` : keyPath;
  const sourceOf = (index: string): Source =>
    index === ":id" || index === primary ? store : store.index(index);
  const get = (key: Key): Promise<Row | undefined> => store.get(IDBKeyRange.only(key));
  return {
    get,
    bulkGet: (keys) => Promise.all(keys.map(get)),
    toArray: () => store.getAll(),
    orderBy: (index) => rangeOf<Row>({ source: sourceOf(index), ranges: [undefined] }),
    where: (index) => indexOf<Row>(sourceOf(index)),
  };
}

/** The tables as IndexedDB itself gives them, for reading alone: what a popup needs of Dexie without its 30 KB. */
export function plainTablesOf(transaction: IDBPTransaction<unknown, string[]>): ReadTables {
  return Object.fromEntries(
    tableNames().map((name): unknown[] => [name, tableOf(transaction.objectStore(name))]),
  );
}
