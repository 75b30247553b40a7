import { cleanup, screen } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { speakEnglish } from "../../../tests/gallery/language.ts";
import { mountPopup } from "../../../tests/gallery/mount.tsx";
import { locale, rich, speak, t } from "./language.ts";

afterEach(() => {
  cleanup();
  speakEnglish();
});

test("a message that no language has is shown as its key, filled or not, and with tags or without", () => {
  speak(() => "");
  expect(t("today_pause")).toBe("today_pause");
  expect(t("count_people", { count: 3 })).toBe("count_people");
  expect(rich("people_open_never_invite", { soft: (parts) => parts, count: 1 })).toBe(
    "people_open_never_invite",
  );
});

test("numbers and dates can be written where not even the language's tag is there", () => {
  speak(() => "");
  expect(() => Intl.NumberFormat(locale()).format(1_000)).not.toThrow();
});

test("a popup without a single word still stands and has its buttons", async () => {
  speak(() => "");
  mountPopup();
  expect(await screen.findByRole("button", { name: "today_pause" })).toBeTruthy();
});
