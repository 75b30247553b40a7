import type { Table } from "dexie";
import type { Tables } from "./schema.ts";

/** IndexedDB's own: below and above every other key. */
export const MIN_KEY: number = Number.NEGATIVE_INFINITY;
export const MAX_KEY: readonly unknown[] = [[]];

/** Some rows, by one range of an index and in its order. */
export interface ReadRange<Row, Key> {
  limit(most: number): ReadRange<Row, Key>;
  reverse(): ReadRange<Row, Key>;
  /** Each row once. */
  distinct(): ReadRange<Row, Key>;
  toArray(): PromiseLike<Row[]>;
  primaryKeys(): PromiseLike<Key[]>;
}

export interface ReadIndex<Row, Key> {
  equals(key: unknown): ReadRange<Row, Key>;
  between(lower: unknown, upper: unknown, withLower: boolean, withUpper: boolean): ReadRange<Row, Key>;
  aboveOrEqual(key: unknown): ReadRange<Row, Key>;
  above(key: unknown): ReadRange<Row, Key>;
  anyOf(keys: readonly unknown[]): ReadRange<Row, Key>;
}

/** What a reader asks of a table: a part of Dexie's `Table`, which is one of the two that answer. */
export interface ReadTable<Row, Key> {
  get(key: Key): PromiseLike<Row | undefined>;
  bulkGet(keys: Key[]): PromiseLike<(Row | undefined)[]>;
  toArray(): PromiseLike<Row[]>;
  /** `:id` is the primary key. */
  orderBy(index: string): ReadRange<Row, Key>;
  where(index: string): ReadIndex<Row, Key>;
}

type Reading<T> = T extends Table<infer Row, infer Key> ? ReadTable<Row, Key> : never;

export type ReadTables = { readonly [Name in keyof Tables]: Reading<Tables[Name]> };
