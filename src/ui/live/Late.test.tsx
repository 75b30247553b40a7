import { render, screen } from "@testing-library/preact";
import { describe, expect, test } from "vitest";
import { Late } from "./Late.tsx";
import { later } from "./use-module.ts";

function Said({ words }: { readonly words: string }) {
  return <p>{words}</p>;
}

function Shouted({ words }: { readonly words: string }) {
  return <p>{words.toUpperCase()}</p>;
}

describe("a part whose code comes when it is first shown", () => {
  test("the part wanted now is drawn where another one was wanted before", async () => {
    const said = later(() => Promise.resolve(Said));
    const shouted = later(() => Promise.resolve(Shouted));
    const { rerender } = render(<Late load={said} with={{ words: "quiet" }} />);
    await screen.findByText("quiet");
    rerender(<Late load={shouted} with={{ words: "loud" }} />);
    await screen.findByText("LOUD");
    expect(screen.queryByText("loud")).toBeNull();
    rerender(<Late load={said} with={{ words: "quiet again" }} />);
    expect(screen.getByText("quiet again")).toBeTruthy();
  });

  test("that another part could not be had says nothing about this one", async () => {
    const gone = later<typeof Said>(() => Promise.reject(new Error("The file is gone.")));
    const { rerender } = render(<Late load={gone} with={{ words: "one" }} />);
    expect((await screen.findByRole("alert")).textContent).toBe("The file is gone.");
    rerender(<Late load={later(() => Promise.resolve(Said))} with={{ words: "one" }} />);
    await screen.findByText("one");
  });
});
