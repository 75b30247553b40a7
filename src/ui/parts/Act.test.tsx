import { cleanup, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { mountPopup, ready } from "../../../tests/gallery/mount.tsx";
import { approvedOne } from "../../../tests/gallery/review.ts";
import { states } from "../../../tests/gallery/states.ts";
import type { Actions } from "../../app/actions.ts";
import { ok } from "../../core/shared/result.ts";

afterEach(cleanup);
// The click of the test before is no half of the next one's.
beforeEach(() => new Promise((resolve) => setTimeout(resolve, 350)));

const twice = (name: RegExp) =>
  userEvent.dblClick(screen.getAllByRole("button", { name })[0] ?? document.body);

test("a double click on Pause pauses, although Go on stands there by the second", async () => {
  const goOn = vi.fn(async () => {});
  const pause = vi.fn(async () => {
    overview.value = ready(states.paused);
  });
  const { overview } = mountPopup({ actions: { pause, goOn } });
  await twice(/^Pause$/);
  await waitFor(() => expect(screen.getByRole("button", { name: /^Go on$/ })).toBeTruthy());
  expect([pause.mock.calls.length, goOn.mock.calls.length]).toEqual([1, 0]);
});

test("I1 a double click on Approve approves one, although the next stands there by the second", async () => {
  const approve = vi.fn<Actions["approve"]>(async () => approvedOne);
  mountPopup({ actions: { approve } });
  await twice(/^Approve/);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(approve).toHaveBeenCalledTimes(1);
});

test("a double click on Save saves once", async () => {
  const changeSegment = vi.fn<Actions["changeSegment"]>(async () =>
    ok({ voided: 0, started: 0, stands: "" }),
  );
  mountPopup({ start: "write", actions: { changeSegment } });
  await userEvent.fill(await screen.findByLabelText("Words of the invitation"), "Hello there.");
  await twice(/^Save$/);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(changeSegment).toHaveBeenCalledTimes(1);
});

test("two clicks with time to read between them are two", async () => {
  const pause = vi.fn(async () => {});
  mountPopup({ actions: { pause } });
  await userEvent.click(screen.getByRole("button", { name: /^Pause$/ }));
  await new Promise((resolve) => setTimeout(resolve, 350));
  await userEvent.click(screen.getByRole("button", { name: /^Pause$/ }));
  expect(pause).toHaveBeenCalledTimes(2);
});
