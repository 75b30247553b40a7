import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenedExtension, openExtension } from "../../tools/drive/extension.ts";
import { storedInvitation } from "../../tools/drive/rows.ts";

/** The build that ships, on the real clock. The tests of this file are one story, told in order. */
const GREETED = { slug: "bo-muster", name: "Bo Muster" } as const;
const NEXT = { slug: "freja-beispiel", name: "Freja Beispiel" } as const;
const SEGMENT = "Clinical trial leads";
const NOTE = "Hi Bo, we both run trials in the Nordics. May I ask what works for you at small sites?";
const LEAST_GAP = 5 * 60_000;

let opened: OpenedExtension;
let sentAt = 0;
/** Somewhere it is neither late nor early now, so that the day does not turn while this runs. */
const zone =
  ["Europe/London", "Asia/Tokyo", "America/Los_Angeles"].find((name) => {
    const hour = Number(
      new Intl.DateTimeFormat("en-GB", { timeZone: name, hour: "2-digit", hourCycle: "h23" }).format(
        Date.now(),
      ),
    );
    return hour >= 3 && hour < 20;
  }) ?? "UTC";

beforeAll(async () => {
  opened = await openExtension({ build: "dist" });
});
afterAll(() => opened.close());

const sendButton = (page: Page) => page.getByRole("button", { name: "Send invitation" });

describe("the first morning with the build that ships", () => {
  test("set-up asks four questions, and the form takes other hours and days", async () => {
    const { popup } = opened;
    await popup.setUp({ accountType: "basic", targetPerDay: 15 });
    await popup.setPace({ hours: { from: "00:00", to: "23:59" }, everyDay: true, zone });
    await popup.go("Today");
    expect(await popup.state()).toContain("0 of 5 sent today");
  });

  test("I1 a person added from a list is shown with the exact note they would get", async () => {
    const { popup } = opened;
    await popup.compose(
      SEGMENT,
      "Hi {{ first_name }}, we both run trials in the Nordics. May I ask what works for you at small sites?",
    );
    expect(
      await popup.paste(SEGMENT, [`${GREETED.name} https://www.linkedin.com/in/${GREETED.slug}/`]),
    ).toContain("1 added");
    await expect.poll(() => popup.queue()).toEqual([{ name: GREETED.name, note: NOTE }]);
  });

  test("I1 after the yes LinkedIn's own dialog stands open with exactly that note, and nothing is sent yet", async () => {
    const { popup, practice } = opened;
    await popup.approve(GREETED.name);
    const page = await opened.linkedIn();
    await expect.poll(() => page.locator("#custom-message").inputValue(), { timeout: 40_000 }).toBe(NOTE);
    expect(new URL(page.url()).pathname).toBe(`/in/${GREETED.slug}/`);
    await page.getByText(`${NOTE.length}/200`).waitFor();
    await expect.poll(() => sendButton(page).isEnabled()).toBe(true);
    await popup.page.getByText(`${GREETED.name}: ready for you`).waitFor();
    expect(practice.site.requests()).toEqual([]);
  });

  test("I1 the person presses Send: the site gets exactly that note, and the popup says so", async () => {
    const { popup, practice } = opened;
    const page = await opened.linkedIn();
    await sendButton(page).click();
    sentAt = Date.now();
    await popup.page.getByText(`${GREETED.name}: ready for you`).waitFor({ state: "detached" });
    await popup.page.getByText("1 of 5 sent today").waitFor();
    expect(practice.site.invitations().map(({ toSlug, note }) => ({ toSlug, note }))).toEqual([
      { toSlug: GREETED.slug, note: NOTE },
    ]);
    expect(await storedInvitation(popup.page, GREETED.slug)).toMatchObject({
      state: "sent",
      mode: "assisted",
    });
  });

  test("I3 two sends are never closer than the least gap: an approved one waits, hands-free or not", async () => {
    const { popup, practice } = opened;
    await popup.compose("Wider", "");
    await popup.paste("Wider", [`${NEXT.name} https://www.linkedin.com/in/${NEXT.slug}/`]);
    await popup.agreeHandsFree();
    await popup.go("Today");
    expect(await popup.approve(NEXT.name)).toEqual({ name: NEXT.name, note: "" });
    await popup.page.getByText(/^next (tomorrow )?at \d\d:\d\d$/).waitFor();

    // The worker's turn is over when it answers: it has planned, and sent nothing.
    const alarm = await popup.page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          runtime: { sendMessage(message: object): Promise<unknown> };
          alarms: { getAll(): Promise<readonly { readonly scheduledTime: number }[]> };
        };
      };
      await chrome.runtime.sendMessage({ to: "worker", kind: "poke" });
      return chrome.alarms.getAll();
    });
    expect(alarm).toHaveLength(1);
    expect(alarm[0]?.scheduledTime).toBeGreaterThanOrEqual(sentAt + LEAST_GAP);
    expect(await storedInvitation(popup.page, NEXT.slug)).toMatchObject({ state: "approved" });
    expect(practice.site.requests()).toHaveLength(1);
  });
});
