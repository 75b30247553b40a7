import { cleanup, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { type PeopleOptions, peoplePlace } from "../../../tests/gallery/people-place.tsx";
import type { Actions } from "../../app/actions.ts";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function open(options: PeopleOptions): Promise<void> {
  render(peoplePlace(options));
  await screen.findByRole("option", { name: /Noor Example/ });
}
const button = (name: string | RegExp) => screen.getByRole("button", { name });

describe("export", () => {
  test("makes the one file asked for, in the parts it came in, and names it", async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return "blob:none";
    });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    const exportPeople = vi.fn<Actions["exportPeople"]>(async function* () {
      yield "\ufeffa,b\r\n";
      yield "1,2\r\n";
    });
    await open({ actions: { exportPeople } });
    await userEvent.click(button("Export …"));
    await userEvent.selectOptions(screen.getByLabelText("What"), "Figures by day and wording");
    await userEvent.selectOptions(screen.getByLabelText("Of"), "Alumni");
    await userEvent.click(button("Save the file"));
    await screen.findByText("Saved as politely-figures-Alumni-2026-03-03.csv");
    expect(exportPeople.mock.calls[0]?.[0]).toEqual({ format: "csv", table: "figures", segmentId: "alumni" });
    const bytes = new Uint8Array((await saved[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)).toBe("\ufeffa,b\r\n1,2\r\n");
  });

  test("says how far it is and can be stopped; then there is no file", async () => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    const exportPeople: Actions["exportPeople"] = async function* (_request, watch) {
      while (watch?.isStopped?.() !== true) {
        watch?.progress?.(1_500);
        await new Promise((resolve) => setTimeout(resolve));
      }
      yield "half";
    };
    await open({ actions: { exportPeople } });
    await userEvent.click(button("Export …"));
    await userEvent.click(await screen.findByRole("button", { name: "Save the file" }));
    await screen.findByText("1,500 rows gone through …");
    await userEvent.click(button("Stop"));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Stop" })).toBeNull());
    expect(click).not.toHaveBeenCalled();
  });
});

describe("the never-invite list", () => {
  test("takes lines, keeps those it can't use in the box, and undoes", async () => {
    const COMPANY_PAGE = {
      kind: "row",
      line: 1,
      text: "linkedin.com/company/x",
      row: { kind: "company-page", text: "linkedin.com/company/x" },
    } as const;
    const undo = { label: "x", added: [], removed: [], before: [], changedAt: 1 };
    const addBlocks = vi.fn<Actions["addBlocks"]>(async () => ({
      added: 1,
      known: 1,
      problems: [{ kind: "person", line: 2, problem: COMPANY_PAGE }],
      setAside: 3,
      undo,
    }));
    const undoBlocking = vi.fn<Actions["undoBlocking"]>(async () => true);
    await open({ actions: { addBlocks, undoBlocking } });
    await userEvent.click(button(/^Never invite 2$/));
    const box = screen.getByLabelText<HTMLTextAreaElement>("People and companies, one a line");
    await userEvent.fill(box, "Mockup Labs\nlinkedin.com/company/x\nSample Works");
    await userEvent.click(button("Never invite them"));
    await screen.findByText("1 added, 1 on it already. 3 invitations set aside.");
    expect(addBlocks).toHaveBeenCalledExactlyOnceWith([
      "Mockup Labs",
      "linkedin.com/company/x",
      "Sample Works",
    ]);
    expect(box.value).toBe("linkedin.com/company/x");
    screen.getByText(/^Line 2: “linkedin.com\/company\/x” is a page of a company/);
    await userEvent.click(button("Undo"));
    expect(undoBlocking).toHaveBeenCalledExactlyOnceWith(undo);
  });

  test("keeps the lines in the box that were too many to be read", async () => {
    const addBlocks: Actions["addBlocks"] = async () => ({
      added: 1,
      known: 0,
      problems: [{ kind: "too-many", line: 2, limit: 1, left: 2 }],
      setAside: 0,
      undo: null,
    });
    await open({ actions: { addBlocks } });
    await userEvent.click(button(/^Never invite 2$/));
    const box = screen.getByLabelText<HTMLTextAreaElement>("People and companies, one a line");
    await userEvent.fill(box, "Mockup Labs\nSample Works\nExample Labs");
    await userEvent.click(button("Never invite them"));
    await screen.findByText("Only 1 lines are read at once; 2 more were left out.");
    expect(box.value).toBe("Sample Works\nExample Labs");
  });

  test("shows who is on it, newest first, and takes off", async () => {
    const removeBlock = vi.fn<Actions["removeBlock"]>(async () => null);
    await open({ actions: { removeBlock } });
    await userEvent.click(button(/^Never invite 2$/));
    const items = within(screen.getByRole("list", { name: "Never invite" })).getAllByRole("listitem");
    expect(items.map((item) => item.querySelector(".name")?.textContent)).toEqual([
      "Tove Tryout",
      "Example Pharma",
    ]);
    await userEvent.click(button("Take off Example Pharma"));
    expect(removeBlock).toHaveBeenCalledExactlyOnceWith("b1");
  });
});
