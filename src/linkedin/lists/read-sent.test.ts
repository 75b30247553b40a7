import { afterEach, describe, expect, it } from "vitest";
import { showPage } from "../../../tests/practice/client/site-backend.ts";
import { crowd, OWN_SLUG, PEOPLE, peopledSite, sentBefore } from "../../../tests/practice/people.ts";
import type { SiteSetup } from "../../../tests/practice/site/site.ts";
import { premiumAccount } from "../../../tests/practice/site/state.ts";
import type { SentRow } from "../../core/page/reading.ts";
import type { SentChunk } from "../../core/page/sent-chunk.ts";
import { DAY, HOUR } from "../../core/shared/time.ts";
import { freshDocument, handleOf } from "../testing/frame.ts";
import { type SentReader, sentReader } from "./read-sent.ts";

const SENT = "/mynetwork/invitation-manager/sent/";
/** How much faster than real time: a long list has many steps. */
const FASTER = 100;
const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

const slugsOf = (count: number) => crowd(count).map(({ slug }) => slug);
const KEYS = (slugs: readonly string[]) => slugs.map((slug) => `slug:${slug}`);

/** The Sent page of somebody who invited so many, the newest an hour ago, one every two hours. */
function sentPage(count: number, setup: Partial<SiteSetup> = {}) {
  const site = peopledSite({
    clock: () => 1_790_000_000_000,
    pace: { factor: 1 / FASTER },
    sentListLag: 0,
    members: [...PEOPLE, ...crowd(count)],
    accounts: [premiumAccount(OWN_SLUG, { weeklyLimit: 10_000 })],
    ...setup,
  });
  sentBefore(site, slugsOf(count), 2 * HOUR);
  return { site, ...show(site) };
}

function show(site: ReturnType<typeof peopledSite>) {
  const { document, remove } = freshDocument();
  const shown = showPage(document, site, SENT);
  let elsewhere: string | null = null;
  const page = handleOf(document, () => elsewhere ?? shown.address(), FASTER);
  cleanups.push(() => {
    shown.stop();
    remove();
  });
  const goTo = (path: string) => {
    elsewhere = path;
  };
  return { document, page, shown, goTo, reader: sentReader(page) };
}

/** Asks until there is an end; `until` may look at each stretch and stop by giving true. */
async function readAll(reader: SentReader, until: (chunk: SentChunk) => boolean = () => false) {
  const rows: SentRow[] = [];
  const chunks: SentChunk[] = [];
  const { signal } = new AbortController();
  for (let has = 0; ; ) {
    const chunk = await reader.readOn(has, signal);
    chunks.push(chunk);
    rows.push(...chunk.rows);
    has = chunk.upTo;
    if (chunk.end !== null || until(chunk)) return { rows, chunks, last: chunk };
  }
}
const keysOf = (rows: readonly SentRow[]) => rows.flatMap(({ keys }) => keys);

describe("reading the Sent page to its end", () => {
  it("1,200 entries, ten at a time: everybody once, newest first, in stretches far from any bound", async () => {
    const { reader, document } = sentPage(1_200);
    const clicks: Event[] = [];
    document.addEventListener("click", (event) => clicks.push(event), true);
    const { rows, chunks, last } = await readAll(reader);
    expect(last).toMatchObject({ end: { kind: "end-of-list" }, total: 1_200, unreadable: 0 });
    expect(keysOf(rows)).toEqual(KEYS(slugsOf(1_200).toReversed()));
    expect(Math.max(...chunks.map((chunk) => chunk.rows.length))).toBeLessThanOrEqual(100);
    expect(chunks.length).toBeGreaterThan(11);
    expect(clicks).toEqual([]);
  }, 60_000);

  it.each(["sdui-2026", "sdui-2025", "ember-2021"] as const)("lists as in %s", async (lists) => {
    const { reader } = sentPage(45, { layout: { lists } });
    const { rows, last } = await readAll(reader);
    expect(keysOf(rows)).toEqual(KEYS(slugsOf(45).toReversed()));
    expect(rows[0]).toMatchObject({ fullName: "Crowd45 Sample", ageText: "Sent 2 hours ago" });
    // The old application names no count: nobody can say that this is all.
    const end = lists === "ember-2021" ? "stopped-loading" : "end-of-list";
    expect(last.end).toEqual({ kind: end });
  });

  it.each(["de", "ja", "ar"] as const)(
    "in %s: everybody, with an age only where it is understood",
    async (language) => {
      const { reader } = sentPage(25, { language });
      const { rows, last } = await readAll(reader);
      expect(keysOf(rows)).toEqual(KEYS(slugsOf(25).toReversed()));
      expect(rows.every(({ ageAtLeast }) => ageAtLeast === null)).toBe(true);
      expect(last.end).toEqual({ kind: "end-of-list" });
    },
  );

  it("rows that leave the document once out of sight are not lost", async () => {
    const { reader, document } = sentPage(130, { layout: { sentRows: "dropped" } });
    const { rows, last } = await readAll(reader);
    expect(document.querySelectorAll('[role="listitem"]').length).toBeLessThan(45);
    expect(keysOf(rows)).toEqual(KEYS(slugsOf(130).toReversed()));
    expect(last.end).toEqual({ kind: "end-of-list" });
  });

  it("follows back a list that the person scrolled past what was read", async () => {
    const { reader, document } = sentPage(130, { layout: { sentRows: "dropped" } });
    let turns = 0;
    const jumping = setInterval(() => {
      if (turns++ < 4) document.querySelector("main")?.scrollBy({ top: 3_000, behavior: "instant" });
    }, 70);
    const { rows } = await readAll(reader);
    clearInterval(jumping);
    expect(keysOf(rows)).toEqual(KEYS(slugsOf(130).toReversed()));
  });

  it("an entry without a name or a link is counted, and nobody beside it is lost", async () => {
    const { site } = sentPage(23);
    site.changeMember("crowd-7-sample", { gone: true });
    site.changeMember("crowd-8-sample", { gone: true });
    const { rows, last } = await readAll(show(site).reader);
    expect(rows).toHaveLength(21);
    expect(last).toMatchObject({ unreadable: 2, total: 23, end: { kind: "end-of-list" } });
  });

  it("somebody who renamed themselves, name and address, stands there as they are now", async () => {
    const { site } = sentPage(12);
    site.changeMember("crowd-5-sample", { slug: "crowd-five", name: "Quinn Beispiel" });
    const { rows } = await readAll(show(site).reader);
    expect(rows.find(({ keys }) => keys.includes("slug:crowd-five"))?.fullName).toBe("Quinn Beispiel");
    expect(keysOf(rows)).not.toContain("slug:crowd-5-sample");
  });

  it("an empty list is read to its end", async () => {
    const { rows, last } = await readAll(sentPage(0).reader);
    expect([rows, last.end]).toEqual([[], { kind: "end-of-list" }]);
  });
});

describe("reading that does not come to the end", () => {
  it("a page that stops loading at entry 310: these are kept, and the end is not claimed", async () => {
    const { reader } = sentPage(1_200, { sentListStopsAt: 310 });
    const { rows, last } = await readAll(reader);
    expect(keysOf(rows)).toEqual(KEYS(slugsOf(1_200).toReversed().slice(0, 310)));
    expect(last).toMatchObject({ end: { kind: "stopped-loading" }, total: 1_200 });
  }, 30_000);

  it("waits while the tab is out of sight, scrolls nothing, and goes on when it is back", async () => {
    const { reader, document } = sentPage(60);
    let hidden = false;
    Object.defineProperty(document, "hidden", { get: () => hidden });
    const { signal } = new AbortController();
    const first = await reader.readOn(0, signal);
    hidden = true;
    const waiting = await reader.readOn(first.upTo, signal);
    const top = document.querySelector("main")?.scrollTop;
    const still = await reader.readOn(waiting.upTo, signal);
    expect([waiting.hidden, still.hidden, still.end]).toEqual([true, true, null]);
    expect(document.querySelector("main")?.scrollTop).toBe(top);
    hidden = false;
    let has = still.upTo;
    for (let chunk = still; chunk.end === null; has = chunk.upTo) chunk = await reader.readOn(has, signal);
    expect(has).toBe(60);
  });

  it("a stop surface ends it at once, by its name", async () => {
    const { reader, goTo } = sentPage(60);
    const { signal } = new AbortController();
    const first = await reader.readOn(0, signal);
    goTo("/checkpoint/challenge/AgEXAMPLE");
    const { last, rows } = await readAll(reader);
    expect(last.end).toMatchObject({ kind: "stop", restriction: "challenge" });
    expect(rows.length).toBeGreaterThanOrEqual(first.upTo);
  });

  it("the person goes to another page: left, with what was read", async () => {
    const { reader, shown } = sentPage(60);
    await reader.readOn(0, new AbortController().signal);
    shown.go("/feed/");
    const { last, rows } = await readAll(reader);
    expect(last.end).toEqual({ kind: "left-by-person" });
    expect(rows.length).toBeGreaterThan(9);
  });

  it("left while it waits: told at once", async () => {
    const { reader } = sentPage(60);
    const leaving = new AbortController();
    setTimeout(() => leaving.abort(), 20);
    const chunk = await reader.readOn(0, leaving.signal);
    expect(chunk.end).toEqual({ kind: "left-by-person" });
  });

  it("another document is asked to go on with rows it never had: it says so and reads nothing", async () => {
    const { reader, document } = sentPage(60);
    const chunk = await reader.readOn(40, new AbortController().signal);
    expect(chunk).toMatchObject({ rows: [], end: { kind: "left-by-person" } });
    expect(document.querySelector("main")?.scrollTop).toBe(0);
  });

  it("an answer that was lost on the way is given again", async () => {
    const { reader } = sentPage(45);
    const { signal } = new AbortController();
    const lost = await reader.readOn(0, signal);
    const again = await reader.readOn(0, signal);
    expect(again.rows.slice(0, lost.rows.length)).toEqual(lost.rows);
  });
});

it("ages of a long list are at least what the page says, and never more than the truth", async () => {
  const { site, reader } = sentPage(60);
  const { rows } = await readAll(reader);
  for (const row of rows) {
    const sent = site.invitations().find(({ toSlug }) => row.keys.includes(`slug:${toSlug}`));
    const age = site.now() - (sent?.at ?? 0);
    expect(row.ageAtLeast).toBeLessThanOrEqual(age);
    expect(age - (row.ageAtLeast ?? 0)).toBeLessThan(7 * DAY);
  }
});
