import { cleanup, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { emptyFigures, figures, manyFigures, tenFigures } from "../../../tests/gallery/dashboard-figures.ts";
import { type DashboardOptions, dashboardPlace } from "../../../tests/gallery/dashboard-place.tsx";
import { dashboard, emptyDashboard, youngDashboard } from "../../../tests/gallery/dashboards.ts";
import { accessProblems, ready } from "../../../tests/gallery/mount.tsx";
import { NOW } from "../../../tests/gallery/people.ts";
import type { DashboardFigures } from "../../app/dashboard/view.ts";
import type { AheadView, DashboardView } from "../../app/views.ts";
import type { DashboardFilter } from "../../core/dashboard/filter.ts";
import type { Loaded } from "../live/loaded.ts";

afterEach(cleanup);

function mount(of: Loaded<DashboardFigures> = ready(figures), options: DashboardOptions = {}): Element {
  return render(dashboardPlace(of, options)).container;
}

/** What is drawn with comes late, and the first time in many parts. */
const PATIENCE = { timeout: 10_000 };

/** Once every chart of the page is drawn. */
async function drawn(root: Element): Promise<readonly SVGSVGElement[]> {
  await waitFor(() => {
    for (const place of root.querySelectorAll(".chart-place")) expect(place.children.length).toBe(1);
  }, PATIENCE);
  return [...root.querySelectorAll<SVGSVGElement>(".chart-place > svg")];
}

/** Those of the ten alone: the others are the same tables with more rows, at which axe would look for long. */
async function openTables(root: Element): Promise<void> {
  for (const fold of root.querySelectorAll("details")) fold.open = true;
  await waitFor(() => {
    for (const fold of root.querySelectorAll(".chart-table"))
      expect(fold.querySelector("table")).toBeTruthy();
  });
}

/** Once the drawings are at least that wide. */
const drawnAt = (root: Element, width: number): Promise<void> =>
  waitFor(() => {
    for (const svg of root.querySelectorAll(".charts > figure .chart-place > svg"))
      expect(Number(svg.getAttribute("width"))).toBeGreaterThan(width);
  }, PATIENCE);

const FAILED: Loaded<never> = { state: "failed", problem: { kind: "unavailable", message: "closed" } };

test.each<readonly [string, Loaded<DashboardFigures>, DashboardView, number]>([
  ["a quarter", ready(figures), dashboard, 7],
  ["nothing sent", ready(emptyFigures), emptyDashboard, 0],
  ["ten sent", ready(tenFigures), youngDashboard, 6],
  ["a hundred thousand", ready(manyFigures), dashboard, 7],
])("no accessibility problem, nothing scrolls sideways at 320 px: %s", async (_name, of, view, charts) => {
  await page.viewport(320, 800);
  const root = mount(of, { view: ready(view) });
  expect(await drawn(root)).toHaveLength(charts);
  if (of.state === "ready" && of.value === tenFigures) await openTables(root);
  expect(await accessProblems(root)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await page.viewport(1280, 900);
  expect(await accessProblems(root)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1280);
  await drawnAt(root, 600);
  await page.viewport(320, 800);
  expect(document.documentElement.scrollWidth, "before anything is drawn anew").toBeLessThanOrEqual(320);
});

test.each<readonly [string, Loaded<DashboardFigures>, Loaded<DashboardView>]>([
  ["while loading", { state: "loading" }, { state: "loading" }],
  ["with figures that can’t be read", FAILED, ready(dashboard)],
  ["with a store that can’t be read", ready(figures), FAILED],
  ["before set-up", ready({ ...emptyFigures, isSetUp: false }), ready(emptyDashboard)],
])("no accessibility problem %s", async (_name, of, view) => {
  const root = mount(of, { view });
  expect(screen.getByRole("heading", { level: 1 })).toBeTruthy();
  expect(await accessProblems(root)).toEqual([]);
});

describe("the sentence", () => {
  const headline = (news: DashboardFigures["sentence"]["news"]) => {
    mount(ready({ ...figures, sentence: { news, advice: null } }));
    return screen.getByRole("heading", { level: 1 }).textContent;
  };

  test("says what changed since when, what it rests on and what to do", () => {
    mount();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
      "Acceptance fell from 34 to 26 % since “B, a question first” took the place of “A” in Clinical trial leads, Nordics",
    );
    expect(screen.getByText("Hold at 12 a day until 20 more are decided.")).toBeTruthy();
    expect(screen.getByText("Of 160 decided before and 152 since: more than chance.")).toBeTruthy();
  });

  test("says a stop in red, and until when", () => {
    const until = NOW + 3 * 86_400_000;
    expect(headline({ kind: "stopped", restriction: "weekly-limit", until })).toBe(
      "LinkedIn said stop (Weekly limit reached): nothing goes until Friday, 11:40",
    );
    expect(document.querySelector(".lead.stopped")).toBeTruthy();
  });

  test("says that it is too early instead of a share", () => {
    expect(headline({ kind: "too-early", sent: 10, decided: 4, more: 16 })).toBe(
      "Too early to tell: 4 of the last 10 are decided",
    );
  });
});

describe("I8 numbers shown are true", () => {
  test("the share says how sure it is and of how many", () => {
    mount();
    const told = within(screen.getByRole("region", { name: "In this period" }));
    const { rate, decided } = figures.total;
    if (!rate) throw new Error("The sample has no share.");
    const [value, low, high] = [rate.value, rate.low, rate.high].map((one) => Math.round(100 * one));
    expect(told.getByText(`${value} %`)).toBeTruthy();
    expect(told.getByText(`likely ${low} to ${high} %, of ${decided} decided`)).toBeTruthy();
  });

  test("ten sent don't pretend: two of four is no half", () => {
    mount(ready(tenFigures), { view: ready(youngDashboard) });
    const told = within(screen.getByRole("region", { name: "In this period" }));
    expect(told.getByText("2 of 4")).toBeTruthy();
    expect(told.queryByText("50 %")).toBeNull();
    expect(screen.getByRole("heading", { name: "Too early to tell: 2 of 4 decided said yes" })).toBeTruthy();
  });

  test("sent is accepted, unanswered and undecided together", () => {
    mount();
    const shown = [...document.querySelectorAll(".numbers .number")].map(({ textContent }) =>
      Number(textContent.replaceAll(",", "")),
    );
    const [, sent = 0, accepted = 0, unanswered = 0, undecided = 0] = shown;
    expect(accepted + unanswered + undecided).toBe(sent);
    expect(sent).toBe(figures.total.sent);
  });

  test("each count stands under its period", () => {
    mount();
    const row = screen.getByRole("row", { name: /^Sent 3 34 161$/ });
    expect(
      within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ).toEqual(["3", "34", "161"]);
  });

  test("a week in which only yeses can be decided shows no rate", () => {
    mount();
    const row = screen.getByRole("row", { name: /^Say yes/ });
    expect(
      within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ).toEqual(["too early", "too early", "31 %23 to 40, of 120"]);
  });
});

describe("before anything is sent", () => {
  test("it says what will stand here and what to do next, and draws nothing", () => {
    mount(ready(emptyFigures), { view: ready(emptyDashboard) });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Nothing sent yet");
    expect(screen.getByRole("heading", { name: "What will stand here" })).toBeTruthy();
    expect(screen.getByRole("link", { name: "Review who waits" }).getAttribute("href")).toBe("#review");
    expect(screen.queryByRole("figure")).toBeNull();
  });

  test("a choice that nothing fits says how to see more", () => {
    mount(ready({ ...emptyFigures, from: "2026-02-02" }), { asked: { period: "4-weeks" } });
    expect(screen.getByText(/Choose a longer period/)).toBeTruthy();
  });
});

describe("filters", () => {
  const asked = () => {
    const follow: DashboardFilter[] = [];
    const keep = vi.fn<(asked: Readonly<Record<string, string>>) => void>();
    return { follow, keep };
  };

  test("begin as the address has them, ask for those figures, and keep what is chosen in the address", async () => {
    const { follow, keep } = asked();
    mount(ready(figures), {
      asked: { segment: "alumni", period: "52-weeks" },
      onFollow: (filter) => follow.push(filter),
      onKeep: keep,
    });
    expect(screen.getByLabelText<HTMLSelectElement>("Segment").value).toBe("alumni");
    expect(screen.getByLabelText<HTMLSelectElement>("Period").value).toBe("52-weeks");
    await userEvent.selectOptions(screen.getByLabelText("Segment"), "nordics");
    await userEvent.selectOptions(screen.getByLabelText("Wording"), "nordics-b");
    await userEvent.selectOptions(screen.getByLabelText("Period"), "13-weeks");
    expect(keep.mock.lastCall).toEqual([{ segment: "nordics", wording: "nordics-b" }]);
    expect(follow.at(-1)).toEqual({
      period: "13-weeks",
      segmentIds: ["nordics"],
      templateIds: ["nordics-b"],
    });
  });

  test("another segment lets go of the wording, and everything can be shown again", async () => {
    const { keep } = asked();
    mount(ready(figures), { asked: { segment: "nordics", wording: "nordics-a" }, onKeep: keep });
    await userEvent.selectOptions(screen.getByLabelText("Segment"), "alumni");
    expect(keep.mock.lastCall).toEqual([{ segment: "alumni" }]);
    await userEvent.click(screen.getByRole("button", { name: "Show everything" }));
    expect(keep.mock.lastCall).toEqual([{}]);
    expect(screen.queryByRole("button", { name: "Show everything" })).toBeNull();
  });

  test("the pace is said to be the whole account's while a part is looked at", () => {
    mount();
    expect(screen.queryByText(/the pace is the account’s/)).toBeNull();
    cleanup();
    mount(ready(figures), { asked: { segment: "nordics" } });
    expect(screen.getByText(/the pace is the account’s/)).toBeTruthy();
  });
});

test("texts from people's own segments are never markup", async () => {
  await page.viewport(1280, 900);
  const root = mount();
  await drawn(root);
  expect(root.querySelectorAll(".chart-figure b")).toHaveLength(0);
  expect([...root.querySelectorAll("svg text")].map(({ textContent }) => textContent)).toContain(
    "Alumni <b>of the college</b> & friends",
  );
});

describe("today", () => {
  const ahead = { headroom: null, pending: 0 };
  const aheadWith = (over: Partial<AheadView>): DashboardOptions => ({
    view: ready({ ...dashboard, ahead: { ...ahead, ...over } }),
  });

  test("that many wait for an answer, from 400 on", () => {
    mount(ready(figures), aheadWith({ pending: 399 }));
    expect(screen.queryByText(/^399 invitations wait for an answer/)).toBeNull();
    cleanup();
    mount(ready(figures), aheadWith({ pending: 400 }));
    expect(screen.getByText(/^400 invitations wait for an answer/)).toBeTruthy();
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
    mount(ready(figures), aheadWith({ headroom }));
    expect(
      screen.getByText(
        /nothing on 61 days .* 102 of 300 .* your cap of 80 in 7 days. You could raise it to 96/,
      ),
    ).toBeTruthy();
  });

  test("when those who wait would be through", () => {
    mount();
    expect(
      screen.getByRole("heading", {
        name: "The 84 people in your queue would be through between 20 Mar and 27 Mar.",
      }),
    ).toBeTruthy();
  });
});

describe("checking acceptances", () => {
  test("runs once for a double click and says what it found", async () => {
    const checkAcceptances = vi.fn(async () => ({ accepted: 2, read: 40 }));
    mount(ready(figures), { actions: { checkAcceptances } });
    const button = screen.getByRole("button", { name: "Check acceptances now" });
    button.click();
    button.click();
    await screen.findByText(/^2 people said yes; looked at the newest 40 people/);
    expect(checkAcceptances).toHaveBeenCalledTimes(1);
  });

  test("says so when the page could not be read", async () => {
    mount(ready(figures), { actions: { checkAcceptances: async () => null } });
    screen.getByRole("button", { name: "Check acceptances now" }).click();
    expect(await screen.findByText(/could not be read/)).toBeTruthy();
  });
});

test("every time LinkedIn said stop is listed with how it stands", () => {
  mount(ready(tenFigures), { view: ready(youngDashboard) });
  expect(screen.getByText("Weekly limit reached").closest("li")?.textContent).toContain(
    "stopped until Monday, 11:40",
  );
});
