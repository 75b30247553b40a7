import { afterEach, describe, expect, it, vi } from "vitest";
import { observing, on } from "../../../tests/linkedin/observed.ts";
import { showPage } from "../../../tests/practice/client/site-backend.ts";
import { PEOPLE, peopledSite } from "../../../tests/practice/people.ts";
import { salesIdOf } from "../../../tests/practice/site/sales.ts";
import { observePage } from "../observe.ts";
import { freshDocument, handleOf } from "../testing/frame.ts";

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

const leadOf = (slug: string) =>
  salesIdOf(PEOPLE.find((person) => person.slug === slug)?.profileId ?? "nobody");
const LEAD_PAGE = `/sales/lead/${leadOf("noor-example")},NAME_SEARCH,aB3d`;

async function open(address: string) {
  const { document, remove } = freshDocument();
  const site = peopledSite({ clock: () => 1_790_000_000_000, pace: { factor: 0 } });
  const shown = showPage(document, site, address);
  cleanups.push(() => {
    shown.stop();
    remove();
  });
  const page = handleOf(document, () => shown.address());
  await page.sleep(2_000);
  const look = () => observePage(document, page.url());
  const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
  return { document, site, page, look, press };
}

describe("leads of a search and of a saved list", () => {
  it.each(["/sales/search/people?query=x", "/sales/lists/people/700000001"])(
    "%s: those scrolled into view, each once, under their Sales Navigator id",
    async (address) => {
      const { document, page, look } = await open(address);
      const first = look();
      if (first.surface !== "sales-people") throw new Error(JSON.stringify(first));
      expect(first.people.length).toBeLessThan(25);
      expect(first.people.find(({ fullName }) => fullName === "Noor Example")).toMatchObject({
        keys: [`lead:${leadOf("noor-example")}`],
        headline: "Head of Trials at Sample Works",
        company: "Sample Works",
        location: "Lund, Sweden",
        relation: "unknown",
      });
      const main = document.querySelector("main");
      for (let top = 0; main !== null && top < main.scrollHeight; top += 300) {
        main.scrollTop = top;
        await page.sleep(1_000);
      }
      // The last rows fill a moment after they are in view.
      await vi.waitFor(() => expect(look()).toMatchObject({ people: { length: 25 } }), 20_000);
      const whole = look();
      if (whole.surface !== "sales-people") throw new Error(whole.surface);
      expect(whole.people).toHaveLength(25);
      expect(whole.people.find(({ fullName }) => fullName === "Mia Mutual")?.relation).toBe("connected");
      expect(whole.people.some(({ fullName }) => fullName.startsWith("Maximiliane-Theodora"))).toBe(true);
    },
  );
});

describe("the page of one lead", () => {
  it("without its menu it shows nobody's public address, not even one's own in the header", async () => {
    const { look } = await open(LEAD_PAGE);
    expect(look()).toMatchObject({
      surface: "sales-lead",
      person: { keys: [`lead:${leadOf("noor-example")}`], fullName: "Noor Example", company: "Sample Works" },
    });
  });

  it("with its menu open it gives both keys", async () => {
    const { look, press } = await open(LEAD_PAGE);
    press('[aria-label="Open actions overflow menu"]');
    expect(look()).toMatchObject({
      person: { keys: [`lead:${leadOf("noor-example")}`, "slug:noor-example"], relation: "unknown" },
    });
  });

  it("an invitation that waits is read from the open menu", async () => {
    const { document, page, look, press, site } = await open(LEAD_PAGE);
    const menu = '[aria-label="Open actions overflow menu"]';
    press(menu);
    press("button.artdeco-dropdown__item");
    await page.sleep(1_000);
    const note = document.querySelector<HTMLTextAreaElement>("#connect-cta-form__invitation");
    if (note === null) throw new Error("No dialog.");
    note.value = "Hello Noor";
    press(".connect-cta-form__send");
    await page.sleep(1_000);
    expect(site.invitations()).toMatchObject([{ toSlug: "noor-example", note: "Hello Noor" }]);
    press(menu);
    press(menu);
    expect(look()).toMatchObject({ person: { relation: "pending" } });
  });
});

describe("I6 where the markup leaves doubt", () => {
  const { observe } = observing();
  const at = on("/sales/lead/ACwAAEXAMPLEabcdefghij,NAME_SEARCH,aB3d");
  const name = '<h1 data-anonymize="person-name">Noor Example</h1>';

  it("two different public addresses are none", () => {
    const links = ["noor-example", "ivo-sample"].map(
      (slug) => `<a href="https://www.linkedin.com/in/${slug}/">View LinkedIn profile</a>`,
    );
    expect(observe(`<main>${name}${links.join("")}</main>`, at)).toMatchObject({
      person: { keys: ["lead:ACwAAEXAMPLEabcdefghij"] },
    });
  });

  it("two names without a heading are unreadable", () => {
    const names = ["Noor Example", "Ivo Sample"].map(
      (one) => `<span data-anonymize="person-name">${one}</span>`,
    );
    expect(observe(`<main>${names.join("")}</main>`, at)).toMatchObject({ surface: "unreadable" });
  });

  it("a row survives a name of 200 characters, tags as text, emoji and marks of direction", () => {
    const odd = `${"W".repeat(190)} 🌱 &lt;b&gt;\u200Fمثال\u200E`;
    const html = `<ol><li><div data-x-search-result="LEAD"><a href="/sales/lead/ACwAAEXAMPLEabcdefghij,NAME_SEARCH,aB3d"><span data-anonymize="person-name">${odd}</span></a></div></li><li></li></ol>`;
    expect(observe(html, on("/sales/search/people"))).toMatchObject({
      people: [{ fullName: `${"W".repeat(190)} 🌱 <b>مثال` }],
    });
  });
});
