import { cleanup, configure, screen, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { address, adds, button, choose, open, row } from "../../../tests/gallery/chosen-file.ts";
import { accessProblems, mountPopup } from "../../../tests/gallery/mount.tsx";

// A worker is started for every list, on a machine that others work on.
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

/** Actions that remember columns, as the store does. */
function remembering() {
  const kept = new Map<string, unknown>();
  return {
    kept,
    rememberedMapping: async (fingerprint: string) => kept.get(fingerprint),
    rememberMapping: async (fingerprint: string, mapping: unknown) => void kept.set(fingerprint, mapping),
  };
}

describe("the columns", () => {
  test("known by their headers they are one line, and adding stays one click", async () => {
    const addPeople = adds();
    const { root } = await open({ addPeople });
    choose("list.csv", ["Name,Company,Profile URL", row("Noor Example"), row("Ivo Sample")].join("\n"));
    await screen.findByText("3 columns read");
    expect(screen.queryByRole("table")).toBeNull();
    await userEvent.click(await screen.findByRole("button", { name: "Add 2 people" }));
    expect(addPeople).toHaveBeenCalledTimes(1);
    expect(await accessProblems(root)).toEqual([]);
  });

  test("unknown ones are confirmed first, remembered, and applied and said the next time", async () => {
    const memory = remembering();
    const addPeople = adds();
    const { root } = await open({ ...memory, addPeople });
    const text = ["Wer;Wo;Verweis", row("Noor Example", ";"), row("Ivo Sample", ";")].join("\n");
    choose("liste.csv", text);
    await screen.findByRole("heading", { name: "What the columns are" });
    expect(button("Add people").getAttribute("aria-disabled")).toBe("true");
    expect(screen.getAllByText("Look at this one")).toHaveLength(2);
    expect(await accessProblems(root)).toEqual([]);
    await userEvent.selectOptions(screen.getByLabelText("What “Wo” becomes"), "company");
    await userEvent.click(button("Use these columns"));
    await userEvent.click(await screen.findByRole("button", { name: "Add 2 people" }));
    expect(addPeople.mock.calls[0]?.[1][0]).toMatchObject({
      company: "Sample Works",
      fullName: "Noor Example",
    });
    expect(memory.kept.size).toBe(1);
    await screen.findByText(/2 added/);

    choose("liste-2.csv", text.replace("Ivo Sample", "Ada Mock"));
    await screen.findByText("3 columns read, as you chose last time");
    expect(screen.queryByRole("table")).toBeNull();
    await userEvent.click(await screen.findByRole("button", { name: "Add 2 people" }));
    expect(addPeople.mock.calls[1]?.[1][1]).toMatchObject({ company: "Sample Works" });
  });

  test("what is wrong stands beside its column, and nothing can be confirmed meanwhile", async () => {
    const memory = remembering();
    const { root } = await open(memory);
    choose("list.csv", ["Name,Company,Profile URL,Topic", `${row("Noor Example")},trials`].join("\n"));
    await userEvent.click(await screen.findByRole("button", { name: "Change" }));
    const name = await screen.findByLabelText("Placeholder for “Topic”");
    await userEvent.fill(name, "Big Topic");
    expect(name.getAttribute("aria-invalid")).toBe("true");
    const problem = screen.getByText(/can’t be a placeholder/);
    expect(name.getAttribute("aria-describedby")).toContain(problem.id);
    expect(await accessProblems(root)).toEqual([]);
    button("Use these columns").click();
    expect(memory.kept.size).toBe(0);
    await userEvent.fill(name, "big_topic");
    await userEvent.selectOptions(screen.getByLabelText("What “Company” becomes"), "full");
    expect(screen.getAllByText(/Several columns are taken for the full name/)).toHaveLength(2);
  });

  test("what was remembered for other columns is not used, and that is said", async () => {
    const { rememberMapping, kept, rememberedMapping } = remembering();
    await open({ rememberMapping, rememberedMapping });
    const header = "Wer;Wo;Verweis";
    choose("a.csv", [header, row("Noor Example", ";")].join("\n"));
    await userEvent.click(await screen.findByRole("button", { name: "Use these columns" }));
    await waitFor(() => expect(kept.size).toBe(1));
    // The addresses have moved to another column under the same headings.
    choose("b.csv", [header, `Noor Example;${address("Noor Example")};Sample Works`].join("\n"));
    await screen.findByText(/What was remembered is not used; look the columns over/);
  });

  test("a file of no known address column is mended by choosing one", async () => {
    await open();
    choose("list.csv", ["A,B", `${address("Noor Example")},${address("Ivo Sample")}`].join("\n"));
    expect((await screen.findByRole("alert")).textContent).toMatch(/^“list.csv”: Several columns hold/);
    await userEvent.selectOptions(await screen.findByLabelText("What “B” becomes"), "address");
    await userEvent.click(button("Use these columns"));
    await userEvent.click(await screen.findByRole("button", { name: "Add 1 person" }));
  });

  test("a spreadsheet's rows pasted with headings of their own can be mapped as a file's can", async () => {
    const addPeople = adds();
    mountPopup({ start: "add", actions: { addPeople } });
    await userEvent.click(screen.getByRole("radio", { name: "A list" }));
    const rows = ["Name\tWerk\tProfile URL", row("Noor Example", "\t")].join("\n");
    await userEvent.fill(screen.getByRole("textbox", { name: "One person a line" }), rows);
    await userEvent.click(await screen.findByRole("button", { name: "Change" }));
    await userEvent.selectOptions(await screen.findByLabelText("What “Werk” becomes"), "company");
    await userEvent.click(button("Use these columns"));
    await userEvent.click(await screen.findByRole("button", { name: "Add 1 person" }));
    expect(addPeople.mock.calls[0]?.[1][0]).toMatchObject({ company: "Sample Works" });
  });
});
