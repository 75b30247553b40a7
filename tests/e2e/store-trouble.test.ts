import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenedExtension, openExtension } from "../../tools/drive/extension.ts";
import { storedRows } from "../../tools/drive/rows.ts";

/** A store that refuses to write, and one that a newer version has made. The tests are one story. */
const SEGMENT = "Clinical trial leads";
let opened: OpenedExtension;
let page: Page;

beforeAll(async () => {
  opened = await openExtension({ build: "dist" });
  page = opened.popup.page;
  await opened.popup.setUp();
  await opened.popup.compose(SEGMENT, "Hi {{ first_name }}, we both run trials.");
  await opened.popup.paste(SEGMENT, ["Noor Example https://www.linkedin.com/in/noor-example"]);
});
afterAll(() => opened.close());

/** What a full disk makes of every write of this page, from now on or no longer. */
const refuseWrites = (refused: boolean) =>
  page.evaluate((refuse) => {
    const store = IDBObjectStore.prototype as IDBObjectStore & { realPut?: IDBObjectStore["put"] };
    store.realPut ??= store.put;
    const { realPut } = store;
    store.put = refuse
      ? () => {
          throw new DOMException("The disk is full.", "QuotaExceededError");
        }
      : realPut;
  }, refused);

describe("I5 a store that refuses to write", () => {
  test("I5 says so plainly, keeps what was typed and does nothing by halves", async () => {
    const before = await storedRows(page);
    await refuseWrites(true);
    await opened.popup.go("Today");
    await page.getByRole("button", { name: /^Edit Noor Example/ }).click();
    await page.getByRole("textbox", { name: "Note to Noor Example" }).fill("My own words");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("The browser refused to save.").waitFor();
    expect(await page.getByRole("textbox", { name: "Note to Noor Example" }).inputValue()).toBe(
      "My own words",
    );
    expect(await storedRows(page)).toEqual(before);

    await opened.popup.go("Add");
    await page.getByRole("radio", { name: "A list" }).check();
    await page.getByLabel("One person a line").fill("Ivo Sample https://www.linkedin.com/in/ivo-sample");
    await page.getByRole("button", { name: "Add 1 person" }).click();
    await page.getByText("The browser refused to save.").waitFor();
    expect(await page.getByLabel("One person a line").inputValue()).toContain("ivo-sample");
    expect(await storedRows(page)).toEqual(before);
  });

  test("I5 the same press works once there is room", async () => {
    await refuseWrites(false);
    await page.getByRole("button", { name: "Add 1 person" }).click();
    await page.getByText(/^1 added/).waitFor();
    expect((await storedRows(page)).invitations.map(({ name }) => name).sort()).toEqual([
      "Ivo Sample",
      "Noor Example",
    ]);
  });
});

describe("I5 a database from a newer version", () => {
  test("I5 shows a plain screen everywhere and deletes nothing", async () => {
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open("politely", 990);
          request.onupgradeneeded = () => request.result.createObjectStore("fromTheFuture");
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
          request.onerror = () => reject(request.error);
        }),
    );
    await page.reload();
    await page.getByText("made by a newer version of Politely").waitFor();
    const dashboard = await opened.ownPage("page");
    await dashboard.getByText("made by a newer version of Politely").waitFor();
    await dashboard.close();
    expect((await storedRows(page)).invitations).toHaveLength(2);
  });
});
