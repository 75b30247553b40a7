import { signal } from "@preact/signals";
import { cleanup, render, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { accessProblems, mountPopup, ready } from "../../../tests/gallery/mount.tsx";
import { NOW } from "../../../tests/gallery/people.ts";
import { pretendedActions } from "../../../tests/gallery/pretended-actions.ts";
import { states } from "../../../tests/gallery/states.ts";
import { overview, ownHours, snapshot } from "../../../tests/gallery/usual.ts";
import { NEW_SETTINGS } from "../../core/settings/settings.ts";
import { SettingsPage } from "./SettingsPage.tsx";

afterEach(cleanup);
const table = () => screen.getByRole("table", { name: /How many would go each day/ });
const rows = () => within(table()).getAllByRole("row").slice(1);
const countOn = (name: string) => {
  const row = rows().find((one) => within(one).queryByRole("rowheader", { name }) !== null);
  return row?.querySelector(".count")?.textContent;
};
const target = () => screen.getByLabelText<HTMLInputElement>("Invitations a day, in the end");

function mountPage(view = overview) {
  cleanup();
  return render(
    <SettingsPage overview={signal(ready(view))} actions={pretendedActions()} now={signal(NOW)} />,
  ).container;
}

describe("the next two weeks", () => {
  test("have a row a day with the number and what holds it, today first", () => {
    mountPopup({ start: "settings" });
    expect(rows()).toHaveLength(14);
    expect(rows()[0]?.textContent).toBe("Today83 sent, climbing to 15");
    expect(rows()[4]?.textContent).toBe("Sat 7 Mar0off");
    expect(screen.getByText("The 5 people in your queue would be through today.")).toBeTruthy();
  });

  test("are drawn anew as the pace is typed, before it is saved", async () => {
    mountPopup({ start: "settings" });
    expect(countOn("Fri 13 Mar")).toBe("12");
    await userEvent.fill(screen.getByLabelText("At most in a day"), "6");
    expect(countOn("Fri 13 Mar")).toBe("6");
    expect(rows()[1]?.textContent).toContain("your cap a day");
    await userEvent.click(screen.getByRole("checkbox", { name: "Friday" }));
    expect(countOn("Fri 13 Mar")).toBe("0");
    await userEvent.click(screen.getByRole("button", { name: "Put back" }));
    expect(countOn("Fri 13 Mar")).toBe("12");
  });

  test("stay as they were, and say so, while what is typed can't be used", async () => {
    mountPopup({ start: "settings" });
    await userEvent.fill(screen.getByLabelText("At most in a day"), "6");
    const before = table().textContent;
    await userEvent.fill(target(), "");
    expect(screen.getByText(/What you typed can’t be used as it stands/)).toBeTruthy();
    expect(table().textContent).toBe(before);
    expect(table().closest(".stale")).not.toBeNull();
    await userEvent.fill(target(), "3");
    expect(screen.getByText(/can’t be used/)).toBeTruthy();
    await userEvent.fill(target(), "7");
    expect(screen.queryByText(/can’t be used/)).toBeNull();
  });

  test("the foot of the popup says the sum and leads to the days", async () => {
    mountPopup({ start: "settings" });
    await userEvent.click(screen.getByRole("button", { name: /^\d+ in the next two weeks$/ }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "The next two weeks" }));
  });

  test("while paused say that today is, and that the days after are as if it were not", () => {
    mountPopup({
      start: "settings",
      overview: { ...states.paused, snapshot: { ...snapshot, paused: true } },
    });
    expect(rows()[0]?.textContent).toBe("Today33 sent, paused");
    expect(screen.getByText(/as if nothing held you up/)).toBeTruthy();
  });

  test("in the evening say that today's hours are over", () => {
    mountPopup({ start: "settings", now: NOW + 7 * 3_600_000 });
    expect(rows()[0]?.textContent).toBe("Today33 sent, the hours are over");
  });

  test("a log that can't be true is said in their place", () => {
    const sends = [{ id: "ahead", at: NOW + 3_600_000, segmentId: null }];
    mountPopup({ start: "settings", overview: { ...overview, snapshot: { ...snapshot, sends } } });
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.getByText(/The log and the clock don’t fit together/)).toBeTruthy();
  });
});

describe("the page of the settings", () => {
  test.each([320, 1200])("has no accessibility problem and nothing is cut off at %i px", async (width) => {
    await page.viewport(width, 800);
    const root = mountPage(ownHours);
    for (const fold of root.querySelectorAll("details")) fold.open = true;
    expect(await accessProblems(root)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(800);
    await userEvent.fill(target(), "");
    expect(await accessProblems(root)).toEqual([]);
    await page.viewport(414, 896);
  });

  test("says how to begin before the first run", () => {
    mountPage({ ...overview, settings: NEW_SETTINGS, snapshot: null });
    expect(screen.getByRole("heading", { name: "Not set up yet" })).toBeTruthy();
  });
});
