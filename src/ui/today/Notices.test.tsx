import { cleanup, screen } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { accessProblems, mountPopup, redParts } from "../../../tests/gallery/mount.tsx";
import { NOW } from "../../../tests/gallery/people.ts";
import { states } from "../../../tests/gallery/states.ts";
import { stop } from "../../../tests/gallery/stops.ts";
import { overview, snapshot } from "../../../tests/gallery/usual.ts";
import { DAY } from "../../core/shared/time.ts";

afterEach(cleanup);
const named = (name: RegExp) => screen.getByRole("button", { name });

describe("what LinkedIn said that stops nothing", () => {
  const line = (root: Element) => root.querySelector(".notice")?.textContent ?? "";

  test.each([
    [
      "close-to-limit",
      "LinkedIn says you are close to the invitation limit. Until Sunday, 11:40 Politely goes slower, by a quarter or more.",
    ],
    [
      "notes-spent",
      "LinkedIn says this month’s personal notes are used up. Sending is paused until you press Go on. Invitations with a note wait until 1 April; those without one do not.",
    ],
    [
      "notes-wait",
      "LinkedIn says this month’s personal notes are used up. Invitations with a note wait until 1 April; those without one do not.",
    ],
  ] as const)(
    "%s: one calm line with what is done about it, and one press to its page",
    async (state, words) => {
      const openPlace = vi.fn();
      const { root } = mountPopup({ overview: states[state], openPlace });
      expect(root.querySelectorAll(".notice")).toHaveLength(1);
      expect(line(root)).toContain(words);
      expect(screen.queryByRole("alert")).toBeNull();
      await userEvent.click(named(/^What it means/));
      expect(openPlace.mock.calls).toEqual([["restrictions"]]);
    },
  );

  test.each(["light", "dark"])("it can be read by everyone, %s", async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    for (const state of ["close-to-limit", "notes-spent", "notes-wait", "check-failed"] as const) {
      const { root } = mountPopup({ overview: states[state] });
      expect(await accessProblems(root)).toEqual([]);
    }
    document.documentElement.style.colorScheme = "";
  });

  test("I8 an own count that says otherwise is told beside it", () => {
    const { root } = mountPopup({ overview: { ...states["notes-wait"], snapshot } });
    expect(line(root)).toContain("By Politely’s own count 3 of 5 are left until 1 April.");
  });

  test("an account without a number of notes waits for none", () => {
    const { policy } = overview.settings;
    if (!policy) throw new Error("not set up");
    const settings = { ...overview.settings, policy: { ...policy, notesPerMonth: null } };
    const { root } = mountPopup({ overview: { ...states["notes-wait"], settings } });
    expect(line(root)).toContain("Politely counts none for your kind of account");
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

  test("a Sent page that could not be read is told calmly: what is kept, what to do now, one press", async () => {
    const checkSentAgain = vi.fn(async () => {});
    const { root } = mountPopup({ overview: states["check-failed"], actions: { checkSentAgain } });
    expect(screen.queryByRole("alert")).toBeNull();
    const notice = root.querySelector(".notice")?.textContent ?? "";
    expect(notice).toContain("The Sent page could not be read");
    expect(notice).toContain("your word that LinkedIn works is kept, and so is all that you approved");
    expect(notice).toContain("see that you are signed in");
    expect(screen.getByText("waiting for you: the Sent page could not be read")).toBeTruthy();
    await userEvent.click(named(/^Look once more$/));
    expect(checkSentAgain).toHaveBeenCalledTimes(1);
  });

  test.each(Object.entries(states))("red is for a restriction alone: %s", (name, state) => {
    const { root } = mountPopup({ overview: state });
    const stands = name === "restricted" || name === "wait-over";
    expect(redParts(root).length > 0).toBe(stands);
  });

  test("I9 another account is said, and moving the queue is asked twice", async () => {
    const adoptSeenAccount = vi.fn(async () => {});
    mountPopup({ overview: states["other-account"], actions: { adoptSeenAccount } });
    await userEvent.click(named(/^Move the queue here$/));
    expect(adoptSeenAccount).not.toHaveBeenCalled();
    await userEvent.click(named(/^Yes, move the queue$/));
    expect(adoptSeenAccount).toHaveBeenCalledTimes(1);
  });

  test("I9 signing in again is looked at, not taken for granted", async () => {
    const lookAgainAtAccount = vi.fn(async () => {});
    mountPopup({ overview: states["other-account"], actions: { lookAgainAtAccount } });
    await userEvent.click(named(/^I have signed in again$/));
    expect(lookAgainAtAccount).toHaveBeenCalledTimes(1);
  });

  test("those who were not invited are listed with why, and only some can be put back", async () => {
    const putBack = vi.fn(async () => null);
    mountPopup({ overview: states["not-sent"], actions: { putBack } });
    await userEvent.click(screen.getByText("2 people not invited, and why"));
    expect(screen.getByText(/LinkedIn asks for their email address/)).toBeTruthy();
    expect(screen.getAllByRole("button", { name: /^Put back/ })).toHaveLength(1);
    await userEvent.click(named(/^Put back/));
    expect(putBack).toHaveBeenCalledTimes(1);
  });

  test("one being taken back says what LinkedIn asks and leads there", async () => {
    const showWithdrawal = vi.fn(async () => false);
    mountPopup({ overview: states["taking-back"], actions: { showWithdrawal } });
    expect(screen.getByRole("heading", { name: "Noor Example: being taken back" })).toBeTruthy();
    expect(screen.getByText(/press Withdraw there, or close its question to leave it/)).toBeTruthy();
    expect(screen.getByText(/one to take back: press Withdraw when LinkedIn asks/)).toBeTruthy();
    await userEvent.click(named(/^Show it$/));
    expect(showWithdrawal).toHaveBeenCalledTimes(1);
    await screen.findByText(/Its tab is gone/);
  });

  test.each([
    [/^It is gone/, "withdrawn"],
    [/^Still there/, "still-pending"],
  ] as const)("I2 taken back or not: the person says %s, once", (button, as) => {
    const settleWithdrawal = vi.fn(() => new Promise<boolean>(() => {}));
    mountPopup({ overview: states["taken-back-or-not"], actions: { settleWithdrawal } });
    named(button).click();
    named(button).click();
    expect(settleWithdrawal).toHaveBeenCalledExactlyOnceWith("withdrawal-ivo-sample", as);
  });

  test("a pause says who paused and why", () => {
    mountPopup({ overview: { ...states["notes-spent"], notices: [] } });
    expect(screen.getByText(/no personal notes left/)).toBeTruthy();
    expect(screen.queryByText("paused by you")).toBeNull();
  });

  test("I2 an unknown outcome is settled by the person alone", async () => {
    const settle = vi.fn(async () => null);
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
    const changePerson = vi.fn(async () => null);
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

test("whoever was taken back before is marked on their card", () => {
  const [first, ...others] = overview.review;
  if (!first) throw new Error("nobody to review");
  mountPopup({ overview: { ...overview, review: [{ ...first, takenBackAt: NOW - 30 * DAY }, ...others] } });
  const marks = screen.getAllByText(/you took it back on/).map((one) => one.textContent);
  expect(marks).toEqual(["Invited before; you took it back on 1 February 2026."]);
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
