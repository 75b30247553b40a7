import { describe, expect, test } from "vitest";
import { entry, heldEntry, prospect } from "../../../tests/gallery/people.ts";
import type { QueueEntry } from "../../app/views.ts";
import type { Decided } from "./leaving.ts";
import { nextOf, type Row, rowsOf } from "./rows.ts";

const person = (name: string) => prospect(name.toLowerCase(), `${name} Sample`);
const [ada, bo, cleo, dag] = (["Ada", "Bo", "Cleo", "Dag"] as const).map((name) => entry(person(name), ""));
if (!ada || !bo || !cleo || !dag) throw new Error("They are four.");
const eva = heldEntry(person("Eva"), { kind: "missing-value", field: "company" });

const decided = (...of: readonly QueueEntry[]) =>
  new Map<string, Decided>(of.map((one) => [one.invitation.id, { entry: one, as: "approved" }]));
const shape = (rows: readonly Row[]) => rows.map((row) => `${row.entry.prospect.firstName} ${row.kind}`);
const FIRST = rowsOf([], { open: [ada, bo, cleo], held: [eva], decided: new Map() });

describe("the list beside the letter", () => {
  test("has those to look at in their order, then those set aside", () => {
    expect(shape(FIRST)).toEqual(["Ada open", "Bo open", "Cleo open", "Eva held"]);
  });

  test("keeps each that was decided on where it stood, whoever comes and goes around it", () => {
    const second = rowsOf(FIRST, { open: [ada, cleo], held: [eva], decided: decided(bo) });
    expect(shape(second)).toEqual(["Ada open", "Bo decided", "Cleo open", "Eva held"]);
    const third = rowsOf(second, { open: [cleo, dag], held: [eva], decided: decided(bo, ada) });
    expect(shape(third)).toEqual(["Ada decided", "Bo decided", "Cleo open", "Dag open", "Eva held"]);
    const last = rowsOf(third, { open: [], held: [], decided: decided(bo, ada, cleo, dag, eva) });
    expect(shape(last)).toEqual(["Ada", "Bo", "Cleo", "Dag", "Eva"].map((name) => `${name} decided`));
  });

  test("puts one that was brought back where the store says", () => {
    const second = rowsOf(FIRST, { open: [ada, cleo], held: [], decided: decided(bo) });
    const third = rowsOf(second, { open: [ada, bo, cleo], held: [], decided: new Map() });
    expect(shape(third)).toEqual(["Ada open", "Bo open", "Cleo open"]);
  });

  test("shows what was decided before it was opened after those still open", () => {
    expect(shape(rowsOf([], { open: [ada, bo], held: [eva], decided: decided(cleo) }))).toEqual([
      "Ada open",
      "Bo open",
      "Cleo decided",
      "Eva held",
    ]);
  });

  test("the next undecided one comes after the place one is at, else from the top", () => {
    const rows = rowsOf(FIRST, { open: [ada, cleo], held: [eva], decided: decided(bo) });
    expect(nextOf(rows, "open", 1)).toBe(2);
    expect(nextOf(rows, "open", 2)).toBe(0);
    expect(nextOf(rows, "held", 0)).toBe(3);
    expect(nextOf(rowsOf(FIRST, { open: [], held: [], decided: decided(ada) }), "open", 0)).toBe(-1);
  });
});
