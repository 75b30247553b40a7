import { describe, expect, it } from "vitest";
import { observing, on } from "../../../tests/linkedin/observed.ts";
import { showPage } from "../../../tests/practice/client/site-backend.ts";
import { peopledSite } from "../../../tests/practice/people.ts";
import { observePage } from "../observe.ts";
import { handleOf } from "../testing/frame.ts";

const AT = on("/mynetwork/grow/");

describe("People you may know", () => {
  const { observe, document } = observing();

  it("each card's own person, with the relation its control proves; nothing is pressed", async () => {
    const site = peopledSite({ clock: () => 1_790_000_000_000, pace: { factor: 0 } });
    site.send({ slug: "bo-muster", note: null, via: "profile", email: null });
    const shown = showPage(document(), site, "/mynetwork/grow/");
    await handleOf(document(), () => "/").sleep(2_000);
    const reading = observePage(document(), AT);
    shown.stop();
    if (reading.surface !== "suggestions") throw new Error(JSON.stringify(reading));
    const bySlug = new Map(reading.people.map((person) => [person.keys.at(-1) ?? "", person]));
    expect(bySlug.get("slug:noor-example")).toMatchObject({
      fullName: "Noor Example",
      headline: "Head of Trials at Sample Works",
      relation: "connectable",
    });
    expect(bySlug.get("slug:noor-example")?.keys[0]).toMatch(/^member:\d+$/);
    expect(bySlug.get("slug:bo-muster")).toMatchObject({ relation: "pending" });
    expect(bySlug.has("slug:mia-mutual")).toBe(false);
    expect(site.invitations()).toHaveLength(1);
  });

  const card = (slug: string, name: string, label: string, key: string) =>
    `<li><a href="/in/${slug}/"><p>${name}</p></a><button aria-label="${label}" componentkey="${key}">x</button></li>`;
  const connect = (id: number) => `ConnectButtonstate:invitation:urn:li:member:${id}_connect`;

  it("I6 a control that names somebody else proves nothing about the card's person", () => {
    const html = `<main><ul>${card("noor-example", "Noor Example", "Invite Ivo Sample to connect", connect(1))}${card("mei", "Mei Placeholder", "Invite Mei Placeholder to connect", connect(2))}</ul></main>`;
    expect(observe(html, AT)).toMatchObject({ people: [{ fullName: "Mei Placeholder" }] });
  });

  it("in an unknown language the person is read, and of the control nothing is believed", () => {
    document().documentElement.lang = "xx";
    const html = `<main><ul>${card("noor-example", "Noor Example", "qwx", connect(1))}</ul></main>`;
    expect(observe(html, AT)).toMatchObject({
      people: [{ keys: ["slug:noor-example"], relation: "unknown" }],
    });
  });

  it("received invitations and pages to follow are no suggestions", () => {
    const html = `<main><ul><li><a href="/in/lars/">Lars Incoming</a><button>Accept</button></li></ul></main>`;
    expect(observe(html, AT)).toMatchObject({ surface: "unreadable", expected: "suggestions" });
  });
});
