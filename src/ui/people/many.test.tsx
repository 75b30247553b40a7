import { cleanup, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { pretendedBar } from "../../../tests/gallery/address-bar.ts";
import { accessProblems } from "../../../tests/gallery/mount.tsx";
import { type PeopleOptions, peoplePlace } from "../../../tests/gallery/people-place.tsx";
import type { Actions } from "../../app/actions.ts";
import type { Shelf } from "../live/shelf.ts";
import { createRouter } from "../page/router.ts";

beforeEach(() => page.viewport(1280, 900));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function open(options: PeopleOptions = {}) {
  const bar = pretendedBar(options.fragment ?? "#people");
  const { container } = render(peoplePlace({ router: createRouter(bar), ...options }));
  await waitFor(() => expect(rows()).not.toEqual([]));
  return { bar, container };
}
const list = () => screen.getByRole("listbox");
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const rows = () => within(list()).queryAllByRole("option");
const names = () => rows().map((one) => one.querySelector(".name")?.textContent);
const picked = () =>
  rows()
    .filter((one) => one.getAttribute("aria-selected") === "true")
    .map((one) => one.querySelector(".name")?.textContent);
const box = (name: RegExp) => {
  const found = screen.getByRole("option", { name }).querySelector(".pick");
  if (!found) throw new Error(`${name} has no box.`);
  return found;
};
const memory = (): Shelf => {
  const kept = new Map<string, string>();
  return {
    read: (key) => kept.get(key) ?? null,
    write: (key, text) => void (text === null ? kept.delete(key) : kept.set(key, text)),
  };
};

describe("the order", () => {
  test.each([
    ["Name", ["Ada Mock", "Crowd0 Sample"]],
    ["Company", ["Ivo Sample", "Ada Mock"]],
    ["Segment", ["Crowd0 Sample", "Crowd3 Sample"]],
    ["State", ["Ivo Sample", "Ada Mock"]],
  ])("by %s is a press on its head, and in the address", async (head, first) => {
    const { bar } = await open();
    await userEvent.click(button(head));
    expect(names().slice(0, 2)).toEqual(first);
    expect(bar.steps).toEqual([`#people?sort=${head.toLowerCase()}`]);
    await userEvent.click(button(`${head} A to Z`));
    expect(names().slice(0, 2)).not.toEqual(first);
    expect(bar.steps).toEqual([`#people?sort=-${head.toLowerCase()}`]);
  });

  test("in a small window it is a choice", async () => {
    await page.viewport(380, 800);
    await open();
    expect(screen.queryByRole("button", { name: "Company" })).toBeNull();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Order" }), "Name, Z to A");
    expect(names()[0]).toBe("Tove Tryout");
  });
});

describe("the address", () => {
  test("says what the list shows, and whom; back takes the person away again", async () => {
    const { bar } = await open({ fragment: "#people?segment=trials&state=accepted" });
    expect(names()).toEqual(["Mei Placeholder"]);
    expect(screen.getByLabelText<HTMLSelectElement>("State").value).toBe("accepted");
    await userEvent.click(screen.getByRole("option", { name: /Mei/ }));
    await screen.findByRole("heading", { name: "Mei Placeholder" });
    expect(bar.steps.at(-1)).toBe("#people/mei-placeholder?segment=trials&state=accepted");
    bar.back();
    await waitFor(() => expect(screen.queryByRole("heading", { name: "Mei Placeholder" })).toBeNull());
    await userEvent.click(button("Show everybody"));
    expect(bar.steps).toEqual(["#people"]);
    await screen.findByText("45 people");
  });

  test("keeps the filters over reopening, and a link with others wins", async () => {
    const shelf = memory();
    const first = await open({ shelf });
    await userEvent.fill(screen.getByLabelText("Name, company or address"), "pharma");
    await waitFor(() => expect(names()).toEqual(["Ivo Sample"]));
    expect(first.bar.steps).toEqual(["#people?q=pharma"]);
    cleanup();
    const again = await open({ shelf });
    await waitFor(() => expect(names()).toEqual(["Ivo Sample"]));
    expect(again.bar.steps).toEqual(["#people?q=pharma"]);
    cleanup();
    await open({ shelf, fragment: "#people?state=accepted" });
    await waitFor(() => expect(names()).toEqual(["Mei Placeholder"]));
  });

  test("opens its dialogs, and closing one leaves the rest of it", async () => {
    const { bar } = await open({ fragment: "#people?state=accepted&open=export" });
    await screen.findByRole("dialog");
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(bar.steps).toEqual(["#people?state=accepted"]);
  });
});

describe("picking", () => {
  test("by the boxes, a stretch with Shift; the row itself still opens the person", async () => {
    const { bar } = await open();
    await userEvent.click(box(/Ada Mock/));
    expect(picked()).toEqual(["Ada Mock"]);
    await userEvent.click(box(/Noor Example/), { modifiers: ["Shift"] });
    expect(picked()).toEqual(["Ada Mock", "Ivo Sample", "Tove Tryout", "Noor Example"]);
    await userEvent.click(box(/Tove Tryout/), { modifiers: ["Shift"] });
    expect(picked()).toEqual(["Ada Mock", "Ivo Sample", "Tove Tryout"]);
    expect(bar.steps).toEqual(["#people"]);
    await userEvent.click(screen.getByRole("option", { name: /Mei/ }));
    expect(bar.steps.at(-1)).toBe("#people/mei-placeholder");
    expect(picked()).toHaveLength(3);
  });

  test("by keys alone", async () => {
    await open();
    list().focus();
    await userEvent.keyboard(" {ArrowDown}{ArrowDown} ");
    expect(picked()).toEqual(["Ada Mock", "Tove Tryout"]);
    await userEvent.keyboard("{Escape}");
    expect(picked()).toEqual([]);
    await userEvent.keyboard("{Home}{Shift>}{ArrowDown}{ArrowDown}{ArrowUp}{/Shift}");
    expect(picked()).toEqual(["Ada Mock", "Ivo Sample"]);
    await userEvent.keyboard("{Control>}a{/Control}");
    await screen.findByText("45 people picked");
  });

  test("all that are shown and nobody else; those a filter hides are told of and stay picked", async () => {
    await open();
    await userEvent.selectOptions(screen.getByLabelText("Segment"), "Alumni");
    await userEvent.click(screen.getByRole("checkbox", { name: /^Pick all/ }));
    await screen.findByText("14 people picked");
    await userEvent.selectOptions(screen.getByLabelText("State"), "accepted");
    expect(picked()).toEqual([]);
    expect(await screen.findByText(/14 of them are not in the list as it is shown\./)).toBeTruthy();
  });
});

describe("with those picked", () => {
  const undo = { of: "skip", tokens: [{ label: "skip", before: [], changedAt: 1 }] } as const;

  test("what is done is said, and undone", async () => {
    const actOnMany = vi.fn<Actions["actOnMany"]>(async () => ({ changed: 1, same: 1, left: 0, undo }));
    const undoMany = vi.fn<Actions["undoMany"]>(async () => ({ undone: 1, kept: 0 }));
    await open({ actions: { actOnMany, undoMany } });
    await userEvent.click(box(/Ada Mock/));
    await userEvent.click(box(/Ivo Sample/));
    await userEvent.click(button("Skip"));
    await screen.findByText("1 person skipped. For 1 there was nothing to change.");
    expect(actOnMany.mock.calls[0]?.slice(0, 2)).toEqual([["ada-mock", "ivo-sample"], { kind: "skip" }]);
    expect(picked()).toEqual([]);
    await waitFor(() => expect(document.activeElement).toBe(list()));
    await userEvent.click(button("Undo"));
    expect(undoMany.mock.calls[0]?.[0]).toEqual(undo);
    await screen.findByText("Undone.");
  });

  test("they move to a segment that is named", async () => {
    const actOnMany = vi.fn<Actions["actOnMany"]>(async () => ({ changed: 1, same: 0, left: 0, undo: null }));
    const { container } = await open({ actions: { actOnMany } });
    await userEvent.click(box(/Noor Example/));
    await userEvent.click(button("Move …"));
    const dialog = await screen.findByRole("dialog", { name: "Move 1 person" });
    expect(await accessProblems(container)).toEqual([]);
    await userEvent.selectOptions(within(dialog).getByLabelText("Segment"), "Alumni");
    await userEvent.click(button("Move them"));
    await screen.findByText("1 person moved to “Alumni”.");
    expect(actOnMany.mock.calls[0]?.[1]).toEqual({ kind: "move", segmentId: "alumni" });
  });

  test("it says how far it is and stops when told; a second press meanwhile does nothing", async () => {
    let end = () => {};
    const actOnMany = vi.fn<Actions["actOnMany"]>(async (ids, _deed, watch) => {
      watch?.progress?.(100);
      await new Promise<void>((resolve) => {
        end = resolve;
      });
      return {
        changed: 100,
        same: 0,
        left: watch?.isStopped?.() === true ? ids.length - 100 : 0,
        undo: null,
      };
    });
    const { container } = await open({ more: 245, actions: { actOnMany } });
    await screen.findByText("250 people");
    await userEvent.click(screen.getByRole("checkbox", { name: "Pick all 250 people shown" }));
    await userEvent.click(button("Not today"));
    expect((await screen.findByRole("progressbar", { name: "100 of 250" })).getAttribute("value")).toBe(
      "100",
    );
    expect(screen.queryByRole("button", { name: "Not today" })).toBeNull();
    expect(await accessProblems(container)).toEqual([]);
    await userEvent.click(button("Stop"));
    end();
    await screen.findByText(/^100 people put off.* Stopped: 150 people not gone through\.$/);
    expect(actOnMany).toHaveBeenCalledTimes(1);
  });

  test("a file holds them alone", async () => {
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    const exportPeople = vi.fn<Actions["exportPeople"]>(async function* () {});
    await open({ actions: { exportPeople } });
    await userEvent.click(box(/Mei/));
    await userEvent.click(button("Export"));
    await screen.findByText(/^Saved as politely-people-/);
    expect(exportPeople.mock.calls[0]?.[0]).toEqual({
      format: "csv",
      table: "people",
      segmentId: null,
      only: new Set(["mei-placeholder"]),
    });
  });

  test("deleting asks first, since it can't be undone; nobody is deleted by leaving", async () => {
    const deleteMany = vi.fn<Actions["deleteMany"]>(async () => ({ deleted: 1, inFlight: 1, left: 0 }));
    const { container } = await open({ actions: { deleteMany } });
    await userEvent.click(box(/Ada Mock/));
    await userEvent.click(box(/Noor Example/));
    await userEvent.click(button("Delete …"));
    await screen.findByRole("dialog", { name: "Delete 2 people" });
    expect(await accessProblems(container)).toEqual([]);
    await userEvent.click(button("Keep them"));
    expect(deleteMany).not.toHaveBeenCalled();
    await userEvent.click(button("Delete …"));
    await userEvent.click(button("Delete them"));
    await screen.findByText("1 person deleted. 1 stays: an invitation is just under way.");
    expect(deleteMany.mock.calls[0]?.slice(0, 2)).toEqual([
      ["ada-mock", "noor-example"],
      { keepAddress: true },
    ]);
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(list()));
  });

  test("what fails is said, and they stay picked", async () => {
    await open({
      actions: {
        actOnMany: async () => {
          throw new TypeError("no answer");
        },
      },
    });
    await userEvent.click(box(/Ada Mock/));
    await userEvent.click(button("Never invite"));
    expect((await screen.findByRole("alert")).textContent).toContain("no answer");
    expect(picked()).toEqual(["Ada Mock"]);
  });

  test("has no accessibility problem axe knows and no sideways scrolling, down to 280 px", async () => {
    for (const width of [1280, 380, 280]) {
      await page.viewport(width, 800);
      const { container } = await open();
      await userEvent.click(box(/Ada Mock/));
      expect(await accessProblems(container)).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      cleanup();
    }
  });
});
