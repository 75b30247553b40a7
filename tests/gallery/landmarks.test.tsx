import { cleanup, render } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { askedViews } from "./asked-views.ts";
import { views } from "./gallery.tsx";
import { settled } from "./settled.ts";

const INSIDE = "main, article, aside, nav, section";

afterEach(() => {
  cleanup();
  window.galleryReady = undefined;
});

test.each(askedViews)("one banner at most, and every heading in a landmark: %s", async (name) => {
  const { container } = render(views[name]?.() ?? <p />);
  await settled(container);
  const banners = [...container.querySelectorAll("header")].filter((one) => one.closest(INSIDE) === null);
  expect(banners.length).toBeLessThanOrEqual(1);
  const outside = [...container.querySelectorAll("h1, h2, h3")].filter(
    (one) => one.closest(`${INSIDE}, header, footer, dialog`) === null,
  );
  expect(outside.map((one) => one.textContent)).toEqual([]);
});
