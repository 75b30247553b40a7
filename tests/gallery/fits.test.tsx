import { cleanup, render } from "@testing-library/preact";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { views } from "./gallery.tsx";
import { speakEnglish, speakPseudo } from "./language.ts";
import { layoutProblems } from "./layout.ts";
import { settled } from "./settled.ts";

/** Views of the full page; the others are the popup's. */
const PAGES = /^(?:dashboard|page|archive|welcome|narrow)(?:-|$)/;
const WIDTHS = { popup: [380, 280], page: [1280, 320] } as const;
const HEIGHT = 600;

/** The window, once the page has heard of it. */
async function widen(width: number): Promise<void> {
  await page.viewport(width, HEIGHT);
  while (innerWidth !== width) await new Promise((resolve) => setTimeout(resolve, 5));
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

const NAMES = Object.keys(views);

describe.each(["ltr", "rtl"] as const)("with every message 40 % longer, written %s", (direction) => {
  beforeAll(() => speakPseudo(direction));
  afterEach(() => {
    cleanup();
    window.galleryReady = undefined;
  });
  afterAll(async () => {
    speakEnglish();
    await page.viewport(414, 896);
  });

  test.each(NAMES)("%s", async (name) => {
    const [wide, narrow] = PAGES.test(name) ? WIDTHS.page : WIDTHS.popup;
    await widen(wide);
    const { container } = render(views[name]?.() ?? <p />);
    await settled(container);
    const seen = layoutProblems(container).map((problem) => `${wide}: ${problem}`);
    await widen(narrow);
    const problems = [...seen, ...layoutProblems(container).map((problem) => `${narrow}: ${problem}`)];
    expect(problems).toEqual([]);
  });
});
