import { cleanup, render, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { healthPage, healthStates, healthView, quiet } from "../../../tests/gallery/health.tsx";
import { accessProblems } from "../../../tests/gallery/mount.tsx";
import { NOW } from "../../../tests/gallery/people.ts";
import type { HealthView } from "../../app/health/read-health.ts";

afterEach(cleanup);

const mount = (view: HealthView | null) => render(healthPage({ state: "ready", value: view })).container;
const rowOf = (name: string) => {
  const row = screen.getByRole("heading", { name, level: 2 }).closest("li");
  if (!row) throw new Error(`${name} is no row of a list.`);
  return within(row);
};
const DAY = 24 * 60 * 60 * 1000;

describe("the health page", () => {
  test.each(Object.entries(healthStates))("no accessibility problem: %s", async (_name, view) => {
    const root = mount(view);
    for (const fold of root.querySelectorAll("details")) fold.open = true;
    expect(await accessProblems(root)).toEqual([]);
  });

  test.each(Object.entries(healthStates))("nothing scrolls sideways at 320 px: %s", async (_name, view) => {
    await page.viewport(320, 700);
    mount(view);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(414, 896);
  });

  test.each<readonly [keyof typeof healthStates, string]>([
    ["nothing", "Nothing to judge yet: no invitation has left."],
    ["young", "Nothing stands out so far; how many accept can’t be judged yet."],
    ["quiet", "Nothing stands out: go on as you do."],
    ["watch", "455 invitations wait for an answer: enough to keep an eye on."],
    ["act", "Only 9 % of your invitations are accepted: too few to go on like this."],
    ["stopped", "LinkedIn said stop, and nothing goes until that is settled."],
  ])("the verdict is the worst figure in one sentence: %s", (state, sentence) => {
    mount(healthStates[state]);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(sentence);
  });

  test("every figure has its level in words, its direction, its line, its source, and what to do", () => {
    const root = mount(healthStates.watch);
    expect(screen.getAllByRole("listitem")).toHaveLength(9);
    const row = rowOf("Waiting for an answer");
    expect(row.getByText("Worth a look")).toBeTruthy();
    expect(row.getByText("412")).toBeTruthy();
    expect(row.getByText("by your log; LinkedIn’s own list had 455 on 1 March 2026")).toBeTruthy();
    expect(row.getByText("Up from 371 a week ago.")).toBeTruthy();
    expect(row.getByText("From 400 it is worth a look, from 700 act.")).toBeTruthy();
    expect(row.getByText(/names many unanswered .* Rests on tool makers’ experience\.$/)).toBeTruthy();
    expect(row.getByRole("link", { name: "Pending invitations" }).getAttribute("href")).toBe("#pending");
    for (const fold of root.querySelectorAll("details")) expect(fold.open).toBe(false);
  });

  test("I8 shares come with how sure they are, and too few are called not known", () => {
    mount(healthStates.quiet);
    expect(rowOf("Accepted").getByText(/^likely 31 to 49, of 110 sent 14 to 43 days ago/)).toBeTruthy();
    cleanup();
    mount(healthStates.young);
    expect(rowOf("Accepted").getByText("Not known")).toBeTruthy();
    expect(rowOf("Your network").getByText(/its Connections page tell it; neither was read/)).toBeTruthy();
    expect(rowOf("Your network").getByRole("link", { name: "Bring it in" }).getAttribute("href")).toBe(
      "#archive",
    );
  });

  test("I8 the network's number says where it comes from and of when it is", () => {
    mount(healthStates.quiet);
    const archive = /^by the archive brought in on 12 January 2026, and 21 who said yes since/;
    expect(rowOf("Your network").getByText(archive)).toBeTruthy();
    cleanup();
    mount(healthStates.act);
    const onPage = /^as LinkedIn’s Connections page said on 26 February 2026, and 9 who said yes since/;
    expect(rowOf("Your network").getByText(onPage)).toBeTruthy();
  });

  test("a warning and a stop are told apart, and how long ago", () => {
    const event = healthStates.act.health.figures[0];
    expect(event?.kind).toBe("last-event");
    mount(healthStates.act);
    expect(rowOf("Since LinkedIn last spoke up").getByText("40 days")).toBeTruthy();
  });

  test("nothing here is red: that colour is for a restriction itself", () => {
    mount(healthStates.act);
    const stopRed = getComputedStyle(document.documentElement).getPropertyValue("--stop");
    expect(stopRed).not.toBe("");
    const probe = document.createElement("p");
    probe.style.color = "var(--stop)";
    document.body.append(probe);
    const red = getComputedStyle(probe).color;
    probe.remove();
    const colours = [...document.querySelectorAll(".health-page *")].map(
      (one) => getComputedStyle(one).color,
    );
    expect(colours).not.toContain(red);
  });

  test("before set-up and without a store it says what to do", () => {
    mount(null);
    expect(screen.getByRole("heading").textContent).toBe("Not set up yet");
    cleanup();
    render(healthPage({ state: "failed", problem: { kind: "newer-database", stored: 5, known: 4 } }));
    expect(screen.getByRole("alert").textContent).toContain("Nothing was changed or deleted");
  });

  test("whose number a line is decides what is said of the week", () => {
    const sends = Array.from({ length: 101 }, (_, index) => NOW - 3 * DAY + index);
    mount(healthView({ ...quiet, sends }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
      "101 invitations left in 7 days; from 100 on, accounts have been stopped.",
    );
    cleanup();
    mount(healthView({ ...quiet, sends: sends.slice(20) }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
      "81 invitations left in 7 days, more than your 80.",
    );
  });
});
