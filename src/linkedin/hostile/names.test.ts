import { afterEach, describe, expect, it } from "vitest";
import { showPage } from "../../../tests/practice/client/site-backend.ts";
import { peopledSite } from "../../../tests/practice/people.ts";
import { invent, type Member } from "../../../tests/practice/site/member.ts";
import { readWhenReady } from "../ready.ts";
import { freshDocument, handleOf } from "../testing/frame.ts";
import { afterwards, clearAway, inviting, NOTE, PACE } from "../testing/inviting.ts";

afterEach(clearAway);

const SLUG = "noor-example";

/** What the page says, and how it is read: without direction marks and with single spaces, else letter by letter. */
const WRITTEN: readonly (readonly [what: string, name: string, read?: string])[] = [
  ["double quotes", 'Noor "Nono" Example'],
  ["a tag", "Noor <b>Example</b>"],
  ["a tag that would run", "<img src=x onerror=alert(1)> Example"],
  ["an entity", "Noor &amp; Example & Co"],
  ["emoji of several parts", "Noor 👩🏽‍🔬 Example 🏳️‍🌈"],
  ["Hebrew and Latin with direction marks", "\u200fנור\u200f Example\u200e", "נור Example"],
  ["an embedding that turns it round", "Noor \u202eelpmaxE\u202c", "Noor elpmaxE"],
  ["a straight apostrophe", "Noor O'Example"],
  ["a curly apostrophe", "Noor O’Example"],
  ["200 characters", `Noor ${"Long-Example ".repeat(15)}`.slice(0, 199) + "e"],
  ["letters in two parts", "Zoe\u0308 Exemple\u0301", "Zoë Exemplé"],
  ["no-break spaces", "Noor\u00a0\u00a0Example", "Noor Example"],
  ["the place of a name in a template", "{r} Example"],
  ["what a replacement takes for itself", "$& $1 Example"],
  ["the end of the sentence around it", "Noor to connect"],
  ["a label of the page", "Pending"],
  ["the words of a limit", "You’ve reached the weekly invitation limit"],
  ["a regular expression", "Noor (Example) [a-z]+.*$"],
  ["a stranger's beginning", "Noor Example"],
];
const NAMES = WRITTEN.map(([what, name, read = name]) => ({ what, name, read }));

function siteWith(name: string, change: Partial<Member> = {}) {
  const site = peopledSite({ clock: () => 1_790_000_000_000, pace: PACE, sentListLag: 0 });
  site.changeMember(SLUG, { name, ...change });
  // Strangers beside it: the name goes on, or begins later.
  site.changeMember("noor-example-9", { name: `${name} Sample` });
  site.changeMember("noor", { name: `Dr ${name}` });
  return site;
}

type NamedSite = ReturnType<typeof siteWith>;

async function invite(site: NamedSite, fullName: string) {
  const { run } = inviting((document) => showPage(document, site, `/in/${SLUG}/`), {
    keys: [`slug:${SLUG}`],
    fullName,
  });
  const { outcome } = await run();
  const arrived = site.requests().map(({ toSlug, note, verdict }) => ({ toSlug, note, verdict }));
  return { outcome, arrived };
}

async function peopleAt(site: NamedSite, path: string): Promise<readonly unknown[]> {
  const { document, remove } = freshDocument();
  const shown = showPage(document, site, path);
  afterwards(() => {
    shown.stop();
    remove();
  });
  const reading = await readWhenReady(
    handleOf(document, () => shown.address()),
    new AbortController().signal,
  );
  return "people" in reading ? reading.people : [];
}

const ARRIVED = [{ toSlug: SLUG, note: NOTE, verdict: "sent" }];

describe("a name of any letters", () => {
  it.each(NAMES)("I6 gets the invitation where only the label names them: $what", async ({ name }) => {
    const { traits } = invent(1, { slug: SLUG, name, traits: { connectElement: "button" } });
    const { outcome, arrived } = await invite(siteWith(name, { traits }), name);
    expect(outcome).toMatchObject({ kind: "sent" });
    expect(arrived).toEqual(ARRIVED);
  });

  it.each(NAMES)(
    "I6 gets it from the More menu and stands in lists letter by letter: $what",
    async ({ name, read: fullName }) => {
      const site = siteWith(name, { placement: "in-more" });
      const found = await peopleAt(site, "/search/results/people/?keywords=Head%20of%20Trials");
      const { outcome, arrived } = await invite(site, name);
      expect(outcome).toMatchObject({ kind: "sent" });
      expect(arrived).toEqual(ARRIVED);
      expect(await peopleAt(site, "/mynetwork/invitation-manager/sent/")).toMatchObject([{ fullName }]);
      expect(found).toContainEqual(expect.objectContaining({ fullName }));
    },
  );

  it("I4 that could be the title of a security check stops before anything is pressed", async () => {
    const { outcome, arrived } = await invite(siteWith("Security Verification"), "Security Verification");
    expect(outcome).toMatchObject({ kind: "stopped", restriction: "challenge", pressed: false });
    expect(arrived).toEqual([]);
  });

  it("I6 an apostrophe typed otherwise than the page has it is the same name", async () => {
    const { outcome, arrived } = await invite(siteWith("Noor O’Example"), "Noor O'Example");
    expect(outcome.kind).toBe("sent");
    expect(arrived).toEqual(ARRIVED);
  });

  it.each([
    ["goes on", "Noor Example Sample"],
    ["begins earlier", "Dr Noor Example"],
    ["is the same but for a tag", "Noor <b>Example</b>"],
    ["is the same but for one letter", "Noor Exampl\u0435"],
  ])("I6 a dialog whose name %s is somebody else's", async (_what, name) => {
    const site = siteWith("Noor Example");
    site.changeMember("noor-example-9", { name });
    site.arm({ kind: "wrong-person", on: "connect", slug: "noor-example-9" });
    const { outcome, arrived } = await invite(site, "Noor Example");
    expect(outcome).toMatchObject({ kind: "not-sent", reason: "wrong-person-in-dialog" });
    expect(arrived).toEqual([]);
  });
});
