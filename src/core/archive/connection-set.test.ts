import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ProspectKey } from "../prospect/prospect.ts";
import { addDays } from "../shared/wall-clock.ts";
import { chunkIdOf } from "./chunk-id.ts";
import {
  type ConnectionChunk,
  chunkIdOfName,
  chunksOf,
  findIn,
  findNameIn,
  mergeChunks,
} from "./connection-set.ts";
import type { Connection } from "./connections.ts";
import { foldName } from "./person.ts";
import { runSteps } from "./steps.ts";

const build = (connections: readonly Connection[]) => runSteps(chunksOf(connections));
const chunk = (chunks: readonly ConnectionChunk[], id: string): ConnectionChunk => {
  const found = chunks.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no chunk ${id}.`);
  return found;
};
const find = (chunks: readonly ConnectionChunk[], key: ProspectKey) =>
  findIn(chunk(chunks, chunkIdOf(key)), key);
const findName = (chunks: readonly ConnectionChunk[], name: string) =>
  findNameIn(chunk(chunks, chunkIdOfName(name)), name);

const key = fc.oneof(
  fc.stringMatching(/^[a-zé0-9-]{1,12}$/).map((slug): ProspectKey => `slug:${slug}`),
  fc.stringMatching(/^[A-Za-z0-9_-]{1,8}$/).map((id): ProspectKey => `profile:ACoAA${id}`),
);
const day = fc.option(fc.integer({ min: 0, max: 500 }).map((days) => addDays("2025-01-01", days)));
const people = fc.array(
  fc.record<Connection>({
    key: fc.option(key, { freq: 4 }),
    fullName: fc.constantFrom("Noor Example", "Ivo Sample", "Mia Muster", ""),
    connectedOn: day,
    company: fc.constant(""),
  }),
  { maxLength: 60 },
);

describe("connections as a set", () => {
  test("everybody put in is found with the newest day, and nobody else", () => {
    fc.assert(
      fc.property(people, fc.array(key), (connections, others) => {
        const chunks = build(connections);
        for (const { key } of connections) {
          if (key === null) continue;
          const days = connections
            .filter((one) => one.key === key)
            .map(({ connectedOn }) => connectedOn ?? "");
          expect(find(chunks, key)?.connectedOn ?? "").toBe(days.toSorted().at(-1));
        }
        const keys = new Set(connections.map((one) => one.key));
        for (const other of others) expect(find(chunks, other) !== null).toBe(keys.has(other));
      }),
    );
  });

  test("those without an address are found by name, each day once; those with one are not", () => {
    fc.assert(
      fc.property(people, (connections) => {
        const chunks = build(connections);
        for (const name of ["Noor Example", "noor  example", "Ivo Sample", "Nobody"]) {
          const bearers = connections.filter(
            (one) => one.key === null && foldName(one.fullName) === foldName(name),
          );
          const days = new Set(bearers.map(({ connectedOn }) => connectedOn ?? ""));
          expect(findName(chunks, name).map((one) => one ?? "")).toEqual([...days].toSorted());
        }
      }),
    );
  });

  test("are 64 chunks, the same in any order, and survive JSON", () => {
    fc.assert(
      fc.property(people, (connections) => {
        const chunks = build(connections);
        expect(chunks).toHaveLength(64);
        expect(build(connections.toReversed())).toEqual(chunks);
        expect(JSON.parse(JSON.stringify(chunks))).toEqual(chunks);
      }),
    );
  });

  test("of two archives are those of both, whichever came first", () => {
    fc.assert(
      fc.property(people, people, (older, newer) => {
        const [one, other] = [build(older), build(newer)];
        const merged = one.map((part) => mergeChunks(part, chunk(other, part.id)));
        expect(merged).toEqual(build([...older, ...newer]));
        expect(other.map((part) => mergeChunks(part, chunk(one, part.id)))).toEqual(merged);
      }),
    );
  });

  test("30,000 spread evenly: no chunk is twice another", () => {
    const connections = Array.from({ length: 30_000 }, (_, at) => ({
      key: `slug:invented-person-${at}` as const,
      fullName: "",
      connectedOn: "2026-01-01",
      company: "",
    }));
    const sizes = build(connections).map(({ keys }) => keys.length);
    expect(Math.max(...sizes)).toBeLessThan(2 * Math.min(...sizes));
  });

  test("stand where kept ones stand: the place of a key never changes", () => {
    expect(chunkIdOf("slug:noor-example")).toBe("17");
    expect(chunkIdOf("profile:ACoAANOOR")).toBe("13");
    expect(chunkIdOf("slug:zoé")).toBe("58");
  });
});
