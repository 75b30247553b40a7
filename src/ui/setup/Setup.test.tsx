import { cleanup, screen, waitFor } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { accessProblems, mountPopup } from "../../../tests/gallery/mount.tsx";
import { states } from "../../../tests/gallery/states.ts";
import type { Actions } from "../../app/actions.ts";
import { StoreError } from "../../app/ports.ts";
import { fail } from "../../core/shared/result.ts";

afterEach(cleanup);
const overview = states["first-run"];
const begin = () => screen.getByRole("button", { name: "Begin" });

test("every question is answered already: Begin alone is enough", async () => {
  const completeSetup = vi.fn<Actions["completeSetup"]>(() => new Promise(() => {}));
  mountPopup({ overview, actions: { completeSetup } });
  begin().click();
  begin().click();
  await waitFor(() => expect(completeSetup).toHaveBeenCalled());
  expect(completeSetup).toHaveBeenCalledExactlyOnceWith({
    accountType: "basic",
    targetPerDay: 15,
    workingDays: [1, 2, 3, 4, 5],
    hours: { from: "09:00", to: "17:00" },
  });
});

test("what the person chose is handed over", async () => {
  const completeSetup = vi.fn<Actions["completeSetup"]>(() => new Promise(() => {}));
  mountPopup({ overview, actions: { completeSetup } });
  await userEvent.selectOptions(screen.getByLabelText("Your LinkedIn account"), "premium");
  await userEvent.fill(screen.getByLabelText("Invitations a day, in the end"), "12");
  await userEvent.click(screen.getByRole("checkbox", { name: /Saturday/ }));
  await userEvent.click(screen.getByRole("checkbox", { name: /Monday/ }));
  await userEvent.fill(screen.getByLabelText("from"), "10:30");
  await userEvent.click(begin());
  expect(completeSetup).toHaveBeenCalledExactlyOnceWith({
    accountType: "premium",
    targetPerDay: 12,
    workingDays: [2, 3, 4, 5, 6],
    hours: { from: "10:30", to: "17:00" },
  });
});

test("a problem stands beside its field, is read with it, and nothing typed is lost", async () => {
  const problems = [
    { field: "targetPerDay", message: "At most 50 a day." },
    { field: "hours.to", message: "Working hours end before they begin." },
    { field: "elsewhere", message: "Something else." },
  ];
  const { root } = mountPopup({ overview, actions: { completeSetup: async () => fail(problems) } });
  const target = screen.getByLabelText<HTMLInputElement>("Invitations a day, in the end");
  await userEvent.fill(target, "60");
  await userEvent.click(begin());
  await screen.findByText("At most 50 a day.");
  expect(target.value).toBe("60");
  expect(target.getAttribute("aria-invalid")).toBe("true");
  const described = (target.getAttribute("aria-describedby") ?? "").split(" ");
  expect(described.map((id) => document.getElementById(id)?.textContent).join(" ")).toContain(
    "At most 50 a day.",
  );
  expect(screen.getByText("Working hours end before they begin.")).toBeTruthy();
  expect(screen.getByText("Something else.")).toBeTruthy();
  expect(await accessProblems(root)).toEqual([]);
});

test.each(["", "twelve", "2.5"])("“%s” is no number of invitations a day", async (text) => {
  const completeSetup = vi.fn<Actions["completeSetup"]>();
  mountPopup({ overview, actions: { completeSetup } });
  const target = screen.getByLabelText<HTMLInputElement>("Invitations a day, in the end");
  await userEvent.clear(target);
  await userEvent.type(target, text || "{Backspace}");
  await userEvent.click(begin());
  await screen.findByText("Give a whole number, such as 15.");
  expect(completeSetup).not.toHaveBeenCalled();
});

test("I5 a store that refuses is said, and Begin can be pressed again", async () => {
  const completeSetup = vi.fn<Actions["completeSetup"]>(async () => {
    throw new StoreError({ kind: "write-refused", message: "QuotaExceededError" });
  });
  mountPopup({ overview, actions: { completeSetup } });
  await userEvent.click(begin());
  await screen.findByRole("alert");
  await userEvent.click(begin());
  expect(completeSetup).toHaveBeenCalledTimes(2);
});

test("LinkedIn's rules stand on the first page, before the questions", () => {
  mountPopup({ overview });
  const rules = screen.getByRole("region", { name: "LinkedIn’s rules" });
  expect(rules.textContent).toContain("can cost the account");
  const first = screen.getByLabelText("Your LinkedIn account");
  expect(rules.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});
