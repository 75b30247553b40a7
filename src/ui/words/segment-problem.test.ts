import { expect, test } from "vitest";
import type { SegmentFault } from "../../app/composing/draft.ts";
import { readSegmentFile } from "../../core/segment/segment-file.ts";
import { fileProblemWords, segmentProblem } from "./segment-problem.ts";

test.each<readonly [SegmentFault, string]>([
  [{ kind: "name-missing" }, "Give the segment a name."],
  [{ kind: "name-too-long", most: 120 }, "The name is longer than 120 characters."],
  [{ kind: "name-taken", name: "Alumni" }, "There is a segment called “Alumni” already."],
  [{ kind: "description-too-long", most: 1_000 }, "The description is longer than 1,000 characters."],
  [{ kind: "no-such-share", most: 10 }, "Give a whole number from 1 to 10."],
  [{ kind: "wording-name-taken", name: "A" }, "Another wording is called “A” too."],
  [
    { kind: "unreadable", fault: { what: "unknown-field", written: "fist_name", meant: "first_name" } },
    "{{ fist_name }} is not a field. Did you mean {{ first_name }}?",
  ],
])("what is wrong with a segment: %o", (fault, message) => {
  expect(segmentProblem({ field: "name", fault })).toEqual({ field: "name", message });
});

const file = (change: object): string =>
  JSON.stringify({
    format: "politely-segment",
    version: 1,
    name: "Trial leads",
    description: "",
    notePolicy: "always",
    allocation: "evenly",
    weight: 3,
    wordings: [{ name: "A", body: "" }],
    ...change,
  });

test.each([
  ["no JSON", "name;company", /holds no JSON/],
  ["another format", file({ format: "other-tool" }), /something else/],
  ["a newer version", file({ version: 2 }), /newer version of Politely/],
  ["one far too long", file({ description: "x".repeat(300_000) }), /far too long/],
  ["a body that is a number", file({ wordings: [{ name: "A", body: 7 }] }), /“wordings, number 1, body”/],
  ["two of one name", file({ wordings: [..."Aa"].map((name) => ({ name, body: "" })) }), /called “a”/],
  [
    "a wording that can’t be read",
    file({ wordings: [{ name: "B", body: "Hi,\n{% for x in y %}" }] }),
    /“B” can’t be read\. Line 2, column 1: \{% for %\} can’t be used in a note\./,
  ],
  [
    "a text for new connections that can’t be read",
    file({ thanks: "Hi\n\n{% for x in y %}" }),
    /text for new connections can’t be read\. Line 3, column 1: /,
  ],
])("%s is refused with what is wrong and where", (_what, text, says) => {
  const read = readSegmentFile(text);
  expect(read.ok ? "" : fileProblemWords(read.error)).toMatch(says);
});
