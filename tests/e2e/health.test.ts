import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { crowdMember, type Desk, NOTED, openDesk } from "../../tools/drive/desk.ts";
import { untilTrue } from "../../tools/drive/until.ts";

/** Seeing it coming, and those who said yes: both pages through the built extension. One story. */
let desk: Desk;
let page: Page;
const DAY = 24 * 60 * 60_000;
const [NOOR, IVO] = [crowdMember(1), crowdMember(2)];

beforeAll(async () => {
  desk = await openDesk("hands-free");
  page = await desk.ownPage("page");
});
afterAll(() => desk.close());

async function open(place: "Health" | "New connections" | "Figures"): Promise<void> {
  if (place === "New connections") await open("Health");
  else await page.reload();
  await page.getByRole("navigation").getByRole("link", { name: place, exact: true }).click();
}
const verdict = () => page.getByRole("main").getByRole("heading", { level: 1 });
const row = (name: string) => page.getByRole("listitem", { name });

/** As a year on LinkedIn could have left it: many waiting for long, few yeses. Rows as the store has them. */
async function seedBadHistory(waiting: number): Promise<void> {
  const now = desk.clock.now();
  await page.evaluate(
    async ([at, count, day]) => {
      const opened = indexedDB.open("politely");
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        opened.onsuccess = () => resolve(opened.result);
        opened.onerror = () => reject(opened.error);
      });
      const transaction = database.transaction(["invitations", "prospects", "counts"], "readwrite");
      const invitations = transaction.objectStore("invitations");
      const prospects = transaction.objectStore("prospects");
      const everybody = prospects.getAll();
      everybody.onsuccess = () => {
        const [like] = everybody.result;
        for (let one = 0; one < count; one += 1)
          prospects.put({ ...like, id: `seeded-${one}`, keys: [`slug:seeded-${one}`] });
      };
      const some = invitations.getAll();
      some.onsuccess = () => {
        const [like] = some.result;
        for (let one = 0; one < count; one += 1) {
          const sentAt = at - 30 * day - one * 60_000;
          const id = `seeded-${one}`;
          invitations.put({
            ...like,
            id,
            prospectId: id,
            state: "sent",
            sentAt,
            updatedAt: sentAt,
            acceptedAt: null,
          });
        }
      };
      const counts = transaction.objectStore("counts");
      const kept = counts.get("only");
      kept.onsuccess = () => counts.put({ ...kept.result, sent: kept.result.sent + count }, "only");
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
    },
    [now, waiting, DAY] as const,
  );
}

describe("those who said yes", () => {
  test("before anybody did, both pages say so", async () => {
    await open("Health");
    await expect.poll(() => verdict().textContent()).toBe("Nothing to judge yet: no invitation has left.");
    await page.getByRole("link", { name: "New connections" }).click();
    await page.getByText(/^Nobody has said yes yet/).waitFor();
  });

  test("are found by the check, and the popup says how many there are", async () => {
    const { site } = desk.practice;
    for (const person of [NOOR, IVO]) {
      site.accepts(person.slug, DAY);
      expect(await desk.invite(person, NOTED)).toMatchObject({ state: "sent" });
    }
    await desk.later(2 * DAY);
    await open("Figures");
    await page.getByRole("button", { name: "Check acceptances now" }).click();
    await page.getByText(/^2 people said yes;/).waitFor();
    await desk.popup.go("Today");
    await desk.popup.page.getByRole("button", { name: /^2 new connections/ }).waitFor();
  });

  test("stand with the note they got, word for word, and the days it took", async () => {
    await open("New connections");
    await page.getByRole("heading", { name: "To write to: 2 people" }).waitFor();
    const noor = row(NOOR.name);
    const sent = desk.requestsFor(NOOR)[0];
    expect(sent?.note).toMatch(/^Hi there, we both run trials/);
    expect(await noor.locator("blockquote").first().textContent()).toBe(sent?.note);
    expect(await noor.getByText("New", { exact: true }).count()).toBe(1);
    expect(await noor.innerText()).toMatch(/Trial leads/);
    expect(await noor.innerText()).toMatch(/said yes within 3 days/);
  });

  test("get words of their segment, which are copied; LinkedIn is opened, and nothing is filled in there", async () => {
    const noor = row(NOOR.name);
    await noor.getByText("Write some words of thanks").click();
    await noor.getByRole("textbox").fill("Thank you, {{ full_name }}. Here is the list I promised.");
    await noor.getByRole("button", { name: "Save the words" }).click();
    await page.getByText("The words are saved.").waitFor();
    const words = `Thank you, ${NOOR.name}. Here is the list I promised.`;
    await noor.getByText(words).waitFor();

    const arrived = desk.practice.requests.length;
    const [tab] = await Promise.all([
      desk.launched.context.waitForEvent("page"),
      noor.getByRole("button", { name: /^Copy and open on LinkedIn/ }).click(),
    ]);
    await tab.waitForURL(/\/messaging\/compose\/|\/in\//);
    expect(tab.url()).toContain("/messaging/compose/");
    await tab.getByRole("heading", { name: NOOR.name }).waitFor();
    const box = tab.getByRole("textbox", { name: "Write a message" });
    expect(await box.textContent()).toBe("");
    expect(await tab.getByRole("listitem").count()).toBe(0);
    expect(desk.practice.requests.slice(arrived).filter(({ method }) => method === "POST")).toEqual([]);

    // The person pastes and sends.
    await box.click();
    await tab.keyboard.press("Control+V");
    await untilTrue("the words are pasted", async () => (await box.textContent()) === words);
    await tab.getByRole("button", { name: "Send" }).click();
    expect(await tab.getByRole("listitem").allTextContents()).toEqual([words]);
    await tab.close();
  });

  test("are done with when the person says so, and come back on undo", async () => {
    await row(NOOR.name)
      .getByRole("button", { name: /^Written/ })
      .click();
    await page.getByText(`${NOOR.name}: written to.`).waitFor();
    await page.getByRole("heading", { name: "To write to: 1 person" }).waitFor();
    await row(IVO.name)
      .getByRole("button", { name: /^No need/ })
      .click();
    await page.getByRole("heading", { name: "Nobody left to write to" }).waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("heading", { name: "To write to: 1 person" }).waitFor();
    await page.getByText("Done with: 1 person").waitFor();
    expect(await row(IVO.name).count()).toBe(1);
    expect(await row(NOOR.name).count()).toBe(0);
  });

  test("are new no longer once they were seen, and stay in the list until they were written to", async () => {
    await page.waitForTimeout(3_500);
    expect(await row(IVO.name).getByText("New", { exact: true }).count()).toBe(1);
    await page.reload();
    await row(IVO.name).waitFor();
    expect(await row(IVO.name).getByText("New", { exact: true }).count()).toBe(0);
  });
});

describe("seeing it coming", () => {
  test("with a few sent nothing stands out, and what can't be judged yet is said", async () => {
    await open("Health");
    await expect
      .poll(() => verdict().textContent())
      .toBe("Nothing stands out so far; how many accept can’t be judged yet.");
    expect(await page.getByRole("main").getByRole("listitem").count()).toBe(9);
  });

  test("with too many waiting it says so, there and in the popup, and leads to what helps", async () => {
    await seedBadHistory(705);
    await open("Health");
    await expect.poll(() => verdict().textContent()).toBe("705 invitations wait for an answer: too many.");
    const waiting = page.getByRole("listitem").filter({ hasText: "Waiting for long" });
    expect(await waiting.innerText()).toMatch(/705/);
    await desk.popup.page.reload();
    await desk.popup.page.getByText(/^705 invitations wait for an answer: too many\./).waitFor();
    await page.getByRole("main").getByRole("link", { name: "Pending invitations" }).first().click();
    await page.getByRole("heading", { name: /wait for an answer$/ }).waitFor();
  });
});
