import { cleanup, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { accepted, acceptedPage, allDone, nobodyYet } from "../../../tests/gallery/accepted.tsx";
import { accessProblems } from "../../../tests/gallery/mount.tsx";
import type { AcceptedView } from "../../app/accepted/read-accepted.ts";
import type { Actions } from "../../app/actions.ts";
import { fail, ok } from "../../core/shared/result.ts";
import { NO_SHELF, type Shelf } from "../live/shelf.ts";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const mount = (view: AcceptedView = accepted, actions: Partial<Actions> = {}, shelf: Shelf = NO_SHELF) =>
  render(acceptedPage({ state: "ready", value: view }, actions, shelf)).container;
const rowOf = (name: string) => within(screen.getByRole("listitem", { name }));
const copying = () => vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue(undefined);

describe("those who said yes", () => {
  test.each([
    ["some", accepted],
    ["nobody", nobodyYet],
    ["all done", allDone],
  ])("no accessibility problem: %s", async (_name, view) => {
    const root = mount(view);
    for (const fold of root.querySelectorAll("details")) fold.open = true;
    expect(await accessProblems(root)).toEqual([]);
  });

  test("nothing scrolls sideways at 320 px", async () => {
    await page.viewport(320, 700);
    const root = mount();
    for (const fold of root.querySelectorAll("details")) fold.open = true;
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(414, 896);
  });

  test("each has the segment, the note they got word for word, the days it took, and what is to be sent", () => {
    mount();
    const row = rowOf("Noor Example");
    expect(row.getByText(/^Clinical trial leads, Nordics, said yes within 3 days/)).toBeTruthy();
    const [first] = accepted.people;
    const quote = row.getByText(first?.invitation.note ?? "");
    expect(quote.tagName).toBe("BLOCKQUOTE");
    expect(
      row.getByText(/^Thank you for the yes, Noor\. Here is what the sites at Sample Works/),
    ).toBeTruthy();
    expect(rowOf("Ada Mock").getByText(/^Invited by hand/)).toBeTruthy();
    expect(
      rowOf("Tove Tryout").getByText(/Their company is not known, so the words would have a hole/),
    ).toBeTruthy();
  });

  test("new ones are marked, those seen before are not, and those done with stand apart", () => {
    mount();
    expect(rowOf("Noor Example").getByText("New")).toBeTruthy();
    expect(rowOf("Mei Placeholder").queryByText("New")).toBeNull();
    expect(screen.getByRole("heading", { name: "To write to: 5 people" })).toBeTruthy();
    expect(screen.getByText("Done with: 2 people")).toBeTruthy();
    expect(screen.getByText(/Written, said on 13 February 2026/)).toBeTruthy();
  });

  test("before anybody said yes it says how a yes is seen", () => {
    mount(nobodyYet);
    expect(screen.getByText(/Nobody has said yes yet/)).toBeTruthy();
    expect(within(screen.getByRole("main")).getByRole("link", { name: "Figures" }).getAttribute("href")).toBe(
      "#figures",
    );
  });
});

describe("the mark of new ones", () => {
  test("goes to the store once the list was looked at, and stays on the screen", async () => {
    vi.useFakeTimers();
    const markAcceptedSeen = vi.fn(async () => {});
    mount(accepted, { markAcceptedSeen });
    await vi.advanceTimersByTimeAsync(2_900);
    expect(markAcceptedSeen).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    vi.useRealTimers();
    expect(markAcceptedSeen).toHaveBeenCalledExactlyOnceWith(accepted.people[0]?.invitation.acceptedAt);
    expect(rowOf("Noor Example").getByText("New")).toBeTruthy();
  });

  test("is not taken while the tab is behind another", async () => {
    vi.useFakeTimers();
    const markAcceptedSeen = vi.fn(async () => {});
    const state = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    mount(accepted, { markAcceptedSeen });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(markAcceptedSeen).not.toHaveBeenCalled();
    state.mockReturnValue("visible");
    document.dispatchEvent(new Event("visibilitychange"));
    await vi.advanceTimersByTimeAsync(3_100);
    vi.useRealTimers();
    expect(markAcceptedSeen).toHaveBeenCalledOnce();
  });

  test("says nothing where nobody is new", async () => {
    vi.useFakeTimers();
    const markAcceptedSeen = vi.fn(async () => {});
    mount(allDone, { markAcceptedSeen });
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect(markAcceptedSeen).not.toHaveBeenCalled();
  });
});

describe("writing to somebody", () => {
  test("the words are copied first, then LinkedIn is opened, and what is left to do is said", async () => {
    const order: string[] = [];
    copying().mockImplementation(async (text) => void order.push(text));
    mount(accepted, {
      openComposer: async (id) => {
        order.push(id);
        return "composer";
      },
    });
    await userEvent.click(rowOf("Noor Example").getByRole("button", { name: /^Copy and open on LinkedIn/ }));
    await waitFor(() =>
      expect(rowOf("Noor Example").getByRole("status").textContent).toBe(
        "The words are copied. LinkedIn’s form for Noor is open in a new tab: see that it is their name, paste, and send it yourself.",
      ),
    );
    expect(order).toEqual([expect.stringMatching(/^Thank you for the yes, Noor/), "invitation-noor-example"]);
  });

  test("where the browser will not copy, the person is told to", async () => {
    copying().mockRejectedValue(new DOMException("no", "NotAllowedError"));
    mount();
    await userEvent.click(rowOf("Noor Example").getByRole("button", { name: /^Copy and open/ }));
    await waitFor(() =>
      expect(rowOf("Noor Example").getByRole("status").textContent).toMatch(
        /^The words could not be copied: .* press Message there, paste, and send it yourself\.$/,
      ),
    );
  });

  test("without words it opens and copies nothing", async () => {
    const write = copying();
    mount();
    await userEvent.click(rowOf("Mei Placeholder").getByRole("button", { name: /^Open on LinkedIn/ }));
    await waitFor(() =>
      expect(rowOf("Mei Placeholder").getByRole("status").textContent).toMatch(/press Message there, write/),
    );
    expect(write).not.toHaveBeenCalled();
  });

  test("written and no need are said with an undo, by keyboard as well", async () => {
    const followedUp = vi.fn<Actions["followedUp"]>(async () => true);
    const undoFollowUp = vi.fn<Actions["undoFollowUp"]>(async () => {});
    mount(accepted, { followedUp, undoFollowUp });
    rowOf("Noor Example")
      .getByRole("button", { name: /^Written/ })
      .focus();
    await userEvent.keyboard("{Enter}");
    await screen.findByText("Noor Example: written to.");
    expect(followedUp).toHaveBeenLastCalledWith("invitation-noor-example", "written");
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findByText("Noor Example is among those to write to again.");
    expect(undoFollowUp).toHaveBeenCalledExactlyOnceWith("invitation-noor-example");
    await userEvent.click(rowOf("Ivo Sample").getByRole("button", { name: /^No need/ }));
    await screen.findByText("Ivo Sample: needs no word.");
    expect(followedUp).toHaveBeenLastCalledWith("invitation-ivo-sample", "no-need");
  });

  test("a store that refuses is said beside the list, and nothing is claimed", async () => {
    mount(accepted, { followedUp: async () => Promise.reject(new Error("disk")) });
    await userEvent.click(rowOf("Noor Example").getByRole("button", { name: /^Written/ }));
    await screen.findByRole("alert");
    expect(screen.queryByText("Noor Example: written to.")).toBeNull();
  });
});

describe("the words of a segment", () => {
  const openWords = async (name: string) => {
    await userEvent.click(rowOf(name).getByText(/^(Change the words|Write some words)/));
    return rowOf(name).getByRole("textbox");
  };

  test("show what this person would get while they are typed, and are saved for the segment", async () => {
    const saveThanks = vi.fn<Actions["saveThanks"]>(async () => ok(undefined));
    mount(accepted, { saveThanks });
    const box = await openWords("Noor Example");
    await userEvent.fill(box, "Dear {{ first_name }}, thank you.");
    expect(await rowOf("Noor Example").findByText("Dear Noor, thank you.")).toBeTruthy();
    expect(rowOf("Ivo Sample").getByText(/not saved yet/)).toBeTruthy();
    await userEvent.click(rowOf("Noor Example").getByRole("button", { name: "Save the words" }));
    await screen.findByText("The words are saved.");
    expect(saveThanks).toHaveBeenCalledExactlyOnceWith("trials", "Dear {{ first_name }}, thank you.");
    expect(screen.queryByText(/not saved yet/)).toBeNull();
  });

  test("that leave a hole say so before they are saved, and refused ones say why and stay", async () => {
    const message = "{{ frist_name }} is not a field. Did you mean {{ first_name }}?";
    const fault = { what: "unknown-field", written: "frist_name", meant: "first_name" } as const;
    const problem = {
      kind: "unknown-placeholder",
      fault,
      message,
      line: 1,
      column: 11,
      instead: null,
    } as const;
    mount(accepted, { saveThanks: async () => fail({ kind: "template", problem }) });
    const box = await openWords("Noor Example");
    await userEvent.fill(box, "Thank you at {{ met_at }}.");
    expect(await rowOf("Noor Example").findByText(/Their met at is not known/)).toBeTruthy();
    await userEvent.fill(box, "Thank you {{ frist_name }}.");
    await userEvent.click(rowOf("Noor Example").getByRole("button", { name: "Save the words" }));
    expect(await rowOf("Noor Example").findByText(message)).toBeTruthy();
    expect(box.getAttribute("aria-invalid")).toBe("true");
    await userEvent.click(rowOf("Noor Example").getByRole("button", { name: "Back to the saved ones" }));
    expect((await openedBox("Noor Example")).value).toBe(accepted.segments[0]?.segment.thanks);
  });

  const openedBox = async (name: string): Promise<HTMLTextAreaElement> =>
    rowOf(name).findByRole<HTMLTextAreaElement>("textbox");

  test("typed and not saved outlive the page", async () => {
    const kept = new Map<string, string>();
    const shelf: Shelf = {
      read: (key) => kept.get(key) ?? null,
      write: (key, text) => void (text === null ? kept.delete(key) : kept.set(key, text)),
    };
    mount(accepted, {}, shelf);
    await userEvent.fill(await openWords("Mei Placeholder"), "Thank you.");
    cleanup();
    mount(accepted, {}, shelf);
    expect(rowOf("Mei Placeholder").getByText(/not saved yet/)).toBeTruthy();
    await openWords("Mei Placeholder");
    expect((await openedBox("Mei Placeholder")).value).toBe("Thank you.");
  });
});
