import { cleanup, render, screen, waitFor, within } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { frameView } from "../../../tests/gallery/frame.tsx";
import { accessProblems } from "../../../tests/gallery/mount.tsx";
import { namesOf, type PageAppOptions, pageApp } from "../../../tests/gallery/page-app.tsx";
import type { Actions } from "../../app/actions.ts";
import type { PagePlace } from "./places.ts";
import { routeTo } from "./route.ts";
import { createStage } from "./stage.ts";

beforeEach(() => page.viewport(1280, 900));
afterEach(cleanup);

async function open(options: PageAppOptions = {}) {
  const opened = pageApp(options);
  const { container } = render(opened.view);
  await screen.findByRole("heading", { level: 1 });
  return { ...opened, container };
}
const link = (name: string) => within(screen.getByRole("navigation")).getByRole("link", { name });
const heading = (name: string) => screen.findByRole("heading", { level: 1, name });
const palette = () => screen.findByRole("combobox", { name: "Go to, or do" });
const options = () => screen.queryAllByRole("option").map((one) => one.textContent);

describe("going between places", () => {
  test("ends what the one before followed, names the document, and the focus goes to the heading", async () => {
    const ended = vi.fn<(place: PagePlace) => void>();
    const opened = await open({ ended });
    await heading("The place review");
    expect(document.title).toBe("Review · Politely");
    expect(document.activeElement).toBe(document.body);
    opened.router.go(routeTo("people"));
    const people = await heading("The place people");
    expect(document.activeElement).toBe(people);
    expect(document.title).toBe("People · Politely");
    expect(ended).toHaveBeenCalledExactlyOnceWith("review");
    expect(link("People").getAttribute("aria-current")).toBe("page");
    opened.bar.back();
    await heading("The place review");
    expect(ended).toHaveBeenLastCalledWith("people");
  });

  test("with another thing of the same place named, the place stays as it is", async () => {
    const ended = vi.fn<(place: PagePlace) => void>();
    const Typed = () => {
      const [text, setText] = useState("");
      return (
        <main>
          <h1>People</h1>
          <input aria-label="Search" value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </main>
      );
    };
    const opened = await open({ start: "#people", place: () => <Typed />, ended });
    await userEvent.fill(screen.getByLabelText("Search"), "noor");
    opened.router.go(routeTo("people", { id: "noor-example" }));
    expect(screen.getByLabelText<HTMLInputElement>("Search").value).toBe("noor");
    expect(ended).not.toHaveBeenCalled();
  });

  test("a place under another one marks both", async () => {
    await open({ start: "#pending" });
    await heading("The place pending");
    expect(link("Pending").getAttribute("aria-current")).toBe("page");
    expect(link("Health").getAttribute("aria-current")).toBe("true");
  });

  test("a link that leads nowhere says so, and where to go on", async () => {
    const { container } = await open({ start: "#peeple" });
    await heading("There is no such place");
    expect(container.textContent).toContain("“#peeple”");
    expect(screen.getByRole("link", { name: "everybody" }).getAttribute("href")).toBe("#people");
    expect(await accessProblems(container)).toEqual([]);
  });

  test("a place whose code does not come says so and leaves the others to be gone to", async () => {
    const opened = await open({
      place: (place) => {
        if (place === "review") throw new TypeError("Failed to fetch the module.");
        return <h1>There</h1>;
      },
    });
    await heading("This place could not be opened");
    opened.router.go(routeTo("settings"));
    expect((await heading("There")).checkVisibility()).toBe(true);
  });

  test("a place that comes late does not take the one asked for since", async () => {
    let release = () => {};
    const late = new Promise<void>((resolve) => {
      release = resolve;
    });
    const ended = vi.fn<() => void>();
    const stage = createStage(async (place) => {
      if (place === "figures") await late;
      return { view: <h1>{place}</h1>, end: ended };
    });
    const first = stage.show("figures");
    await stage.show("people");
    release();
    await first;
    expect(stage.shown.value).toMatchObject({ kind: "place", place: "people" });
    expect(ended).toHaveBeenCalledTimes(1);
  });
});

describe("the frame", () => {
  test("says today in one line, and what waits for review beside its place", async () => {
    await open({ start: "#people" });
    await heading("The place people");
    expect(screen.getByText("3 of 8 sent today, next at 14:20")).toBeTruthy();
    expect(link("Review 3 to review")).toBeTruthy();
  });

  test("in a small window the places stand behind a button; going to one closes them", async () => {
    for (const width of [380, 280]) {
      await page.viewport(width, 700);
      const opened = await open({ start: "#people" });
      await heading("The place people");
      expect(screen.queryByRole("navigation")).toBeNull();
      await userEvent.click(screen.getByRole("button", { name: "Places. Now at: People" }));
      expect(link("Settings").checkVisibility()).toBe(true);
      expect(await accessProblems(opened.container)).toEqual([]);
      opened.router.go(routeTo("settings"));
      await heading("The place settings");
      await waitFor(() => expect(screen.queryByRole("navigation")).toBeNull());
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      cleanup();
    }
  });

  test("the skip link leads past the places, and the address stays", async () => {
    const { bar, container } = await open({ start: "#people?q=noor" });
    const skip = screen.getByRole("link", { name: "Skip to what is on this page" });
    skip.focus();
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement).toBe(container.querySelector(".page-here"));
    expect(bar.steps).toEqual(["#people?q=noor"]);
  });

  test("has no accessibility problem axe knows, wide, also while LinkedIn's stop stands", async () => {
    const { container, frame } = await open({ start: "#people" });
    await heading("The place people");
    expect(await accessProblems(container)).toEqual([]);
    const blocker = {
      kind: "restriction-needs-person",
      restriction: "weekly-limit",
      restrictionId: "stop-1",
    } as const;
    const plan = frameView.plan && { ...frameView.plan, blocker };
    frame.value = { state: "ready", value: { ...frameView, plan } };
    await screen.findByText("LinkedIn said stop");
    expect(await accessProblems(container)).toEqual([]);
  });
});

describe("Ctrl+K", () => {
  test("opens from anywhere, a field too, and goes to a place by a part of its name", async () => {
    const opened = await open({
      place: (place) => (
        <main>
          <h1>{place}</h1>
          <input aria-label="Field" />
        </main>
      ),
    });
    screen.getByLabelText("Field").focus();
    await userEvent.keyboard("{Control>}k{/Control}");
    expect(document.activeElement).toBe(await palette());
    await userEvent.fill(await palette(), "pend");
    expect(options()).toEqual(["PendingHealth"]);
    await userEvent.keyboard("{Enter}");
    await heading("pending");
    expect(opened.bar.steps).toEqual(["#review", "#pending"]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("finds people by name among 20,000 and leads to them; arrows go round, Escape changes nothing", async () => {
    const opened = await open({ actions: { names: namesOf(20_000) } });
    await userEvent.keyboard("{Control>}k{/Control}");
    await userEvent.fill(await palette(), "nöor");
    await screen.findByRole("option", { name: /Noor Example/ });
    await userEvent.fill(await palette(), "crowd19999");
    await screen.findByRole("option", { name: /Crowd19999 Sample/ });
    await userEvent.keyboard("{Escape}");
    expect(opened.bar.steps).toEqual(["#review"]);
    await userEvent.keyboard("{Control>}k{/Control}");
    await userEvent.keyboard("{ArrowUp}");
    const active = (await palette()).getAttribute("aria-activedescendant") ?? "";
    expect(document.getElementById(active)?.textContent).toBe("All keys");
    await userEvent.fill(await palette(), "noor");
    await screen.findByRole("option", { name: /Noor Example/ });
    await userEvent.click(screen.getByRole("option", { name: /Noor Example/ }));
    expect(opened.bar.steps.at(-1)).toBe("#people/noor-example");
  });

  test("a segment leads to its words and to its people", async () => {
    const opened = await open();
    await userEvent.keyboard("{Control>}k{/Control}");
    await userEvent.fill(await palette(), "alumni people");
    expect(options()).toEqual(["Alumniits people"]);
    await userEvent.keyboard("{Enter}");
    expect(opened.bar.steps.at(-1)).toBe("#people?segment=alumni");
  });

  test("does what can be done from anywhere and says what came of it", async () => {
    const pause = vi.fn<Actions["pause"]>(async () => {});
    const opened = await open({
      actions: { pause, checkAcceptances: async () => ({ accepted: 2, read: 40 }) },
    });
    await userEvent.keyboard("{Control>}k{/Control}");
    await userEvent.fill(await palette(), "pause");
    await userEvent.keyboard("{Enter}");
    await screen.findByText("Paused. Nothing is sent until you go on.");
    expect(pause).toHaveBeenCalledTimes(1);
    opened.frame.value = {
      state: "ready",
      value: { ...frameView, settings: { ...frameView.settings, paused: true } },
    };
    await userEvent.keyboard("{Control>}k{/Control}");
    expect(options()).toContain("Go on sending");
    expect(options()).not.toContain("Pause sending");
    await userEvent.fill(await palette(), "who accepted");
    await userEvent.keyboard("{Enter}");
    await screen.findByText(/2 .*40/);
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.getAllByRole("status").every(({ textContent }) => textContent === "")).toBe(true);
  });

  test("what fits nothing is said; a deed that fails says why", async () => {
    await open({
      actions: {
        pause: async () => {
          throw new TypeError("no answer");
        },
      },
    });
    await userEvent.keyboard("{Control>}k{/Control}");
    await userEvent.fill(await palette(), "zebra");
    await screen.findByText("Nothing here is called “zebra”.");
    await userEvent.fill(await palette(), "pause");
    await userEvent.keyboard("{Enter}");
    expect((await screen.findByText(/^That did not work\./)).role).toBe("status");
  });

  test("has no accessibility problem axe knows, at full width and in 280 px", async () => {
    for (const width of [1280, 280]) {
      await page.viewport(width, 700);
      const { container } = await open();
      await userEvent.keyboard("{Control>}k{/Control}");
      await userEvent.fill(await palette(), "no");
      await screen.findByRole("option", { name: /Noor Example/ });
      expect(await accessProblems(container)).toEqual([]);
      cleanup();
    }
  });
});

describe("?", () => {
  test("shows every key from anywhere but a text; neither it nor Ctrl+K opens over a dialog", async () => {
    const { container } = await open({
      place: () => (
        <main>
          <h1>There</h1>
          <input aria-label="Field" />
        </main>
      ),
    });
    await userEvent.type(screen.getByLabelText("Field"), "?");
    expect(screen.queryByRole("dialog")).toBeNull();
    screen.getByRole("heading", { level: 1 }).click();
    screen.getByLabelText("Field").blur();
    await userEvent.keyboard("?");
    const dialog = await screen.findByRole("dialog", { name: "Keys" });
    expect(within(dialog).getByText("approve this exact note")).toBeTruthy();
    const people = within(dialog).getByRole("heading", { name: "People" }).closest("section");
    const named = [...(people?.querySelectorAll("kbd") ?? [])].map(({ textContent }) => textContent);
    expect(named.slice(0, 4)).toEqual(["↑ ↓", "Page ↑ ↓", "Home End", "Enter"]);
    expect(await accessProblems(container)).toEqual([]);
    await userEvent.keyboard("{Control>}k{/Control}");
    expect(screen.queryByRole("combobox")).toBeNull();
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });
});
