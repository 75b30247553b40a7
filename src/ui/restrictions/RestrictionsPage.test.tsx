import { signal } from "@preact/signals";
import { cleanup, render, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { accessProblems, ready, redParts } from "../../../tests/gallery/mount.tsx";
import { NOW, ZONE } from "../../../tests/gallery/people.ts";
import { pretendedActions } from "../../../tests/gallery/pretended-actions.ts";
import { first, restrictionStates, viewWith } from "../../../tests/gallery/restrictions.tsx";
import type { Actions } from "../../app/actions.ts";
import type { RestrictionsView } from "../../app/restrictions/view.ts";
import { RESTRICTION_KINDS } from "../../core/restriction/restriction.ts";
import { NEW_SETTINGS } from "../../core/settings/settings.ts";
import { fail, ok } from "../../core/shared/result.ts";
import type { Loaded } from "../live/loaded.ts";
import { restrictionGuide } from "../words/restriction-guide.ts";
import { RestrictionsPage } from "./RestrictionsPage.tsx";

afterEach(cleanup);

const DAY = 24 * 60 * 60 * 1000;

function mount(view: Loaded<RestrictionsView>, actions: Partial<Actions> = {}): Element {
  return render(
    <RestrictionsPage view={signal(view)} actions={pretendedActions(actions)} now={signal(NOW)} />,
  ).container;
}
const button = (name: RegExp) => screen.getByRole("button", { name });
const press = async (name: RegExp) => userEvent.click(await screen.findByRole("button", { name }));

test.each<readonly [string, Loaded<RestrictionsView>]>([
  ...Object.entries(restrictionStates).map(([name, view]) => [name, ready(view)] as const),
  ["before set-up", ready({ ...restrictionStates.none, settings: NEW_SETTINGS })],
  ["while loading", { state: "loading" }],
  [
    "with a store that can’t be read",
    { state: "failed", problem: { kind: "unavailable", message: "closed" } },
  ],
])("no accessibility problem, nothing scrolls sideways at 320 px: %s", async (_name, view) => {
  await page.viewport(320, 800);
  const root = mount(view);
  for (const fold of root.querySelectorAll("details")) fold.open = true;
  expect(await accessProblems(root)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await page.viewport(1280, 900);
  expect(await accessProblems(root)).toEqual([]);
});

describe("a person who just got their first restriction reads", () => {
  test("what happened, what to do, when it goes on and how fast, before anything else", () => {
    const root = mount(ready(restrictionStates.first));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
      "LinkedIn says you reached the weekly invitation limit.",
    );
    const top = root.querySelector(".said")?.textContent ?? "";
    expect(top).toContain("Nothing is sent until 10 March, 08:40, another 7 days.");
    expect(top).toContain("Wait, and send none by hand meanwhile");
    expect(top).toContain("in the dialog of an invitation");
    expect(
      screen.getByText(/It begins again on Tue 10 Mar with 4 a day at most, 14 in the first week/)
        .textContent,
    ).toContain("Before, it was 8 a day.");
  });

  test("what led to it, with what there is to learn", () => {
    mount(ready(restrictionStates.first));
    expect(screen.getByText("19 of 112, 17 %")).toBeTruthy();
    expect(screen.getByText(/many ignored invitations are a reason LinkedIn names/)).toBeTruthy();
  });

  test("a letter with their true figures, which they copy and send themselves", async () => {
    const writeText = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    mount(ready(restrictionStates.first));
    await userEvent.click(screen.getByText("A draft to LinkedIn’s support"));
    const box = screen.getByRole("textbox", { name: "Words to LinkedIn’s support" });
    if (!(box instanceof HTMLTextAreaElement)) throw new Error("no textarea");
    expect(box.value).toContain("In the 24 hours before I had sent 8 invitations, in the 7 days before 37.");
    expect(box.value).toContain("Pia Beispiel");
    await press(/^Copy$/);
    expect(writeText).toHaveBeenCalledExactlyOnceWith(box.value);
    expect(await screen.findByText("Copied.")).toBeTruthy();
    writeText.mockRestore();
  });
});

test.each(RESTRICTION_KINDS)(
  "%s: LinkedIn’s own page opens in another tab and learns nothing of this one",
  (kind) => {
    mount(ready(viewWith([{ ...first, kind }])));
    const { title, address } = restrictionGuide(kind).page;
    expect(address).toMatch(
      /^https:\/\/www\.linkedin\.com\/help\/linkedin(?:\/answer\/(?:a551012|a550555|a1341387))?$/,
    );
    const links = screen.getAllByRole("link", { name: title, hidden: true });
    for (const link of links) {
      expect(link.getAttribute("href")).toBe(address);
      expect([link.getAttribute("target"), link.getAttribute("rel")]).toEqual(["_blank", "noreferrer"]);
    }
  },
);

describe("I4 going on", () => {
  test("I4 during the wait the word can't be given; after it, once", async () => {
    const confirmRestriction = vi.fn(() => new Promise<void>(() => {}));
    mount(ready(restrictionStates.first), { confirmRestriction });
    button(/^LinkedIn works normally again$/).click();
    expect(confirmRestriction).not.toHaveBeenCalled();
    cleanup();
    mount(ready(restrictionStates.over), { confirmRestriction });
    button(/^LinkedIn works normally again$/).click();
    button(/^LinkedIn works normally again$/).click();
    expect(confirmRestriction).toHaveBeenCalledExactlyOnceWith("stop-1");
  });

  test("confirmed, it says that the Sent page comes first; unread, it asks for one more look", async () => {
    mount(ready(restrictionStates.checking));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Confirmed");
    expect(screen.getByText("Confirmed; the Sent page is looked at before the next one goes.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /works normally/ })).toBeNull();
    cleanup();
    const checkSentAgain = vi.fn(async () => {});
    mount(ready(restrictionStates["check-failed"]), { checkSentAgain });
    await press(/^Look once more$/);
    expect(checkSentAgain).toHaveBeenCalledTimes(1);
  });

  test("red is for a stop that stands: once confirmed, nothing but the drawing of the past is", () => {
    const red = (view: RestrictionsView) => {
      const parts = redParts(mount(ready(view))).filter((part) => part.closest(".timeline") === null);
      cleanup();
      return parts.length;
    };
    expect(red(restrictionStates.first)).toBeGreaterThan(0);
    expect(red(restrictionStates.over)).toBeGreaterThan(0);
    expect(red(restrictionStates.checking)).toBe(0);
    expect(red(restrictionStates["check-failed"])).toBe(0);
    expect(red(restrictionStates.calm)).toBe(0);
  });

  test("unread, it says what happened, what is kept and what to do now", () => {
    const root = mount(ready(restrictionStates["check-failed"]));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("The Sent page could not be read");
    const top = root.querySelector(".said")?.textContent ?? "";
    expect(top).toContain("did not load, three times, last at 11:32.");
    expect(top).toContain("your word that LinkedIn works is kept, and so is all that you approved");
    expect(top).toContain("see that you are signed in and that the page loads");
  });

  test("a repeated one says how it was stretched", () => {
    const root = mount(ready(restrictionStates.many));
    expect(root.querySelector(".said")?.textContent).toContain(
      "The second in 90 days: 14 days instead of 7 days.",
    );
  });
});

describe("by hand", () => {
  test("one is added with what LinkedIn said, when, until when and the person's words", async () => {
    const addRestriction = vi.fn<Actions["addRestriction"]>(async () =>
      ok({ event: { ...first, source: "person" }, lengthened: [], undo: [{ before: null, after: first }] }),
    );
    const undoTold = vi.fn(async () => true);
    mount(ready(restrictionStates.none), { addRestriction, undoTold });
    await press(/^Add one by hand$/);
    await userEvent.selectOptions(screen.getByLabelText("What it said"), "Account restricted");
    await userEvent.fill(screen.getByLabelText("When"), "2026-03-01T10:30");
    await userEvent.fill(screen.getByLabelText("Until when, if LinkedIn named an end"), "2026-03-20T08:00");
    await userEvent.fill(screen.getByLabelText("Your own words"), "By mail");
    await press(/^Add it$/);
    const instant = (text: string) =>
      Temporal.PlainDateTime.from(text).toZonedDateTime(ZONE).epochMilliseconds;
    expect(addRestriction).toHaveBeenCalledExactlyOnceWith({
      kind: "account-restricted",
      at: instant("2026-03-01T10:30"),
      statedUntil: instant("2026-03-20T08:00"),
      remark: "By mail",
      over: false,
    });
    expect(await screen.findByText(/“Weekly limit reached” added. Now: stopped until 10 March/)).toBeTruthy();
    await press(/^Undo$/);
    expect(undoTold).toHaveBeenCalledTimes(1);
    expect(await screen.findByText("Undone.")).toBeTruthy();
  });

  test("what can't be is refused at its field, and another one of the kind may be corrected instead", async () => {
    const correctRestriction = vi.fn<Actions["correctRestriction"]>(async () => ok(null));
    const addRestriction = vi
      .fn<Actions["addRestriction"]>()
      .mockResolvedValueOnce(fail([{ field: "at", problem: "in-the-future", latest: NOW }]))
      .mockResolvedValueOnce(fail([{ field: "at", problem: "overlaps", event: first }]));
    mount(ready(restrictionStates.first), { addRestriction, correctRestriction });
    await press(/^Add one by hand$/);
    await press(/^Add it$/);
    expect(await screen.findByText(/The latest possible is now, 3 March 2026 at/)).toBeTruthy();
    expect(screen.getByLabelText("When").getAttribute("aria-invalid")).toBe("true");
    await press(/^Add it$/);
    expect(
      await screen.findByText(/“Weekly limit reached” stands in the list already: 3 March 2026 at 08:40/),
    ).toBeTruthy();
    const dialog = screen.getByRole("dialog");
    expect(await accessProblems(dialog)).toEqual([]);
    await press(/^Correct that one instead$/);
    await press(/^Correct it$/);
    expect(correctRestriction).toHaveBeenCalledExactlyOnceWith(
      "stop-1",
      expect.objectContaining({ kind: "weekly-limit" }),
    );
  });

  test("a stop in force is dismissed after a question, one that is over at once, and each can come back", async () => {
    const dismissRestriction = vi.fn(async () => null);
    const restoreRestriction = vi.fn(async () => null);
    mount(ready(restrictionStates.many), { dismissRestriction, restoreRestriction });
    await press(/^This was none Weekly limit reached, 3 March 2026/);
    expect(dismissRestriction).not.toHaveBeenCalled();
    await press(/^Keep it$/);
    await press(/^This was none Weekly limit reached, 3 March 2026/);
    await press(/^Yes, it was none$/);
    expect(dismissRestriction).toHaveBeenCalledExactlyOnceWith("stop-1");
    await press(/^This was none Close to the limit/);
    expect(dismissRestriction).toHaveBeenLastCalledWith("told");
    await press(/^It was one after all Signed out/);
    expect(restoreRestriction).toHaveBeenCalledExactlyOnceWith("none");
  });
});

describe("the timeline", () => {
  test("I8 every figure of the drawing stands in the table", async () => {
    mount(ready(restrictionStates.many));
    await userEvent.click(screen.getByText("As a table"));
    const rows = within(screen.getByRole("table", { name: "By week, newest first" })).getAllByRole("row");
    expect(rows).toHaveLength(27);
    const cells = rows.map((row) => [...row.querySelectorAll("td")].map(({ textContent }) => textContent));
    const sent = cells.slice(1).reduce((sum, [count]) => sum + Number(count), 0);
    const drawn = restrictionStates.many.timeline.days.reduce((sum, day) => sum + day.sent, 0);
    expect(sent).toBe(drawn);
    expect(cells[1]?.[3]).toBe("Weekly limit reached");
  });

  test("with nothing said it says so, and names no stop", () => {
    mount(ready(restrictionStates.none));
    expect(screen.getByRole("img", { name: /LinkedIn said nothing in 26 weeks/ })).toBeTruthy();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("LinkedIn stops nothing now");
  });

  test("an email asked for one person stands apart, as theirs", () => {
    mount(ready(restrictionStates.many));
    const part = screen.getByRole("region", { name: "Email asked for one person: 2 people" });
    expect(part.textContent).toContain("Emil Example");
    expect(part.textContent).toContain("stops nothing");
  });
});

test("a wait that ends today says the hour", () => {
  mount(
    ready(
      viewWith([
        { ...first, kind: "rate-limited", at: NOW - DAY + 3_600_000, cooldownUntil: NOW + 3_600_000 },
      ]),
    ),
  );
  expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("too many requests");
  expect(screen.getAllByText(/another 60 minutes|another 1 hour/).length).toBeGreaterThan(0);
});
