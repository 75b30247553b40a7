import { signal } from "@preact/signals";
import { cleanup, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { accessProblems, mountPopup } from "../../../tests/gallery/mount.tsx";
import { long, NOW } from "../../../tests/gallery/people.ts";
import { pretendedActions, searchPage } from "../../../tests/gallery/pretended-actions.ts";
import { states } from "../../../tests/gallery/states.ts";
import { overview } from "../../../tests/gallery/usual.ts";
import type { Overview, SegmentView } from "../../app/views.ts";
import type { Loaded } from "../live/loaded.ts";
import { PopupApp } from "./PopupApp.tsx";
import { PLACES } from "./places.ts";

afterEach(cleanup);

const todays: readonly (readonly [string, Overview])[] = [
  ...Object.entries(states),
  ["long texts", { ...overview, review: long }],
];

describe("the popup can be used by everyone", () => {
  test.each(todays)("no accessibility problem in Today: %s", async (_name, state) => {
    const { root } = mountPopup({ overview: state });
    for (const fold of root.querySelectorAll("details")) fold.open = true;
    expect(await accessProblems(root)).toEqual([]);
  });

  test.each(PLACES)("no accessibility problem in %s", async (start) => {
    const { root } = mountPopup({ start });
    await waitFor(() => expect(screen.queryByText("Reading the page …")).toBeNull());
    for (const fold of root.querySelectorAll("details")) fold.open = true;
    expect(await accessProblems(root)).toEqual([]);
  });

  test("no accessibility problem in a search page's people", async () => {
    const { root } = mountPopup({ start: "add", actions: { readActiveTab: async () => searchPage } });
    await screen.findByText("People on this page");
    expect(await accessProblems(root)).toEqual([]);
  });

  test.each([...todays.map(([name]) => name), ...PLACES])(
    "nothing is cut off or scrolls sideways at 320 px: %s",
    async (name) => {
      await page.viewport(320, 600);
      const state = todays.find(([other]) => other === name)?.[1] ?? overview;
      const start = PLACES.find((place) => place === name) ?? "today";
      const { root } = mountPopup({ overview: state, start });
      const body = root.querySelector(".popup-body");
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
      expect(body?.scrollWidth).toBe(body?.clientWidth);
      await page.viewport(414, 896);
    },
  );

  test("the popup is 380 px wide and never higher than 600", () => {
    const { root } = mountPopup({ overview: { ...overview, review: long } });
    const box = root.querySelector(".popup")?.getBoundingClientRect();
    expect(box?.width).toBe(380);
    expect(box?.height).toBeLessThanOrEqual(600);
  });
});

test("the side panel is one press away, named for those who don't see the sign", () => {
  const openPanel = vi.fn();
  mountPopup({ openPanel });
  screen.getByRole("button", { name: "Open beside the page" }).click();
  expect(openPanel).toHaveBeenCalledTimes(1);
});

describe("what stands instead of the popup", () => {
  const mount = (view: Loaded<Overview>) =>
    render(
      <PopupApp
        overview={signal(view)}
        segments={signal<Loaded<readonly SegmentView[]>>({ state: "loading" })}
        actions={pretendedActions()}
        now={signal(NOW)}
        openPlace={() => {}}
      />,
    ).container;

  test("I5 a newer database shows a plain screen, says that nothing was deleted, and offers nothing else", async () => {
    const root = mount({ state: "failed", problem: { kind: "newer-database", stored: 4, known: 3 } });
    expect(screen.getByRole("alert").textContent).toContain("Nothing was changed or deleted");
    expect(screen.queryAllByRole("button")).toEqual([]);
    expect(await accessProblems(root)).toEqual([]);
  });

  test("a store that can't be opened says what to do next", () => {
    mount({ state: "failed", problem: { kind: "unavailable", message: "blocked" } });
    expect(screen.getByRole("alert").textContent).toContain("Close other windows");
  });

  test("while reading it says so", async () => {
    const root = mount({ state: "loading" });
    expect(screen.getByRole("heading").textContent).toBe("Opening your records …");
    expect(await accessProblems(root)).toEqual([]);
  });
});

test("text from pages is never markup", () => {
  const evil = "<img src=x onerror=alert(1)>";
  const first = overview.review[0];
  if (!first) throw new Error("The sample has nobody to review.");
  const { root } = mountPopup({
    overview: {
      ...overview,
      review: [{ ...first, prospect: { ...first.prospect, fullName: evil, headline: evil } }],
    },
  });
  expect(root.querySelector("img")).toBeNull();
  expect(screen.getByRole("heading", { name: evil })).toBeTruthy();
});
