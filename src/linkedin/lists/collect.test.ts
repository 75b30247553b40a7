import { afterEach, describe, expect, it } from "vitest";
import { showPage } from "../../../tests/practice/client/site-backend.ts";
import { PEOPLE, peopledSite } from "../../../tests/practice/people.ts";
import { FASTER, freshDocument, handleOf } from "../testing/frame.ts";
import { collectList } from "./collect.ts";

const SENT = "/mynetwork/invitation-manager/sent/";
const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

/** A Sent list of all who can be invited, in a document of its own. */
function sentList() {
  const fresh = freshDocument();
  const site = peopledSite({ clock: () => 1_790_000_000_000, pace: { factor: 1 / FASTER }, sentListLag: 0 });
  const invited = PEOPLE.filter(
    ({ placement, degree, gone, emailAsked }) =>
      placement !== "incoming" && degree !== "1st" && !gone && emailAsked === "never",
  ).slice(2);
  for (const { slug } of invited) site.send({ slug, note: null, via: "profile", email: null });
  const shown = showPage(fresh.document, site, SENT);
  cleanups.push(() => {
    shown.stop();
    fresh.remove();
  });
  return {
    site,
    document: fresh.document,
    page: handleOf(fresh.document, () => shown.address()),
    total: site.invitations().length,
  };
}

describe("collecting a list", () => {
  it("scrolls the inner scroller and gives each person once, newest first", async () => {
    const { page, total, site } = sentList();
    expect(total).toBeGreaterThan(25);
    const reading = await collectList(page, 20, new AbortController().signal);
    if (reading.surface !== "sent-invitations") throw new Error(reading.surface);
    const slugs = reading.people.flatMap(({ keys }) => keys);
    expect(slugs).toEqual(
      site
        .invitations()
        .toReversed()
        .map(({ toSlug }) => `slug:${toSlug}`),
    );
  });

  it("stops after the screens it was given", async () => {
    const { page } = sentList();
    const reading = await collectList(page, 1, new AbortController().signal);
    expect(reading).toMatchObject({ surface: "sent-invitations" });
    expect(reading.surface === "sent-invitations" ? reading.people.length : 0).toBe(10);
  });

  it("gives what it has when the person leaves", async () => {
    const { page, total } = sentList();
    const leaving = new AbortController();
    void page.sleep(4_000).then(() => leaving.abort());
    const reading = await collectList(page, 20, leaving.signal);
    expect(reading.surface === "sent-invitations" ? reading.people.length : 0).toBeLessThan(total);
  });

  it("scrolls no further once the person is in another tab, and gives what it has", async () => {
    const { page, document, total } = sentList();
    const scroller = () => document.querySelector("main")?.scrollTop ?? 0;
    let left: number | null = null;
    Object.defineProperty(document, "hidden", { get: () => left !== null });
    void page.sleep(4_000).then(() => (left = scroller()));
    const reading = await collectList(page, 20, new AbortController().signal);
    expect(left).not.toBeNull();
    expect(scroller()).toBe(left);
    expect(reading.surface === "sent-invitations" ? reading.people.length : 0).toBeLessThan(total);
  });

  it("presses nothing: not one Withdraw", async () => {
    const { page, document } = sentList();
    let clicks = 0;
    document.addEventListener("click", () => (clicks += 1), true);
    await collectList(page, 3, new AbortController().signal);
    expect(clicks).toBe(0);
  });
});
