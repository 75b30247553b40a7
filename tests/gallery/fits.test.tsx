import { cleanup, render } from "@testing-library/preact";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { askedViews } from "./asked-views.ts";
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
  if (innerWidth === width && innerHeight === HEIGHT) return;
  await page.viewport(width, HEIGHT);
  while (innerWidth !== width) await new Promise((resolve) => setTimeout(resolve, 5));
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** What is wrong at this width, written from either side. */
function problemsAt(width: number, root: Element): readonly string[] {
  return (["ltr", "rtl"] as const).flatMap((direction) => {
    document.documentElement.dir = direction;
    return layoutProblems(root).map((problem) => `${width} ${direction}: ${problem}`);
  });
}

describe("with every message 40 % longer, written from either side", () => {
  beforeAll(() => speakPseudo("ltr"));
  afterEach(() => {
    cleanup();
    document.documentElement.dir = "ltr";
    window.galleryReady = undefined;
  });
  afterAll(async () => {
    speakEnglish();
    await page.viewport(414, 896);
  });

  test.each(askedViews)("%s", async (name) => {
    const widths: readonly number[] = PAGES.test(name) ? WIDTHS.page : WIDTHS.popup;
    // The width that the view before was left at first: a window takes longer to change than a view to be drawn.
    const [first = 0, then = 0] = widths.toSorted(
      (one, other) => +(other === innerWidth) - +(one === innerWidth),
    );
    await widen(first);
    const { container } = render(views[name]?.() ?? <p />);
    await settled(container);
    const seen = problemsAt(first, container);
    document.documentElement.dir = "ltr";
    await widen(then);
    expect([...seen, ...problemsAt(then, container)]).toEqual([]);
  });
});
