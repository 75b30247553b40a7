import { cleanup, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { accessProblems, mountPopup, ready } from "../../../tests/gallery/mount.tsx";
import { ivo, NOW, noor, noteTo } from "../../../tests/gallery/people.ts";
import { overview, states, stop } from "../../../tests/gallery/states.ts";
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
    expect(document.activeElement).toBe(card("Noor Example"));
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

describe("what needs the person", () => {
  test("I4 during the cooldown the confirmation can't be given", async () => {
    const confirmRestriction = vi.fn(async () => {});
    mountPopup({ overview: states.restricted, actions: { confirmRestriction } });
    const button = named(/^LinkedIn works normally again$/);
    expect(button.getAttribute("aria-disabled")).toBe("true");
    button.click();
    expect(confirmRestriction).not.toHaveBeenCalled();
    expect(screen.getByRole("heading", { name: "Stopped until Monday, 11:40" })).toBeTruthy();
  });

  test("I4 after it the person confirms, once", async () => {
    const confirmRestriction = vi.fn(() => new Promise<void>(() => {}));
    mountPopup({ overview: states["wait-over"], actions: { confirmRestriction } });
    const button = named(/^LinkedIn works normally again$/);
    button.click();
    button.click();
    expect(confirmRestriction).toHaveBeenCalledExactlyOnceWith(stop().id);
  });

  test("I9 another account is said, and moving the queue is asked twice", async () => {
    const adoptSeenAccount = vi.fn(async () => {});
    mountPopup({ overview: states["other-account"], actions: { adoptSeenAccount } });
    await userEvent.click(named(/^Move the queue to this account$/));
    expect(adoptSeenAccount).not.toHaveBeenCalled();
    await userEvent.click(named(/^Yes, move the queue$/));
    expect(adoptSeenAccount).toHaveBeenCalledTimes(1);
  });

  test("I2 an unknown outcome is settled by the person alone", async () => {
    const settle = vi.fn(async () => {});
    mountPopup({ overview: states.unknown, actions: { settle } });
    await userEvent.click(named(/^It was not sent to Ivo Sample$/));
    expect(settle).toHaveBeenCalledExactlyOnceWith("invitation-ivo-sample", "not-sent");
  });

  test("the invitation that waits for Send can be brought to the front", async () => {
    const showWaiting = vi.fn(async () => false);
    mountPopup({ overview: states["in-flight"], actions: { showWaiting } });
    expect(screen.getByRole("heading", { name: "Noor Example: ready for you" })).toBeTruthy();
    await userEvent.click(named(/^Show it$/));
    expect(await screen.findByText(/Its tab is gone/)).toBeTruthy();
  });

  test("somebody set aside says why and can be corrected", async () => {
    const changePerson = vi.fn(async () => {});
    mountPopup({ actions: { changePerson } });
    await userEvent.click(screen.getByText("2 people set aside"));
    expect(screen.getByText(/Their company is missing/)).toBeTruthy();
    await userEvent.click(named(/^Correct Tove Tryout$/));
    await userEvent.fill(screen.getByRole("textbox", { name: "Company" }), "Sample Works");
    await userEvent.click(named(/^Save$/));
    expect(changePerson).toHaveBeenCalledExactlyOnceWith("tove-tryout", {
      fullName: "Tove Tryout",
      firstName: "Tove",
      company: "Sample Works",
    });
  });

  test("an approval can be taken back", async () => {
    const unapprove = vi.fn(async () => null);
    mountPopup({ actions: { unapprove } });
    await userEvent.click(screen.getByText("2 people approved, in this order"));
    await userEvent.click(named(/^Take back Mei Placeholder$/));
    expect(unapprove).toHaveBeenCalledExactlyOnceWith("invitation-mei-placeholder");
  });
});

describe("nothing to review", () => {
  test("with a segment it leads to adding people", async () => {
    mountPopup({ overview: states.empty });
    await userEvent.click(named(/^Add people$/));
    expect(screen.getByRole("main").getAttribute("aria-label")).toBe("Add");
  });

  test("without one it leads to the words", async () => {
    mountPopup({ overview: states.empty, segments: [] });
    await userEvent.click(named(/^Write for a first segment$/));
    expect(screen.getByRole("main").getAttribute("aria-label")).toBe("Write");
  });
});
