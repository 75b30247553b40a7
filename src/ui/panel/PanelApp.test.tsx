import { signal } from "@preact/signals";
import { cleanup, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { accessProblems, ready, redParts } from "../../../tests/gallery/mount.tsx";
import {
  type PanelOptions,
  panelFollowing,
  panelOf,
  panelStates,
  stateNames,
} from "../../../tests/gallery/panel.tsx";
import { NOW, noteTo, tove } from "../../../tests/gallery/people.ts";
import type { Overview } from "../../app/views.ts";

const MINUTE = 60_000;
type State = keyof typeof panelStates;

beforeEach(() => page.viewport(420, 860));
afterEach(cleanup);

function mount(view: Overview, options: PanelOptions = {}): HTMLElement {
  const { container } = render(panelOf(ready(view), options));
  if (!(container instanceof HTMLElement)) throw new Error("The test's page has no body.");
  return container;
}
const strip = () => within(screen.getByRole("region", { name: / is next$|^Nobody is approved/ }));
const spoken = (root: Element) => root.querySelector(".panel > [role=status]")?.textContent;

describe("the panel can be used by everyone", () => {
  test.each(stateNames)("no accessibility problem: %s", async (name) => {
    const root = mount(panelStates[name]);
    for (const fold of root.querySelectorAll("details")) fold.open = true;
    expect(await accessProblems(root)).toEqual([]);
  });

  test.each(stateNames)("nothing is cut off or scrolls sideways at 280 px: %s", async (name) => {
    await page.viewport(280, 860);
    const root = mount(panelStates[name]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(280);
    const body = root.querySelector(".popup-body");
    expect(body?.scrollWidth).toBe(body?.clientWidth);
  });

  test("it is as high as its window, and the list keeps a height to be read in where the window is low", async () => {
    const root = mount(panelStates.usual);
    expect(root.querySelector(".panel")?.getBoundingClientRect().height).toBe(860);
    expect(document.documentElement.scrollHeight).toBe(860);
    await page.viewport(320, 420);
    expect(root.querySelector(".popup-body")?.getBoundingClientRect().height).toBeGreaterThanOrEqual(190);
  });
});

describe("who is next", () => {
  test("by name, with the note word for word, and when it opens", () => {
    mount(panelStates.usual);
    expect(strip().getByRole("heading").textContent).toBe("Mei Placeholder is next");
    expect(strip().getByText(/^Hello Mei, we both run trials/)).toBeTruthy();
    expect(strip().getByText("Opens on LinkedIn at 11:52, and you press Send there.")).toBeTruthy();
  });

  test("the one that the planner takes, not the one approved first", () => {
    const view = panelStates.usual;
    const [first, second] = view.snapshot?.approved ?? [];
    if (!view.snapshot || !first || !second) throw new Error("The sample has nobody approved.");
    // The month's notes are spent: the blank one goes before it.
    const approved = [first, { ...second, noted: false }];
    const root = mount({ ...view, snapshot: { ...view.snapshot, notesUsed: 5, approved } });
    expect(strip().getByRole("heading").textContent).toBe("Tove Tryout is next");
    expect(root.querySelector(".next-up .note")?.textContent).toBe(noteTo(tove));
  });

  test("hands-free, the extension says that it goes, not that it opens", () => {
    const { settings } = panelStates.usual;
    mount({ ...panelStates.usual, settings: { ...settings, sendingMode: "hands-free" } });
    expect(strip().getByText("Goes at 11:52.")).toBeTruthy();
  });

  test("with nobody approved it says what to do", () => {
    mount(panelStates["nothing-approved"]);
    expect(strip().getByText(/^Say yes to somebody below/)).toBeTruthy();
  });
});

describe("what is waited for", () => {
  test("the person, when one stands ready: press Send, with the note, above the list", () => {
    const root = mount(panelStates["in-flight"]);
    expect(screen.getByText("one is ready: press Send on LinkedIn")).toBeTruthy();
    const ready = screen.getByRole("region", { name: "Noor Example: ready for you" });
    expect(within(ready).getByText(/^Hello Noor/)).toBeTruthy();
    expect(within(ready).getByRole("button", { name: "Show it" })).toBeTruthy();
    // Once, and not in what scrolls.
    expect(root.querySelector(".popup-body")?.textContent).not.toContain("ready for you");
    expect(screen.queryByRole("region", { name: / is next$/ })).toBeNull();
  });

  const HELD: readonly (readonly [State, string])[] = [
    ["paused", "Waits until you go on."],
    ["restricted", "LinkedIn said stop: waits until Monday, 11:40."],
    ["wait-over", "Waits for your word that LinkedIn works again."],
    ["other-account", "Waits until this queue’s own account is signed in."],
  ];
  test.each(HELD)("I4 %s: it says so, and counts nothing down", (name, words) => {
    const root = mount(panelStates[name]);
    expect(strip().getByText(words)).toBeTruthy();
    expect(root.querySelector(".countdown")).toBeNull();
  });

  test("I4 red is for LinkedIn's stop alone", () => {
    expect(redParts(mount(panelStates.restricted)).length).toBeGreaterThan(0);
    cleanup();
    for (const name of ["usual", "paused", "in-flight", "unknown", "other-account"] as const) {
      expect(redParts(mount(panelStates[name])), name).toEqual([]);
      cleanup();
    }
  });

  test("I2 what nobody knows is asked, with both answers", async () => {
    const settle = vi.fn(async () => null);
    mount(panelStates.unknown, { actions: { settle } });
    await userEvent.click(screen.getByRole("button", { name: /^It was not sent/ }));
    expect(settle).toHaveBeenCalledExactlyOnceWith("invitation-ivo-sample", "not-sent");
  });
});

describe("the countdown", () => {
  test("moves each second for the eye and speaks a few times near the end, never twice within a minute", async () => {
    const second = signal(NOW);
    const root = mount(panelStates.usual, { second });
    const heard: { readonly at: number; readonly words: string }[] = [];
    const seen = new Set<string>();
    for (let at = NOW; at <= NOW + 13 * MINUTE; at += 1_000) {
      second.value = at;
      await Promise.resolve();
      const words = spoken(root) ?? "";
      if (words !== heard.at(-1)?.words) heard.push({ at, words });
      seen.add(root.querySelector(".countdown")?.textContent ?? "");
    }
    await waitFor(() => expect(spoken(root)).toBe("Mei Placeholder is next. Any moment now."));
    expect(seen.size).toBeGreaterThan(700);
    expect(seen).toContain("in 12:30");
    expect(seen).toContain("in 0:01");
    expect(heard.map(({ words }) => words.replace("Mei Placeholder is next", "…"))).toEqual([
      "…. Opens on LinkedIn at 11:52, and you press Send there.",
      "…, in 10 minutes.",
      "…, in 5 minutes.",
      "…, in 2 minutes.",
      "…, in 1 minute.",
      "…. Any moment now.",
    ]);
    const gaps = heard.slice(1).map(({ at }, index) => at - (heard[index]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(MINUTE);
  });

  test("one voice stays through it all: who is next, that one is ready, how many went", async () => {
    const view = signal(ready<Overview>(panelStates.usual));
    const { container } = render(panelFollowing(view));
    const voice = container.querySelector(".panel > [role=status]");
    expect(voice?.textContent).toMatch(/^Mei Placeholder is next\./);
    view.value = ready<Overview>(panelStates["in-flight"]);
    await waitFor(() =>
      expect(voice?.textContent).toMatch(/^Noor Example: ready for you\..* press Send there\.$/),
    );
    view.value = ready<Overview>(panelStates.empty);
    await waitFor(() => expect(voice?.textContent).toBe("0 of 8 sent today"));
    expect(container.contains(voice)).toBe(true);
  });

  test("is for the eye alone, and beyond a day the day's name is enough", () => {
    const root = mount(panelStates.usual);
    expect(root.querySelector(".countdown")?.getAttribute("aria-hidden")).toBe("true");
    cleanup();
    expect(mount(panelStates.tomorrow).querySelector(".countdown")).toBeNull();
    expect(screen.getByText(/^Opens on LinkedIn tomorrow at 13:40/)).toBeTruthy();
  });
});

describe("the list below", () => {
  test("I1 approves exactly the note on the screen, and a skip is one press", async () => {
    const approve = vi.fn(async () => ({ approved: 1, refused: 0, undo: null }));
    const skip = vi.fn(async () => null);
    mount(panelStates.usual, { actions: { approve, skip } });
    const [entry] = panelStates.usual.review;
    await userEvent.click(screen.getByRole("button", { name: /^Approve Noor Example/ }));
    expect(approve).toHaveBeenCalledExactlyOnceWith([
      { id: entry?.invitation.id, seen: entry?.invitation.note },
    ]);
    await userEvent.click(screen.getByRole("button", { name: /^Skip Ivo Sample/ }));
    expect(skip).toHaveBeenCalledTimes(1);
  });

  test("pause and what needs more room are one press each", async () => {
    const pause = vi.fn(async () => {});
    const openPlace = vi.fn();
    mount(panelStates.usual, { actions: { pause }, openPlace });
    await userEvent.click(screen.getByRole("button", { name: "Pause" }));
    expect(pause).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole("button", { name: "Add people" }));
    await userEvent.click(screen.getByRole("button", { name: /^Full page/ }));
    expect(openPlace.mock.calls).toEqual([["add"], ["review"]]);
  });
});

describe("what stands instead", () => {
  test("before the first run, where it begins", async () => {
    const openPlace = vi.fn();
    mount(panelStates["first-run"], { openPlace });
    await userEvent.click(screen.getByRole("button", { name: "Begin" }));
    expect(openPlace).toHaveBeenCalledExactlyOnceWith("welcome");
  });

  test("I5 a newer database shows a plain screen and offers nothing", async () => {
    const { container } = render(
      panelOf({ state: "failed", problem: { kind: "newer-database", stored: 4, known: 3 } }),
    );
    expect(screen.getByRole("alert").textContent).toContain("Nothing was changed or deleted");
    expect(screen.queryAllByRole("button")).toEqual([]);
    expect(await accessProblems(container)).toEqual([]);
  });

  test("while reading it says so", () => {
    render(panelOf({ state: "loading" }));
    expect(screen.getByRole("heading").textContent).toBe("Opening your records …");
  });
});
