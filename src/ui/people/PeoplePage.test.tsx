import { signal } from "@preact/signals";
import { cleanup, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { accessProblems } from "../../../tests/gallery/mount.tsx";
import {
  directoryOf,
  type PeopleOptions,
  peoplePlace,
  personView,
  placeView,
} from "../../../tests/gallery/people-place.tsx";
import type { Actions } from "../../app/actions.ts";
import type { PeoplePlaceView } from "../../app/queries/people.ts";
import { fail, ok } from "../../core/shared/result.ts";
import type { Loaded } from "../live/loaded.ts";

beforeEach(() => page.viewport(1280, 900));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function open(options: PeopleOptions = {}): Promise<Element> {
  const { container } = render(peoplePlace(options));
  await screen.findByRole("option", { name: /Noor Example/ });
  return container;
}
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const list = () => screen.getByRole("listbox");
const rows = () => within(list()).queryAllByRole("option");
const names = () => rows().map((one) => one.querySelector(".name")?.textContent);
const choose = async (name: RegExp) => {
  await userEvent.click(screen.getByRole("option", { name }));
  return screen.getByRole("region", { name });
};

describe("everybody", () => {
  test("20,000 people are a few rows of the page, the newest change first", async () => {
    await open({ more: 20_000 });
    await screen.findByText("20,005 people");
    expect(names().length).toBeLessThan(40);
    expect(names().slice(0, 2)).toEqual(["Ada Mock", "Ivo Sample"]);
    expect(rows()[0]?.getAttribute("aria-setsize")).toBe("20005");
  });

  test("the end of the list is a key away, and what the keys are at is in sight and read out", async () => {
    await open({ more: 3_000 });
    await screen.findByText("3,005 people");
    list().focus();
    await userEvent.keyboard("{End}");
    await screen.findByRole("option", { name: /Crowd2999 Sample/ });
    const active = list().getAttribute("aria-activedescendant") ?? "";
    expect(document.getElementById(active)?.textContent).toContain("Crowd2999 Sample");
    await userEvent.keyboard("{Home}{ArrowDown}{Enter}");
    await screen.findByRole("heading", { name: "Ivo Sample" });
  });

  test.each([
    ["nöor", ["Noor Example"]],
    ["pharma ivo", ["Ivo Sample"]],
    ["https://www.linkedin.com/in/mei-placeholder/?x=1", ["Mei Placeholder"]],
  ])("a search for “%s” looks at names, companies and addresses", async (text, found) => {
    await open();
    await userEvent.fill(screen.getByLabelText("Name, company or address"), text);
    await waitFor(() => expect(names()).toEqual(found));
    screen.getByText("1 person of 45");
  });

  test("segment and state narrow it", async () => {
    await open();
    await userEvent.selectOptions(screen.getByLabelText("State"), "accepted");
    expect(names()).toEqual(["Mei Placeholder"]);
    await userEvent.selectOptions(screen.getByLabelText("Segment"), "Alumni");
    expect(rows()).toEqual([]);
  });

  test("whoever is on the never-invite list says so", async () => {
    await open();
    expect(screen.getByRole("option", { name: /Tove Tryout/ }).textContent).toContain("never invite");
  });

  test("a long list that has changed is read again when asked", async () => {
    let times = 0;
    const directory: Actions["directory"] = () => {
      times += 1;
      return directoryOf(6_000)();
    };
    const place = signal<Loaded<PeoplePlaceView>>({ state: "ready", value: placeView });
    await open({ place, actions: { directory } });
    await screen.findByText("6,005 people");
    place.value = { state: "ready", value: { ...placeView, version: "2" } };
    await userEvent.click(await screen.findByRole("button", { name: "Something has changed: read again" }));
    await waitFor(() => expect(times).toBe(2));
    await waitFor(() => expect(screen.queryByRole("button", { name: /read again/ })).toBeNull());
  });

  test("a short one by itself", async () => {
    const directory = vi.fn<Actions["directory"]>(() => directoryOf(4)());
    const place = signal<Loaded<PeoplePlaceView>>({ state: "ready", value: placeView });
    await open({ place, actions: { directory } });
    place.value = { state: "ready", value: { ...placeView, version: "2" } };
    await waitFor(() => expect(directory).toHaveBeenCalledTimes(2));
  });

  test("a list that can't be read says why", async () => {
    const directory: Actions["directory"] = async function* () {
      yield await Promise.reject(new TypeError("no answer"));
    };
    render(peoplePlace({ actions: { directory } }));
    expect((await screen.findByRole("alert")).textContent).toContain("no answer");
  });

  test("has no accessibility problem axe knows, with somebody beside it and with every dialog", async () => {
    const root = await open();
    await choose(/Noor Example/);
    expect(await accessProblems(root)).toEqual([]);
    for (const name of ["Export …", /^Never invite 2$/, "Delete everything …", "Delete …"]) {
      await userEvent.click(button(name));
      await screen.findByRole("dialog");
      expect(await accessProblems(root)).toEqual([]);
      await userEvent.keyboard("{Escape}");
      await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    }
  });
});

describe("one person", () => {
  test("is shown with the note sent word for word, and has the focus; in a small window alone", async () => {
    await page.viewport(380, 700);
    await open();
    const person = await choose(/Noor Example/);
    expect(within(person).getByText(personView("noor-example")?.invitations[0]?.note ?? "none")).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("Noor Example");
    expect(screen.getByRole("listbox", { hidden: true }).checkVisibility()).toBe(false);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(380);
    await userEvent.click(button("Back to the list"));
    await waitFor(() => expect(document.activeElement).toBe(list()));
  });

  test("is corrected, and the correction undone", async () => {
    const token = { label: "Corrected", before: [], changedAt: 1 };
    const changePerson = vi.fn<Actions["changePerson"]>(async () => token);
    const undo = vi.fn<Actions["undo"]>(async () => true);
    await open({ actions: { changePerson, undo } });
    await choose(/Noor Example/);
    await userEvent.click(button("Correct"));
    await userEvent.fill(screen.getByLabelText("Company"), "Specimen Health");
    await userEvent.click(button("Save"));
    expect(changePerson).toHaveBeenCalledExactlyOnceWith("noor-example", {
      fullName: "Noor Example",
      firstName: "Noor",
      company: "Specimen Health",
    });
    await userEvent.click(button("Undo"));
    expect(undo).toHaveBeenCalledExactlyOnceWith(token);
    await screen.findByText("Undone.");
  });

  test("is never invited from now on, and that is undone", async () => {
    const undo = { label: "x", added: [], removed: [], before: [], changedAt: 1 };
    const blockPerson = vi.fn<Actions["blockPerson"]>(async () => ({
      added: 1,
      known: 0,
      problems: [],
      setAside: 1,
      undo,
    }));
    const undoBlocking = vi.fn<Actions["undoBlocking"]>(async () => true);
    await open({ actions: { blockPerson, undoBlocking } });
    const person = await choose(/Noor Example/);
    await userEvent.click(within(person).getByRole("button", { name: "Never invite" }));
    await screen.findByText("Never invited from now on. What waited for them is set aside.");
    await userEvent.click(button("Undo"));
    expect(undoBlocking).toHaveBeenCalledExactlyOnceWith(undo);
  });
});

describe("deleting", () => {
  test("I2 a person once invited keeps their address on the list unless the person says otherwise", async () => {
    const deletePerson = vi.fn<Actions["deletePerson"]>(async () => ok(undefined));
    await open({ actions: { deletePerson } });
    await choose(/Noor Example/);
    await userEvent.click(button("Delete …"));
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toContain("1 invitation");
    expect(dialog.textContent).toContain("This can’t be undone.");
    expect(dialog.textContent).not.toContain("Noor");
    expect(within(dialog).getByRole<HTMLInputElement>("checkbox").checked).toBe(true);
    await userEvent.click(button("Delete them"));
    expect(deletePerson).toHaveBeenCalledExactlyOnceWith("noor-example", { keepAddress: true });
    await screen.findByText(/^Deleted\./);
    expect(screen.queryByRole("option", { name: /Noor Example/ })).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(list()));
  });

  test("of somebody never invited leaves nothing unless asked; a refusal is said and nothing closes", async () => {
    await open({ actions: { deletePerson: async () => fail({ kind: "in-flight" }) } });
    await choose(/Ada Mock/);
    await userEvent.click(button("Delete …"));
    const dialog = await screen.findByRole("dialog");
    expect(within(dialog).getByRole<HTMLInputElement>("checkbox").checked).toBe(false);
    await userEvent.click(button("Delete them"));
    expect((await screen.findByRole("alert")).textContent).toContain("Let it come to its end");
    await userEvent.click(button("Keep them"));
    expect(document.activeElement?.textContent).toBe("Delete …");
  });

  test("everything goes only after the word was typed, with a copy to be had before", async () => {
    const deleteEverything = vi.fn<Actions["deleteEverything"]>(async () => ok(undefined));
    const exportPeople = vi.fn<Actions["exportPeople"]>(async function* () {});
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    await open({ actions: { deleteEverything, exportPeople } });
    await userEvent.click(button("Delete everything …"));
    for (const part of [
      /withdrawal/,
      /everything LinkedIn said, restrictions and notices/,
      /your own profile/,
    ])
      expect(screen.getByText(part)).toBeTruthy();
    await userEvent.click(button("Save a copy first (JSON)"));
    expect(exportPeople.mock.calls[0]?.[0]).toEqual({
      format: "json",
      tables: ["people", "invitations", "events", "figures"],
      segmentId: null,
    });
    await screen.findByText("Saved as politely-export-2026-03-03.json");
    await userEvent.fill(screen.getByLabelText("Type “delete” to go on"), "delet");
    button("Delete everything").click();
    await userEvent.keyboard("{Enter}");
    expect(deleteEverything).not.toHaveBeenCalled();
    await userEvent.fill(screen.getByLabelText("Type “delete” to go on"), "Delete");
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(deleteEverything).toHaveBeenCalledTimes(1));
  });
});

test("before anybody was added it says where they come from", async () => {
  render(peoplePlace({ view: { ...placeView, blocks: [] }, actions: { directory: async function* () {} } }));
  expect(await screen.findByRole("heading", { name: "Nobody yet" })).toBeTruthy();
});

test("once everything is deleted it is as before the first run", () => {
  render(peoplePlace({ view: { ...placeView, settings: { ...placeView.settings, policy: null } } }));
  expect(screen.getByRole("heading", { name: "Not set up yet" })).toBeTruthy();
});
