import { cleanup, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { segmentViews } from "../../../tests/gallery/people.ts";
import { addReport } from "../../../tests/gallery/pretended-actions.ts";
import { settled } from "../../../tests/gallery/settled.ts";
import { notListedYet, oneToReview, paced, shelfWith, welcomeOf } from "../../../tests/gallery/welcome.tsx";
import type { Actions } from "../../app/actions.ts";
import type { AddReport } from "../../app/people/add-report.ts";
import { StoreError } from "../../app/ports.ts";

beforeEach(() => page.viewport(1000, 860));
afterEach(cleanup);

const ONE = segmentViews.slice(0, 1);

/** The step of a first person, all before it done. */
function at(actions: Partial<Actions> = {}) {
  const shelf = shelfWith({ passed: "hello known" });
  const made = welcomeOf({ overview: paced, segments: ONE, shelf, actions });
  return { ...made, root: render(made.page).container };
}
const title = () => screen.getByRole("heading", { level: 1 }).textContent;
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const field = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });

describe("a first person", () => {
  test("by address and name, into the group the words are for", async () => {
    const addPeople = vi.fn<Actions["addPeople"]>(async () => addReport(1, { undo: { added: [] } }));
    at({ addPeople });
    await userEvent.fill(field("Address of their profile"), "https://www.linkedin.com/in/Bo-Muster/?a=b");
    await userEvent.fill(field("Their name"), " Bo Muster ");
    await press("See their note");
    const [segmentId, people, source] = addPeople.mock.lastCall ?? [];
    expect([segmentId, source]).toEqual([ONE[0]?.segment.id, "address"]);
    expect(people).toMatchObject([{ keys: ["slug:bo-muster"], fullName: "Bo Muster" }]);
  });

  test.each(["", "https://example.com/bo", "Bo Muster"])(
    "“%s” is no profile's address: it says what is, and adds nobody",
    async (text) => {
      const addPeople = vi.fn<Actions["addPeople"]>();
      const { root } = at({ addPeople });
      if (text !== "") await userEvent.fill(field("Address of their profile"), text);
      await press("See their note");
      await waitFor(() => expect(root.querySelector(".problem")).not.toBeNull());
      expect(addPeople).not.toHaveBeenCalled();
    },
  );

  test("the card of the next step says that they were added by address, not from a list", async () => {
    at().tell(oneToReview);
    expect(await screen.findByText(/ · added by you yesterday, by their address$/)).toBeTruthy();
  });

  test("the next step waits until today's list has them: adding and listing are two writes", async () => {
    const added = Promise.withResolvers<AddReport>();
    const addPeople = vi.fn<Actions["addPeople"]>(() => added.promise);
    const made = at({ addPeople });
    await userEvent.fill(field("Address of their profile"), "https://www.linkedin.com/in/bo-muster");
    await press("See their note");
    made.tell(notListedYet);
    await settled(made.root);
    expect(title()).toBe("A first person");
    added.resolve(addReport(1, { listed: 1 }));
    await settled(made.root);
    field("Address of their profile").focus();
    await userEvent.keyboard("{Enter}");
    expect(addPeople).toHaveBeenCalledTimes(1);
    expect(title()).toBe("A first person");
    made.tell(oneToReview);
    await waitFor(() => expect(title()).toBe("This is what they would get"));
    expect(screen.queryByText(/^Somebody waits/)).toBeNull();
    expect(screen.getByRole("article", { name: "Noor Example" })).toBeTruthy();
  });

  test("with no room in today's list it says so at once", async () => {
    const made = at({ addPeople: async () => addReport(1) });
    await userEvent.fill(field("Address of their profile"), "https://www.linkedin.com/in/bo-muster");
    await press("See their note");
    made.tell(notListedYet);
    expect(await screen.findByText(/^Somebody waits for another day/)).toBeTruthy();
  });

  test("a store that refuses them leaves what was typed, and the button", async () => {
    const addPeople = vi.fn<Actions["addPeople"]>(async () => {
      throw new StoreError({ kind: "write-refused", message: "QuotaExceededError" });
    });
    at({ addPeople });
    await userEvent.fill(field("Address of their profile"), "https://www.linkedin.com/in/bo-muster");
    await press("See their note");
    await screen.findByRole("alert");
    await press("See their note");
    expect(addPeople).toHaveBeenCalledTimes(2);
    expect(field("Address of their profile").value).toContain("bo-muster");
  });

  test("somebody who should not be invited is named with the reason", async () => {
    const heldOut = [
      { fullName: "Ada Mock", keys: ["slug:ada-mock"], reason: { kind: "connected", by: "archive" } },
    ] as const;
    at({ addPeople: async () => addReport(0, { heldOutCount: 1, heldOut }) });
    await userEvent.fill(field("Address of their profile"), "https://www.linkedin.com/in/ada-mock");
    await press("See their note");
    expect((await screen.findByText(/^Ada Mock was not added: /)).textContent).toMatch(/connected/);
  });
});
