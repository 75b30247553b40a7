import { cleanup, screen, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { accessProblems, mountPopup, ready } from "../../../tests/gallery/mount.tsx";
import { noor, noteTo, segmentViews } from "../../../tests/gallery/people.ts";
import type { Actions } from "../../app/actions.ts";
import { StoreError } from "../../app/ports.ts";
import { fail, ok } from "../../core/shared/result.ts";

afterEach(cleanup);

const words = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Words of the invitation" });
const button = (name: string) => screen.getByRole("button", { name });
const previewed = () => screen.findByRole("heading", { name: /^To / });

describe("the preview", () => {
  test("I1 shows the exact note of one real person after another", async () => {
    mountPopup({ start: "write" });
    expect((await previewed()).textContent).toBe("To Noor Example");
    expect(screen.getByText(noteTo(noor))).toBeTruthy();
    await userEvent.click(button("Next person"));
    expect((await previewed()).textContent).toBe("To Ivo Sample");
    await userEvent.click(button("Person before"));
    button("Person before").click();
    expect((await previewed()).textContent).toBe("To Noor Example");
  });

  test("counts the longest rendered note and says who would be set aside, and why", async () => {
    mountPopup({ start: "write" });
    await previewed();
    expect(screen.getByText(/^\d+ of 200/)).toBeTruthy();
    const held = screen.getByText(/would be set aside/);
    expect(held.textContent).toBe("1 person would be set aside:");
    expect(screen.getByText("Their company is missing. (1)")).toBeTruthy();
    await userEvent.fill(words(), "x".repeat(170) + " {{ full_name }} {{ headline }}");
    await waitFor(() => expect(screen.getByText(/characters too many/)).toBeTruthy());
    expect(screen.getByText(/The note is longer than 200\./)).toBeTruthy();
  });

  test("uses an invented person, said to be one, while the segment is empty", async () => {
    mountPopup({ start: "write", segments: [] });
    await userEvent.fill(words(), "Hello {{ first_name }}");
    expect((await previewed()).textContent).toBe("To Noor Example (an invented person)");
    expect(screen.getByText("Hello Noor")).toBeTruthy();
  });

  test("a mistake is said with its line and column, and read with the box", async () => {
    const { root } = mountPopup({ start: "write" });
    await userEvent.fill(words(), "Hello,\n{{ fist_name }}");
    const problem = await screen.findByText(/^Line 2, column 4: .*Did you mean \{\{ first_name \}\}\?$/);
    expect(words().getAttribute("aria-describedby")?.split(" ")).toContain(problem.closest("[id]")?.id);
    expect(screen.queryByRole("heading", { name: /^To / })).toBeNull();
    expect(await accessProblems(root)).toEqual([]);
  });

  test("an empty wording is allowed and says that it sends without a note", async () => {
    const changeSegment = vi.fn<Actions["changeSegment"]>(async () => ok({ voided: 0 }));
    mountPopup({ start: "write", actions: { changeSegment } });
    await userEvent.fill(words(), "");
    expect(screen.getByText(/Left empty, invitations go without a note/)).toBeTruthy();
    await userEvent.click(button("Save"));
    expect(changeSegment).toHaveBeenCalledExactlyOnceWith("trials", "Clinical trial leads, Nordics", "", 1);
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
    expect(createSegment).toHaveBeenCalledExactlyOnceWith("Alumni", "Hello");
    await userEvent.click(await screen.findByRole("button", { name: "Add people" }));
    expect(screen.getByRole("main").getAttribute("aria-label")).toBe("Add");
  });

  test("I1 says how many approvals the changed words took back", async () => {
    const { segments } = mountPopup({
      start: "write",
      actions: { changeSegment: async () => ok({ voided: 3 }) },
    });
    await userEvent.fill(words(), "Hello {{ first_name }}");
    await userEvent.click(button("Save"));
    await waitFor(() =>
      expect(screen.getByRole("status").textContent).toContain("3 approvals were taken back"),
    );
    const [first, ...rest] = segmentViews;
    if (!first?.template) throw new Error("The sample has no segment.");
    segments.value = ready([
      { ...first, template: { ...first.template, body: "Hello {{ first_name }}", revision: 2 } },
      ...rest,
    ]);
    await waitFor(() => expect(words().value).toBe("Hello {{ first_name }}"));
    expect(screen.getByRole("status").textContent).toContain("3 approvals were taken back");
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
      fail([{ field: "weight", message: "Give a whole number from 1 to 10." }]),
    );
    const { root } = mountPopup({ start: "write", actions: { changeSegment } });
    const share = screen.getByRole("spinbutton", { name: "Share of the day" });
    await userEvent.fill(share, "3");
    expect(screen.getByText(/^3 of 4 invitations go to this segment/)).toBeTruthy();
    await userEvent.click(button("Save"));
    expect(changeSegment.mock.lastCall?.at(-1)).toBe(3);
    await screen.findByText("Give a whole number from 1 to 10.");
    expect(share.getAttribute("aria-invalid")).toBe("true");
    expect(await accessProblems(root)).toEqual([]);
  });

  test("the only segment has all of the day, so no share is asked for", () => {
    mountPopup({ start: "write", segments: segmentViews.slice(0, 1) });
    expect(screen.queryByText("Share of the day")).toBeNull();
  });

  test("what is wrong with the name stands beside it", async () => {
    const problems = [{ field: "name", message: "There is a segment called “Alumni” already." }];
    mountPopup({ start: "write", actions: { changeSegment: async () => fail(problems) } });
    const name = screen.getByRole("textbox", { name: "Name" });
    await userEvent.fill(name, "Alumni");
    await userEvent.click(button("Save"));
    await screen.findByText(/called “Alumni” already/);
    expect(name.getAttribute("aria-invalid")).toBe("true");
  });
});
