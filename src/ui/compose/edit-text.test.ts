import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { movedRange, rewriteTo, typeInto } from "./edit-text.ts";
import { fileName } from "./save-text.ts";

function boxWith(text: string): HTMLTextAreaElement {
  const box = document.createElement("textarea");
  box.value = text;
  document.body.append(box);
  return box;
}
afterEach(() => document.body.replaceChildren());

describe("writing into a box as if typed", () => {
  test("one undo of the browser's own brings back what stood there, and its redo the change", async () => {
    const box = boxWith("");
    await userEvent.click(box);
    await userEvent.keyboard("Hello there!!");
    rewriteTo(box, "Hello there.");
    expect(box.value).toBe("Hello there.");
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(box.value).toBe("Hello there!!");
    await userEvent.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    expect(box.value).toBe("Hello there.");
  });

  test("the box hears of it as of typing, and touches only what differs", () => {
    const box = boxWith("Hi {{ first_name }}, hello");
    const heard: string[] = [];
    box.addEventListener("input", () => heard.push(box.value));
    rewriteTo(box, 'Hi {{ first_name | default: "there" }}, hello');
    expect(heard).toEqual(['Hi {{ first_name | default: "there" }}, hello']);
    expect(box.selectionStart).toBe('Hi {{ first_name | default: "there" '.length);
    typeInto(box, "", 0, 3);
    expect(box.value).toBe('{{ first_name | default: "there" }}, hello');
  });

  test("any text becomes any other", () => {
    const text = fc.string({ maxLength: 12 }).filter((one) => !/\r|\0/.test(one));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const box = boxWith(before);
        rewriteTo(box, after);
        const { value } = box;
        box.remove();
        expect(value).toBe(after);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a marked stretch while the words around it change", () => {
  test("keeps its words, or is no longer marked", () => {
    const edit = fc.record({ at: fc.nat(20), take: fc.nat(5), put: fc.string({ maxLength: 4 }) });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 20 }),
        edit,
        fc.nat(19),
        fc.nat(6),
        (before, { at, take, put }, from, long) => {
          const after = before.slice(0, at) + put + before.slice(at + take);
          const range = { start: Math.min(from, before.length), end: Math.min(from + long, before.length) };
          const moved = movedRange(before, after, range);
          if (moved === null) return;
          expect(after.slice(moved.start, moved.end)).toBe(before.slice(range.start, range.end));
        },
      ),
    );
  });

  test.each([
    ["before it", "Hi [a] x", "Hello [a] x", "[a]"],
    ["behind it", "Hi [a] x", "Hi [a] xyz", "[a]"],
  ])("goes along when something is typed %s", (_where, before, after, marked) => {
    const start = before.indexOf(marked);
    const moved = movedRange(before, after, { start, end: start + marked.length });
    expect(moved && after.slice(moved.start, moved.end)).toBe(marked);
  });

  test("is no longer marked once it is touched", () => {
    expect(movedRange("Hi [a] x", "Hi [ab] x", { start: 3, end: 6 })).toBeNull();
  });
});

test.each([
  ["Clinical trial leads, Nordics", "Clinical-trial-leads-Nordics.politely.json"],
  ["../../etc", "etc.politely.json"],
  ["Größe: 3/4", "Größe-3-4.politely.json"],
  ["🌱", "segment.politely.json"],
])("the file of “%s” is %s", (title, name) => {
  expect(fileName(title)).toBe(name);
});
