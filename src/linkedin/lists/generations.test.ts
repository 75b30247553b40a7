import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { showPage } from "../../../tests/practice/client/site-backend.ts";
import { PEOPLE, peopledSite } from "../../../tests/practice/people.ts";
import type { Layout } from "../../../tests/practice/site/models.ts";
import { readWhenReady } from "../ready.ts";
import { FASTER, freshDocument, handleOf } from "../testing/frame.ts";
import { collectList } from "./collect.ts";

const DAY = 24 * 60 * 60 * 1_000;
const signal = new AbortController().signal;
let fresh: ReturnType<typeof freshDocument>;
let stop = () => {};
beforeEach(() => {
  fresh = freshDocument();
});
afterEach(() => {
  stop();
  fresh.remove();
});

function open(lists: Layout["lists"], address: string, invited: readonly string[] = []) {
  const site = peopledSite({
    clock: () => 1_790_000_000_000,
    pace: { factor: 1 / FASTER },
    sentListLag: 0,
    layout: { lists },
  });
  for (const [at, slug] of invited.entries()) {
    site.send({ slug, note: at < 4 ? "Sent by post, too" : null, via: "profile", email: null });
  }
  site.moveTime(3 * DAY);
  const shown = showPage(fresh.document, site, address);
  stop = () => shown.stop();
  return handleOf(fresh.document, () => shown.address());
}

const GENERATIONS: readonly Layout["lists"][] = ["sdui-2026", "sdui-2025", "ember-2021"];
const EVERYONE = PEOPLE.filter(
  ({ placement, degree, gone, emailAsked }) =>
    placement !== "incoming" && degree !== "1st" && !gone && emailAsked === "never",
)
  .slice(2)
  .map(({ slug }) => slug);

describe.each(GENERATIONS)("lists as in %s", (lists) => {
  it("Search: each person with keys, headline, place and standing, and nobody else's", async () => {
    const page = open(lists, "/search/results/people/?keywords=example", ["noor-example"]);
    const reading = await readWhenReady(page, signal);
    if (reading.surface !== "search") throw new Error(reading.surface);
    const rows = reading.people;
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      const person = PEOPLE.find(({ slug }) => row.keys.includes(`slug:${slug}`));
      expect(row).toMatchObject({
        fullName: person?.name,
        headline: person?.headline,
        location: person?.location,
      });
      if (lists === "ember-2021") expect(row.keys).toContain(`member:${person?.memberId}`);
    }
    const standing = new Map(rows.map(({ keys, relation }) => [keys.at(-1), relation]));
    expect(standing.get("slug:noor-example")).toBe("pending");
    expect(standing.get("slug:noor")).toBe("connectable");
    expect(rows.map(({ fullName }) => fullName)).not.toContain("LinkedIn Member");
    expect(standing.has("slug:mia-mutual")).toBe(false);
  });

  it("Search: one of the 1st degree is connected", async () => {
    const page = open(lists, "/search/results/people/?keywords=mutual");
    expect(await readWhenReady(page, signal)).toMatchObject({
      surface: "search",
      people: [{ fullName: "Mia Mutual", relation: "connected" }],
    });
  });

  it("Connections: newest first, each once, with what the row says about when", async () => {
    const page = open(lists, "/mynetwork/invite-connect/connections/");
    const reading = await readWhenReady(page, signal);
    if (reading.surface !== "connections") throw new Error(reading.surface);
    const rows = reading.people;
    expect(rows.map(({ keys, fullName }) => [keys, fullName])).toEqual([
      [["slug:mia-mutual"], "Mia Mutual"],
      [["slug:nils-muster"], "Nils Muster"],
      [["slug:ada-sample"], "Ada Sample"],
    ]);
    expect(rows[0]?.connectedText).toMatch(/^Connected on /);
  });

  it("Sent: all of a long list, newest first, with their age and never the note", async () => {
    const page = open(lists, "/mynetwork/invitation-manager/sent/", EVERYONE);
    const reading = await collectList(page, 20, signal);
    if (reading.surface !== "sent-invitations") throw new Error(reading.surface);
    const rows = reading.people;
    expect(EVERYONE.length).toBeGreaterThan(25);
    expect(rows.flatMap(({ keys }) => keys)).toEqual(EVERYONE.toReversed().map((slug) => `slug:${slug}`));
    for (const row of rows) {
      const person = PEOPLE.find(({ slug }) => row.keys.includes(`slug:${slug}`));
      expect(row).toMatchObject({
        fullName: person?.name,
        ageText: "Sent 3 days ago",
        ageAtLeast: 3 * DAY,
      });
    }
  });
});

it("Search as in sdui-2025: a card that is out of sight is empty, and is read once scrolled to", async () => {
  const page = open("sdui-2025", "/search/results/people/?keywords=");
  const read = async () => {
    const reading = await readWhenReady(page, signal);
    return reading.surface === "search" ? reading.people.length : 0;
  };
  const first = await read();
  expect(first).toBeGreaterThan(3);
  expect(first).toBeLessThan(10);
  fresh.document.querySelector("main")?.scrollTo({ top: 5_000, behavior: "instant" });
  await page.sleep(2_000);
  expect(await read()).toBe(10);
});
