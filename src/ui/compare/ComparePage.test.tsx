import { signal } from "@preact/signals";
import { cleanup, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { byRole, nothingWorksYet, tooEarly, whatWorks } from "../../../tests/gallery/experiments.ts";
import { accessProblems } from "../../../tests/gallery/mount.tsx";
import { pretendedActions } from "../../../tests/gallery/pretended-actions.ts";
import type { Actions } from "../../app/actions.ts";
import type { WhatWorks } from "../../app/experiments/what-works.ts";
import { PageFrame } from "../page/PageFrame.tsx";
import { ComparePage } from "./ComparePage.tsx";

afterEach(cleanup);

function mount(works: WhatWorks = whatWorks, actions: Partial<Actions> = {}) {
  const all = pretendedActions({ compareBy: async () => byRole, ...actions });
  return render(
    <PageFrame place="works">
      <ComparePage works={signal({ state: "ready", value: works })} actions={all} />
    </PageFrame>,
  ).container;
}

const rowOf = (table: string, name: RegExp) =>
  within(screen.getByRole("table", { name: table })).getByRole("row", { name });

describe("wordings", () => {
  test("I8 too early is said in words, with how many more it takes, and nobody is crowned", () => {
    mount({ ...whatWorks, experiments: [tooEarly] });
    expect(
      screen.getByText(/^Too early to tell\. To see a difference of ten points, up to \d+ more/),
    ).toBeTruthy();
    expect(screen.queryByText(/does better/)).toBeNull();
  });

  test("I8 one alone is not called the best, and needs no more", () => {
    const [first] = tooEarly.wordings;
    const [figures] = tooEarly.comparison.figures;
    if (!first || !figures) throw new Error("The sample has nothing in it.");
    const comparison = {
      figures: [{ ...figures, best: 1 }],
      verdict: { kind: "nothing-to-compare" },
    } as const;
    mount({ ...whatWorks, experiments: [{ ...tooEarly, wordings: [first], comparison }] });
    expect(screen.getByText("Only one so far: nothing to compare.")).toBeTruthy();
    const cells = within(rowOf("Wordings of Clinical trial leads, Nordics", /^A/)).getAllByRole("cell");
    expect(cells.slice(4).map(({ textContent }) => textContent)).toEqual(["", ""]);
  });

  test("I8 show sent, decided and accepted as counted, the share with its interval, the chance of being best", () => {
    mount({ ...whatWorks, experiments: [tooEarly] });
    const [figures] = tooEarly.comparison.figures;
    const row = rowOf("Wordings of Clinical trial leads, Nordics", /^A/);
    const cells = within(row)
      .getAllByRole("cell")
      .map(({ textContent }) => textContent);
    expect(cells.slice(0, 3)).toEqual([figures?.sent, figures?.decided, figures?.accepted].map(String));
    expect(cells[3]).toMatch(/^\d+ % likely \d+ to \d+$/);
    expect(cells[4]).toMatch(/^\d+ %$/);
  });

  test("a clear lead is said with what it is worth, and an old wording keeps its figures", () => {
    mount();
    expect(screen.getByText(/^“A” does better, and looking often/)).toBeTruthy();
    const old = rowOf("Wordings of Alumni", /no longer in use/);
    expect(within(old).getByText("retired")).toBeTruthy();
    expect(within(old).getAllByText("160")).toHaveLength(2);
  });

  test("before anything was sent says what to do", async () => {
    const root = mount(nothingWorksYet);
    expect(screen.getByText(/Nothing was sent yet/)).toBeTruthy();
    expect(await accessProblems(root)).toEqual([]);
  });
});

describe("comparing", () => {
  test("by segment at first, then by what is chosen; what was asked before is stopped", async () => {
    const asked: (readonly [string, () => boolean])[] = [];
    const compareBy = vi.fn<Actions["compareBy"]>(async (by, stopped) => {
      asked.push([by.kind === "column" ? by.name : by.kind, stopped ?? (() => false)]);
      return byRole;
    });
    mount(whatWorks, { compareBy });
    await screen.findByRole("table", { name: "Groups beside each other" });
    await userEvent.selectOptions(screen.getByLabelText("What to compare"), "met at");
    await waitFor(() => expect(asked.map(([what]) => what)).toEqual(["segment", "met_at"]));
    expect(asked.map(([, stopped]) => stopped())).toEqual([true, false]);
  });

  test("many at once come with a warning, and what differs is said of each", async () => {
    mount();
    await screen.findByText(/^6 groups side by side: by chance alone \d+ % of such tables/);
    expect(screen.getAllByText("higher than the others").length).toBeGreaterThan(0);
  });

  test("groups that can't be counted say so", async () => {
    const compareBy = async () => {
      throw new Error("The store is gone.");
    };
    mount(whatWorks, { compareBy });
    expect(await screen.findByRole("alert")).toBeTruthy();
  });
});

test.each([380, 1280])("no accessibility problem, nothing scrolls sideways, at %d px", async (width) => {
  await page.viewport(width, 900);
  const root = mount();
  await screen.findByRole("table", { name: "Groups beside each other" });
  expect(await accessProblems(root)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  await page.viewport(414, 896);
});
