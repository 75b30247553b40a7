import { cleanup, render } from "@testing-library/preact";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { askedViews } from "./asked-views.ts";
import { views } from "./gallery.tsx";
import { speakEnglish, speakIn, wordsOf } from "./language.ts";
import { settled } from "./settled.ts";
import { latinWords, sideProblems } from "./sides.ts";

const INSIDE = "main, article, aside, nav, section";

/** Everybody in the gallery has a name in Latin letters: in Arabic each of their texts has to keep its own order. */
let ownWords: ReadonlySet<string>;
beforeAll(async () => {
  await speakIn("ar");
  ownWords = new Set((await wordsOf("ar")).flatMap(latinWords));
});
afterEach(() => {
  cleanup();
  window.galleryReady = undefined;
});
afterAll(speakEnglish);

/** The landmarks are the same in each language: drawn once, a view is looked at for both. */
test.each(askedViews)(
  "one banner at most, every heading in a landmark, and what people wrote keeps its order in Arabic: %s",
  async (name) => {
    const { container } = render(views[name]?.() ?? <p />);
    await settled(container);
    const banners = [...container.querySelectorAll("header")].filter((one) => one.closest(INSIDE) === null);
    expect.soft(banners.length).toBeLessThanOrEqual(1);
    const outside = [...container.querySelectorAll("h1, h2, h3")].filter(
      (one) => one.closest(`${INSIDE}, header, footer, dialog`) === null,
    );
    expect.soft(outside.map((one) => one.textContent)).toEqual([]);
    expect(sideProblems(container, ownWords)).toEqual([]);
  },
);
