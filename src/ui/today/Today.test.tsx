import { cleanup, screen, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { accessProblems, mountPopup } from "../../../tests/gallery/mount.tsx";
import { card, named } from "../../../tests/gallery/review.ts";
import { states } from "../../../tests/gallery/states.ts";
import { overview } from "../../../tests/gallery/usual.ts";
import type { Actions } from "../../app/actions.ts";
import { fail } from "../../core/shared/result.ts";

afterEach(cleanup);

describe("the line at the top", () => {
  test("says how many of today's went and when the next is due", () => {
    mountPopup();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("3 of 8 sent today");
    expect(screen.getByText("next at 14:20")).toBeTruthy();
  });

  test("I4 a pause can be ended, and says that nothing goes", async () => {
    const goOn = vi.fn(async () => {});
    mountPopup({ overview: states.paused, actions: { goOn } });
    expect(screen.getByText(/Nothing goes until you press Go on/)).toBeTruthy();
    await userEvent.click(named(/^Go on$/));
    expect(goOn).toHaveBeenCalledTimes(1);
  });
});

describe("review", () => {
  test("opened from the toolbar, the first entry has the focus; below a notice it does not", () => {
    mountPopup();
    expect(document.activeElement).toBe(card("Noor Example"));
    const { root } = mountPopup({ overview: states.restricted });
    expect(document.activeElement).toBe(screen.getByRole("main"));
    expect(root.querySelector(".popup-body")?.scrollTop).toBe(0);
  });

  test("words for all: of one segment, from its wording, with a problem beside them", async () => {
    const rewriteAll = vi.fn<Actions["rewriteAll"]>(async () =>
      fail({ what: "unknown-field", written: "fist_name", meant: "first_name" }),
    );
    const { root } = mountPopup({ actions: { rewriteAll } });
    await userEvent.click(named(/^Words for all$/));
    const box = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^Words for 3 people/ });
    expect(box.value).toContain("we both run trials");
    await userEvent.fill(box, "Hello {{ fist_name }}");
    await userEvent.click(named(/^Change 3 people$/));
    expect(rewriteAll.mock.lastCall).toEqual([
      overview.review.map(({ invitation }) => invitation.id),
      "Hello {{ fist_name }}",
    ]);
    await screen.findByText("{{ fist_name }} is not a field. Did you mean {{ first_name }}?");
    expect(await accessProblems(root)).toEqual([]);
  });

  test("more can be asked for when others wait", async () => {
    const [first] = overview.review;
    if (!first) throw new Error("The sample has nobody to review.");
    const added = { label: "Added", before: Array.from({ length: 4 }, () => first.invitation) };
    const askForMore = vi.fn(async () => ({ ...added, changedAt: 1 }));
    const undo = vi.fn(async () => true);
    mountPopup({ overview: { ...overview, reviewLater: 4 }, actions: { askForMore, undo } });
    await userEvent.click(named(/^Add 4 today$/));
    expect(askForMore).toHaveBeenCalledOnce();
    await waitFor(() =>
      expect(screen.getByRole("status").textContent).toBe("4 people added to today’s list."),
    );
    await userEvent.click(named(/^Undo/));
    expect(undo).toHaveBeenCalledOnce();
  });

  test("says why each is there, and why with these words", () => {
    const [first] = overview.review;
    if (!first) throw new Error("The sample has nobody to review.");
    const queued = { day: "2026-03-03", place: 1, because: "share", wording: "learning" } as const;
    const entry = { ...first, wordingName: "B", invitation: { ...first.invitation, queued } };
    mountPopup({ overview: { ...overview, review: [entry] } });
    expect(screen.getByText(/next in turn · wording B, to learn which works · from /)).toBeTruthy();
  });
});
