import { cleanup, screen } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { speakEnglish } from "../../../tests/gallery/language.ts";
import { mountPopup } from "../../../tests/gallery/mount.tsx";
import { together } from "./direction.ts";
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

test("a name written from the other side is set apart in a sentence, in either direction", () => {
  const said = (direction: string) =>
    speak((key) =>
      key === "direction"
        ? direction
        : key === "language_tag"
          ? "en"
          : '[{"type":1,"value":"name"},{"type":0,"value":": 3"}]',
    );
  said("rtl");
  expect(t("panel_next", { name: "Noor (Lund)" })).toBe("\u2068Noor (Lund)\u2069: 3");
  expect(t("panel_next", { name: "نور" })).toBe("نور: 3");
  expect(t("panel_next", { name: "12:30" })).toBe("12:30: 3");
  said("ltr");
  expect(t("panel_next", { name: "نور" })).toBe("\u2068نور\u2069: 3");
  expect(t("panel_next", { name: "Noor (Lund)" })).toBe("Noor (Lund): 3");
  expect(rich("panel_next", { name: "נור" })).toEqual("\u2068נור\u2069: 3");
});

test("the marks that set a name apart leave no trace in a file", () => {
  expect(together("\u2068Noor\u2069: 3")).toBe("Noor: 3");
});
