import { cleanup, render } from "@testing-library/preact";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { askedViews } from "./asked-views.ts";
import { views } from "./gallery.tsx";
import { speakEnglish, speakIn, wordsOf } from "./language.ts";
import { settled } from "./settled.ts";
import { latinWords, sideProblems } from "./sides.ts";

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

test.each(askedViews)("what people wrote keeps its order in Arabic: %s", async (name) => {
  const { container } = render(views[name]?.() ?? <p />);
  await settled(container);
  expect(sideProblems(container, ownWords)).toEqual([]);
});
