import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenedExtension, openExtension } from "../../tools/drive/extension.ts";
import { storedInvitation } from "../../tools/drive/rows.ts";

/** Words with fields, fallbacks and conditions, over a list with holes in it. One story, told in order. */
let opened: OpenedExtension;
let full: Page;
const SEGMENT = "Met at the trial day";
/** Characters a Basic account's note may have. */
const LIMIT = 200;
const address = (slug: string) => `https://www.linkedin.com/in/${slug}`;
const LIST = [
  "Name,URL,Company,Met at",
  `"Dr. Ana-Maria SILVA, PhD",${address("ana-maria-silva")},Sample Works,the workshop in Lund`,
  `Ivo Sample,${address("ivo-sample")},,the workshop in Oslo`,
  `Bo Muster,${address("bo-muster")},,`,
  `J. R. Open,${address("jr-open")},Mockup Labs,`,
].join("\n");

beforeAll(async () => {
  opened = await openExtension({ build: "dist" });
  await opened.popup.setUp();
  await opened.popup.compose(SEGMENT, 'Hi {{ first_name | default: "there" }}, we both run trials.');
  await opened.popup.file(SEGMENT, { name: "list.csv", text: LIST });
  full = await opened.ownPage("page");
  await full.setViewportSize({ width: 1280, height: 900 });
  await full.getByRole("link", { name: "Write" }).click();
  await full.getByRole("heading", { name: /^To / }).waitFor();
});
afterAll(() => opened.close());

const words = () => full.getByLabel("Words of the invitation");
const preview = () => full.locator("section.preview");
const jumps = () => full.getByRole("list", { name: "People to look at" }).getByRole("button");
const queued = async () => new Map((await opened.popup.queue()).map(({ name, note }) => [name, note]));

/** From the menu, where the caret stands. */
async function insert(choice: string): Promise<void> {
  await full.getByRole("button", { name: "Insert …" }).click();
  await full.getByRole("button", { name: choice, exact: true }).click();
}

async function save(): Promise<void> {
  await full.getByRole("button", { name: "Save", exact: true }).click();
  await full.getByText(/^Saved/).waitFor();
}

/** Goes from one to the next until this person's note stands there. */
async function show(name: string): Promise<void> {
  const heading = preview().getByRole("heading", { name: `To ${name}`, exact: true });
  const before = full.getByRole("button", { name: "Person before" });
  while (await before.isEnabled()) await before.click();
  for (let step = 0; step < 4 && !(await heading.isVisible()); step += 1) {
    await full.getByRole("button", { name: "Next person" }).click();
  }
  await heading.waitFor();
}

describe("words over people with holes", () => {
  test("fields, an imported column among them, come from the menu, and the one who lacks one stands first", async () => {
    await words().fill("");
    await words().pressSequentially("Hi ");
    await insert("First name or “there”");
    await words().pressSequentially(", good to meet you at ");
    await insert("met at or “…”");
    await words().fill((await words().inputValue()).replace("…", "the trial day"));
    await words().press("Control+End");
    await words().pressSequentially(
      ". {% if company %}How do you find sites?{% else %}What are you working on now?{% endif %} I am curious about ",
    );
    await insert("Company");
    await words().pressSequentially(".");
    expect(await words().inputValue()).toBe(
      'Hi {{ first_name | default: "there" }}, good to meet you at {{ met_at | default: "the trial day" }}. ' +
        "{% if company %}How do you find sites?{% else %}What are you working on now?{% endif %} " +
        "I am curious about {{ company }}.",
    );
    await full.getByText("2 people would be set aside:").waitFor();
    expect((await jumps().allInnerTexts())[0]).toBe("Their company is missing. (2)");
    await jumps().first().click();
    expect(await preview().locator(".who").innerText()).toMatch(/^To (Ivo Sample|Bo Muster)$/);
    await preview()
      .getByText("Set aside. Their company is missing. Fill it in, or give the wording a fallback.")
      .waitFor();
  });

  test("titles, capitals and degrees are off the first name; who has none gets the fallback; what is left is counted", async () => {
    await show("Dr. Ana-Maria SILVA, PhD");
    const note =
      "Hi Ana-Maria, good to meet you at the workshop in Lund. How do you find sites? I am curious about Sample Works.";
    await preview().getByText(note, { exact: true }).waitFor();
    await preview()
      .getByText(`${LIMIT - note.length} left. 5 of 5 notes left this month.`)
      .waitFor();
    expect(await full.getByLabel("First name", { exact: true }).inputValue()).toBe("Ana-Maria");
    await show("J. R. Open");
    await preview()
      .getByText(
        "Hi there, good to meet you at the trial day. How do you find sites? I am curious about Mockup Labs.",
        { exact: true },
      )
      .waitFor();
  });

  test("I1 saved so, those with a hole wait aside with the reason and the others go on", async () => {
    await save();
    await expect.poll(async () => [...(await queued()).keys()]).toHaveLength(2);
    const { page } = opened.popup;
    expect(await queued()).toEqual(
      new Map([
        [
          "Dr. Ana-Maria SILVA, PhD",
          "Hi Ana-Maria, good to meet you at the workshop in Lund. How do you find sites? I am curious about Sample Works.",
        ],
        [
          "J. R. Open",
          "Hi there, good to meet you at the trial day. How do you find sites? I am curious about Mockup Labs.",
        ],
      ]),
    );
    await page.getByText("2 people set aside").click();
    for (const name of ["Ivo Sample", "Bo Muster"]) {
      const aside = page.getByRole("listitem").filter({ hasText: name });
      await aside
        .getByText("Their company is missing. Fill it in, or give the wording a fallback.")
        .waitFor();
    }
  });

  test("filling it in mends one of them, with the other branch", async () => {
    const { page } = opened.popup;
    await page.getByRole("button", { name: "Correct Ivo Sample" }).click();
    const form = page.getByRole("form", { name: "Correct Ivo Sample" });
    await form.getByLabel("Company").fill("Nordbeispiel");
    await form.getByRole("button", { name: "Save" }).click();
    await expect
      .poll(async () => (await queued()).get("Ivo Sample"))
      .toBe(
        "Hi Ivo, good to meet you at the workshop in Oslo. How do you find sites? I am curious about Nordbeispiel.",
      );
    await page.getByText("1 person set aside").waitFor();
  });

  test("a fallback mends the last, with the words for those without it, and nobody is set aside", async () => {
    const holed = await words().inputValue();
    await words().fill(holed.replace("{{ company }}.", ""));
    await words().press("Control+End");
    await insert("Company or “your company”");
    await words().pressSequentially(".");
    await show("Bo Muster");
    const note =
      "Hi Bo, good to meet you at the trial day. What are you working on now? I am curious about your company.";
    await preview().getByText(note, { exact: true }).waitFor();
    expect(await full.getByText(/would be set aside/).count()).toBe(0);
    await save();
    await expect.poll(async () => (await queued()).get("Bo Muster")).toBe(note);
    expect(await opened.popup.page.getByText(/set aside/).count()).toBe(0);
    expect(await storedInvitation(opened.popup.page, "bo-muster")).toMatchObject({ state: "draft", note });
  });
});
