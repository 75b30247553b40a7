import { cleanup, configure, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { accessProblems, mountPopup } from "../../../tests/gallery/mount.tsx";
import { segmentViews } from "../../../tests/gallery/people.ts";
import {
  addReport,
  onPage,
  profilePage,
  salesPage,
  searchPage,
  suggestionsPage,
} from "../../../tests/gallery/pretended-actions.ts";
import type { Actions } from "../../app/actions.ts";
import { StoreError } from "../../app/ports.ts";
import type { PageReading } from "../../core/page/reading.ts";
import type { Candidate } from "../../core/prospect/candidate.ts";

// A worker is started for every list, on a machine that others work on.
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

const adds = () => vi.fn<Actions["addPeople"]>(async (_segment, people) => addReport(people.length));
const button = (name: string) => screen.getByRole("button", { name });
const paste = async (text: string) => {
  await userEvent.click(screen.getByRole("radio", { name: "A list" }));
  await userEvent.fill(screen.getByRole("textbox", { name: "One person a line" }), text);
};
const box = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "One person a line" });
const names = (people: readonly Candidate[] | undefined) => people?.map(({ fullName }) => fullName);

describe("from this page", () => {
  test("a profile is shown for correction and added to the segment chosen", async () => {
    const addPeople = adds();
    mountPopup({ start: "add", actions: { addPeople } });
    const first = await screen.findByRole("textbox", { name: "First name, as in the note" });
    expect(first).toHaveProperty("value", "Noor");
    await userEvent.fill(first, "Noortje");
    await userEvent.selectOptions(screen.getByLabelText("Add to"), "alumni");
    await userEvent.dblClick(button("Add 1 person"));
    expect(addPeople).toHaveBeenCalledTimes(1);
    const [segment, people, source] = addPeople.mock.calls[0] ?? [];
    expect([segment, source]).toEqual(["alumni", "profile"]);
    expect(people?.[0]).toMatchObject({ keys: ["slug:noor-example"], firstName: "Noortje" });
    await waitFor(() => expect(screen.getByText("1 added.")).toBeTruthy());
    await userEvent.click(button("Review them"));
    expect(screen.getByRole("main").getAttribute("aria-label")).toBe("Today");
  });

  test("of search results, those invited or connected already can't be chosen", async () => {
    const addPeople = adds();
    mountPopup({ start: "add", actions: { addPeople, readActiveTab: async () => searchPage } });
    await screen.findByText("People on this page");
    expect(screen.getByRole("checkbox", { name: /Ada Mock/ })).toHaveProperty("disabled", true);
    expect(screen.getByText(/connected already/)).toBeTruthy();
    await userEvent.click(screen.getByRole("checkbox", { name: /Ivo Sample/ }));
    await userEvent.click(button("Add 1 person"));
    expect(names(addPeople.mock.calls[0]?.[1])).toEqual(["Noor Example"]);
  });

  test("of a Sales Navigator list, those known already are marked and can't be chosen; all new at once", async () => {
    const addPeople = adds();
    const recognise: Actions["recognise"] = async (people) =>
      people.map((_, place) => (place === 1 ? { standing: "in-queue", segmentName: "Alumni" } : null));
    const actions = { addPeople, recognise, readActiveTab: async () => salesPage };
    const { root } = mountPopup({ start: "add", actions });
    const known = await screen.findByRole("checkbox", { name: /Ivo Sample.*waiting already, in “Alumni”/ });
    expect(known).toHaveProperty("disabled", true);
    const all = screen.getByRole("checkbox", { name: "All 2 that are new" });
    expect(all).toHaveProperty("checked", true);
    expect(await accessProblems(root)).toEqual([]);
    await userEvent.click(screen.getByRole("checkbox", { name: /Tove Tryout/ }));
    expect(all).toHaveProperty("indeterminate", true);
    await userEvent.click(all);
    await userEvent.click(button("Add 2 people"));
    expect(names(addPeople.mock.calls[0]?.[1])).toEqual(["Noor Example", "Tove Tryout"]);
    expect(addPeople.mock.calls[0]?.[2]).toBe("sales");
  });

  test("among LinkedIn's suggestions nobody is chosen but by the person, by keyboard too", async () => {
    const addPeople = adds();
    mountPopup({ start: "add", actions: { addPeople, readActiveTab: async () => suggestionsPage } });
    const all = await screen.findByRole("checkbox", { name: "All 2 that are new" });
    expect(button("Add people").getAttribute("aria-disabled")).toBe("true");
    all.focus();
    await userEvent.keyboard(" {Tab}{Tab} ");
    await userEvent.click(button("Add 1 person"));
    expect(names(addPeople.mock.calls[0]?.[1])).toEqual(["Noor Example"]);
    expect(addPeople.mock.calls[0]?.[2]).toBe("suggestions");
  });

  test("after adding, those just added are marked as known", async () => {
    const added = new Set<string>();
    const addPeople = vi.fn<Actions["addPeople"]>(async (_segment, people) => {
      for (const { keys } of people) added.add(keys[0] ?? "");
      return addReport(people.length);
    });
    const recognise: Actions["recognise"] = async (people) =>
      people.map(({ keys }) =>
        added.has(keys[0] ?? "") ? { standing: "in-queue", segmentName: null } : null,
      );
    mountPopup({ start: "add", actions: { addPeople, recognise, readActiveTab: async () => searchPage } });
    await userEvent.click(await screen.findByRole("button", { name: "Add 2 people" }));
    await screen.findByText("2 added.");
    expect(screen.getByRole("checkbox", { name: /Noor Example.*waiting already/ })).toHaveProperty(
      "disabled",
      true,
    );
  });

  test("a lead without a public address can be added, and it is said that they will be set aside", async () => {
    const person = onPage("x", "Noor Example", { keys: ["lead:ACwAAEXAMPLE1"], relation: "unknown" });
    const addPeople = adds();
    const readActiveTab = async (): Promise<PageReading> => ({ surface: "sales-lead", person });
    const { root } = mountPopup({ start: "add", actions: { addPeople, readActiveTab } });
    await screen.findByText(/set aside until it/);
    expect(await accessProblems(root)).toEqual([]);
    await userEvent.click(button("Add 1 person"));
    expect(addPeople.mock.calls[0]?.[2]).toBe("sales");
  });

  test.each<readonly [string, PageReading | null, RegExp]>([
    ["no LinkedIn page", null, /shows no LinkedIn page that answers/],
    [
      "one's own profile",
      { surface: "own-profile", account: { id: "a", slug: null, name: "Me" } },
      /your own profile/,
    ],
    [
      "a page that says stop",
      { surface: "stop", restriction: "challenge", evidence: "" },
      /prove that you are a person/,
    ],
    ["a page not ready", { surface: "unreadable", expected: "profile", missing: "card" }, /not ready/],
    [
      "a connection",
      { surface: "profile", person: onPage("ada-mock", "Ada Mock", { relation: "connected" }) },
      /connected already/,
    ],
  ])("%s is said plainly and adds nobody", async (_name, reading, words) => {
    const addPeople = adds();
    const { root } = mountPopup({ start: "add", actions: { addPeople, readActiveTab: async () => reading } });
    await waitFor(() => expect(screen.getByRole("main").textContent).toMatch(words));
    button("Add people").click();
    expect(addPeople).not.toHaveBeenCalled();
    expect(await accessProblems(root)).toEqual([]);
  });

  test("reading again asks the page once more", async () => {
    const readActiveTab = vi
      .fn<Actions["readActiveTab"]>()
      .mockResolvedValueOnce(null)
      .mockResolvedValueOnce(profilePage);
    mountPopup({ start: "add", actions: { readActiveTab } });
    await userEvent.click(await screen.findByRole("button", { name: "Read the page again" }));
    expect(await screen.findByRole("textbox", { name: "Name" })).toHaveProperty("value", "Noor Example");
    expect(readActiveTab).toHaveBeenCalledTimes(2);
  });
});

describe("from a pasted list", () => {
  const list =
    "Noor Example https://www.linkedin.com/in/noor-example/\nnobody at all\nhttps://www.linkedin.com/in/ivo-sample\nhttps://example.com/in/ada";

  test("it is read while it is typed: how many, which lines have problems", async () => {
    const { root } = mountPopup({ start: "add" });
    await paste(list);
    await screen.findByText("2 people, 2 lines with problems");
    expect(screen.getByText(/^Line 2: /)).toBeTruthy();
    expect(screen.getByText(/^Line 4: /)).toBeTruthy();
    expect(await accessProblems(root)).toEqual([]);
  });

  test("after adding, the lines with problems stay in the box", async () => {
    const addPeople = vi.fn<Actions["addPeople"]>(async () => addReport(1, { known: 1, invitedBefore: 1 }));
    mountPopup({ start: "add", actions: { addPeople } });
    await paste(list);
    await userEvent.click(await screen.findByRole("button", { name: "Add 2 people" }));
    await screen.findByText("1 added, 1 already known (1 invited before).");
    expect(addPeople.mock.calls[0]?.[2]).toBe("paste");
    expect(box().value).toBe("nobody at all\nhttps://example.com/in/ada");
  });

  test("a pasted table keeps its headings above the rows that stay", async () => {
    mountPopup({ start: "add" });
    await paste(
      "Name\tURL\nNoor Example\tlinkedin.com/in/noor-example\nIvo Sample\t\nAda Mock\tnowhere\nMei Placeholder\t",
    );
    await userEvent.click(await screen.findByRole("button", { name: "Add 1 person" }));
    await waitFor(() =>
      expect(box().value).toBe("Name\tURL\nIvo Sample\t\nAda Mock\tnowhere\nMei Placeholder\t"),
    );
  });

  test("I5 when the store refuses, the list stays as it was", async () => {
    const addPeople = async () => {
      throw new StoreError({ kind: "write-refused", message: "QuotaExceededError" });
    };
    mountPopup({ start: "add", actions: { addPeople } });
    await paste(list);
    await userEvent.click(await screen.findByRole("button", { name: "Add 2 people" }));
    expect((await screen.findByRole("alert")).textContent).toContain("The browser refused to save.");
    expect(box().value).toBe(list);
  });
});

describe("from a file", () => {
  const choose = async (name: string, content: string | Uint8Array<ArrayBuffer>) => {
    await userEvent.click(screen.getByRole("radio", { name: "A file" }));
    const input = screen.getByLabelText<HTMLInputElement>("A CSV file");
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], name, { type: "text/csv" }));
    input.files = transfer.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const rows = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `Person ${"abcdefgh"[at]}example,Sample Works,https://www.linkedin.com/in/person-${at}`,
    );

  test("shows everyone with the first name they would be called by, then adds all", async () => {
    const addPeople = adds();
    const { root } = mountPopup({ start: "add", actions: { addPeople } });
    await choose("list.csv", ["Name,Company,Profile URL", ...rows(7), "Ivo Sample,,"].join("\n"));
    await screen.findByText("list.csv: 7 people in 8 rows");
    expect(await screen.findAllByRole("textbox", { name: /^First name of Person/ })).toHaveLength(7);
    expect(screen.getByText(/^Row 9: a name but no address/)).toBeTruthy();
    expect(await accessProblems(root)).toEqual([]);
    await userEvent.click(button("Add 7 people"));
    await screen.findByText("7 added.");
    expect(addPeople.mock.calls[0]?.[1]).toHaveLength(7);
    expect(addPeople.mock.calls[0]?.[2]).toBe("csv");
  });

  test("says how the bytes were read when they are not UTF-8", async () => {
    mountPopup({ start: "add" });
    const text = "Name;Profile URL\nJ\u00f6rg Sample;https://www.linkedin.com/in/joerg-sample";
    await choose(
      "alt.csv",
      Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
    );
    await screen.findByText(/read as Western \(windows-1252\)/);
    expect(await screen.findByText("J\u00f6rg Sample")).toBeTruthy();
  });

  test.each<readonly [string, string | Uint8Array<ArrayBuffer>, RegExp]>([
    ["no addresses", "Name,Town\nNoor Example,Lund", /No column holds LinkedIn addresses/],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), /no text/],
    ["nothing", "", /nothing in it|empty/],
  ])("a file with %s says what is needed and adds nobody", async (_name, content, words) => {
    mountPopup({ start: "add" });
    await choose("list.csv", content);
    expect((await screen.findByRole("alert")).textContent).toMatch(words);
    expect(button("Add people").getAttribute("aria-disabled")).toBe("true");
  });

  test("LinkedIn's own list of connections is not offered: there is nobody in it to invite", async () => {
    mountPopup({ start: "add" });
    await choose(
      "Connections.csv",
      "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nNoor,Example,https://www.linkedin.com/in/noor-example,,Sample Works,Lead,08 Feb 2026",
    );
    await screen.findByText(/there is nobody in it to invite/);
    expect(button("Add people").getAttribute("aria-disabled")).toBe("true");
  });
});

test("without a segment it leads to the words", async () => {
  const { root } = mountPopup({ start: "add", segments: [] });
  expect(await accessProblems(root)).toEqual([]);
  await userEvent.click(button("Write for a first segment"));
  expect(screen.getByRole("main").getAttribute("aria-label")).toBe("Write");
});

test("an archived segment is not offered; with none in use the words come first", async () => {
  const [first, ...rest] = segmentViews;
  if (!first) throw new Error("The sample has no segment.");
  const archived = { ...first, segment: { ...first.segment, archivedAt: 1 } };
  mountPopup({ start: "add", segments: [archived, ...rest] });
  const options = within(await screen.findByLabelText("Add to")).getAllByRole("option");
  expect(options.map(({ textContent }) => textContent)).toEqual(rest.map(({ segment }) => segment.name));
  cleanup();
  mountPopup({ start: "add", segments: [archived] });
  expect(await screen.findByRole("heading", { name: "First the words" })).toBeTruthy();
});
