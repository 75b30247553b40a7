import { screen } from "@testing-library/preact";
import { vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { Actions } from "../../src/app/actions.ts";
import { mountPopup } from "./mount.tsx";
import { addReport } from "./pretended-actions.ts";

/** What a file holds. */
export type Bytes = string | Uint8Array<ArrayBuffer>;
export const adds = () =>
  vi.fn<Actions["addPeople"]>(async (_segment, people) => addReport(people.length, { undo: { added: [] } }));
export const button = (name: string | RegExp) => screen.getByRole("button", { name });

/** The popup where people are added from a file. */
export async function open(over: Partial<Actions> = {}) {
  const mounted = mountPopup({ start: "add", actions: over });
  await userEvent.click(screen.getByRole("radio", { name: "A file" }));
  return mounted;
}

/** The person chooses a file of this name. */
export function choose(name: string, ...content: Bytes[]): void {
  const input = screen.getByLabelText<HTMLInputElement>("A CSV file");
  const transfer = new DataTransfer();
  transfer.items.add(new File(content, name));
  input.files = transfer.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

export const address = (name: string) =>
  `https://www.linkedin.com/in/${name.toLowerCase().replaceAll(" ", "-")}`;
/** Somebody's row: name, company, address. */
export const row = (name: string, parted = ",") => [name, "Sample Works", address(name)].join(parted);
