import { cleanup, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { accessProblems, mountPopup, ready } from "../../../tests/gallery/mount.tsx";
import { ivo, noor, noteTo } from "../../../tests/gallery/people.ts";
import { approvedOne, card, named } from "../../../tests/gallery/review.ts";
import { states } from "../../../tests/gallery/states.ts";
import { overview } from "../../../tests/gallery/usual.ts";
import type { Actions } from "../../app/actions.ts";

afterEach(cleanup);

describe("review", () => {
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
    // Of the list beside a letter, which is not here.
    expect(within(dialog).queryByText("Home End")).toBeNull();
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(dialog.isConnected).toBe(false));
    expect(document.activeElement).toBe(card("Noor Example"));
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
});
