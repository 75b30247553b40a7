import { cleanup, screen, waitFor } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { accessProblems, mountPopup, ready } from "../../../tests/gallery/mount.tsx";
import { segmentViews } from "../../../tests/gallery/people.ts";
import type { Actions } from "../../app/actions.ts";
import { typedText } from "../../core/segment/typed-segment.ts";
import { fail, ok } from "../../core/shared/result.ts";
import { savedDraft } from "./draft.ts";

afterEach(cleanup);

const [trials, ...others] = segmentViews;
if (!trials) throw new Error("The sample has no segment.");
/** As another page saved it meanwhile. */
const savedThere = {
  ...trials,
  wordings: trials.wordings.map((wording) => ({
    ...wording,
    body: "Hello from the other page.",
    revision: 2,
  })),
};

test("who saves over another page's words is told, keeps theirs, and may then put them there", async () => {
  const save = vi
    .fn<Actions["changeSegment"]>()
    .mockResolvedValueOnce(fail([{ field: "segment", fault: { kind: "changed-elsewhere" } }]))
    .mockResolvedValueOnce(ok({ voided: 0, started: 0, stands: "" }));
  const { segments, root } = mountPopup({ start: "write", actions: { changeSegment: save } });
  const words = await screen.findByLabelText<HTMLTextAreaElement>("Words of the invitation");
  await userEvent.fill(words, "Hello from this page.");
  segments.value = ready([savedThere, ...others]);

  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByText(/was saved on another page since you began/);
  expect(screen.getByLabelText<HTMLTextAreaElement>("Words of the invitation").value).toBe(
    "Hello from this page.",
  );
  expect(save.mock.calls[0]?.[2]).toBe(typedText(savedDraft(trials)));
  expect(await accessProblems(root)).toEqual([]);

  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(save).toHaveBeenCalledTimes(2));
  expect(save.mock.calls[1]?.[2]).toBe(typedText(savedDraft(savedThere)));
  expect(save.mock.calls[1]?.[1].wordings[0]?.body).toBe("Hello from this page.");
});

test("who discards theirs sees the other page's words, and undo brings theirs back", async () => {
  const { segments } = mountPopup({ start: "write" });
  const words = await screen.findByLabelText<HTMLTextAreaElement>("Words of the invitation");
  await userEvent.fill(words, "Hello from this page.");
  segments.value = ready([savedThere, ...others]);
  await userEvent.click(screen.getByRole("button", { name: "Discard" }));
  expect(screen.getByLabelText<HTMLTextAreaElement>("Words of the invitation").value).toBe(
    "Hello from the other page.",
  );
  await userEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(screen.getByLabelText<HTMLTextAreaElement>("Words of the invitation").value).toBe(
    "Hello from this page.",
  );
});
