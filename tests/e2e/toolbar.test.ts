import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenedExtension, openExtension } from "../../tools/drive/extension.ts";
import { openToolbarPopup } from "../../tools/drive/toolbar-popup.ts";

/** The real toolbar popup of the build that ships, over LinkedIn. */
let opened: OpenedExtension;
const PICTURES = join("artifacts", "pictures");

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  opened = await openExtension({ build: "dist" });
  await opened.popup.setUp();
  await opened.popup.compose("Trial leads", "Hi {{ first_name }}, we both run trials.");
});
afterAll(() => opened.close());

const queued = async () => (await opened.popup.queue()).map(({ name }) => name);
const FITS =
  "[innerWidth, document.documentElement.scrollWidth, innerHeight, document.documentElement.scrollHeight]";

describe("the toolbar popup", () => {
  test("adds the person whose profile is open, with what was read shown for correction", async () => {
    const profile = await opened.visit("/in/freja-beispiel/");
    await profile
      .getByRole("link", { name: /to connect/ })
      .first()
      .waitFor();
    const toolbar = await openToolbarPopup(opened.launched, profile);
    await toolbar.until(`document.querySelector(".state h1")`);
    await toolbar.press("Add");
    await toolbar.until(
      `[...document.querySelectorAll("input")].some((one) => one.value === "Freja Beispiel")`,
    );
    // However low the screen: as wide as it should be, and only the middle scrolls.
    const [width, scrollWidth, height, scrollHeight] = await toolbar.run<readonly number[]>(FITS);
    expect([width, scrollWidth]).toEqual([380, 380]);
    expect(scrollHeight).toBe(height);
    await toolbar.picture(join(PICTURES, "toolbar-add.png"));
    await toolbar.press("Add 1 person");
    await toolbar.until(`document.body.textContent.includes("1 added")`);
    await toolbar.close();
    await profile.close();
    await expect.poll(queued).toEqual(["Freja Beispiel"]);
  });

  test("offers the people of a search page, those who can't be invited left out", async () => {
    const search = await opened.visit("/search/results/people/?keywords=trial");
    await search.getByRole("listitem").first().waitFor();
    await search
      .getByRole("link", { name: /to connect/ })
      .first()
      .waitFor();
    const toolbar = await openToolbarPopup(opened.launched, search);
    await toolbar.press("Add");
    await toolbar.until(`document.querySelectorAll(".found input[type=checkbox]").length > 3`);
    const offered = await toolbar.run<number>(
      `document.querySelectorAll(".found input[type=checkbox]:checked:not([disabled])").length`,
    );
    await toolbar.picture(join(PICTURES, "toolbar-search.png"));
    await toolbar.press(`Add ${offered} people`);
    await toolbar.until(`/\\d+ added/.test(document.body.textContent)`);
    await toolbar.close();
    await search.close();
    await opened.popup.page.getByText(/\d+ people to review/).waitFor();
    expect((await queued()).length).toBeGreaterThan(1);
  });
});
