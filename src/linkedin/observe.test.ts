import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { showPage } from "../../tests/practice/client/site-backend.ts";
import { peopledSite } from "../../tests/practice/people.ts";
import type { PageReading } from "../core/page/reading.ts";
import { observePage } from "./observe.ts";
import { FASTER, freshDocument, handleOf } from "./testing/frame.ts";

const AT = new URL("https://www.linkedin.com/in/noor-example/");
let fresh: ReturnType<typeof freshDocument>;
beforeEach(() => {
  fresh = freshDocument();
  fresh.document.documentElement.lang = "en";
});
afterEach(() => fresh.remove());

describe("lists of the practice site", () => {
  async function shown(address: string, language: "en" | "de" = "en"): Promise<PageReading> {
    const site = peopledSite({
      clock: () => 1_790_000_000_000,
      pace: { factor: 0 },
      sentListLag: 0,
      language,
    });
    for (const slug of ["noor-example", "bo-muster"])
      site.send({ slug, note: "Hello", via: "profile", email: null });
    site.moveTime(3 * 24 * 60 * 60 * 1_000);
    const page = showPage(fresh.document, site, address);
    const handle = handleOf(fresh.document, () => page.address(), FASTER);
    await handle.sleep(2_000);
    const reading = observePage(fresh.document, handle.url());
    page.stop();
    return reading;
  }

  it("Connections: newest first, each once", async () => {
    const reading = await shown("/mynetwork/invite-connect/connections/");
    if (reading.surface !== "connections") throw new Error(reading.surface);
    expect(reading.people.map(({ keys, fullName }) => [keys, fullName])).toEqual([
      [["slug:mia-mutual"], "Mia Mutual"],
      [["slug:nils-muster"], "Nils Muster"],
      [["slug:ada-sample"], "Ada Sample"],
    ]);
    expect(reading.people[0]?.connectedText).toMatch(/^Connected on /);
  });

  it("Sent: with the age where the words are known", async () => {
    const reading = await shown("/mynetwork/invitation-manager/sent/");
    if (reading.surface !== "sent-invitations") throw new Error(reading.surface);
    expect(reading.people).toEqual([
      {
        keys: ["slug:bo-muster"],
        fullName: "Bo Muster",
        ageText: "Sent 3 days ago",
        ageAtLeast: 3 * 86_400_000,
      },
      {
        keys: ["slug:noor-example"],
        fullName: "Noor Example",
        ageText: "Sent 3 days ago",
        ageAtLeast: 3 * 86_400_000,
      },
    ]);
    const german = await shown("/mynetwork/invitation-manager/sent/CONNECTION/", "de");
    expect(german).toMatchObject({
      people: [{ fullName: "Bo Muster", ageAtLeast: null }, { ageAtLeast: null }],
    });
  });

  it("Search: the person of each row, not their mutual connections", async () => {
    const reading = await shown("/search/results/people/?keywords=example");
    if (reading.surface !== "search") throw new Error(reading.surface);
    const bySlug = new Map(reading.people.map((person) => [person.keys.at(-1) ?? "", person]));
    expect(bySlug.get("slug:noor-example")).toMatchObject({ relation: "pending" });
    expect(bySlug.get("slug:noor")).toMatchObject({
      relation: "connectable",
      headline: "Clinical research lead at Example Labs",
      location: "Uppsala, Sweden",
    });
    expect(bySlug.get("slug:noor")?.keys.map((key) => key.split(":")[0])).toEqual([
      "member",
      "profile",
      "slug",
    ]);
    expect(bySlug.get("slug:aino-follow")).toMatchObject({ relation: "unknown" });
    expect(bySlug.has("slug:mia-mutual")).toBe(false);
    expect(reading.people.map(({ fullName }) => fullName)).not.toContain("LinkedIn Member");
  });

  it("Search: somebody called Pending can still be invited: the link of a name is no control", () => {
    fresh.document.body.innerHTML = `<main><div role="listitem">
      <p><a href="/in/pending-sample/">Pending</a><span> • 2nd</span></p><p>Site manager</p>
      <div><a aria-label="Invite Pending to connect" href="/preload/search-custom-invite/?vanityName=pending-sample"
        componentkey="ConnectButtonstate:invitation:urn:li:member:100000001_connect">Connect</a></div></div></main>`;
    const at = new URL("https://www.linkedin.com/search/results/people/");
    expect(observePage(fresh.document, at)).toMatchObject({
      people: [{ fullName: "Pending", relation: "connectable" }],
    });
  });

  it("leaves no attribute, node, global or console line behind", async () => {
    const lines = (["log", "warn", "error", "info", "debug"] as const).map((level) =>
      vi.spyOn(console, level),
    );
    const site = peopledSite({ clock: () => 1_790_000_000_000, pace: { factor: 0 } });
    const page = showPage(fresh.document, site, "/in/noor-example/");
    await handleOf(fresh.document, () => "/").sleep(1_000);
    const view = fresh.document.defaultView;
    const before = { html: fresh.document.documentElement.outerHTML, globals: Object.keys(view ?? {}) };
    observePage(fresh.document, AT);
    expect({ html: fresh.document.documentElement.outerHTML, globals: Object.keys(view ?? {}) }).toEqual(
      before,
    );
    for (const line of lines) expect(line).not.toHaveBeenCalled();
    page.stop();
    vi.restoreAllMocks();
  });
});
