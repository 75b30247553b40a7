import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { crowdMember, type Desk, openDesk, type Person } from "../../tools/drive/desk.ts";
import { storedRows } from "../../tools/drive/rows.ts";
import { untilTrue } from "../../tools/drive/until.ts";

/** What the person does on LinkedIn themselves, and what LinkedIn's lists tell when they open them. */
let desk: Desk;
let dashboard: Page;
const DAY = 24 * 60 * 60_000;

beforeAll(async () => {
  desk = await openDesk("hands-free");
  dashboard = await desk.ownPage("page");
});
afterAll(() => desk.close());

type Period = "Today" | "7 days" | "All time";

/** The dashboard's figure of that name, as it stands. */
async function figure(name: string, period: Period): Promise<string> {
  const table = dashboard.locator("table.periods");
  await table.waitFor();
  const found = await table.evaluate(
    (element, wanted) => {
      const headings = [...element.querySelectorAll("thead > tr > *")].map((cell) => cell.textContent);
      const row = [...element.querySelectorAll("tbody tr")].find(
        (one) => one.querySelector("th")?.firstChild?.textContent === wanted.name,
      );
      return row?.children[headings.indexOf(wanted.period)]?.textContent ?? null;
    },
    { name, period },
  );
  if (found === null) throw new Error(`The dashboard has no figure ${name}, ${period}.`);
  return found;
}

const add = (person: Person) =>
  desk.popup.paste("Wider circle", [`${person.name} https://www.linkedin.com/in/${person.slug}/`]);

describe("I3 invitations sent by hand count", () => {
  test("one sent on a profile page while nothing runs is counted, and that person is out of the queue", async () => {
    const person = { slug: "bo-muster", name: "Bo Muster" };
    await add(person);
    const page = await desk.visit(`/in/${person.slug}/`);
    await page
      .locator("main")
      .getByRole("link", { name: `Invite ${person.name} to connect` })
      .first()
      .click();
    await page.getByRole("button", { name: "Send without a note" }).click();
    await untilTrue("it is recorded", async () =>
      (await storedRows(desk.popup.page)).invitations.some(({ origin }) => origin === "by-hand"),
    );
    await dashboard.reload();
    expect(await figure("Sent", "Today")).toBe("1");
    expect(await figure("of these by hand", "Today")).toBe("1");
    expect((await desk.popup.queue()).map(({ name }) => name)).not.toContain(person.name);
    expect(desk.requestsFor(person)).toHaveLength(1);
    await page.close();
  });

  test("the Sent page, opened by the person, tells of those sent elsewhere", async () => {
    const [one, two] = [crowdMember(1), crowdMember(2)];
    for (const { slug } of [one, two]) {
      desk.practice.site.send({ slug, note: null, via: "profile", email: null });
    }
    await add(one);
    const page = await desk.visit("/mynetwork/invitation-manager/sent/");
    await untilTrue("both are recorded", async () => {
      const { invitations } = await storedRows(desk.popup.page);
      return invitations.filter(({ origin }) => origin === "by-hand").length === 3;
    });
    await dashboard.reload();
    expect(await figure("of these by hand", "All time")).toBe("3");
    expect((await desk.popup.queue()).map(({ name }) => name)).not.toContain(one.name);
    await page.close();
  });
});

describe("I8 who said yes is counted when it is seen, once", () => {
  test("Connections, opened by the person, tell who accepted; so does the check on the dashboard", async () => {
    const [early, late] = [crowdMember(3), crowdMember(4)];
    const { site } = desk.practice;
    site.accepts(early.slug, DAY);
    site.accepts(late.slug, 3 * DAY);
    await desk.approve(early);
    expect(await desk.send(early)).toMatchObject({ state: "sent" });
    expect(await desk.invite(late)).toMatchObject({ state: "sent" });

    await desk.later(2 * DAY);
    const page = await desk.visit("/mynetwork/invite-connect/connections/");
    await untilTrue("the first is recorded", async () => (await desk.stored(early)).state === "accepted");
    expect(await desk.stored(late)).toMatchObject({ state: "sent" });
    await page.close();

    await desk.later(2 * DAY);
    await dashboard.reload();
    expect(await figure("Accepted", "All time")).toBe("1");
    await dashboard.getByRole("button", { name: "Check acceptances now" }).click();
    await dashboard
      .getByText(/^1 person said yes; looked at the newest \d+ people among your connections\.$/)
      .waitFor();
    await expect.poll(() => figure("Accepted", "All time")).toBe("2");
    expect(await desk.stored(late)).toMatchObject({ state: "accepted" });

    await dashboard.getByRole("button", { name: "Check acceptances now" }).click();
    await dashboard.getByText(/^Nobody new said yes/).waitFor();
    expect(await figure("Accepted", "All time")).toBe("2");
    expect(await figure("Sent", "All time")).toBe(String(site.invitations().length));
  });
});
