import { cleanup, screen, waitFor } from "@testing-library/preact";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { mountPopup, ready } from "../../../tests/gallery/mount.tsx";
import { NOW } from "../../../tests/gallery/people.ts";
import { overview, settings } from "../../../tests/gallery/usual.ts";
import type { Actions } from "../../app/actions.ts";
import { ACCOUNT_TYPES } from "../../core/account/account.ts";
import { defaultPolicy } from "../../core/policy/defaults.ts";
import { NAMES_WITHDRAWING } from "../../core/settings/settings.ts";
import { fail, ok } from "../../core/shared/result.ts";
import { editedPolicy, NO_EDITS, withAccountType } from "./policy-edits.ts";
import { STATEMENT_VERSION, statement } from "./statement.ts";

afterEach(cleanup);
const policy = defaultPolicy("basic", "Europe/Lisbon");
const button = (name: string) => screen.getByRole("button", { name });

describe("who presses Send", () => {
  test("hands-free can't be turned on before the statement was agreed to", async () => {
    const setSendingMode = vi.fn<Actions["setSendingMode"]>(async () => ok(undefined));
    mountPopup({ start: "settings", actions: { setSendingMode } });
    expect(screen.getByText(/^You do\./)).toBeTruthy();
    await userEvent.click(screen.getByText("Let the extension press Send", { selector: "summary" }));
    for (const paragraph of statement()) expect(screen.getByText(paragraph)).toBeTruthy();
    button("Let the extension press Send").click();
    expect(setSendingMode).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("checkbox", { name: /I have read this/ }));
    await userEvent.click(button("Let the extension press Send"));
    expect(setSendingMode).toHaveBeenCalledExactlyOnceWith("hands-free", STATEMENT_VERSION);
  });

  test("the statement names the rule, its price, and promises no invisibility", () => {
    const text = statement().join(" ");
    expect(text).toMatch(/section 8\.2/);
    expect(text).toMatch(/restrict your account or close it/);
    expect(text).toMatch(/no promise that LinkedIn won’t notice/);
    // From the version on that a consent to taking back must have.
    expect(STATEMENT_VERSION).toBeGreaterThanOrEqual(NAMES_WITHDRAWING);
    expect(text).toMatch(/presses Withdraw and confirms LinkedIn’s question, once/);
  });

  test("when on, it says since when and can be turned off at once", async () => {
    const setSendingMode = vi.fn<Actions["setSendingMode"]>(async () => ok(undefined));
    mountPopup({
      start: "settings",
      overview: {
        ...overview,
        settings: {
          ...settings,
          sendingMode: "hands-free",
          handsFree: { statementVersion: STATEMENT_VERSION, agreedAt: NOW },
        },
      },
      actions: { setSendingMode },
    });
    expect(screen.getByText("You agreed to this on 3 March 2026.")).toBeTruthy();
    await userEvent.click(button("Turn off: I press Send"));
    expect(setSendingMode).toHaveBeenCalledExactlyOnceWith("assisted", null);
  });

  test("who agreed when the statement named Send alone keeps that, and is told what it takes for Withdraw", async () => {
    const setSendingMode = vi.fn<Actions["setSendingMode"]>(async () => ok(undefined));
    mountPopup({
      start: "settings",
      overview: {
        ...overview,
        settings: {
          ...settings,
          sendingMode: "hands-free",
          handsFree: { statementVersion: 1, agreedAt: NOW },
        },
      },
      actions: { setSendingMode },
    });
    expect(screen.getByText(/The extension does, for what you approved\./)).toBeTruthy();
    expect(screen.getByText(/Withdraw is yours too/)).toBeTruthy();
    expect(screen.getByText(/What you agreed to named Send alone, and that goes on\./)).toBeTruthy();
    await userEvent.click(screen.getByText("Let the extension press Withdraw too", { selector: "summary" }));
    await userEvent.click(screen.getByRole("checkbox", { name: /I have read this/ }));
    await userEvent.click(button("Let the extension press both"));
    expect(setSendingMode).toHaveBeenCalledExactlyOnceWith("hands-free", STATEMENT_VERSION);
  });

  test("a refusal is said", async () => {
    mountPopup({ start: "settings", actions: { setSendingMode: async () => fail("not-agreed") } });
    await userEvent.click(screen.getByText("Let the extension press Send", { selector: "summary" }));
    await userEvent.click(screen.getByRole("checkbox", { name: /I have read this/ }));
    await userEvent.click(button("Let the extension press Send"));
    expect((await screen.findByRole("alert")).textContent).toBe("Read the statement and tick the box first.");
  });
});

describe("pace and account", () => {
  test("what was typed is saved once, minutes as seconds", async () => {
    const changePolicy = vi.fn<Actions["changePolicy"]>(async (next) => ok(next));
    mountPopup({ start: "settings", actions: { changePolicy } });
    await userEvent.fill(screen.getByLabelText("Minutes between two, at least"), "7.5");
    await userEvent.fill(screen.getByLabelText("At most in a day"), "12");
    await userEvent.dblClick(button("Save"));
    expect(changePolicy).toHaveBeenCalledExactlyOnceWith({ ...policy, leastGapSeconds: 450, dailyCap: 12 });
  });

  test("problems stand beside their fields, and what was typed stays, elsewhere and back", async () => {
    const problems = [{ field: "weeklyCap", message: "At most 200 in 7 days." }];
    mountPopup({ start: "settings", actions: { changePolicy: async () => fail(problems) } });
    const cap = () => screen.getByLabelText<HTMLInputElement>("At most in any 7 days");
    await userEvent.fill(cap(), "900");
    await userEvent.click(button("Save"));
    await screen.findByText("At most 200 in 7 days.");
    expect(cap().getAttribute("aria-invalid")).toBe("true");
    await userEvent.click(button("Today"));
    await userEvent.click(button("Settings"));
    expect(cap().value).toBe("900");
    await userEvent.click(button("Put back"));
    expect(cap().value).toBe("80");
  });

  test("fields left alone follow the policy when the page corrects it", async () => {
    const { overview: live } = mountPopup({ start: "settings" });
    await userEvent.fill(screen.getByLabelText("At most in a day"), "12");
    live.value = ready({ ...overview, settings: { ...settings, policy: { ...policy, noteLimit: 180 } } });
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLInputElement>("Characters in a note").value).toBe("180"),
    );
    expect(screen.getByLabelText<HTMLInputElement>("At most in a day").value).toBe("12");
  });

  test("an untouched form is the policy itself, whatever the policy", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ACCOUNT_TYPES),
        fc.integer({ min: 30, max: 14_400 }),
        fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
        (type, leastGapSeconds, notesPerMonth) => {
          const any = { ...defaultPolicy(type, "UTC"), leastGapSeconds, notesPerMonth };
          expect(editedPolicy(any, NO_EDITS)).toEqual(ok(any));
        },
      ),
    );
  });

  test("another kind of account brings its own note length, notes a month and weekly cap", () => {
    const next = editedPolicy(policy, withAccountType(NO_EDITS, "premium", policy.zone));
    const { noteLimit, notesPerMonth, weeklyCap } = defaultPolicy("premium", policy.zone);
    expect(next).toEqual(ok({ ...policy, accountType: "premium", noteLimit, notesPerMonth, weeklyCap }));
  });

  test.each(["", "many", "1e999"])("“%s” is no number and is said beside its field", (text) => {
    const next = editedPolicy(policy, { numbers: { dailyCap: text }, other: {} });
    expect(next).toEqual(fail([{ field: "dailyCap", message: "Give a number from 1 to 50." }]));
  });
});
