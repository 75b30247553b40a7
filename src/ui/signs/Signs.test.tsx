import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { bothSigns, healthView, popupWith } from "../../../tests/gallery/health.tsx";
import { accessProblems } from "../../../tests/gallery/mount.tsx";
import { states } from "../../../tests/gallery/states.ts";
import { overview } from "../../../tests/gallery/usual.ts";

afterEach(cleanup);

test("the popup says in a line what the account wants, and who said yes, and leads there", async () => {
  const onPlace = vi.fn();
  const { container } = render(popupWith(bothSigns, overview, onPlace));
  expect(screen.getByText(/^455 invitations wait for an answer: enough to keep an eye on\./)).toBeTruthy();
  expect(await accessProblems(container)).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: /^See why/ }));
  await userEvent.click(screen.getByRole("button", { name: /^2 new connections/ }));
  expect(onPlace.mock.calls).toEqual([["health"], ["accepted"]]);
});

test("it says nothing where nothing is to be said", () => {
  render(popupWith({ health: null, connections: { count: 0, more: false } }));
  expect(document.querySelector(".signs")).toBeNull();
});

test("a stop speaks for itself: its notice stands alone", () => {
  render(popupWith(bothSigns, states.restricted));
  expect(screen.queryByText(/wait for an answer: enough/)).toBeNull();
  expect(screen.getByRole("button", { name: /^2 new connections/ })).toBeTruthy();
});

test("what a notice says in its own line is not said a second time", () => {
  const { notices } = states["close-to-limit"];
  const warned = healthView({ events: notices.map(({ event }) => event) });
  render(popupWith({ ...bothSigns, health: warned.health }));
  expect(screen.getByText(/LinkedIn warned you/)).toBeTruthy();
  cleanup();
  render(popupWith({ ...bothSigns, health: warned.health }, states["close-to-limit"]));
  expect(screen.queryByText(/LinkedIn warned you/)).toBeNull();
  cleanup();
  render(popupWith(bothSigns, states["close-to-limit"]));
  expect(screen.getByText(/wait for an answer: enough/)).toBeTruthy();
});

test("nothing scrolls sideways at 320 px", async () => {
  await page.viewport(320, 600);
  render(popupWith({ ...bothSigns, connections: { count: 20, more: true } }));
  expect(screen.getByText(/20 or more new connections/)).toBeTruthy();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await page.viewport(414, 896);
});
