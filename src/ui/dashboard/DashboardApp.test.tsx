import { signal } from "@preact/signals";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { dashboard, emptyDashboard, youngDashboard } from "../../../tests/gallery/dashboards.ts";
import { accessProblems, ready } from "../../../tests/gallery/mount.tsx";
import { NOW } from "../../../tests/gallery/people.ts";
import { pretendedActions } from "../../../tests/gallery/pretended-actions.ts";
import type { Actions } from "../../app/actions.ts";
import type { DashboardView } from "../../app/views.ts";
import { NEW_SETTINGS } from "../../core/settings/settings.ts";
import type { Loaded } from "../live/loaded.ts";
import { DashboardApp } from "./DashboardApp.tsx";
import { axisSteps, dayFigures } from "./day-chart.ts";

afterEach(cleanup);

function mount(view: Loaded<DashboardView>, actions: Partial<Actions> = {}): Element {
  return render(
    <DashboardApp dashboard={signal(view)} actions={pretendedActions(actions)} now={signal(NOW)} />,
  ).container;
}

test.each<readonly [string, Loaded<DashboardView>]>([
  ["with figures", ready(dashboard)],
  ["with nothing sent", ready(emptyDashboard)],
  ["with nothing decided", ready(youngDashboard)],
  ["before set-up", ready({ ...dashboard, settings: NEW_SETTINGS, plan: null })],
  ["while loading", { state: "loading" }],
  [
    "with a store that can't be read",
    { state: "failed", problem: { kind: "unavailable", message: "closed" } },
  ],
])("no accessibility problem, nothing scrolls sideways at 320 px: %s", async (_name, view) => {
  await page.viewport(320, 800);
  const root = mount(view);
  for (const fold of root.querySelectorAll("details")) fold.open = true;
  expect(await accessProblems(root)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await page.viewport(1280, 900);
  expect(await accessProblems(root)).toEqual([]);
});

describe("what comes", () => {
  const ahead = {
    waiting: 84,
    through: { soonest: "2026-03-12", latest: "2026-03-23" },
    headroom: null,
    pending: 0,
  };

  test("that many wait for an answer, from 400 on", () => {
    mount(ready({ ...dashboard, ahead: { ...ahead, pending: 399 } }));
    expect(screen.queryByText(/wait for an answer/)).toBeNull();
    cleanup();
    mount(ready({ ...dashboard, ahead: { ...ahead, pending: 400 } }));
    expect(screen.getByText(/^400 invitations wait for an answer/)).toBeTruthy();
  });

  test("when the list would be through, as a band", () => {
    mount(ready({ ...dashboard, ahead }));
    expect(
      screen.getByText(/^The 84 people in your queue would be through between .*12.* and .*23/),
    ).toBeTruthy();
  });

  test("that the person's own number is what holds them, why, and how far it could rise", () => {
    const headroom = {
      field: "weeklyCap",
      from: 80,
      to: 96,
      quietDays: 61,
      accepted: 102,
      decided: 300,
    } as const;
    mount(ready({ ...dashboard, ahead: { ...ahead, headroom } }));
    expect(
      screen.getByText(
        /nothing on 61 days .* 102 of 300 .* your cap of 80 in 7 days. You could raise it to 96/,
      ),
    ).toBeTruthy();
  });

  test("nothing where nobody waits and nothing is to be said", () => {
    // As the query has it: a list of none is through today.
    const through = { soonest: "2026-03-03", latest: "2026-03-03" };
    mount(ready({ ...dashboard, ahead: { ...ahead, waiting: 0, through } }));
    expect(screen.queryByText(/would be through|What holds you now|wait for an answer/)).toBeNull();
  });
});

describe("I8 numbers shown are true", () => {
  test("each count stands under its period", () => {
    mount(ready(dashboard));
    const row = screen.getByRole("row", { name: /^Sent 3 34 161$/ });
    expect(
      within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ).toEqual(["3", "34", "161"]);
  });

  test("the rate says how sure it is and of how many", () => {
    mount(ready(dashboard));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
      "31 % say yeslikely 23 to 40, of 120 decided",
    );
  });

  test("undecided invitations are not refused ones: no rate before anything is decided", () => {
    mount(ready(youngDashboard));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Too early to tell");
    expect(screen.getByText(/None decided yet/)).toBeTruthy();
  });

  test("a week in which only yeses can be decided shows no rate", () => {
    mount(ready(dashboard));
    const row = screen.getByRole("row", { name: /^Say yes/ });
    expect(
      within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ).toEqual(["too early", "too early", "31 %23 to 40, of 120"]);
  });
});

describe("the chart", () => {
  test("nothing is drawn while there is nothing to draw", () => {
    mount(ready(emptyDashboard));
    expect(screen.queryByRole("slider")).toBeNull();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Nothing sent yet");
  });

  test("every day's figures can be reached by keyboard and stand in the table", async () => {
    mount(ready(dashboard));
    const slider = screen.getByRole("slider", { name: "Day" });
    const last = dashboard.days.at(-1);
    const before = dashboard.days.at(-2);
    if (!last || !before) throw new Error("The sample has no days.");
    expect(slider.getAttribute("aria-valuetext")).toBe(dayFigures(last));
    slider.focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(slider.getAttribute("aria-valuetext")).toBe(dayFigures(before));
    await userEvent.click(screen.getByText("As a table"));
    expect(screen.getAllByRole("row").length).toBeGreaterThan(dashboard.days.length);
  });

  test("the pointer shows the day it is over", () => {
    const root = mount(ready(dashboard));
    const drawing = root.querySelector("svg[role=img]");
    const first = dashboard.days[0];
    if (!drawing || !first) throw new Error("There is no chart.");
    const { left, top } = drawing.getBoundingClientRect();
    fireEvent.pointerMove(drawing, { clientX: left + 1, clientY: top + 5 });
    expect(screen.getByRole("slider").getAttribute("aria-valuetext")).toBe(dayFigures(first));
  });

  test("the axis holds every bar, in at most four whole steps", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (most) => {
        const steps = axisSteps(most);
        expect(steps[0]).toBe(0);
        expect(steps.at(-1)).toBeGreaterThanOrEqual(most);
        expect(steps.length).toBeLessThanOrEqual(4);
        expect(steps.every(Number.isInteger)).toBe(true);
      }),
    );
  });
});

describe("checking acceptances", () => {
  test("runs once for a double click and says what it found", async () => {
    const checkAcceptances = vi.fn(async () => ({ accepted: 2, read: 40 }));
    mount(ready(dashboard), { checkAcceptances });
    const button = screen.getByRole("button", { name: "Check acceptances now" });
    button.click();
    button.click();
    await screen.findByText(/^2 people said yes; looked at the newest 40 people/);
    expect(checkAcceptances).toHaveBeenCalledTimes(1);
  });

  test("says so when the page could not be read", async () => {
    mount(ready(dashboard), { checkAcceptances: async () => null });
    screen.getByRole("button", { name: "Check acceptances now" }).click();
    expect(await screen.findByText(/could not be read/)).toBeTruthy();
  });
});

test("every time LinkedIn said stop is listed with how it stands", () => {
  mount(ready(youngDashboard));
  expect(screen.getByText("Weekly limit reached").closest("li")?.textContent).toContain(
    "stopped until Monday, 11:40",
  );
});
