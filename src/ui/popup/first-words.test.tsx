import { expect, test } from "vitest";
import { mountPopup } from "../../../tests/gallery/mount.tsx";
import { NOW } from "../../../tests/gallery/people.ts";
import { overview } from "../../../tests/gallery/usual.ts";
import { headOf } from "../../app/head/head.ts";
import { firstLineWords } from "../words/head.ts";
import { showFirstWords } from "./first-words.ts";

const WORDS = { count: "3 of 8 sent today", follow: "next at 14:20", stopped: false } as const;
const AROUND = { marks: ["sent", "open"], language: "en", direction: "ltr" } as const;

function headWith(words: Parameters<typeof showFirstWords>[1]) {
  const head = document.createElement("header");
  head.className = "popup-head";
  showFirstWords(head, words);
  return head;
}

test("they stand where the popup itself will say them, in the same elements", () => {
  const { root } = mountPopup();
  const line = headOf(
    {
      ...overview,
      inFlight: overview.inFlight?.invitation ?? null,
      takingBack: overview.takingBack?.withdrawal ?? null,
    },
    NOW,
  );
  if (line === null) throw new Error("The usual state is set up.");
  const first = headWith(firstLineWords({ head: line, at: NOW, until: NOW + 1 }));
  const partsOf = (of: Element) =>
    ["h1", "p", ".tally"].map((part) => {
      const found = of.querySelector(`.popup-head .state ${part}, .state ${part}`);
      return [found?.className, found?.textContent, [...(found?.children ?? [])].map((one) => one.className)];
    });
  expect(partsOf(first)).toEqual(partsOf(root));
  expect(partsOf(first)[0]?.[1]).toBe("3 of 8 sent today");
});

test("what stands in them is text and never markup", () => {
  const first = headWith({
    ...AROUND,
    ...WORDS,
    count: "<img src=x onerror=alert(1)>",
    follow: "<b>now</b>",
    marks: ['"><script>'],
  });
  expect(first.querySelectorAll("img, b, script")).toHaveLength(0);
  expect(first.textContent).toBe("<img src=x onerror=alert(1)><b>now</b>");
});

test("a stop stands in the red of a stop, and nothing known leaves room for the places alone", () => {
  expect(headWith({ ...AROUND, ...WORDS, stopped: true }).querySelector(".follow.stop")).not.toBeNull();
  expect(headWith(null).children).toHaveLength(1);
});
