import { cleanup, render, screen, waitFor, within } from "@testing-library/preact";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { accessProblems, ready } from "../../../tests/gallery/mount.tsx";
import { entry, ivo, noor, noteTo } from "../../../tests/gallery/people.ts";
import { approvedOne, named } from "../../../tests/gallery/review.ts";
import { crowd, type ReviewPlace, reviewPlace } from "../../../tests/gallery/review-page.tsx";
import { states } from "../../../tests/gallery/states.ts";
import { overview } from "../../../tests/gallery/usual.ts";
import type { Actions } from "../../app/actions.ts";
import { ADVICE } from "./Letter.tsx";

beforeAll(async () => {
  await ADVICE.load();
});
beforeEach(() => page.viewport(1280, 900));
afterEach(cleanup);
afterAll(() => page.viewport(414, 896));

function mount(options: ReviewPlace = {}) {
  const { overview: live, page: place } = reviewPlace(options);
  const { container } = render(place);
  return { live, root: container };
}
const list = () => screen.getByRole("listbox");
const letter = () => screen.getByRole("article");
const whose = () => within(letter()).getByRole("heading", { level: 3, name: /./ }).textContent;
/** What the list says is current, by its name and mark. */
const current = () => {
  const { textContent } = document.getElementById(list().getAttribute("aria-activedescendant") ?? "") ?? {};
  return textContent ?? null;
};
const option = (name: string) => screen.getByRole("option", { name: new RegExp(`^${name}`) });

describe("today's list on a wide page", () => {
  test("says of each who they are, of which segment, and how they stand; the letter is of the one that is current", async () => {
    const { root } = mount();
    expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
      "Noor ExampleHead of Trials at Sample WorksClinical trial leads, Nordics",
      "Ivo SampleClinical operations, rare diseasesClinical trial leads, Nordics",
      "Ada MockeditedStatisticianClinical trial leads, Nordics",
      "Tove Tryoutset asideMonitor and mentorClinical trial leads, Nordics",
      "Mei Placeholderset asideTrial site leadClinical trial leads, Nordics",
    ]);
    expect(list().getAttribute("aria-labelledby")).toBe("to-review");
    expect(screen.getByRole("option", { selected: true })).toBe(option("Noor Example"));
    const inLetter = within(letter());
    expect(inLetter.getByText(noteTo(noor))).toBeTruthy();
    expect(inLetter.getByText(`${noteTo(noor).length} of 200`)).toBeTruthy();
    expect(
      inLetter.getByText(/^Clinical trial leads, Nordics · from a search, added yesterday/),
    ).toBeTruthy();
    expect(inLetter.getByText("Lund, Sweden")).toBeTruthy();
    expect(await accessProblems(root)).toEqual([]);
  });

  test("has the focus from the start, and never so that a notice is passed over", () => {
    mount();
    expect(document.activeElement).toBe(list());
    cleanup();
    mount({ view: ready(states.restricted) });
    expect(document.activeElement).toBe(screen.getByRole("main"));
  });

  test("arrows, Home, End, j, k and a click choose whose letter it is; the list keeps the focus", async () => {
    mount();
    for (const [key, name] of [
      ["{ArrowDown}", "Ivo Sample"],
      ["j", "Ada Mock"],
      ["{End}", "Mei Placeholder"],
      ["j", "Mei Placeholder"],
      ["k", "Tove Tryout"],
      ["{Home}", "Noor Example"],
    ] as const) {
      await userEvent.keyboard(key);
      expect(whose()).toBe(name);
      expect(current()).toContain(name);
      expect(document.activeElement).toBe(list());
    }
    await userEvent.click(option("Ada Mock"));
    expect(whose()).toBe("Ada Mock");
    expect(document.activeElement).toBe(list());
  });

  test("the overview of the keys names those of the list, and each of them works there", async () => {
    mount();
    await userEvent.keyboard("?");
    const dialog = await screen.findByRole("dialog", { name: "Keys" });
    const named = [...dialog.querySelectorAll("kbd")].map(({ textContent }) => textContent);
    expect(named.slice(0, 4)).toEqual(["↑ ↓", "Page ↑ ↓", "Home End", "j"]);
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(document.activeElement).toBe(list()));
    for (const [key, name] of [
      ["ArrowDown", "Ivo Sample"],
      ["ArrowUp", "Noor Example"],
      ["PageDown", "Mei Placeholder"],
      ["PageUp", "Noor Example"],
      ["End", "Mei Placeholder"],
      ["Home", "Noor Example"],
    ]) {
      await userEvent.keyboard(`{${key}}`);
      expect(whose(), key).toBe(name);
    }
  });

  test("I1 a approves exactly the note of the letter, the next undecided one comes, and what was decided stays", async () => {
    const approve = vi.fn(async () => approvedOne);
    const { live } = mount({ actions: { approve } });
    await userEvent.keyboard("ja");
    expect(approve).toHaveBeenCalledExactlyOnceWith([{ id: "invitation-ivo-sample", seen: noteTo(ivo) }]);
    expect(whose()).toBe("Ada Mock");
    expect(current()).toContain("Ada Mock");
    live.value = ready({ ...overview, review: overview.review.filter((one) => one.prospect !== ivo) });
    await waitFor(() => expect(option("Ivo Sample").textContent).toContain("approved"));
    await userEvent.keyboard("s");
    // From the end it goes on at the top.
    expect(whose()).toBe("Noor Example");
    expect(screen.getAllByRole("option").map((one) => one.querySelector(".name")?.textContent)).toEqual([
      "Noor Example",
      "Ivo Sample",
      "Ada Mock",
      "Tove Tryout",
      "Mei Placeholder",
    ]);
    expect(document.activeElement).toBe(list());
  });

  test("a decided one can be looked at again, and no letter acts on it", async () => {
    const approve = vi.fn(async () => approvedOne);
    mount({ actions: { approve } });
    await userEvent.keyboard("a");
    await userEvent.keyboard("k");
    expect(whose()).toBe("Noor Example");
    expect(within(letter()).getByText("Approved: Noor Example.")).toBeTruthy();
    await userEvent.keyboard("ase");
    expect(approve).toHaveBeenCalledOnce();
    expect(within(letter()).queryByRole("textbox")).toBeNull();
  });

  test("each decision can be taken back from its letter, also once others were made after it", async () => {
    const [unapprove, undo] = [vi.fn(async () => approvedOne.undo), vi.fn(async () => true)];
    const before = overview.review.slice(1, 2).map(({ invitation }) => invitation);
    const skip = async () => ({ label: "Skipped", before, changedAt: 1 });
    mount({ actions: { unapprove, undo, skip } });
    await userEvent.keyboard("as");
    expect(whose()).toBe("Ada Mock");
    await userEvent.keyboard("kk");
    await userEvent.click(named(/^Take back Noor Example/));
    await waitFor(() => expect(named(/^Approve Noor Example/)).toBeTruthy());
    expect(unapprove).toHaveBeenCalledExactlyOnceWith("invitation-noor-example");
    expect(screen.getByRole("status").textContent).toBe("Taken back: Noor Example waits for review again.");
    expect(document.activeElement).toBe(letter());
    expect(option("Ivo Sample").textContent).toContain("skipped");
    await userEvent.keyboard("j");
    await userEvent.click(named(/^Undo this for Ivo Sample/));
    await waitFor(() => expect(named(/^Approve Ivo Sample/)).toBeTruthy());
    expect(undo).toHaveBeenCalledOnce();
  });

  test("one that has left meanwhile is not taken back, and that is said", async () => {
    mount({ actions: { unapprove: async () => null } });
    await userEvent.keyboard("ak");
    await userEvent.click(named(/^Take back Noor Example/));
    await waitFor(() => expect(screen.getByRole("status").textContent).toMatch(/^Too late to undo/));
    expect(option("Noor Example").textContent).toContain("approved");
  });

  test("u undoes and shows whom", async () => {
    const undo = vi.fn(async () => true);
    mount({ actions: { undo } });
    await userEvent.keyboard("a");
    await screen.findByRole("button", { name: /^Undo/ });
    await userEvent.keyboard("ju");
    await waitFor(() => expect(whose()).toBe("Noor Example"));
    expect(undo).toHaveBeenCalledOnce();
    expect(named(/^Approve Noor Example/)).toBeTruthy();
    expect(screen.getByRole("status").textContent).toBe("Undone.");
  });

  test("a press on Approve keeps the focus there for the next one", async () => {
    mount();
    await userEvent.click(named(/^Approve Noor Example/));
    expect(whose()).toBe("Ivo Sample");
    expect(document.activeElement).toBe(named(/^Approve Ivo Sample/));
  });

  test("I1 what is refused does not take the place of whoever is being read", async () => {
    mount({ actions: { approve: async () => ({ approved: 0, refused: 1, undo: null }) } });
    await userEvent.keyboard("a");
    await waitFor(() =>
      expect(screen.getByRole("status").textContent).toContain("had changed since you saw it"),
    );
    expect(whose()).toBe("Ivo Sample");
    expect(option("Noor Example").textContent).not.toContain("approved");
  });

  test("e edits in the letter; saving and Escape give the focus back to it", async () => {
    const editNote = vi.fn<Actions["editNote"]>();
    mount({ actions: { editNote } });
    await userEvent.keyboard("e");
    const box = within(letter()).getByRole<HTMLTextAreaElement>("textbox", { name: "Note to Noor Example" });
    expect(document.activeElement).toBe(box);
    await userEvent.keyboard("jk!{Escape}");
    expect(document.activeElement).toBe(letter());
    await userEvent.keyboard("j");
    expect(whose()).toBe("Ivo Sample");
    expect(document.activeElement).toBe(list());
    await userEvent.keyboard("ke");
    expect(within(letter()).getByRole<HTMLTextAreaElement>("textbox").value).toBe(`${noteTo(noor)}jk!`);
    expect(editNote).not.toHaveBeenCalled();
  });

  test("what could be better in the exact note is said below it, and mended in the editor", async () => {
    const shouting = { ...noor, firstName: "Noor" };
    const review = [entry(shouting, "Hello Noor, we both run trials!!! May I ask about your sites?")];
    const { root } = mount({ view: ready({ ...overview, review }) });
    await within(letter()).findByText(/exclamation/i);
    expect(await accessProblems(root)).toEqual([]);
  });

  test("one set aside says why and what mends it; a and b do nothing with them", async () => {
    const approve = vi.fn(async () => approvedOne);
    const sendBack = vi.fn(async () => null);
    const { root } = mount({ actions: { approve, sendBack } });
    await userEvent.keyboard("{End}ab");
    expect(within(letter()).getByText(/too many/)).toBeTruthy();
    expect(named(/^Correct Mei Placeholder/)).toBeTruthy();
    expect(approve).not.toHaveBeenCalled();
    expect(sendBack).not.toHaveBeenCalled();
    expect(await accessProblems(root)).toEqual([]);
  });

  test("once all are decided it says so, the focus stays, and u brings the last one back", async () => {
    const { root } = mount({ view: ready({ ...overview, held: [] }), actions: { undo: async () => true } });
    await userEvent.keyboard("aaa");
    expect(screen.queryByRole("article")).toBeNull();
    expect(screen.getByRole("heading", { name: "All reviewed" })).toBeTruthy();
    expect(screen.getByText("3 invitations approved.")).toBeTruthy();
    expect(document.activeElement).toBe(list());
    expect(await accessProblems(root)).toEqual([]);
    await userEvent.keyboard("u");
    await waitFor(() => expect(whose()).toBe("Ada Mock"));
  });

  test("I1 one key for all leads to each note not seen to its end, and approves only then", async () => {
    const approve = vi.fn(async () => ({ ...approvedOne, approved: 3 }));
    mount({ actions: { approve } });
    for (const left of ["2", "one"]) {
      await screen.findByRole("button", { name: new RegExp(`^See the other ${left} before`) });
      await userEvent.keyboard("A");
    }
    await screen.findByRole("button", { name: /^Approve all 3 people/ });
    expect(approve).not.toHaveBeenCalled();
    expect(whose()).toBe("Ada Mock");
    await userEvent.keyboard("A");
    expect(approve).toHaveBeenCalledOnce();
  });

  test("of 200 those in sight alone stand in the page, and the current one always", async () => {
    mount({ view: ready({ ...overview, review: crowd(200), held: [] }) });
    expect(screen.getAllByRole("option").length).toBeLessThan(30);
    await userEvent.keyboard("{End}");
    expect(whose()).toBe("Crowd199 Sample");
    await waitFor(() => expect(current()).toContain("Crowd199 Sample"));
    const box = option("Crowd199 Sample").getBoundingClientRect();
    expect(box.bottom).toBeLessThanOrEqual(list().getBoundingClientRect().bottom + 1);
    list().scrollTo(0, 0);
    await waitFor(() => expect(option("Crowd0 Sample")).toBeTruthy());
    expect(current()).toContain("Crowd199 Sample");
  });

  test.each([3, 203])("at 900 px what can be done with all %i stands in a line of its own", async (count) => {
    await page.viewport(900, 900);
    mount({ view: ready({ ...overview, review: [...overview.review, ...crowd(count - 3)] }) });
    const heading = screen
      .getByRole("heading", { name: `${count} people to review` })
      .getBoundingClientRect();
    const all = screen.getByRole("button", { name: "Words for all" }).getBoundingClientRect();
    const keys = screen.getByRole("button", { name: "Keys" }).getBoundingClientRect();
    expect(all.top).toBeGreaterThanOrEqual(heading.bottom);
    expect(Math.abs(all.left - heading.left)).toBeLessThan(3);
    expect(keys.top).toBe(all.top);
  });

  test("in a window too small for both it is the list of cards, and going there and back loses nothing typed", async () => {
    mount();
    await userEvent.keyboard("je!");
    await page.viewport(700, 900);
    await waitFor(() => expect(screen.queryByRole("listbox")).toBeNull());
    expect(screen.getAllByRole("article").length).toBeGreaterThan(2);
    expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe(`${noteTo(ivo)}!`);
    await page.viewport(1280, 900);
    await waitFor(() => expect(list()).toBeTruthy());
    await userEvent.click(option("Ivo Sample"));
    expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe(`${noteTo(ivo)}!`);
  });
});
