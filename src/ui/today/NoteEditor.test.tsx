import { cleanup, screen, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { mountPopup } from "../../../tests/gallery/mount.tsx";
import { NOW } from "../../../tests/gallery/people.ts";
import { card, named } from "../../../tests/gallery/review.ts";
import type { Actions } from "../../app/actions.ts";
import { StoreError } from "../../app/ports.ts";
import { ok } from "../../core/shared/result.ts";

afterEach(cleanup);

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
