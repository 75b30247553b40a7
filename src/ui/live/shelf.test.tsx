import { cleanup, screen } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { mountPopup } from "../../../tests/gallery/mount.tsx";
import { keptText, keptTexts, type Shelf } from "./shelf.ts";

afterEach(cleanup);

function memory(): Shelf & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    read: (key) => texts.get(key) ?? null,
    write: (key, text) => void (text === null ? texts.delete(key) : texts.set(key, text)),
  };
}

test("I5 words, lists and notes being typed outlive the popup, and leave nothing behind once saved", async () => {
  const shelf = memory();
  mountPopup({ start: "write", shelf });
  await userEvent.fill(screen.getByRole("textbox", { name: "Words of the invitation" }), "Half a thought");
  mountPopup({ start: "add", shelf });
  await userEvent.click(screen.getByRole("radio", { name: "A list" }));
  await userEvent.fill(
    screen.getByRole("textbox", { name: "One person a line" }),
    "linkedin.com/in/noor-example",
  );
  mountPopup({ shelf });
  await userEvent.click(screen.getByRole("button", { name: /^Edit Noor Example/ }));
  await userEvent.fill(screen.getByRole("textbox"), "Dear Noor");

  mountPopup({ start: "write", shelf });
  expect(screen.getByRole("textbox", { name: "Words of the invitation" })).toHaveProperty(
    "value",
    "Half a thought",
  );
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  mountPopup({ start: "add", shelf });
  await userEvent.click(screen.getByRole("radio", { name: "A list" }));
  await userEvent.click(await screen.findByRole("button", { name: "Add 1 person" }));
  mountPopup({ shelf });
  await userEvent.click(screen.getByRole("button", { name: /^Edit Noor Example/ }));
  expect(screen.getByRole("textbox")).toHaveProperty("value", "Dear Noor");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect([...shelf.texts]).toEqual([]);
});

test.each(["not json", "{}", '[["only one"]]', "[1, [2, 3]]"])(
  "what can't be read back counts as nothing kept: %s",
  (text) => {
    const shelf = memory();
    shelf.texts.set("notes", text);
    expect([...keptTexts(shelf, "notes").value]).toEqual([]);
  },
);

test("an empty text is not kept", () => {
  const shelf = memory();
  const text = keptText(shelf, "list");
  text.value = "a";
  expect(shelf.texts.get("list")).toBe("a");
  text.value = "";
  expect(shelf.texts.has("list")).toBe(false);
});
