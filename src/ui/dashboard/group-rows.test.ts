import { expect, test } from "vitest";
import type { GroupName, GroupShare } from "../../core/dashboard/by-group.ts";
import { wilson } from "../../core/statistics/wilson.ts";
import { drawnRows, farApart, groupRows, MOST_ROWS } from "./group-rows.ts";

const shareOf = (group: GroupName, decided: number, yes: number): GroupShare => ({
  group,
  sent: decided,
  accepted: yes,
  unanswered: decided - yes,
  undecided: 0,
  decided,
  decidedAccepted: yes,
  rate: wilson(yes, decided),
  possible: null,
});
const segment = (id: string, decided: number, yes: number): GroupShare =>
  shareOf({ kind: "segment", id, name: id, archived: false }, decided, yes);
const wording = (id: string, segmentId: string, decided: number, yes: number): GroupShare =>
  shareOf({ kind: "wording", id, name: id, segmentId, segmentName: segmentId, retired: false }, decided, yes);
const nameOf = ({ group }: GroupShare): string => ("name" in group ? group.name : group.kind);
const names = (rows: ReturnType<typeof groupRows>): readonly string[] =>
  rows.map(({ share, isPart }) => (isPart ? `- ${nameOf(share)}` : nameOf(share)));

test("the surest stand first, each with its wordings below it; what has no segment comes last", () => {
  const rows = groupRows(
    [
      shareOf({ kind: "by-hand" }, 3, 3),
      segment("small", 3, 2),
      segment("large", 180, 60),
      segment("none", 0, 0),
    ],
    [wording("b", "large", 90, 20), wording("a", "large", 90, 40), shareOf({ kind: "edited" }, 4, 1)],
  );
  expect(names(rows)).toEqual(["large", "- a", "- b", "small", "none", "by-hand", "edited"]);
});

test("a single wording of a segment is the same invitations, and does not stand twice", () => {
  expect(names(groupRows([segment("one", 9, 3)], [wording("a", "one", 9, 3)]))).toEqual(["one"]);
});

test("no wording is lost: one whose segment is not there stands by itself", () => {
  expect(names(groupRows([], [wording("a", "gone", 9, 3)]))).toEqual(["a"]);
});

test("one is called ahead only where the intervals do not meet, and only segments are set against one another", () => {
  const close = groupRows([segment("one", 30, 12), segment("two", 30, 9)], []);
  expect(farApart(close)).toBeNull();
  const apart = groupRows(
    [segment("one", 200, 80), segment("two", 200, 20), shareOf({ kind: "by-hand" }, 200, 2)],
    [],
  );
  expect(farApart(apart)).toMatchObject({ best: { group: { id: "one" } }, last: { group: { id: "two" } } });
});

test("of very many those are drawn of which the most are decided, in their order", () => {
  const many = Array.from({ length: 40 }, (_, index) => segment(`s${index}`, index, 0));
  const drawn = drawnRows(groupRows(many, []));
  expect(drawn).toHaveLength(MOST_ROWS);
  expect(drawn.every(({ share }) => share.decided >= 40 - MOST_ROWS)).toBe(true);
});
