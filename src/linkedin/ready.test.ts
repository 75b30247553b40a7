import { afterEach, describe, expect, it } from "vitest";
import { showPage } from "../../tests/practice/client/site-backend.ts";
import { peopledSite } from "../../tests/practice/people.ts";
import type { SiteSetup } from "../../tests/practice/site/site.ts";
import { readWhenReady } from "./ready.ts";
import { freshDocument, handleOf } from "./testing/frame.ts";
import { afterwards, clearAway, PACE } from "./testing/inviting.ts";

afterEach(clearAway);

function open(address: string, pace: SiteSetup["pace"] = {}) {
  const { document, remove } = freshDocument();
  const site = peopledSite({ clock: () => 1_790_000_000_000, pace: { ...PACE, ...pace } });
  const shown = showPage(document, site, address);
  afterwards(() => {
    shown.stop();
    remove();
  });
  return handleOf(document, () => shown.address());
}

const staying = new AbortController().signal;

describe("waiting until a page is ready", () => {
  it("gives a profile only when its row stands", async () => {
    const page = open("/in/noor-example/", { nameAt: 300, rowAt: 6_000, hydrateAt: 6_500 });
    const reading = await readWhenReady(page, staying);
    // Connect is part of the row. (The page's timers run by the wall, the handle's by what was slept: on a
    // busy machine the two can't be compared.)
    expect(reading).toMatchObject({ surface: "profile", person: { relation: "connectable" } });
  });

  it("says what is missing after 16 s, without waiting longer", async () => {
    const page = open("/in/noor-example/", { nameAt: 60_000_000, rowAt: 60_000_000, hydrateAt: 60_000_000 });
    expect(await readWhenReady(page, staying)).toEqual({
      surface: "unreadable",
      expected: "profile",
      missing: "top card",
    });
    expect(page.now()).toBeGreaterThanOrEqual(16_000);
    expect(page.now()).toBeLessThan(17_000);
  });

  it("a name without a row is a person of unknown relation", async () => {
    const page = open("/in/noor-example/", { rowAt: 60_000_000, hydrateAt: 60_000_000 });
    expect(await readWhenReady(page, staying)).toMatchObject({ person: { relation: "unknown" } });
  });

  it("does not wait on pages that promise nothing, nor on stops", async () => {
    for (const address of ["/feed/", "/login", "/in/gone-person/"]) {
      const page = open(address);
      await readWhenReady(page, staying);
      expect(page.now()).toBe(0);
    }
  });

  it("an empty list is believed only after a while", async () => {
    const page = open("/mynetwork/invitation-manager/sent/");
    expect(await readWhenReady(page, staying)).toEqual({ surface: "sent-invitations", people: [] });
    expect(page.now()).toBeGreaterThan(3_000);
  });

  it("ends at once when the page is left", async () => {
    const page = open("/in/noor-example/", { nameAt: 60_000_000, rowAt: 60_000_000, hydrateAt: 60_000_000 });
    const leaving = new AbortController();
    void page.sleep(1_000).then(() => leaving.abort());
    expect(await readWhenReady(page, leaving.signal)).toMatchObject({ surface: "unreadable" });
    expect(page.now()).toBeLessThan(2_000);
  });
});
