import { cleanup, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { mountPopup } from "../../../tests/gallery/mount.tsx";
import { overview, ownHours } from "../../../tests/gallery/usual.ts";
import type { Actions } from "../../app/actions.ts";
import { fail, ok } from "../../core/shared/result.ts";

afterEach(cleanup);
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const dayBox = () => screen.getByLabelText<HTMLInputElement>("Day off to add");
const names = () => screen.queryAllByLabelText(/^Hours on /).map((box) => box.getAttribute("aria-label"));
const row = (name: string) => within(screen.getByRole("group", { name }));

function mount(view = overview) {
  const changePolicy = vi.fn<Actions["changePolicy"]>(async (policy) => ok(policy));
  mountPopup({ start: "settings", overview: view, actions: { changePolicy } });
  return {
    changePolicy,
    exceptions: () => changePolicy.mock.lastCall?.[0].exceptions,
  };
}
const add = async (day: string) => {
  await userEvent.fill(dayBox(), day);
  await userEvent.click(button("Add the day"));
};

describe("days off and half days", () => {
  test("are added as days off, stand in the order of the calendar, and are saved", async () => {
    const { exceptions } = mount();
    await add("2026-12-24");
    await add("2026-04-03");
    expect(names()).toEqual(["Hours on Fri 3 Apr 2026", "Hours on Thu 24 Dec 2026"]);
    expect(dayBox().value).toBe("");
    await userEvent.click(button("Save"));
    expect(exceptions()).toEqual([
      { day: "2026-04-03", hours: null },
      { day: "2026-12-24", hours: null },
    ]);
  });

  test("Enter in the box adds the day and does not save the form", async () => {
    const { changePolicy } = mount();
    await userEvent.fill(dayBox(), "2026-12-24");
    await userEvent.keyboard("{Enter}");
    expect(names()).toHaveLength(1);
    expect(changePolicy).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(dayBox());
  });

  test("a half day has hours of its own", async () => {
    const { exceptions } = mount();
    await add("2026-12-24");
    await userEvent.selectOptions(screen.getByLabelText("Hours on Thu 24 Dec 2026"), "own hours");
    await userEvent.fill(row("Thu 24 Dec 2026").getByLabelText(/to$/), "12:30");
    await userEvent.click(button("Save"));
    expect(exceptions()).toEqual([{ day: "2026-12-24", hours: { from: "09:00", to: "12:30" } }]);
  });

  test("one taken out is gone, and the keyboard goes on at the box", async () => {
    const { exceptions } = mount(ownHours);
    expect(names()).toHaveLength(3);
    await userEvent.click(button("Remove Thu 12 Mar 2026"));
    expect(document.activeElement).toBe(dayBox());
    await userEvent.click(button("Save"));
    // The one that is past went with it.
    expect(exceptions()?.map(({ day }) => day)).toEqual(["2026-03-06", "2026-12-25"]);
  });

  test.each([
    ["", "Choose a day first."],
    ["2026-03-02", "That day is past."],
    ["2026-03-12", "That day is in the list already."],
  ])("“%s” is refused beside the box: %s", async (day, words) => {
    mount(ownHours);
    await add(day);
    expect(screen.getByText(words)).toBeTruthy();
    expect(dayBox().getAttribute("aria-invalid")).toBe("true");
    expect(names()).toHaveLength(3);
  });

  test("what is wrong with an entry stands in its row, also behind one that is past", async () => {
    const problem = { field: "exceptions.1.hours", message: "A day’s hours end before they begin." };
    mountPopup({
      start: "settings",
      overview: ownHours,
      actions: { changePolicy: async () => fail([problem]) },
    });
    // Untouched, the list is the policy's own, the past one in front.
    await userEvent.fill(screen.getByLabelText("At most in a day"), "12");
    await userEvent.click(button("Save"));
    expect(row("Fri 6 Mar 2026").getByText(problem.message)).toBeTruthy();
    expect(screen.getAllByText(problem.message)).toHaveLength(1);
  });

  test("the schema's own word on an edited entry finds its row", async () => {
    const { parsePolicy } = await import("../../app/settings/policy.ts");
    mountPopup({
      start: "settings",
      overview: ownHours,
      actions: { changePolicy: async (policy) => parsePolicy(policy) },
    });
    await add("2026-05-01");
    await userEvent.selectOptions(screen.getByLabelText("Hours on Fri 1 May 2026"), "own hours");
    await userEvent.fill(row("Fri 1 May 2026").getByLabelText(/to$/), "08:00");
    await userEvent.click(button("Save"));
    expect(await row("Fri 1 May 2026").findByText("A day’s hours end before they begin.")).toBeTruthy();
    expect(screen.getAllByText("A day’s hours end before they begin.")).toHaveLength(1);
  });
});

describe("the lunch break", () => {
  test("is off until ticked, then has times of its own, and can be turned off again", async () => {
    const { changePolicy } = mount();
    const tick = screen.getByRole("checkbox", { name: "Nothing goes during lunch" });
    await userEvent.click(tick);
    const lunch = within(screen.getByRole("group", { name: "Lunch break" }));
    await userEvent.fill(lunch.getByLabelText("from"), "12:30");
    await userEvent.click(button("Save"));
    expect(changePolicy.mock.lastCall?.[0].lunch).toEqual({ from: "12:30", to: "13:00" });
    await userEvent.click(tick);
    expect(screen.queryByRole("button", { name: "Put back" })).not.toBeNull();
  });

  test("one that takes up all of the hours is said there", async () => {
    const problem = { field: "lunch", message: "The break takes up all of the working hours." };
    mountPopup({
      start: "settings",
      overview: ownHours,
      actions: { changePolicy: async () => fail([problem]) },
    });
    await userEvent.fill(screen.getByLabelText("At most in a day"), "12");
    await userEvent.click(button("Save"));
    const lunch = within(screen.getByRole("group", { name: "Lunch break" }));
    expect(lunch.getByText(problem.message)).toBeTruthy();
  });
});
