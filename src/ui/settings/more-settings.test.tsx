import { signal } from "@preact/signals";
import { cleanup, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { accessProblems } from "../../../tests/gallery/mount.tsx";
import { NOW } from "../../../tests/gallery/people.ts";
import { pretendedActions } from "../../../tests/gallery/pretended-actions.ts";
import { overview } from "../../../tests/gallery/usual.ts";
import type { Actions } from "../../app/actions.ts";
import type { Overview } from "../../app/views.ts";
import { NO_NOTIFICATIONS, type WantedNotifications } from "../../core/notification/due.ts";
import type { Loaded } from "../live/loaded.ts";
import type { KeyOfBrowser } from "./BrowserKeys.tsx";
import { SettingsPage } from "./SettingsPage.tsx";

beforeEach(() => page.viewport(1280, 900));
afterEach(cleanup);

const KEYS: readonly KeyOfBrowser[] = [
  { name: "_execute_action", shortcut: "Alt+Shift+P" },
  { name: "open-review", shortcut: "Alt+Shift+R" },
  { name: "pause-or-go-on", shortcut: "" },
];

interface Options {
  readonly granted?: boolean;
  readonly wanted?: WantedNotifications;
}

/** The place of settings, its store played by a signal. */
function mount({ granted = true, wanted = NO_NOTIFICATIONS }: Options = {}) {
  const viewOf = (notify: WantedNotifications): Loaded<Overview> => ({
    state: "ready",
    value: { ...overview, settings: { ...overview.settings, notify } },
  });
  const view = signal(viewOf(wanted));
  const setNotifications = vi.fn<Actions["setNotifications"]>(async (next) => {
    view.value = viewOf(next);
  });
  const leave = { ask: vi.fn(async () => granted), giveUp: vi.fn(async () => {}) };
  const keys = { list: vi.fn(async () => KEYS), change: vi.fn(async () => {}) };
  const { container } = render(
    <SettingsPage
      overview={view}
      actions={pretendedActions({ setNotifications })}
      now={signal(NOW)}
      keys={keys}
      leave={leave}
    />,
  );
  return { container, setNotifications, leave, keys };
}
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>("checkbox", { name });

describe("notifications", () => {
  test("are off, and the browser is asked only once one is ticked", async () => {
    const { leave, setNotifications } = mount();
    expect(leave.ask).not.toHaveBeenCalled();
    await userEvent.click(box(/^When LinkedIn says stop/));
    await waitFor(() => expect(box(/^When LinkedIn says stop/).checked).toBe(true));
    expect(leave.ask).toHaveBeenCalledTimes(1);
    expect(setNotifications).toHaveBeenCalledExactlyOnceWith({ ...NO_NOTIFICATIONS, restriction: true });
  });

  test("refused by the person or the browser, nothing is ticked and it says so", async () => {
    const { setNotifications } = mount({ granted: false });
    await userEvent.click(box(/^A summary of last week/));
    await screen.findByText("The browser was not allowed to. Nothing has changed.");
    expect(box(/^A summary of last week/).checked).toBe(false);
    expect(setNotifications).not.toHaveBeenCalled();
  });

  test("with the last one unticked the permission is given back", async () => {
    const { leave } = mount({ wanted: { ...NO_NOTIFICATIONS, ready: true, week: true } });
    await userEvent.click(box(/^A summary/));
    await waitFor(() => expect(box(/^A summary/).checked).toBe(false));
    expect(leave.giveUp).not.toHaveBeenCalled();
    await userEvent.click(box(/^When an invitation is ready/));
    await waitFor(() => expect(leave.giveUp).toHaveBeenCalledTimes(1));
    expect(leave.ask).not.toHaveBeenCalled();
  });
});

describe("the browser's keys", () => {
  test("stand as the browser has them, with the way to change them, and are read again on coming back", async () => {
    const { keys } = mount();
    await screen.findByText("Alt+Shift+R");
    screen.getByText("no key yet");
    await userEvent.click(screen.getByRole("button", { name: "Change them in the browser" }));
    expect(keys.change).toHaveBeenCalledTimes(1);
    const before = keys.list.mock.calls.length;
    dispatchEvent(new Event("focus"));
    await waitFor(() => expect(keys.list.mock.calls.length).toBeGreaterThan(before));
  });
});

test("has no accessibility problem axe knows", async () => {
  const { container } = mount();
  await screen.findByText("Alt+Shift+R");
  expect(await accessProblems(container)).toEqual([]);
});
