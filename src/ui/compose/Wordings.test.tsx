import { cleanup, screen, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { accessProblems, mountPopup } from "../../../tests/gallery/mount.tsx";
import { segmentViews } from "../../../tests/gallery/people.ts";
import { writing } from "../../../tests/gallery/writing.ts";
import type { Actions } from "../../app/actions.ts";
import { fail, ok } from "../../core/shared/result.ts";
import type { Shelf } from "../live/shelf.ts";

afterEach(cleanup);

const words = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Words of the invitation" });
const button = (name: string) => screen.getByRole("button", { name });
const saving = () => vi.fn<Actions["changeSegment"]>(async () => ok({ voided: 0, started: 0, stands: "" }));

function memory(): Shelf {
  const texts = new Map<string, string>();
  return {
    read: (key) => texts.get(key) ?? null,
    write: (key, text) => void (text === null ? texts.delete(key) : texts.set(key, text)),
  };
}

describe("several wordings", () => {
  test("are added, written, named and saved together; each keeps its own words", async () => {
    const changeSegment = saving();
    const { root } = mountPopup({ start: "write", actions: { changeSegment } });
    expect(screen.queryByRole("list", { name: "Wordings" })).toBeNull();
    await userEvent.click(button("Add another wording"));
    await waitFor(() => expect(document.activeElement).toBe(words()));
    await userEvent.keyboard("Good to meet you.");
    await userEvent.fill(screen.getByLabelText("Name of this wording"), "Short");
    await userEvent.click(button("Add a blank one"));
    expect(words().value).toBe("");
    expect(screen.queryByRole("button", { name: "Add a blank one" })).toBeNull();
    await userEvent.click(button("A"));
    expect(words().value).toMatch(/^Hello/);
    expect(await accessProblems(root)).toEqual([]);
    await userEvent.click(screen.getByRole("radio", { name: /^Evenly/ }));
    await userEvent.click(button("Save"));
    expect(changeSegment.mock.lastCall?.slice(0, 2)).toMatchObject([
      "trials",
      {
        allocation: "evenly",
        wordings: [
          { id: "template-trials", name: "A", body: expect.stringMatching(/^Hello/) },
          { id: null, name: "Short", body: "Good to meet you." },
          { id: null, name: "Blank", body: "" },
        ],
      },
    ]);
  });

  test("one is retired with the next save, and those retired before are there to read", async () => {
    const changeSegment = saving();
    mountPopup({ start: "write", segments: writing, actions: { changeSegment } });
    await userEvent.click(button("Short"));
    await userEvent.click(button("Retire Short"));
    expect(screen.queryByRole("button", { name: "Short" })).toBeNull();
    await userEvent.click(button("Save"));
    expect(changeSegment.mock.lastCall?.[1].wordings.map(({ id }) => id)).toEqual(["w-a", "w-c"]);
    await userEvent.click(screen.getByText("1 retired wording"));
    expect(screen.getByText("Hi {{ first_name }}, I'd like to add you to my network.")).toBeTruthy();
  });

  test("what is wrong with another one is said, and leads there", async () => {
    const problem = {
      field: "wordings.1.name",
      fault: { kind: "wording-name-taken", name: "A" },
    } as const;
    mountPopup({
      start: "write",
      segments: writing,
      actions: { changeSegment: async () => fail([problem]) },
    });
    await userEvent.fill(screen.getByLabelText("Name of this wording"), "Short");
    await userEvent.click(button("Save"));
    await screen.findByText("Another wording is called “A” too.");
    expect(words().value).toContain("good to meet you in Lund");
    expect(screen.getByLabelText("Name of this wording").getAttribute("aria-invalid")).toBe("true");
  });

  test("a discarded draft comes back with one press", async () => {
    mountPopup({ start: "write" });
    const before = words().value;
    await userEvent.fill(words(), "Typed in vain");
    await userEvent.click(button("Discard"));
    expect(words().value).toBe(before);
    await userEvent.click(button("Undo"));
    expect(words().value).toBe("Typed in vain");
  });

  test("I5 every field and every wording outlives the popup", async () => {
    const shelf = memory();
    mountPopup({ start: "write", segments: writing, shelf });
    await userEvent.fill(
      screen.getByLabelText("Who they are, and why they would want to connect"),
      "Half a th",
    );
    await userEvent.click(screen.getByRole("radio", { name: /^Without a note/ }));
    await userEvent.click(button("Add another wording"));
    await userEvent.fill(words(), "Third words");
    mountPopup({ start: "write", segments: writing, shelf });
    expect(screen.getByLabelText("Who they are, and why they would want to connect")).toHaveProperty(
      "value",
      "Half a th",
    );
    expect(screen.getByRole("radio", { name: /^Without a note/ })).toHaveProperty("checked", true);
    await userEvent.click(button("B"));
    expect(words().value).toBe("Third words");
  });

  test("typed on while they are saved, they are not made a second time", async () => {
    let finish: (() => void) | undefined;
    const changeSegment = vi.fn<Actions["changeSegment"]>(
      () => new Promise((resolve) => (finish = () => resolve(ok({ voided: 0, started: 0, stands: "" })))),
    );
    const { segments } = mountPopup({ start: "write", segments: segmentViews, actions: { changeSegment } });
    await userEvent.click(button("Add another wording"));
    await userEvent.fill(words(), "First thought");
    await userEvent.click(button("Save"));
    await userEvent.fill(words(), "First thought, and more");
    finish?.();
    const [first, ...rest] = segmentViews;
    const [wording] = first?.wordings ?? [];
    if (!first || !wording) throw new Error("The sample has no segment.");
    const made = { ...wording, id: "template-b", name: "B", body: "First thought" };
    segments.value = { state: "ready", value: [{ ...first, wordings: [wording, made] }, ...rest] };
    await userEvent.click(button("Save"));
    expect(changeSegment.mock.lastCall?.[1].wordings.at(-1)).toEqual({
      id: "template-b",
      name: "B",
      body: "First thought, and more",
    });
  });
});

test("each choice about the note says what it comes to for this account", () => {
  mountPopup({ start: "write" });
  const always = screen.getByRole("radio", { name: /^Always with a note/ });
  expect(document.getElementById(always.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
    "3 of 5 notes left this month. When none is left, these people wait for the next month.",
  );
});

describe("a segment as a whole", () => {
  const open = () => userEvent.click(screen.getByText("Copy, archive, file"));

  test("is archived at once, says what that took back, and comes back with it", async () => {
    const token = { label: "Archived", before: [], changedAt: 1 };
    const archiveSegment = vi.fn<Actions["archiveSegment"]>(async (_id, archived) =>
      archived ? token : null,
    );
    const undo = vi.fn<Actions["undo"]>(async () => true);
    const { root } = mountPopup({ start: "write", actions: { archiveSegment, undo } });
    await open();
    await userEvent.click(button("Archive"));
    await screen.findByText(/2 approvals are taken back and 3 people go from today’s list back to waiting\./);
    expect(await accessProblems(root)).toEqual([]);
    expect(archiveSegment.mock.lastCall).toEqual(["trials", true]);
    await userEvent.click(await screen.findByRole("button", { name: "Undo" }));
    await screen.findByText("In use again.");
    expect(archiveSegment.mock.lastCall).toEqual(["trials", false]);
    expect(undo).toHaveBeenCalledWith(token);
  });

  test("archived, it stands behind the others, says so and can be used again", async () => {
    const archiveSegment = vi.fn<Actions["archiveSegment"]>(async () => null);
    mountPopup({ start: "write", segments: writing, actions: { archiveSegment } });
    expect(screen.getByLabelText("Segment")).toHaveProperty("value", "leads");
    await userEvent.selectOptions(screen.getByLabelText("Segment"), "old");
    await userEvent.click(button("Use it again"));
    expect(archiveSegment.mock.lastCall).toEqual(["old", false]);
  });

  test("a bad file is refused with its reason and a good one is shown as a new segment", async () => {
    const segmentFromFile = vi.fn<Actions["segmentFromFile"]>(async (text) =>
      text === "good" ? ok({ id: "alumni", name: "Alumni", columns: ["met_at"] }) : fail({ kind: "no-json" }),
    );
    const { root } = mountPopup({ start: "write", actions: { segmentFromFile } });
    await open();
    const input = screen.getByLabelText("Take in a segment from a file");
    await userEvent.upload(input, new File(["bad"], "a.json", { type: "application/json" }));
    await screen.findByText(/holds no JSON/);
    expect(await accessProblems(root)).toEqual([]);
    await userEvent.upload(input, new File(["good"], "b.json", { type: "application/json" }));
    await screen.findByText(/^Taken in as “Alumni”\. .*“met at” from an imported list/);
    expect(screen.getByLabelText("Segment")).toHaveProperty("value", "alumni");
  });
});
