import { signal } from "@preact/signals";
import { cleanup, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { accessProblems } from "../../../tests/gallery/mount.tsx";
import {
  DELETED,
  DIFFERENT,
  many,
  pendingPlace,
  pendingViews,
  placeView,
  reading,
  SOME_PICKED,
} from "../../../tests/gallery/pending-place.tsx";
import { NOW } from "../../../tests/gallery/people.ts";
import { pretendedActions } from "../../../tests/gallery/pretended-actions.ts";
import type { Actions } from "../../app/actions.ts";
import type { PendingPlaceView } from "../../app/pending/place.ts";
import type { Loaded } from "../live/loaded.ts";
import { PendingPage } from "./PendingPage.tsx";

beforeEach(() => page.viewport(1280, 1000));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const open = (view: PendingPlaceView = placeView(), actions: Partial<Actions> = {}): Element =>
  render(pendingPlace({ state: "ready", value: view }, actions)).container;
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const list = () => screen.getByRole("listbox");
const row = (name: RegExp) => within(list()).getByRole("option", { name });
const ticked = () =>
  within(list())
    .queryAllByRole("option", { selected: true })
    .map((one) => one.querySelector(".name")?.firstChild?.textContent);

describe("everybody who waits", () => {
  test("1,200 are a few rows of the page, the longest waiting first", () => {
    open(placeView(many(1_200)));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("1,200 wait for an answer");
    const rows = within(list()).getAllByRole("option");
    expect(rows.length).toBeLessThan(40);
    expect(rows[0]?.textContent).toContain("Crowd0 Sample");
    expect(rows[0]?.getAttribute("aria-setsize")).toBe("1200");
  });

  test("a row says who, in which segment, how long, what they got, and where it is known from", () => {
    open();
    expect(row(/Mei Placeholder/).textContent).toBe(
      "Mei Placeholder23 daysClinical trial leads, Nordics · no note · in your log and on LinkedInsuggested: waited long",
    );
    expect(row(/Paula Phone/).textContent).toContain("84 days or more");
    expect(row(/Paula Phone/).textContent).toContain("sent elsewhere · on LinkedIn alone");
    expect(row(/Noor Example/).textContent).toContain("on LinkedIn “Noor Muster”");
    expect(row(/Kwame Sample/).textContent).toContain("too fresh for LinkedIn’s list");
  });

  test("I8 the bands of age hold everybody once", () => {
    open();
    const cells = within(screen.getByRole("table", { name: "How long they have waited" })).getAllByRole(
      "row",
    );
    const counts = cells.map((cell) => Number(cell.querySelector("td:last-child")?.textContent));
    expect(counts).toEqual([2, 3, 1, 2, 2, 1]);
  });
});

describe("I8 people whose entry was deleted", () => {
  test("are in the total and the bands, said in a sentence, and nobody can pick them", () => {
    const root = open(placeView(undefined, DELETED));
    const named = placeView().pending.people.length;
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(`${named + 2} wait for an answer`);
    expect(screen.getByText(/^2 of them are people whose entries you deleted: counted/)).toBeTruthy();
    expect(root.textContent).not.toContain("are known here by name");
    expect(within(list()).getAllByRole("option")).toHaveLength(named);
  });

  test("alone they still make somebody who waits", () => {
    open(placeView([], { list: null, deleted: 1, total: 1 }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("1 waits for an answer");
    expect(screen.getByText(/^1 of them is a person whose entry you deleted/)).toBeTruthy();
    expect(screen.queryByText("Nobody in your log waits for an answer.")).toBeNull();
  });
});

describe("ticking and picking", () => {
  test("nobody is ticked by itself, and nobody is picked by ticking", async () => {
    const pickForWithdrawal = vi.fn<Actions["pickForWithdrawal"]>();
    open(placeView(), { pickForWithdrawal });
    expect(ticked()).toEqual([]);
    button("Take back").click();
    await userEvent.click(row(/Mei Placeholder/));
    expect(ticked()).toEqual(["Mei Placeholder"]);
    await userEvent.click(row(/Mei Placeholder/));
    expect(ticked()).toEqual([]);
    expect(pickForWithdrawal).not.toHaveBeenCalled();
  });

  test("the suggested are one press, and what is picked can be undone", async () => {
    const pickForWithdrawal = vi.fn<Actions["pickForWithdrawal"]>(async (ids) => ({
      picked: ids.map((id) => `w ${id}`),
      refused: [],
    }));
    const keepTrack = vi.fn<Actions["keepTrack"]>(async () => ({ invitationIds: ["kept"], left: 0 }));
    const dropWithdrawals = vi.fn<Actions["dropWithdrawals"]>(async (ids) => ids.length);
    open(placeView(), { pickForWithdrawal, keepTrack, dropWithdrawals });
    await userEvent.click(button("Tick the 4 suggested"));
    expect(ticked()).toEqual(["Paula Phone", "Noor Example", "Mei Placeholder", "Tove Tryout"]);
    await userEvent.click(button("Take back 4 people"));
    await screen.findByText("4 people picked.");
    expect(keepTrack).toHaveBeenCalledExactlyOnceWith(["slug:paula-phone"]);
    expect(pickForWithdrawal).toHaveBeenCalledExactlyOnceWith([
      "invitation-noor-example",
      "invitation-mei-placeholder",
      "invitation-tove-tryout",
      "kept",
    ]);
    expect(ticked()).toEqual([]);
    await userEvent.click(button("Undo"));
    await screen.findByText("4 people no longer picked.");
    expect(dropWithdrawals).toHaveBeenCalledTimes(1);
  });

  test("whoever is picked already, of unknown age or doubtful can't be ticked, and says why", async () => {
    open();
    for (const [name, why] of [
      [/Ivo Sample/, "picked already"],
      [/Quinn Unclear/, "its age is not known"],
      [/Wanda Wholly-Other/, "the names don’t go together"],
    ] as const) {
      row(name).click();
      expect(row(name).textContent).toContain(why);
      expect(row(name).getAttribute("aria-disabled")).toBe("true");
    }
    expect(ticked()).toEqual([]);
  });

  test("by keys: arrows, space, shift with an arrow or a click for all in between, End and Home", async () => {
    open();
    list().focus();
    await userEvent.keyboard(" {Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{/Shift}");
    expect(ticked()).toEqual(["Paula Phone", "Noor Example", "Mei Placeholder"]);
    const active = () =>
      document.getElementById(list().getAttribute("aria-activedescendant") ?? "")?.textContent;
    expect(active()).toContain("Mei Placeholder");
    await userEvent.keyboard("{End}");
    expect(active()).toContain("Quinn Unclear");
    await userEvent.keyboard("{Home}{ArrowDown} ");
    expect(ticked()).toEqual(["Paula Phone", "Mei Placeholder"]);
    await userEvent.click(button("Tick nobody"));
    await userEvent.click(row(/Tove Tryout/));
    await userEvent.click(row(/Saga Muster/), { modifiers: ["Shift"] });
    expect(ticked()).toEqual(["Tove Tryout", "Ada Mock", "Bo Muster", "Saga Muster"]);
  });

  test("somebody ticked who is no longer waiting is ticked no more", async () => {
    const place = signal<Loaded<PendingPlaceView>>({ state: "ready", value: placeView() });
    render(<PendingPage place={place} actions={pretendedActions()} now={signal(NOW)} />);
    await userEvent.click(row(/Mei Placeholder/));
    await userEvent.click(row(/Tove Tryout/));
    const left = placeView().pending.people.filter(({ name }) => name !== "Mei Placeholder");
    place.value = { state: "ready", value: placeView(left) };
    await screen.findByRole("button", { name: "Take back 1 person" });
    expect(ticked()).toEqual(["Tove Tryout"]);
  });

  test("it says what taking back does not do", () => {
    open();
    const text = document.body.textContent ?? "";
    expect(text).toContain("still counts as sent, and never shortens a restriction");
    expect(text).toContain("held out for 21 days");
  });
});

describe("LinkedIn's Sent page", () => {
  test("read on the person's word; who else is signed in is said", async () => {
    const readSentPage = vi.fn<Actions["readSentPage"]>(async () => ({ kind: "different-account" }));
    open(placeView([], { list: null }), { readSentPage });
    await userEvent.click(button("Read the Sent page"));
    await screen.findByText(/Another LinkedIn account is signed in/);
    expect(readSentPage).toHaveBeenCalledTimes(1);
  });

  test("while it is read: how far, a stop, and its tab", async () => {
    const stopReadingSent = vi.fn<Actions["stopReadingSent"]>(async () => {});
    open(placeView(many(310), { list: reading("reading") }), {
      stopReadingSent,
      showSentPage: async () => false,
    });
    screen.getByText("Reading: 310 of 1,200 so far.");
    expect(screen.getByRole("progressbar", { name: "Entries read" }).getAttribute("value")).toBe("310");
    expect(screen.queryByRole("button", { name: "Go on reading" })).toBeNull();
    await userEvent.click(button("Stop reading"));
    expect(stopReadingSent).toHaveBeenCalledTimes(1);
    await userEvent.click(button("Show LinkedIn’s tab"));
    await screen.findByText("Its tab is gone.");
  });

  test.each([
    ["stopped-loading", {}, /stopped loading at entry 310 of 1,200.*kept; nothing is said about the others/],
    ["stopped-loading", { total: null }, /Nothing more came after entry 310.*may be all or not/],
    ["stopped-by-person", {}, /You stopped it at 310 of 1,200/],
    ["left-by-person", {}, /tab was left at 310/],
    ["linkedin-stop", {}, /LinkedIn said stop at 310/],
    ["not-readable", {}, /could not be read further than 310/],
    ["cut-off", {}, /cut off at 310/],
    ["reading", { readAt: NOW - 90_000 }, /cut off at 310/],
    ["waiting", {}, /Waiting at 310 of 1,200: LinkedIn’s tab has to be in front/],
    ["end-of-list", { read: 1_200 }, /Read to its end at 11:39: 1,200 entries\./],
  ] as const)("%s %o is said in words", (state, over, words) => {
    open(placeView(many(310), { list: reading(state, over) }));
    expect(screen.getAllByRole("status").some((one) => words.test(one.textContent ?? ""))).toBe(true);
  });

  test("entries that could not be read, and those of earlier readings, are counted", () => {
    open(placeView(many(9), { list: reading("left-by-person", { unreadable: 2, kept: 420 }) }));
    expect(document.body.textContent).toContain("2 entries could not be read");
    expect(document.body.textContent).toContain("110 more are kept from earlier readings");
  });
});

describe("what is under way and what differs", () => {
  test("picked, asked by LinkedIn, not known, and lately", async () => {
    const dropWithdrawals = vi.fn<Actions["dropWithdrawals"]>(async () => 1);
    open(placeView(undefined, {}, SOME_PICKED), { dropWithdrawals });
    expect(document.body.textContent).toContain("2 people picked. 3 of 10 taken back today.");
    screen.getByRole("heading", { name: "Noor Example: being taken back" });
    screen.getByRole("heading", { name: /Taken back or not/ });
    await userEvent.click(screen.getByText("Who is picked"));
    await userEvent.click(button("Leave Ivo Sample"));
    expect(dropWithdrawals).toHaveBeenCalledExactlyOnceWith(["withdrawal-ivo-sample"]);
    await userEvent.click(screen.getByText(/In the last 14 days/));
    screen.getByText(/the entry might be somebody else’s/);
  });

  test("a restriction is red, says until when, and leads to what happened", () => {
    render(pendingViews["page-pending-restricted"]?.() ?? <p />);
    const notice = document.querySelector(".notice.stop");
    expect(notice?.textContent).toContain("Stopped until Sunday, 11:40.");
    expect(notice?.querySelector("a")?.getAttribute("href")).toBe("#restrictions");
  });

  test("gone ones: the person says what became of them; alone ones can be kept track of", async () => {
    const settleGone = vi.fn<Actions["settleGone"]>(async () => 1);
    const keepTrack = vi.fn<Actions["keepTrack"]>(async (keys) => ({
      invitationIds: keys.map((key) => key),
      left: 0,
    }));
    open(placeView(undefined, DIFFERENT), { settleGone, keepTrack });
    await userEvent.click(button(/I took it back.*Freja Beispiel/));
    expect(settleGone).toHaveBeenLastCalledWith(["gone-1"], "taken-back");
    await userEvent.click(button("None of these waits any more"));
    expect(settleGone).toHaveBeenLastCalledWith(["gone-1", "gone-2"], "no-longer-waiting");
    await userEvent.click(screen.getByText("2 people on LinkedIn’s list alone"));
    await userEvent.click(button("Keep track of 1"));
    await waitFor(() => expect(keepTrack).toHaveBeenCalledExactlyOnceWith(["slug:paula-phone"]));
  });
});

test.each(Object.entries(pendingViews))("%s is accessible", async (name, view) => {
  await page.viewport(name.endsWith("narrow") ? 380 : 1280, 900);
  const { container } = render(view());
  for (const fold of container.querySelectorAll("details")) fold.open = true;
  expect(await accessProblems(container)).toEqual([]);
});
