import { cleanup, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { accessProblems, mountPopup, ready } from "../../../tests/gallery/mount.tsx";
import { ivo, NOW, noor, noteTo } from "../../../tests/gallery/people.ts";
import { overview, states } from "../../../tests/gallery/states.ts";
import type { Actions, ApproveReport } from "../../app/actions.ts";
import { StoreError } from "../../app/ports.ts";
import { ok } from "../../core/shared/result.ts";

afterEach(cleanup);

const approvedOne: ApproveReport = {
  approved: 1,
  refused: 0,
  undo: {
    label: "approve",
    before: overview.review.slice(0, 1).map((one) => one.invitation),
    changedAt: NOW,
  },
};
const card = (name: string) => {
  const heading = screen.getByRole("heading", { name, level: 3 });
  const article = heading.closest("article");
  if (!article) throw new Error(`${name} has no card.`);
  return article;
};
const named = (name: RegExp) => screen.getByRole("button", { name });

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

  test("keys: j and k move, a approves, s skips the entry that has the focus", async () => {
    const approve = vi.fn(async () => approvedOne);
    const skip = vi.fn(async () => null);
    mountPopup({ actions: { approve, skip } });
    card("Noor Example").focus();
    await userEvent.keyboard("j");
    expect(document.activeElement).toBe(card("Ivo Sample"));
    await userEvent.keyboard("jj");
    expect(document.activeElement).toBe(card("Ada Mock"));
    await userEvent.keyboard("k");
    expect(document.activeElement).toBe(card("Ivo Sample"));
    await userEvent.keyboard("a");
    expect(approve).toHaveBeenCalledExactlyOnceWith([{ id: "invitation-ivo-sample", seen: noteTo(ivo) }]);
    await waitFor(() => expect(document.activeElement).toBe(card("Ada Mock")));
    await userEvent.keyboard("s");
    expect(skip).toHaveBeenCalledExactlyOnceWith("invitation-ada-mock");
  });

  test("after the last one the focus stays in the list, and u undoes", async () => {
    const undo = vi.fn(async () => true);
    const only = overview.review.slice(0, 1);
    mountPopup({
      overview: { ...overview, review: only },
      actions: { undo, approve: async () => approvedOne },
    });
    card("Noor Example").focus();
    await userEvent.keyboard("a");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("All reviewed"));
    await screen.findByRole("button", { name: /^Undo/ });
    await userEvent.keyboard("u");
    await waitFor(() => expect(document.activeElement).toBe(card("Noor Example")));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.getByRole("status").textContent).toBe("Undone.");
  });

  test("an undo that comes too late says so", async () => {
    mountPopup({ actions: { undo: async () => false, approve: async () => approvedOne } });
    await userEvent.click(named(/^Approve Noor Example/));
    await userEvent.click(await screen.findByRole("button", { name: /^Undo/ }));
    await waitFor(() => expect(screen.getByRole("status").textContent).toContain("Too late to undo"));
  });

  test("letters do nothing with a modifier, outside the view, or in a text", async () => {
    const approve = vi.fn(async () => approvedOne);
    mountPopup({ actions: { approve } });
    card("Noor Example").focus();
    await userEvent.keyboard("{Control>}a{/Control}");
    screen.getByRole("button", { name: "Write" }).focus();
    await userEvent.keyboard("a");
    card("Noor Example").focus();
    await userEvent.keyboard("e");
    await userEvent.keyboard("asju");
    expect(approve).not.toHaveBeenCalled();
    expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe(`${noteTo(noor)}asju`);
  });

  test("opened from the toolbar, the first entry has the focus; below a notice it does not", () => {
    mountPopup();
    expect(document.activeElement).toBe(card("Noor Example"));
    const { root } = mountPopup({ overview: states.restricted });
    expect(document.activeElement).toBe(screen.getByRole("main"));
    expect(root.querySelector(".popup-body")?.scrollTop).toBe(0);
  });

  test("I1 a letter approves nothing while the entry may be out of sight: it goes there first", async () => {
    const approve = vi.fn(async () => approvedOne);
    mountPopup({ overview: states.restricted, actions: { approve } });
    await userEvent.keyboard("a");
    expect(approve).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(card("Noor Example"));
    await userEvent.keyboard("a");
    expect(approve).toHaveBeenCalledTimes(1);
  });

  test("? shows the keys, and closing it gives the focus back", async () => {
    const { root } = mountPopup();
    card("Noor Example").focus();
    await userEvent.keyboard("?");
    const dialog = await screen.findByRole("dialog", { name: "Keys" });
    expect(await accessProblems(root)).toEqual([]);
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(dialog.isConnected).toBe(false));
    expect(document.activeElement).toBe(card("Noor Example"));
  });

  test("approve all hands over what is shown, says how many, and offers to undo it", async () => {
    const approve = vi.fn(async () => ({ ...approvedOne, approved: 3 }));
    mountPopup({ actions: { approve } });
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
    await userEvent.click(named(/^Edit Ivo Sample/));
    await userEvent.click(named(/^Approve all 2 people$/));
    expect(approve.mock.calls[0]?.[0].map(({ id }) => id)).toEqual([
      "invitation-noor-example",
      "invitation-ada-mock",
    ]);
    expect(card("Ivo Sample")).toBeTruthy();
  });

  test("the last one skipped can be brought back by u", async () => {
    const undo = vi.fn(async () => true);
    const only = { ...states.empty, review: overview.review.slice(0, 1) };
    const { overview: live } = mountPopup({
      overview: only,
      actions: { undo, skip: async () => approvedOne.undo },
    });
    await userEvent.keyboard("s");
    live.value = ready(states.empty);
    await screen.findByRole("button", { name: /^Undo/ });
    await userEvent.keyboard("u");
    expect(undo).toHaveBeenCalledTimes(1);
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

describe("editing a note", () => {
  test("counts against the limit and saves the text for this person alone", async () => {
    const editNote = vi.fn<Actions["editNote"]>(async () =>
      ok({ label: "edit", before: [], changedAt: NOW }),
    );
    mountPopup({ actions: { editNote } });
    await userEvent.click(named(/^Edit Noor Example/));
    const box = screen.getByRole("textbox", { name: "Note to Noor Example" });
    await userEvent.fill(box, "x".repeat(203));
    expect(screen.getByText("203 of 200, 3 characters too many")).toBeTruthy();
    await userEvent.fill(box, "Hello Noor");
    expect(screen.getByText("10 of 200")).toBeTruthy();
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(screen.queryByRole("textbox")).toBeNull());
    expect(editNote).toHaveBeenCalledExactlyOnceWith("invitation-noor-example", "Hello Noor");
    await waitFor(() => expect(document.activeElement).toBe(card("Noor Example")));
  });

  test("loses nothing typed: not when refused, not by Escape, not by going elsewhere", async () => {
    const editNote = async () => {
      throw new StoreError({ kind: "unavailable", message: "closed" });
    };
    mountPopup({ actions: { editNote } });
    await userEvent.click(named(/^Edit Noor Example/));
    await userEvent.fill(screen.getByRole("textbox"), "My own words");
    await userEvent.click(named(/^Save$/));
    await screen.findByRole("alert");
    expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe("My own words");
    await userEvent.click(screen.getByRole("textbox"));
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("textbox")).toBeNull();
    await userEvent.click(named(/^Settings$/));
    await userEvent.click(named(/^Today$/));
    await userEvent.click(named(/^Edit Noor Example/));
    expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe("My own words");
  });
});
