import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY, MINUTE } from "../shared/time.ts";
import type { SentList } from "./sent-list.ts";
import { beginReading, endReading, readSoFar, type SentStretch, withChunk } from "./sent-reading.ts";
import { NOW, sentRow } from "./testing/listed.ts";

const chunk = (slugs: readonly string[], over: Partial<SentStretch> = {}): SentStretch => ({
  rows: slugs.map((slug) => sentRow(slug, 3)),
  unreadable: 0,
  total: null,
  end: null,
  ...over,
});
const END = { kind: "end-of-list" } as const;
const slugs = ({ rows }: SentList) => rows.map(({ fullName }) => fullName);
const begun = (before: SentList | null = null, at = NOW) => beginReading(before, "me", at);

describe("a reading of the Sent page", () => {
  test("keeps each stretch in the page's order, everybody once", () => {
    const list = withChunk(withChunk(begun(), chunk(["a", "b"]), NOW), chunk(["b", "c"]), NOW + MINUTE);
    expect(slugs(list)).toEqual(["a", "b", "c"]);
    expect(readSoFar(list)).toBe(3);
    expect(list).toMatchObject({ complete: false, state: "reading", readAt: NOW + MINUTE });
  });

  test("cut off and begun again: what was read stays and is not doubled; who vanished goes at the end alone", () => {
    const first = endReading(withChunk(begun(), chunk(["a", "b", "c", "d"]), NOW), "cut-off");
    const again = withChunk(begun(first, NOW + DAY), chunk(["new", "a", "c"]), NOW + DAY);
    expect(slugs(again)).toEqual(["new", "a", "c", "b", "d"]);
    expect(readSoFar(again)).toBe(3);
    const ended = withChunk(again, chunk(["d", "e"], { end: END }), NOW + DAY);
    expect(slugs(ended)).toEqual(["new", "a", "c", "d", "e"]);
    expect(ended).toMatchObject({ complete: true, completeFrom: NOW + DAY, state: "end-of-list" });
  });

  test("one sent anew stands on top and costs nobody below their place", () => {
    const first = endReading(withChunk(begun(), chunk(["a", "b", "z"]), NOW), "left-by-person");
    const again = withChunk(begun(first, NOW + DAY), chunk(["z"]), NOW + DAY);
    expect(slugs(again)).toEqual(["z", "a", "b"]);
  });

  test("stopped loading: not complete, and what was read is kept", () => {
    const list = withChunk(begun(), chunk(["a"], { total: 9, end: { kind: "stopped-loading" } }), NOW);
    expect(list).toMatchObject({ complete: false, completeFrom: null, state: "stopped-loading", total: 9 });
    expect(slugs(list)).toEqual(["a"]);
  });

  test("an end with entries nobody could read proves nothing about anybody", () => {
    const list = withChunk(begun(), chunk(["a"], { unreadable: 1, end: END }), NOW);
    expect(list).toMatchObject({ complete: true, completeFrom: null, unreadable: 1 });
  });

  test("I9 another account's list is not gone on with", () => {
    const first = withChunk(begun(), chunk(["a"], { end: END }), NOW);
    expect(beginReading(first, "other", NOW + 1)).toMatchObject({ rows: [], completeFrom: null });
  });

  test("a second reading at the very instant of the first one's end is told apart from it", () => {
    const first = withChunk(begun(), chunk(["a", "b"]), NOW);
    expect(readSoFar(begun(first, NOW))).toBe(0);
    expect(readSoFar(begun(first, NOW - DAY))).toBe(0);
  });

  test("law: whatever chunks come in however many readings, nobody is lost before an end, nobody is twice", () => {
    const names = fc.constantFrom(..."abcdefghij");
    const readings = fc.array(fc.array(fc.array(names, { maxLength: 4 }), { maxLength: 4 }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(readings, (all) => {
        let list: SentList | null = null;
        const seen = new Set<string>();
        for (const [turn, chunks] of all.entries()) {
          list = begun(list, NOW + turn * DAY);
          for (const some of chunks) {
            list = withChunk(list, chunk(some), NOW + turn * DAY);
            for (const name of some) seen.add(name);
          }
          expect(readSoFar(list)).toBe(new Set(chunks.flat()).size);
          list = endReading(list, "left-by-person");
        }
        expect((list ? slugs(list) : []).toSorted()).toEqual([...seen].toSorted());
      }),
    );
  });
});
