import { cleanup, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { importReport, pretendedBringing } from "../../../tests/gallery/archive.tsx";
import { accessProblems, redParts } from "../../../tests/gallery/mount.tsx";
import { segmentViews } from "../../../tests/gallery/people.ts";
import {
  approved,
  oneToReview,
  paced,
  shelfWith,
  stepNames,
  type WelcomeOptions,
  welcomeOf,
  welcomeSteps,
} from "../../../tests/gallery/welcome.tsx";
import type { Actions } from "../../app/actions.ts";
import { StoreError } from "../../app/ports.ts";
import { ok } from "../../core/shared/result.ts";

beforeEach(() => page.viewport(1000, 860));
afterEach(() => {
  document.documentElement.dir = "";
  cleanup();
});

const ONE = segmentViews.slice(0, 1);

function show(made: ReturnType<typeof welcomeOf>) {
  const { container } = render(made.page);
  if (!(container instanceof HTMLElement)) throw new Error("The test's page has no body.");
  return { ...made, root: container };
}
const mount = (options: WelcomeOptions = {}) => show(welcomeOf(options));
const title = () => screen.getByRole("heading", { level: 1 }).textContent;
const press = (name: string | RegExp) =>
  userEvent.click(within(screen.getByRole("main")).getByRole("button", { name }));
/** In the list of steps. */
const goTo = (name: string | RegExp) =>
  userEvent.click(within(screen.getByRole("navigation")).getByRole("button", { name }));
const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>("textbox", { name });

describe("the first run can be used by everyone", () => {
  test.each(stepNames)("no accessibility problem: %s", async (name) => {
    const { root } = show(welcomeSteps[name]());
    for (const fold of root.querySelectorAll("details")) fold.open = true;
    expect(await accessProblems(root)).toEqual([]);
    expect(redParts(root)).toEqual([]);
  });

  test.each(stepNames)(
    "nothing scrolls sideways at 380 and 280 px, from left to right and back: %s",
    async (name) => {
      const { root } = show(welcomeSteps[name]());
      for (const fold of root.querySelectorAll("details")) fold.open = true;
      for (const width of [380, 280]) {
        await page.viewport(width, 860);
        for (const dir of ["ltr", "rtl"]) {
          document.documentElement.dir = dir;
          expect(document.documentElement.scrollWidth, `${width} ${dir}`).toBeLessThanOrEqual(width);
        }
      }
    },
  );

  test("the keyboard alone: each step leads to its title, and the first control is one Tab away", async () => {
    mount();
    screen.getByRole("button", { name: "Begin" }).focus();
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement).toBe(screen.getByLabelText("Your LinkedIn account"));
  });

  test("the title has the focus in the moment it stands there, whenever the next frame is drawn", async () => {
    mount();
    screen.getByRole("button", { name: "Begin" }).click();
    const heading = await screen.findByRole("heading", { name: "A pace your account can carry" });
    expect(document.activeElement).toBe(heading);
  });
});

describe("the first step", () => {
  test("says LinkedIn's rules plainly, before anything is asked: the section, the price, who presses Send", () => {
    mount();
    const rules = screen.getByRole("region", { name: "LinkedIn’s rules, plainly" }).textContent;
    expect(rules).toContain("section 8.2");
    expect(rules).toContain("can cost you the account");
    expect(rules).toContain("you press Send yourself");
    expect(screen.queryAllByRole("textbox")).toEqual([]);
  });

  test("all of it can be left: what was passed over is offered at the end, and nothing was done", async () => {
    const completeSetup = vi.fn<Actions["completeSetup"]>();
    mount({ actions: { completeSetup } });
    await press("Skip the first steps");
    expect(title()).toBe("Whenever you are ready");
    await press("Your pace");
    expect(title()).toBe("A pace your account can carry");
    expect(completeSetup).not.toHaveBeenCalled();
  });
});

describe("the pace", () => {
  test("follows the account, with a why for each number, and one press takes it", async () => {
    const completeSetup = vi.fn<Actions["completeSetup"]>(() => new Promise(() => {}));
    const { root } = mount({ shelf: shelfWith({ passed: "hello" }), actions: { completeSetup } });
    expect(screen.getByText("Notes of up to 200 characters, 5 a month")).toBeTruthy();
    expect(root.querySelectorAll(".pace-lines dd").length).toBe(
      root.querySelectorAll(".pace-lines dt").length,
    );
    await userEvent.selectOptions(screen.getByLabelText("Your LinkedIn account"), "premium");
    expect(screen.getByText("Notes of up to 300 characters")).toBeTruthy();
    expect(screen.getByText("At most 100 in any 7 days")).toBeTruthy();
    await press("Use this pace");
    expect(completeSetup).toHaveBeenCalledExactlyOnceWith({
      accountType: "premium",
      targetPerDay: 15,
      workingDays: [1, 2, 3, 4, 5],
      hours: { from: "09:00", to: "17:00" },
    });
  });

  test("I5 a store that refuses is said, nothing is lost, and it can be pressed again", async () => {
    const completeSetup = vi.fn<Actions["completeSetup"]>(async () => {
      throw new StoreError({ kind: "write-refused", message: "QuotaExceededError" });
    });
    mount({ shelf: shelfWith({ passed: "hello" }), actions: { completeSetup } });
    await press("Use this pace");
    await screen.findByRole("alert");
    await press("Use this pace");
    expect(completeSetup).toHaveBeenCalledTimes(2);
  });
});

describe("nothing is asked twice", () => {
  test("what was set up in the popup meanwhile is passed by", () => {
    const made = mount({ shelf: shelfWith({ passed: "hello" }) });
    expect(title()).toBe("A pace your account can carry");
    made.tell(paced);
    return waitFor(() => expect(title()).toBe("Whom you know already"));
  });

  test("closed and opened again it goes on where it stood, with what was typed", async () => {
    const shelf = shelfWith();
    mount({ overview: paced, shelf });
    await press("Begin");
    await press("Later");
    await press(/^Met at an event/);
    await userEvent.fill(field("In place of “event”"), "Trial Days");
    cleanup();
    mount({ overview: paced, shelf });
    expect(title()).toBe("Your first words");
    expect(field("In place of “event”").value).toBe("Trial Days");
  });

  test("an archive brought in earlier is not asked for; one brought in now is read first", () => {
    const archive = { account: null, reports: [importReport] };
    mount({ overview: paced, archive, shelf: shelfWith({ passed: "hello" }) });
    expect(title()).toBe("Your first words");
    cleanup();
    show(welcomeSteps["known-done"]());
    expect(title()).toBe("Whom you know already");
  });

  test("invitations that the archive brought are nobody added here, and no yes", async () => {
    const archive = { account: null, reports: [importReport] };
    const overview = { ...paced, counts: { ...paced.counts, sent: 2400, accepted: 300 } };
    const shelf = shelfWith({ passed: "hello" });
    const { root } = mount({ overview, archive, segments: ONE, shelf });
    expect(title()).toBe("A first person");
    const undone = [...root.querySelectorAll(".step-rail li:not(.done)")];
    expect(undone.map((one) => one.textContent)).toEqual(["A first person", "Your yes"]);
    await press("Skip for now");
    expect(title()).toBe("Whenever you are ready");
  });

  test("a step that is done says so when gone back to, and asks nothing", async () => {
    mount({ overview: paced, shelf: shelfWith({ passed: "hello known" }) });
    await goTo(/^Your pace/);
    expect(screen.getByText("Your pace is set. It can be changed under Settings.")).toBeTruthy();
    expect(screen.queryByLabelText("Your LinkedIn account")).toBeNull();
    await press("Go on");
    expect(title()).toBe("Your first words");
  });

  test("a step that rests on another can't be gone to before it", () => {
    mount();
    expect(screen.getByRole("button", { name: "Your yes" }).getAttribute("aria-disabled")).toBe("true");
    screen.getByRole("button", { name: "Your yes" }).click();
    expect(title()).toBe("Invite with care");
  });
});

describe("the words", () => {
  const at = (actions: Partial<Actions> = {}) =>
    mount({ overview: paced, shelf: shelfWith({ passed: "hello known" }), actions });

  test("a starter, its gap filled in, is saved as it reads", async () => {
    const createSegment = vi.fn<Actions["createSegment"]>(async () => ok("made"));
    at({ createSegment });
    await press(/^Met at an event/);
    await press("Keep these words");
    expect(createSegment).not.toHaveBeenCalled();
    expect(screen.getByText("Write what belongs here: it stands in the note.")).toBeTruthy();
    await userEvent.fill(field("In place of “event”"), "Trial Days");
    expect(screen.getByText(/^Hi Noor, we met at Trial Days\./)).toBeTruthy();
    await press("Keep these words");
    const [draft] = createSegment.mock.lastCall ?? [];
    expect(draft?.name).toBe("Met at an event");
    expect(draft?.wordings[0]?.body).toMatch(/^Hi \{\{ first_name .* we met at Trial Days\./);
  });

  test("own words with a mistake are refused beside them, and kept", async () => {
    const createSegment = vi.fn<Actions["createSegment"]>(async () => ({
      ok: false,
      error: [
        {
          field: "wordings.0.body",
          fault: {
            kind: "unreadable",
            fault: { what: "never-closed", open: "{{", close: "}}", source: "{{ a" },
          },
        },
      ],
    }));
    const { root } = at({ createSegment });
    await press("In my own words");
    await userEvent.fill(field(/^Words of the invitation/), "Hi {{ a");
    await press("Keep these words");
    await waitFor(() => expect(root.querySelector(".problem")).not.toBeNull());
    expect(field(/^Words of the invitation/).value).toBe("Hi {{ a");
    expect(await accessProblems(root)).toEqual([]);
  });

  test("the words of a starter can be taken over and changed", async () => {
    at();
    await press(/^Same school/);
    await userEvent.fill(field("In place of “school”"), "Lund");
    await press("Change these words");
    expect(field(/^Words of the invitation/).value).toContain("we both studied at Lund");
  });
});

describe("the yes", () => {
  const at = (actions: Partial<Actions> = {}) =>
    mount({
      overview: oneToReview,
      segments: ONE,
      shelf: shelfWith({ passed: "hello known" }),
      actions,
    });

  test("I1 is to exactly the note on the screen, by button or key, and leads to the end", async () => {
    const approve = vi.fn(async () => ({ approved: 1, refused: 0, undo: null }));
    const made = at({ approve });
    expect(title()).toBe("This is what they would get");
    screen.getByRole("article", { name: "Noor Example" }).focus();
    await userEvent.keyboard("a");
    const [entry] = oneToReview.review;
    expect(approve).toHaveBeenCalledExactlyOnceWith([
      { id: entry?.invitation.id, seen: entry?.invitation.note },
    ]);
    made.tell(approved);
    await waitFor(() => expect(title()).toBe("That is all it takes"));
    expect(screen.getByText("Opens on LinkedIn at 11:52, and you press Send there.")).toBeTruthy();
  });

  test("can be put off, and is offered again at the end", async () => {
    at();
    await press("Skip for now");
    expect(title()).toBe("Whenever you are ready");
    await press("Your yes");
    expect(title()).toBe("This is what they would get");
  });
});

test("the side panel opens from the end, and where there is none it says where else to look", async () => {
  const openPanel = vi.fn(async () => false);
  const shelf = shelfWith({ passed: "hello known" });
  mount({ overview: approved, segments: ONE, shelf, openPanel });
  await press("Open Politely beside LinkedIn");
  expect(openPanel).toHaveBeenCalledTimes(1);
  await screen.findByText(/^This window has no side panel/);
});

test("an archive on its way in can't be passed by until it is decided", () => {
  mount({
    overview: paced,
    shelf: shelfWith({ passed: "hello" }),
    bringing: pretendedBringing({
      step: "reading",
      progress: { done: 0.4, doing: { kind: "opening", file: null } },
    }),
  });
  expect(screen.queryByRole("button", { name: "Later" })).toBeNull();
});
