import { cleanup, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { accessProblems, mountPopup } from "../../../tests/gallery/mount.tsx";
import { writing } from "../../../tests/gallery/writing.ts";
import type { Actions } from "../../app/actions.ts";
import { ok } from "../../core/shared/result.ts";

afterEach(cleanup);

const words = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Words of the invitation" });
const button = (name: string) => screen.getByRole("button", { name });
const marks = () =>
  [...document.querySelectorAll(".marks mark")].map((mark) => [mark.className, mark.textContent]);
const remarkOf = async (message: RegExp) => {
  const found = (await screen.findByText(message)).closest("li");
  if (!found) throw new Error("It is not in the list.");
  return within(found);
};

describe("advice while typing", () => {
  test("stands where it is meant, told apart by more than colour, each with its reason and its support", async () => {
    const { root } = mountPopup({ start: "write", segments: writing });
    // The first time all of the advice has to be loaded.
    await screen.findByText("2 errors and 1 warning", {}, { timeout: 10_000 });
    expect(marks()).toEqual([
      ["error", "{{ first_name }}"],
      ["error", "{{ company }}"],
      ["warning", "book a quick call"],
    ]);
    const lines = [...document.querySelectorAll(".marks mark")].map(
      (mark) => getComputedStyle(mark).textDecorationStyle,
    );
    expect(lines).toEqual(["wavy", "wavy", "dashed"]);
    const meeting = await remarkOf(/asks for a meeting/);
    expect(meeting.getByText("Warning.")).toBeTruthy();
    await userEvent.click(meeting.getByText("Why"));
    expect(meeting.getByText(/nobody has published a measured effect/)).toBeTruthy();
    expect(await accessProblems(root)).toEqual([]);
  });

  test("the marks lie exactly under the words they are of, also when the box has been scrolled", async () => {
    mountPopup({ start: "write", segments: [] });
    await userEvent.fill(
      words(),
      `${"A line of many words that wraps around.\n".repeat(12)}See {{ fist_name }}`,
    );
    await waitFor(() => expect(marks()).toEqual([["error", "fist_name"]]));
    const layer = document.querySelector<HTMLElement>(".marks");
    const box = words();
    if (!layer) throw new Error("There are no marks.");
    expect(layer.clientWidth).toBe(box.clientWidth);
    expect(Math.abs(layer.scrollHeight - box.scrollHeight)).toBeLessThanOrEqual(2);
    for (const style of ["fontSize", "fontFamily", "lineHeight", "paddingTop", "paddingLeft"] as const) {
      expect(getComputedStyle(layer)[style]).toBe(getComputedStyle(box)[style]);
    }
    box.scrollTop = 40;
    box.dispatchEvent(new Event("scroll"));
    expect(layer.scrollTop).toBe(box.scrollTop);
  });

  test("“Show” selects the words it is about", async () => {
    mountPopup({ start: "write", segments: writing });
    const meeting = await remarkOf(/asks for a meeting/);
    await userEvent.click(meeting.getByRole("button", { name: "Show" }));
    const { selectionStart, selectionEnd, value } = words();
    expect(document.activeElement).toBe(words());
    expect(value.slice(selectionStart, selectionEnd)).toBe("book a quick call");
  });

  test("one click mends it, and one undo brings it back", async () => {
    mountPopup({ start: "write", segments: writing });
    const before = words().value;
    await userEvent.click(await screen.findByRole("button", { name: "Say “there” where there is no name" }));
    expect(words().value).toContain('{{ first_name | default: "there" }}');
    await waitFor(() => expect(screen.queryByText(/has no first_name/)).toBeNull());
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(words().value).toBe(before);
    await screen.findByText(/has no first_name/);
  });

  test("a name mistyped is mended with one click", async () => {
    mountPopup({ start: "write", segments: [] });
    await userEvent.fill(words(), "Hello {{ fist_name }}, good day");
    await userEvent.click(await screen.findByRole("button", { name: "Write “first_name”" }));
    expect(words().value).toBe("Hello {{ first_name }}, good day");
  });

  test("is announced as a count alone, and what stands below does not move up while somebody types", async () => {
    mountPopup({ start: "write", segments: writing });
    await waitFor(() =>
      expect(screen.getByText("2 errors and 1 warning").getAttribute("role")).toBe("status"),
    );
    const list = document.querySelector<HTMLElement>(".remarks");
    await userEvent.click(words());
    await userEvent.keyboard("{End} ");
    await waitFor(() => expect(list?.style.minBlockSize).not.toBe(""));
    const height = list?.clientHeight ?? 0;
    await userEvent.keyboard("{Control>}a{/Control}Hi all");
    await waitFor(() => expect(screen.queryByText(/asks for a meeting/)).toBeNull());
    expect(list?.clientHeight).toBeGreaterThanOrEqual(height);
    words().blur();
    await waitFor(() => expect(list?.clientHeight).toBeLessThan(height));
    expect(list?.closest("[aria-live], [role=status], [role=alert]")).toBeNull();
  });

  test("forbids nothing: words with warnings and holes are saved", async () => {
    const changeSegment = vi.fn<Actions["changeSegment"]>(async () =>
      ok({ voided: 0, started: 0, stands: "" }),
    );
    mountPopup({ start: "write", segments: writing, actions: { changeSegment } });
    await screen.findByText("2 errors and 1 warning");
    await userEvent.click(words());
    await userEvent.keyboard("{Control>}{End}{/Control} Yes.");
    await userEvent.click(button("Save"));
    expect(changeSegment.mock.lastCall?.[1].wordings[0]?.body).toMatch(/quick call\? Yes\.$/);
  });
});

describe("words to begin with", () => {
  test("say whom they suit, and lead from one thing to fill in to the next", async () => {
    const { root } = mountPopup({ start: "write", segments: [] });
    await userEvent.click(await screen.findByRole("button", { name: "Begin with …" }));
    const menu = screen.getByRole("dialog", { name: "Words to begin with" });
    expect(within(menu).getAllByRole("button").length).toBeGreaterThanOrEqual(12);
    expect(await accessProblems(root)).toEqual([]);
    await userEvent.click(within(menu).getByRole("button", { name: /^Heard their talk/ }));
    const selected = () => words().value.slice(words().selectionStart, words().selectionEnd);
    expect(selected()).toBe("[insert event]");
    await userEvent.keyboard("the trial day");
    await userEvent.click(screen.getByRole("button", { name: "Next to fill in (1 left)" }));
    expect(selected()).toBe("[insert subject]");
    await userEvent.keyboard("finding sites");
    expect(screen.queryByRole("button", { name: /^Next to fill in/ })).toBeNull();
    expect(words().value).toMatch(/your talk at the trial day made me think about finding sites\./);
  });

  test("replace words only after a yes", async () => {
    mountPopup({ start: "write", segments: writing });
    const before = words().value;
    const open = async () => {
      await userEvent.click(await screen.findByRole("button", { name: "Begin with …" }));
      await userEvent.click(screen.getByRole("button", { name: /^Same field/ }));
    };
    await open();
    expect(screen.getByText(/replaces the words of A\./)).toBeTruthy();
    await userEvent.click(button("Keep"));
    expect(words().value).toBe(before);
    await userEvent.keyboard("{Escape}");
    await open();
    await userEvent.click(button("Replace"));
    expect(words().value).toContain("I work on [insert subject]");
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(words().value).toBe(before);
  });
});
