import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { showPage } from "../../../tests/practice/client/site-backend.ts";
import { peopledSite } from "../../../tests/practice/people.ts";
import type { Language, Layout } from "../../../tests/practice/site/models.ts";
import { observePage } from "../observe.ts";
import { FASTER, freshDocument, handleOf } from "../testing/frame.ts";
import { totalConnections } from "./total.ts";

let fresh: ReturnType<typeof freshDocument>;
beforeEach(() => {
  fresh = freshDocument();
});
afterEach(() => fresh.remove());

function withHeader(text: string): Document {
  const { document } = fresh;
  document.body.innerHTML =
    '<main><div componentkey="ConnectionsPage_ConnectionsListHeader"><h1></h1></div></main>';
  const heading = document.querySelector("h1");
  if (heading) heading.textContent = text;
  return document;
}

describe("the header over the connections, whatever its language", () => {
  test.each([
    ["1,204 connections", 1_204],
    ["1 connection", 1],
    ["0 connections", 0],
    ["1.204 Kontakte", 1_204],
    ["1’204 Kontakte", 1_204],
    ["1\u202f204 relations", 1_204],
    ["12\u00a0204 kontakter", 12_204],
    ["1204 contactos", 1_204],
    ["1.204 conexões", 1_204],
    ["つながり1,204人", 1_204],
    ["1,20,400 कनेक्शन", 120_400],
    ["١٬٢٠٤ زميل", 1_204],
    ["\u200f۱۲۰۴ ارتباط\u200f", 1_204],
    ["1,204 connections Sort by: Recently added", 1_204],
  ])("%s", (text, count) => {
    expect(totalConnections(withHeader(text), 0)).toBe(count);
  });

  test.each([
    "Connections",
    "",
    "500+ connections",
    "1.2K connections",
    "12K connections",
    "12 mil conexiones",
    "1,2 Tsd. Kontakte",
    "12 тыс. контактов",
    "つながり1.2万人",
    "3万人",
    "1,204 connections, 3 new",
    "1.204,5 Kontakte",
    "12.04 connections",
    "30 of 1,204 connections",
    "1234567 connections",
  ])("of “%s” nothing is made", (text) => {
    expect(totalConnections(withHeader(text), 0)).toBeNull();
  });

  test("a number smaller than the rows that stand there counts something else", () => {
    expect(totalConnections(withHeader("9 connections"), 10)).toBeNull();
    expect(totalConnections(withHeader("10 connections"), 10)).toBe(10);
  });

  test("a number elsewhere on the page is not taken for it", () => {
    const { document } = fresh;
    document.body.innerHTML = "<main><h1>1,204 connections</h1></main>";
    expect(totalConnections(document, 0)).toBeNull();
  });
});

describe("on the practice site", () => {
  async function read(lists: Layout["lists"], language: Language) {
    const site = peopledSite({
      clock: () => 1_790_000_000_000,
      pace: { factor: 0 },
      language,
      layout: { lists },
    });
    const page = showPage(fresh.document, site, "/mynetwork/invite-connect/connections/");
    const handle = handleOf(fresh.document, () => page.address(), FASTER);
    await handle.sleep(2_000);
    const reading = observePage(fresh.document, handle.url());
    page.stop();
    if (reading.surface !== "connections") throw new Error(reading.surface);
    return { total: reading.total, truth: site.connections(0).total };
  }

  test.each(["en", "de", "fr", "ja", "ar"] as const)("the header is read in %s", async (language) => {
    for (const lists of ["sdui-2025", "sdui-2026"] as const) {
      const { total, truth } = await read(lists, language);
      expect(total).toBe(truth);
    }
  });

  test("the old application's heading has no mark of its own: not known", async () => {
    expect((await read("ember-2021", "en")).total).toBeNull();
  });
});
