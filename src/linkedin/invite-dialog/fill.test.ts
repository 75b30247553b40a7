import { afterEach, describe, expect, it } from "vitest";
import { setText } from "./fill.ts";

afterEach(() => document.body.replaceChildren());

describe("text put into the note field", () => {
  it("is heard where typing would be: from the field's shadow root to the page's window", () => {
    const host = document.createElement("div");
    document.body.append(host);
    const field = document.createElement("textarea");
    host.attachShadow({ mode: "open" }).append(field);
    const heard: string[] = [];
    const hear = ({ type }: Event) => void heard.push(type);
    for (const type of ["input", "change"]) addEventListener(type, hear);
    setText(field, "Hi Noor");
    for (const type of ["input", "change"]) removeEventListener(type, hear);
    expect(field.value).toBe("Hi Noor");
    // As with a person's typing, `change` stays within.
    expect(heard).toEqual(["input"]);
  });
});
