import { cleanup, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { mountPopup, ready } from "../../../tests/gallery/mount.tsx";
import { noor, noteTo } from "../../../tests/gallery/people.ts";
import { approvedOne, card, named } from "../../../tests/gallery/review.ts";
import { overview } from "../../../tests/gallery/usual.ts";
import type { Actions } from "../../app/actions.ts";
import { StoreError } from "../../app/ports.ts";
import type { ApproveReport } from "../../app/reports.ts";

afterEach(cleanup);

describe("review", () => {
  test("I1 approving hands over exactly the note that is shown", async () => {
    const approve = vi.fn(async () => approvedOne);
    mountPopup({ actions: { approve } });
    expect(within(card("Noor Example")).getByText(noteTo(noor))).toBeTruthy();
    await userEvent.click(named(/^Approve Noor Example/));
    expect(approve).toHaveBeenCalledExactlyOnceWith([{ id: "invitation-noor-example", seen: noteTo(noor) }]);
  });

  test("I1 a blank invitation is shown as one and approved as one", async () => {
    const approve = vi.fn(async () => approvedOne);
    mountPopup({ actions: { approve } });
    expect(within(card("Ada Mock")).getByText("Without a note")).toBeTruthy();
    await userEvent.click(named(/^Approve Ada Mock/));
    expect(approve).toHaveBeenCalledExactlyOnceWith([{ id: "invitation-ada-mock", seen: "" }]);
  });

  test("a double click approves once", async () => {
    const approve = vi.fn(() => new Promise<ApproveReport>(() => {}));
    mountPopup({ actions: { approve } });
    const button = named(/^Approve Noor Example/);
    button.click();
    button.click();
    await waitFor(() => expect(screen.queryByRole("heading", { name: "Noor Example" })).toBeNull());
    expect(approve).toHaveBeenCalledTimes(1);
  });

  test("an undo that comes too late says so", async () => {
    mountPopup({ actions: { undo: async () => false, approve: async () => approvedOne } });
    await userEvent.click(named(/^Approve Noor Example/));
    await userEvent.click(await screen.findByRole("button", { name: /^Undo/ }));
    await waitFor(() => expect(screen.getByRole("status").textContent).toContain("Too late to undo"));
  });

  /** Scrolls until every note was seen to its end. */
  const seeAll = async () => {
    for (let more = true; more; ) {
      const button = await screen.findByRole("button", { name: /^(?:See the other|Approve all)/ });
      more = button.textContent?.startsWith("See") ?? false;
      if (!more) return;
      const before = button.textContent;
      // Not by its name, which changes while it is looked for.
      button.click();
      await waitFor(() => expect(button.textContent).not.toBe(before));
    }
  };

  test("I1 approving all waits until each note was seen to its end, and leads to those that were not", async () => {
    const approve = vi.fn(async () => ({ ...approvedOne, approved: 3 }));
    mountPopup({ actions: { approve } });
    // Once the first has been seen.
    await screen.findByRole("button", { name: /^See the other (?:one|2) before approving all$/ });
    card("Noor Example").focus();
    await userEvent.keyboard("A");
    expect(approve).not.toHaveBeenCalled();
    expect(document.activeElement).not.toBe(card("Noor Example"));
    await seeAll();
    await userEvent.keyboard("A");
    expect(approve).toHaveBeenCalledOnce();
  });

  test("I1 a note that changed while the list was open has to be seen again", async () => {
    const { overview: live } = mountPopup();
    await seeAll();
    const [first, ...rest] = overview.review;
    if (!first) throw new Error("The sample has nobody to review.");
    document.querySelector("main")?.scrollTo(0, 9_999);
    const changed = { ...first, invitation: { ...first.invitation, note: "Other words.", updatedAt: 99 } };
    live.value = ready({ ...overview, review: [changed, ...rest] });
    expect(
      await screen.findByRole("button", { name: /^See the other one before approving all$/ }),
    ).toBeTruthy();
  });

  test("approve all hands over what is shown, says how many, and offers to undo it", async () => {
    const approve = vi.fn(async () => ({ ...approvedOne, approved: 3 }));
    mountPopup({ actions: { approve } });
    await seeAll();
    await userEvent.click(named(/^Approve all 3 people$/));
    expect(approve.mock.calls).toEqual([
      [overview.review.map(({ invitation }) => ({ id: invitation.id, seen: invitation.note }))],
    ]);
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe("3 invitations approved."));
    expect(named(/^Undo/)).toBeTruthy();
  });

  test("I1 approve all leaves out the note that is being edited", async () => {
    const approve = vi.fn<Actions["approve"]>(async () => ({ ...approvedOne, approved: 2 }));
    mountPopup({ actions: { approve } });
    await seeAll();
    await userEvent.click(named(/^Edit Ivo Sample/));
    await userEvent.click(named(/^Approve all 2 people$/));
    expect(approve.mock.calls[0]?.[0].map(({ id }) => id)).toEqual([
      "invitation-noor-example",
      "invitation-ada-mock",
    ]);
    expect(card("Ivo Sample")).toBeTruthy();
  });

  test("I1 a note that changed since is not approved, and the entry stays", async () => {
    mountPopup({ actions: { approve: async () => ({ approved: 0, refused: 1, undo: null }) } });
    await userEvent.click(named(/^Approve Noor Example/));
    await waitFor(() =>
      expect(screen.getByRole("status").textContent).toContain("had changed since you saw it"),
    );
    expect(card("Noor Example")).toBeTruthy();
  });

  test("I5 when the store refuses, the entry stays and the refusal is said", async () => {
    const approve = async () => {
      throw new StoreError({ kind: "write-refused", message: "QuotaExceededError" });
    };
    mountPopup({ actions: { approve } });
    await userEvent.click(named(/^Approve Noor Example/));
    expect((await screen.findByRole("alert")).textContent).toContain("The browser refused to save.");
    expect(card("Noor Example")).toBeTruthy();
  });

  test("an entry taken back shows again", async () => {
    const { overview: live } = mountPopup({ actions: { approve: async () => approvedOne } });
    await userEvent.click(named(/^Approve Noor Example/));
    live.value = ready({ ...overview, review: overview.review.slice(1) });
    await waitFor(() => expect(screen.queryByRole("heading", { name: "Noor Example" })).toBeNull());
    live.value = ready(overview);
    await waitFor(() => expect(card("Noor Example")).toBeTruthy());
  });
});
