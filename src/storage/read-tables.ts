import type { Table } from "dexie";
import type { Tables } from "./schema.ts";

/** IndexedDB's own: below and above every other key. */
export const MIN_KEY: number = Number.NEGATIVE_INFINITY;
export const MAX_KEY: readonly unknown[] = [[]];

/** Some rows, by one range of an index and in its order. */
export interface ReadRange<Row> {
  limit(most: number): ReadRange<Row>;
  reverse(): ReadRange<Row>;
  /** Each row once. */
  distinct(): ReadRange<Row>;
  toArray(): PromiseLike<Row[]>;
  primaryKeys(): PromiseLike<unknown[]>;
}

export interface ReadIndex<Row> {
  equals(key: unknown): ReadRange<Row>;
  between(lower: unknown, upper: unknown, withLower: boolean, withUpper: boolean): ReadRange<Row>;
  aboveOrEqual(key: unknown): ReadRange<Row>;
  above(key: unknown): ReadRange<Row>;
  anyOf(keys: readonly unknown[]): ReadRange<Row>;
}

/** What a reader asks of a table: a part of Dexie's `Table`, which is one of the two that answer. */
export interface ReadTable<Row, Key> {
  get(key: Key): PromiseLike<Row | undefined>;
  bulkGet(keys: Key[]): PromiseLike<(Row | undefined)[]>;
  toArray(): PromiseLike<Row[]>;
  /** `:id` is the primary key. */
  orderBy(index: string): ReadRange<Row>;
  where(index: string): ReadIndex<Row>;
}

type Reading<T> = T extends Table<infer Row, infer Key> ? ReadTable<Row, Key> : never;

export type ReadTables = { readonly [Name in keyof Tables]: Reading<Tables[Name]> };
