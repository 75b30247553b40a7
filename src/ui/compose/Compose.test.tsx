import { cleanup, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { accessProblems, mountPopup, ready } from "../../../tests/gallery/mount.tsx";
import { ivo, mei, noor, noteTo, prospect, segmentViews } from "../../../tests/gallery/people.ts";
import type { Actions } from "../../app/actions.ts";
import { StoreError } from "../../app/ports.ts";
import { fail, ok } from "../../core/shared/result.ts";

afterEach(cleanup);

const words = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Words of the invitation" });
const button = (name: string) => screen.getByRole("button", { name });
const lastSaid = () => within(screen.getByRole("contentinfo")).getByRole("status").textContent;
const previewed = () => screen.findByRole("heading", { name: /^To / });
/** Before everybody was gone through, whoever is hardest may still be to come. */
const gone = () => waitFor(() => expect(screen.queryByText(/Still going through/)).toBeNull());

describe("the preview", () => {
  test("I1 shows the exact note of everybody, whoever is hardest first", async () => {
    mountPopup({ start: "write" });
    await screen.findByRole("heading", { name: "To Tove Tryout" });
    await gone();
    expect(screen.getByText(/^Set aside\.$/).closest("p")?.textContent).toContain(
      "Their company is missing.",
    );
    const seen = ["Tove Tryout"];
    for (let place = 2; place <= 5; place += 1) {
      button("Next person").click();
      await screen.findByText(`${place} of 5`);
      seen.push((await previewed()).textContent?.slice(3) ?? "");
    }
    expect(seen.toSorted()).toEqual([
      "Ada Mock",
      "Ivo Sample",
      "Mei Placeholder",
      "Noor Example",
      "Tove Tryout",
    ]);
    // The longest note comes right behind those set aside.
    expect(seen[1]).toBe("Mei Placeholder");
    await userEvent.click(button("Person before"));
    await userEvent.click(button("Person before"));
    await userEvent.click(button("The longest (3)"));
    expect((await previewed()).textContent).toBe("To Mei Placeholder");
    expect(screen.getByText(noteTo(mei))).toBeTruthy();
    await userEvent.click(button("Their company is missing. (1)"));
    expect((await previewed()).textContent).toBe("To Tove Tryout");
  });

  test("counts the longest note, what is left of it, the month's notes, and who is set aside, and why", async () => {
    const { root } = mountPopup({ start: "write" });
    await screen.findByRole("button", { name: "The longest (3)" });
    expect(screen.getByText(/^\d+ of 200/)).toBeTruthy();
    expect(screen.getByText(/would be set aside/).textContent).toBe("1 person would be set aside:");
    await userEvent.click(button("The longest (3)"));
    const left = 200 - noteTo(mei).length;
    expect(screen.getByText(`${left} left. 3 of 5 notes left this month.`)).toBeTruthy();
    expect(await accessProblems(root)).toEqual([]);
    await userEvent.fill(words(), "x".repeat(170) + " {{ full_name }} {{ headline }}");
    await waitFor(() => expect(screen.getAllByText(/characters too many/).length).toBeGreaterThan(1));
    expect(screen.getByRole("button", { name: /The note is longer than 200\./ })).toBeTruthy();
  });

  test("an odd first name is said beside the note and corrected there, with its undo", async () => {
    const token = { label: "Corrected", before: [], changedAt: 1 };
    const changePerson = vi.fn<Actions["changePerson"]>(async () => token);
    const undo = vi.fn<Actions["undo"]>(async () => true);
    const [first, ...rest] = segmentViews;
    if (!first) throw new Error("The sample has no segment.");
    const loud = { ...ivo, firstName: "IVO" };
    const { root } = mountPopup({
      start: "write",
      segments: [{ ...first, people: [noor, loud] }, ...rest],
      actions: { changePerson, undo },
    });
    await userEvent.click(await screen.findByRole("button", { name: "A first name in capitals (1)" }));
    const name = screen.getByRole("textbox", { name: "First name" });
    expect(name).toHaveProperty("value", "IVO");
    expect(screen.getByText("A first name in capitals.").id).toBe(name.getAttribute("aria-describedby"));
    await userEvent.fill(name, "Ivo");
    await userEvent.keyboard("{Enter}");
    expect(changePerson.mock.lastCall).toEqual([
      loud.id,
      { fullName: "Ivo Sample", firstName: "Ivo", company: "Example Pharma" },
    ]);
    await userEvent.click(await screen.findByRole("button", { name: "Undo" }));
    expect(undo).toHaveBeenCalledWith(token);
    expect(await accessProblems(root)).toEqual([]);
  });

  test("everybody of a long segment is gone through, not only the first fifty", async () => {
    const many = Array.from({ length: 1_200 }, (_, place) =>
      prospect(`person-${place}`, `Noor Example${place}`, { company: place === 1_100 ? "" : "Sample Works" }),
    );
    const [first] = segmentViews;
    if (!first) throw new Error("The sample has no segment.");
    const everyoneOf: Actions["everyoneOf"] = async (_id, hear) => {
      for (let from = 0; from < many.length; from += 200) hear(many.slice(from, from + 200));
    };
    const view = { ...first, people: many.slice(0, 50) };
    mountPopup({ start: "write", segments: [view], actions: { everyoneOf } });
    await waitFor(() => expect(screen.getByText("1 of 1,200")).toBeTruthy(), { timeout: 10_000 });
    expect((await previewed()).textContent).toBe("To Noor Example1100");
    expect(screen.queryByText(/Still going through/)).toBeNull();
  });

  test("a first name being corrected stays where it is when somebody harder comes", async () => {
    const many = Array.from({ length: 60 }, (_, place) =>
      prospect(`person-${place}`, `Noor Example${place}`, { company: place === 55 ? "" : "Sample Works" }),
    );
    const [first] = segmentViews;
    if (!first) throw new Error("The sample has no segment.");
    const { promise: read, resolve: readOn } = Promise.withResolvers<void>();
    const everyoneOf: Actions["everyoneOf"] = async (_id, hear) => {
      await read;
      hear(many);
    };
    mountPopup({
      start: "write",
      segments: [{ ...first, people: many.slice(0, 50) }],
      actions: { everyoneOf },
    });
    const shown = (await previewed()).textContent;
    const name = screen.getByRole("textbox", { name: "First name" });
    await userEvent.fill(name, "Nora");
    readOn();
    await screen.findByText(/would be set aside/);
    await gone();
    expect((await previewed()).textContent).toBe(shown);
    expect(document.activeElement).toBe(name);
    expect(name).toHaveProperty("value", "Nora");
  });

  test("uses an invented person, said to be one, while the segment is empty", async () => {
    mountPopup({ start: "write", segments: [] });
    await userEvent.fill(words(), "Hello {{ first_name }}");
    expect((await previewed()).textContent).toBe("To Noor Example (an invented person)");
    expect(screen.getByText("Hello Noor")).toBeTruthy();
    expect(screen.queryByRole("textbox", { name: "First name" })).toBeNull();
  });

  test("a mistake is said with its line and column, and read with the box", async () => {
    const { root } = mountPopup({ start: "write" });
    await userEvent.fill(words(), "Hello,\n{{ fist_name }}");
    const problem = await screen.findByText(/Line 2, column 4: .*Did you mean \{\{ first_name \}\}\?$/);
    expect(words().getAttribute("aria-describedby")?.split(" ")).toContain(problem.closest("[id]")?.id);
    expect(words().getAttribute("aria-invalid")).toBe("true");
    expect(screen.queryByRole("heading", { name: /^To / })).toBeNull();
    expect(await accessProblems(root)).toEqual([]);
  });

  test("an empty wording is allowed and says that it sends without a note", async () => {
    const changeSegment = vi.fn<Actions["changeSegment"]>(async () =>
      ok({ voided: 0, started: 0, stands: "" }),
    );
    mountPopup({ start: "write", actions: { changeSegment } });
    await userEvent.fill(words(), "");
    expect(screen.getByText(/Left empty, invitations go without a note/)).toBeTruthy();
    await userEvent.click(button("Save"));
    expect(changeSegment).toHaveBeenCalledOnce();
    expect(changeSegment.mock.lastCall?.slice(0, 2)).toMatchObject([
      "trials",
      { name: "Clinical trial leads, Nordics", weight: 1, wordings: [{ body: "" }] },
    ]);
  });
});

test("fields are inserted where the caret stands, with a fallback if wanted", async () => {
  const { root } = mountPopup({ start: "write", segments: [] });
  await userEvent.fill(words(), "Hello , how are you?");
  words().setSelectionRange(6, 6);
  await userEvent.click(button("Insert …"));
  expect(await accessProblems(root)).toEqual([]);
  await userEvent.click(button("First name or “there”"));
  expect(words().value).toBe('Hello {{ first_name | default: "there" }}, how are you?');
  expect(document.activeElement).toBe(words());
  await userEvent.keyboard("!");
  expect(words().value).toBe('Hello {{ first_name | default: "there" }}!, how are you?');
  expect(await screen.findByText("Hello Noor!, how are you?")).toBeTruthy();
});

describe("saving", () => {
  test("a first segment is made once, and leads to adding people", async () => {
    const createSegment = vi.fn<Actions["createSegment"]>(async () => ok("made"));
    mountPopup({ start: "write", segments: [], actions: { createSegment } });
    await userEvent.fill(screen.getByRole("textbox", { name: "Name" }), "Alumni");
    await userEvent.fill(words(), "Hello");
    await userEvent.dblClick(button("Save"));
    expect(createSegment).toHaveBeenCalledOnce();
    expect(createSegment.mock.lastCall).toMatchObject([{ name: "Alumni", wordings: [{ body: "Hello" }] }]);
    await userEvent.click(await screen.findByRole("button", { name: "Add people" }));
    expect(screen.getByRole("main").getAttribute("aria-label")).toBe("Add");
  });

  test("I1 says how many approvals the changed words took back", async () => {
    const { segments } = mountPopup({
      start: "write",
      actions: { changeSegment: async () => ok({ voided: 3, started: 0, stands: "" }) },
    });
    await userEvent.fill(words(), "Hello {{ first_name }}");
    await userEvent.click(button("Save"));
    await waitFor(() => expect(lastSaid()).toContain("3 approvals were taken back"));
    const [first, ...rest] = segmentViews;
    const [wording] = first?.wordings ?? [];
    if (!first || !wording) throw new Error("The sample has no segment.");
    segments.value = ready([
      { ...first, wordings: [{ ...wording, body: "Hello {{ first_name }}", revision: 2 }] },
      ...rest,
    ]);
    await waitFor(() => expect(words().value).toBe("Hello {{ first_name }}"));
    expect(lastSaid()).toContain("3 approvals were taken back");
  });

  test("I5 loses nothing typed: refused, or while looking at another segment or place", async () => {
    const changeSegment = async () => {
      throw new StoreError({ kind: "write-refused", message: "QuotaExceededError" });
    };
    mountPopup({ start: "write", actions: { changeSegment } });
    await userEvent.fill(words(), "Typed and not saved");
    await userEvent.click(button("Save"));
    await screen.findByRole("alert");
    expect(words().value).toBe("Typed and not saved");
    await userEvent.selectOptions(screen.getByLabelText("Segment"), "alumni");
    expect(words().value).toBe("");
    await userEvent.click(button("Today"));
    await userEvent.click(button("Write"));
    await userEvent.selectOptions(screen.getByLabelText("Segment"), "trials");
    expect(words().value).toBe("Typed and not saved");
  });

  test("the share of the day is saved with the rest, says what it comes to, and has its problem beside it", async () => {
    const changeSegment = vi.fn<Actions["changeSegment"]>(async () =>
      fail([{ field: "weight", fault: { kind: "no-such-share", most: 10 } }]),
    );
    const { root } = mountPopup({ start: "write", actions: { changeSegment } });
    const share = screen.getByRole("spinbutton", { name: "Share of the day" });
    await userEvent.fill(share, "3");
    expect(screen.getByText(/^3 of 4 invitations go to this segment/)).toBeTruthy();
    await userEvent.click(button("Save"));
    expect(changeSegment.mock.lastCall?.[1].weight).toBe(3);
    await screen.findByText("Give a whole number from 1 to 10.");
    expect(share.getAttribute("aria-invalid")).toBe("true");
    expect(await accessProblems(root)).toEqual([]);
  });

  test("the only segment has all of the day, so no share is asked for", () => {
    mountPopup({ start: "write", segments: segmentViews.slice(0, 1) });
    expect(screen.queryByText("Share of the day")).toBeNull();
  });

  test("what is wrong with the name stands beside it", async () => {
    const problems = [{ field: "name", fault: { kind: "name-taken", name: "Alumni" } }] as const;
    mountPopup({ start: "write", actions: { changeSegment: async () => fail(problems) } });
    const name = screen.getByRole<HTMLInputElement>("textbox", { name: "Name" });
    name.focus();
    name.select();
    await userEvent.keyboard("Alumni");
    await userEvent.click(button("Save"));
    await screen.findByText(/called “Alumni” already/);
    expect(name.getAttribute("aria-invalid")).toBe("true");
  });
});
