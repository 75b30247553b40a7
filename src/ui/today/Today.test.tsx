import { cleanup, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { accessProblems, mountPopup, ready } from "../../../tests/gallery/mount.tsx";
import { ivo, NOW, noor, noteTo } from "../../../tests/gallery/people.ts";
import { overview, states } from "../../../tests/gallery/states.ts";
import type { Actions } from "../../app/actions.ts";
import { StoreError } from "../../app/ports.ts";
import type { ApproveReport } from "../../app/reports.ts";
import { fail, ok } from "../../core/shared/result.ts";

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

  /** Scrolls until every note was seen to its end. */
  const seeAll = async () => {
    for (let more = true; more; ) {
      const button = await screen.findByRole("button", { name: /^(?:See the other \d|Approve all)/ });
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
    await screen.findByRole("button", { name: /^See the other [12] before approving all$/ });
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
    expect(await screen.findByRole("button", { name: /^See the other 1 before/ })).toBeTruthy();
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

  test("b sends back, and the footer offers to undo it", async () => {
    const sendBack = vi.fn<Actions["sendBack"]>(async () => ({
      label: "Sent back",
      before: [],
      changedAt: 1,
    }));
    mountPopup({ actions: { sendBack } });
    card("Noor Example").focus();
    await userEvent.keyboard("b");
    expect(sendBack).toHaveBeenCalledExactlyOnceWith("invitation-noor-example");
    await waitFor(() =>
      expect(screen.getByRole("status").textContent).toBe("Sent back: Noor Example waits for another day."),
    );
    expect(named(/^Undo/)).toBeTruthy();
  });

  test("n puts on the list of people never to invite, and the footer offers to undo it", async () => {
    const undo = { added: [], removed: [], before: [], changedAt: 1, label: "Never" };
    const blockPerson = vi.fn<Actions["blockPerson"]>(async () => ({
      added: 1,
      known: 0,
      problems: [],
      setAside: 1,
      undo,
    }));
    const undoBlocking = vi.fn(async () => true);
    mountPopup({ actions: { blockPerson, undoBlocking } });
    card("Noor Example").focus();
    await userEvent.keyboard("n");
    expect(blockPerson).toHaveBeenCalledExactlyOnceWith("noor-example");
    await waitFor(() => expect(screen.getByRole("status").textContent).toMatch(/^Never again: Noor Example/));
    await userEvent.keyboard("u");
    await waitFor(() => expect(undoBlocking).toHaveBeenCalledExactlyOnceWith(undo));
  });

  test("words for all: of one segment, from its wording, with a problem beside them", async () => {
    const rewriteAll = vi.fn<Actions["rewriteAll"]>(async () =>
      fail({ field: "body", message: "{{ fist_name }} is not a field." }),
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
    await screen.findByText(/is not a field/);
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
    expect(screen.getByText(/its turn · wording B, to learn which works · from /)).toBeTruthy();
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
