import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { figures, manyFigures } from "../../../tests/gallery/dashboard-figures.ts";
import { dashboardPlace } from "../../../tests/gallery/dashboard-place.tsx";
import { ready } from "../../../tests/gallery/mount.tsx";
import { weekWords } from "../words/shares.ts";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});
beforeEach(() => page.viewport(1280, 900));

/** What is drawn with comes late, and the first time in many parts. */
const PATIENCE = { timeout: 10_000 };

async function mountCharts(of = figures): Promise<readonly HTMLElement[]> {
  const { container } = render(dashboardPlace(ready(of)));
  await waitFor(() => {
    const places = [...container.querySelectorAll(".chart-place")];
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(place.children.length).toBe(1);
  }, PATIENCE);
  return [...container.querySelectorAll<HTMLElement>("figure.chart-figure")];
}

/** The chart whose title begins so. */
const chartOf = (title: RegExp): HTMLElement => screen.getByRole("figure", { name: title });
const WEEKS = /of those decided said yes/;
const GROUPS = /is ahead of/;

/** What a click on `Save as CSV` gives, as lines. */
async function savedFrom(
  chart: HTMLElement,
): Promise<{ readonly name: string; readonly lines: readonly string[] }> {
  const blobs: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return "blob:of-this-test";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  within(chart).getByRole("button", { name: "Save as CSV" }).click();
  await waitFor(() => expect(blobs).toHaveLength(1));
  const text = (await blobs[0]?.text()) ?? "";
  return { name: names[0] ?? "", lines: text.replace("\ufeff", "").trimEnd().split("\r\n") };
}

describe("every chart", () => {
  test("has a drawing named by its title, a table with as many columns in each row, and both deeds", async () => {
    for (const chart of await mountCharts()) {
      const drawing = within(chart).getByRole("img");
      const title = within(chart).getByRole("heading", { level: 2 }).textContent;
      expect(drawing.getAttribute("aria-labelledby")).toBe(chart.getAttribute("aria-labelledby"));
      expect(title).not.toBe("");
      expect(chart.querySelector("table")).toBeNull();
      await userEvent.click(within(chart).getByText("As a table"));
      const table = await within(chart).findByRole("table", { name: title });
      if (!(table instanceof HTMLTableElement)) throw new Error("A table is no table.");
      const widths = [...table.rows].map(({ cells }) => cells.length);
      expect(widths.length).toBeGreaterThan(2);
      expect(new Set(widths).size).toBe(1);
      expect(table.tHead?.querySelectorAll('th[scope="col"]')).toHaveLength(widths[0] ?? 0);
      expect(table.querySelectorAll('tbody th[scope="row"]')).toHaveLength(widths.length - 1);
      expect(within(chart).getByRole("button", { name: "Copy as picture" })).toBeTruthy();
      expect(within(chart).getByRole("button", { name: "Save as CSV" })).toBeTruthy();
    }
  });

  test("is read by the arrow keys alone, each place once, to both ends", async () => {
    for (const chart of await mountCharts()) {
      const slider = within(chart).getByRole("slider", { name: "Read the figures one by one" });
      const isDown = slider.closest(".downwards") !== null;
      slider.focus();
      await userEvent.keyboard("{Home}");
      const heard = [slider.getAttribute("aria-valuetext")];
      for (let step = 0; step < Number(slider.getAttribute("max")); step += 1) {
        await userEvent.keyboard(isDown ? "{ArrowDown}" : "{ArrowRight}");
        heard.push(slider.getAttribute("aria-valuetext"));
      }
      expect(new Set(heard).size).toBe(heard.length);
      const last = heard.at(-1);
      await userEvent.keyboard(isDown ? "{ArrowDown}" : "{ArrowRight}");
      expect(slider.getAttribute("aria-valuetext")).toBe(last);
      await userEvent.keyboard(isDown ? "{ArrowUp}" : "{ArrowLeft}");
      expect(slider.getAttribute("aria-valuetext")).toBe(heard.at(-2));
    }
  }, 60_000);

  test("loads nothing that the policy of the extension forbids: no style element, no style in its markup", async () => {
    for (const chart of await mountCharts(manyFigures)) {
      expect(chart.querySelectorAll("style, script, image, foreignObject")).toHaveLength(0);
      expect(chart.querySelectorAll("svg [style]")).toHaveLength(0);
    }
  });

  test("draws no two words of an axis over one another, at 380 and 1280 px", async () => {
    for (const width of [380, 1280]) {
      await page.viewport(width, 900);
      for (const chart of await mountCharts(manyFigures)) {
        for (const group of chart.querySelectorAll("svg .tick")) {
          const boxes = [...group.querySelectorAll("text")].map((word) => word.getBoundingClientRect());
          for (const [index, box] of boxes.entries())
            for (const other of boxes.slice(index + 1))
              expect(
                box.right <= other.left + 0.5 ||
                  other.right <= box.left + 0.5 ||
                  box.bottom <= other.top + 2 ||
                  other.bottom <= box.top + 2,
              ).toBe(true);
        }
      }
      cleanup();
    }
  });
});

describe("the figures", () => {
  test("of the place under the pointer are told, and it is set off", async () => {
    await mountCharts();
    const chart = chartOf(WEEKS);
    const [first] = figures.weeks;
    const place = chart.querySelector(".chart-place");
    if (!place || !first) throw new Error("There is no chart.");
    const { left, top } = place.getBoundingClientRect();
    fireEvent.pointerMove(place, { clientX: left + 45, clientY: top + 60 });
    expect(within(chart).getByRole("slider").getAttribute("aria-valuetext")).toBe(weekWords(first));
    expect(chart.querySelector(".reading")?.textContent).toBe(weekWords(first));
    expect(chart.querySelectorAll("svg > .chosen")).toHaveLength(1);
  });

  test("are not said twice: the line beside the drawing is hidden from those who hear the slider", async () => {
    await mountCharts();
    for (const line of document.querySelectorAll(".reading"))
      expect(line.getAttribute("aria-hidden")).toBe("true");
    for (const live of document.querySelectorAll(".chart-figure [role=status]"))
      expect(live.textContent).toBe("");
  });

  test("I8 of the drawing, of the table and of the file are the same", async () => {
    await mountCharts();
    const chart = chartOf(WEEKS);
    await userEvent.click(within(chart).getByText("As a table"));
    await within(chart).findByRole("table");
    const newest = figures.weeks.toReversed();
    const sent = [...chart.querySelectorAll("tbody tr")].map((row) => row.children[1]?.textContent);
    expect(sent).toEqual(newest.map((week) => String(week.sent)));
    const { name, lines } = await savedFrom(chart);
    expect(name).toBe("acceptance-by-week.csv");
    expect(lines).toHaveLength(1 + figures.weeks.length);
    expect(lines.slice(1).map((line) => line.split(",").slice(0, 6).join())).toEqual(
      newest.map(({ week, sent, accepted, unanswered, undecided, decided }) =>
        [week, sent, accepted, unanswered, undecided, decided].join(),
      ),
    );
  });

  test("in a file hold no formula, whatever a segment is called", async () => {
    const [first, ...others] = figures.bySegment;
    if (first?.group.kind !== "segment") throw new Error("The sample begins with no segment.");
    const named = { ...first, group: { ...first.group, name: '=HYPERLINK("//x")' } };
    await mountCharts({ ...figures, bySegment: [named, ...others] });
    const { lines } = await savedFrom(chartOf(GROUPS));
    expect(lines.some((line) => line.startsWith("\"'=HYPERLINK"))).toBe(true);
    expect(lines.some((line) => /(?:^|,)"?=/.test(line))).toBe(false);
  });
});

test("every table is there when the page is printed, and gone afterwards", async () => {
  const charts = await mountCharts();
  window.dispatchEvent(new Event("beforeprint"));
  await waitFor(() => {
    for (const chart of charts) expect(chart.querySelectorAll("tbody tr").length).toBeGreaterThan(1);
  });
  window.dispatchEvent(new Event("afterprint"));
  await waitFor(() => {
    for (const chart of charts) expect(chart.querySelector("table")).toBeNull();
  });
});

describe("the picture", () => {
  test("is a PNG of the title, the drawing and the legend, twice as fine as the page", async () => {
    await mountCharts();
    const chart = chartOf(WEEKS);
    const write = vi.spyOn(navigator.clipboard, "write").mockResolvedValue();
    within(chart).getByRole("button", { name: "Copy as picture" }).click();
    expect(await within(chart).findByText("Copied. Paste it where you need it.")).toBeTruthy();
    const blob = await write.mock.lastCall?.[0][0]?.getType("image/png");
    if (!blob) throw new Error("Nothing was copied.");
    const picture = await createImageBitmap(blob);
    const shown = chart.querySelector(".chart-place")?.getBoundingClientRect();
    expect(picture.width).toBeGreaterThan(2 * (shown?.width ?? Number.POSITIVE_INFINITY));
    expect(picture.height).toBeGreaterThan(2 * (shown?.height ?? Number.POSITIVE_INFINITY));
    // In the page's colours: its paper, its ink and its accent are all in it.
    expect(coloursOf(picture)).toEqual(expect.arrayContaining(["254,253,251", "39,36,33", "28,93,74"]));
  });

  test("that may not be copied can be saved instead", async () => {
    await mountCharts();
    const chart = chartOf(GROUPS);
    vi.spyOn(navigator.clipboard, "write").mockRejectedValue(new DOMException("no", "NotAllowedError"));
    const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    within(chart).getByRole("button", { name: "Copy as picture" }).click();
    expect(await within(chart).findByText(/would not let it be copied/)).toBeTruthy();
    within(chart).getByRole("button", { name: "Save the picture" }).click();
    expect(click).toHaveBeenCalledTimes(1);
    expect(await within(chart).findByText("Saved with your downloads.")).toBeTruthy();
  });
});

function coloursOf(picture: ImageBitmap): readonly string[] {
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("The browser gives no canvas.");
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  const colours = new Set<string>();
  for (let at = 0; at < data.length; at += 4) colours.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
  return [...colours];
}
