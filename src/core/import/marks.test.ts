import { describe, expect, test } from "vitest";
import { joinMarks, type Mark, markIn, statusHeader } from "./marks.ts";

describe("a cell that says connected or invited is told, whatever the tool calls it", () => {
  test.each<readonly [string, string, Mark | null]>([
    ["connectionDegree", "1st", "connected"],
    ["connectionDegree", "1", "connected"],
    ["connectionDegree", "2nd", null],
    ["connectionDegree", "3rd+", null],
    ["connectionDegree", "Out of network", null],
    ["network_distance", "DISTANCE_1", "connected"],
    ["network_distance", "FIRST_DEGREE", "connected"],
    ["isConnected", "TRUE", "connected"],
    ["isConnected", "false", null],
    ["Connected", "yes", "connected"],
    ["connectedAt", "2026-01-12", "connected"],
    ["connectedAt", "", null],
    ["connectedAt", "never", null],
    ["connectionRequestDate", "2026-01-10", "pending"],
    ["Connection status", "Pending", "pending"],
    ["Connection status", "Invitation sent", "pending"],
    ["Connection status", "Not connected", null],
    ["Anything a person chose", "1st", "connected"],
    ["Anything a person chose", "Eingeladen", "pending"],
    ["Anything a person chose", "words", null],
  ])("%s: %s: %s", (header, cell, mark) => {
    expect(markIn(header, cell)).toBe(mark);
  });
});

describe("a header that may mean something else counts only where its cells do", () => {
  test.each<readonly [string, readonly string[], "clear" | "possible" | null]>([
    ["connectionDegree", [], "clear"],
    ["Status", ["Connected", "Pending", "Not connected"], "possible"],
    ["Status", ["Connected", "Customer"], null],
    ["Status", [], null],
    ["State", ["Ohio", "Texas"], null],
    ["Degree", ["1st", "2nd", "3rd+"], "possible"],
    ["Degree", ["MSc"], null],
    ["Connected", ["yes", "no"], "possible"],
    ["Lead Status", ["Connected"], null],
    ["constructor", ["connected"], null],
  ])("%s with %j: %s", (header, cells, found) => {
    expect(statusHeader(header, cells)).toBe(found);
  });
});

test("who is connected is no longer waiting", () => {
  expect(joinMarks(["pending", null, "connected"])).toEqual(["connected"]);
  expect(joinMarks(["pending", "pending"])).toEqual(["pending"]);
  expect(joinMarks([null])).toEqual([]);
});
