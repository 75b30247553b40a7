import { afterEach, describe, expect, it, test } from "vitest";
import { showPage } from "../../../tests/practice/client/site-backend.ts";
import { OWN_SLUG, PEOPLE, peopledSite } from "../../../tests/practice/people.ts";
import type { Dress } from "../../../tests/practice/site/member.ts";
import type { Language, Layout } from "../../../tests/practice/site/models.ts";
import type { SiteSetup } from "../../../tests/practice/site/site.ts";
import type { ProfileReading } from "../../core/profile/own-profile.ts";
import { FASTER, freshDocument, handleOf } from "../testing/frame.ts";
import { lookAtOwnProfile, readOwnProfile } from "./read.ts";

const OWN = PEOPLE.find(({ slug }) => slug === OWN_SLUG);
if (OWN === undefined) throw new Error("Nobody is signed in on the practice site.");
const ABOUT = OWN.about;
const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

interface Opening {
  readonly layout?: Partial<Layout>;
  readonly language?: Language;
  readonly dress?: Partial<Dress>;
  readonly path?: string;
  readonly setup?: Partial<SiteSetup>;
}

/** A profile of the practice site, the own one unless told otherwise, in a document of its own. */
function opened({ layout = {}, language = "en", dress = {}, path = "/in/me/", setup = {} }: Opening = {}) {
  const fresh = freshDocument();
  const site = peopledSite({
    clock: () => 1_790_000_000_000,
    pace: { factor: 1 / FASTER },
    layout,
    language,
    ...setup,
  });
  const own = site.state().members.find(({ slug }) => slug === OWN_SLUG);
  if (own) site.changeMember(OWN_SLUG, { dress: { ...own.dress, ...dress } });
  const shown = showPage(fresh.document, site, path);
  cleanups.push(() => {
    shown.stop();
    fresh.remove();
  });
  let elsewhere: string | null = null;
  const page = handleOf(fresh.document, () => elsewhere ?? shown.address());
  const leaving = new AbortController();
  return {
    document: fresh.document,
    site,
    page,
    leaving,
    goTo(path: string) {
      elsewhere = path;
    },
    read: () => readOwnProfile(page, leaving.signal),
  };
}

async function profileIn(opening: Opening = {}): Promise<ProfileReading> {
  const look = await opened(opening).read();
  if (look.kind !== "read") throw new Error(JSON.stringify(look.reading));
  return look.profile;
}

const GENERATIONS = ["sdui-2026", "ember-2021"] as const;
const LANGUAGES: readonly Language[] = ["en", "de", "fr", "es", "pt", "ja", "ar"];

describe.each(GENERATIONS)("the own profile of %s", (generation) => {
  const layout = { profile: generation };
  const whole = {
    slug: OWN_SLUG,
    name: "Pia Beispiel",
    photo: { kind: "seen", value: true },
    banner: { kind: "seen", value: true },
    headline: { kind: "seen", value: "Partnerships at Muster Clinics" },
    about: { kind: "seen", value: ABOUT },
    location: { kind: "seen", value: "Oslo, Norway" },
    contact: { kind: "seen", value: true },
    experience: {
      kind: "seen",
      value: [
        expect.stringMatching(/^Partnerships · Muster Clinics · Full-time · Jan 2022/),
        expect.stringMatching(/^Study nurse · Sample Works/),
      ],
    },
    education: { kind: "seen", value: ["Sample University · Bachelor, Nursing · 2013 - 2016"] },
  };

  test.each(LANGUAGES)("is read whole, sections coming as they are scrolled to (%s)", async (language) => {
    const { id, ...read } = await profileIn({ language, layout: { ...layout, sections: "when-seen" } });
    expect(read).toEqual(whole);
    expect(id).toBe(generation === "sdui-2026" ? OWN.profileId : OWN.memberId);
  });

  it("is read whole where the sections stand there at once", async () => {
    expect(await profileIn({ layout })).toMatchObject(whole);
  });

  it("that stays half loaded gives what stands there; its sections are unread, not missing", async () => {
    expect(await profileIn({ layout: { ...layout, sections: "never" } })).toMatchObject({
      headline: whole.headline,
      about: { kind: "unread" },
      experience: { kind: "unread" },
      education: { kind: "unread" },
    });
  });

  it("without a card for About, or for experience, has them unread: their absence proves nothing", async () => {
    const dress = { aboutCard: "none", experience: [], education: [] } as const;
    expect(await profileIn({ layout, dress })).toMatchObject({
      about: { kind: "unread" },
      experience: { kind: "unread" },
      education: { kind: "unread" },
    });
  });

  it("with a heading and the pencil and no text under them has no About", async () => {
    expect((await profileIn({ layout, dress: { aboutCard: "empty" } })).about).toEqual({ kind: "missing" });
  });

  it("without photo and banner says so only where the page does", async () => {
    const told = generation === "ember-2021" ? "missing" : "unread";
    expect(await profileIn({ layout, dress: { photo: false, banner: false } })).toMatchObject({
      photo: { kind: told },
      banner: { kind: told },
    });
  });

  it("is left as the person had it: scrolled where it was, nothing pressed", async () => {
    const { document, page, read } = opened({ layout: { ...layout, sections: "when-seen" } });
    let clicks = 0;
    document.addEventListener("click", () => (clicks += 1), true);
    await page.sleep(4_000);
    const scroller = () => document.querySelector("main#workspace") ?? document.scrollingElement;
    scroller()?.scrollTo({ top: 40, behavior: "instant" });
    await read();
    expect([clicks, scroller()?.scrollTop]).toEqual([0, 40]);
  });

  it("in a tab that is not in front is not scrolled, and read as it stands", async () => {
    const { document, read } = opened({ layout: { ...layout, sections: "when-seen" } });
    Object.defineProperty(document, "hidden", { get: () => true });
    const look = await read();
    const scroller = document.querySelector("main#workspace") ?? document.scrollingElement;
    expect(scroller?.scrollTop).toBe(0);
    expect(look).toMatchObject({
      kind: "read",
      profile: { headline: whole.headline, education: { kind: "unread" } },
    });
  });
});

describe("another page", () => {
  it.each(GENERATIONS)("somebody else's profile is none of one's own (%s)", async (profile) => {
    const { read } = opened({ layout: { profile }, path: "/in/noor-example/" });
    expect(await read()).toMatchObject({ kind: "other", reading: { surface: "profile" } });
  });

  it("a profile from 2019 shows no id of the account: it can't be told whose it is", async () => {
    const { read } = opened({ layout: { profile: "ember-2019" } });
    expect(await read()).toMatchObject({ kind: "other", reading: { surface: "unreadable" } });
  });

  it("a page on which LinkedIn says stop is told as that", async () => {
    const { site, document, leaving } = opened();
    site.stopWith("account-restricted");
    const shown = showPage(document, site, "/in/me/");
    cleanups.push(() => shown.stop());
    const look = await readOwnProfile(
      handleOf(document, () => shown.address()),
      leaving.signal,
    );
    expect(look).toMatchObject({ kind: "other", reading: { surface: "stop" } });
  });

  it("that comes while reading ends it, with what was read of one's own", async () => {
    const one = opened({ layout: { sections: "when-seen" } });
    const reading = one.read();
    void one.page.sleep(3_500).then(() => one.goTo("/in/noor-example/"));
    const look = await reading;
    if (look.kind === "read") expect(look.profile.slug).toBe(OWN_SLUG);
    else expect(look.reading.surface).toBe("unreadable");
  });

  it("the person leaves: what was read by then is given", async () => {
    const one = opened({ layout: { sections: "when-seen" } });
    void one.page.sleep(3_000).then(() => one.leaving.abort());
    expect(await one.read()).toMatchObject({ kind: "read", profile: { slug: OWN_SLUG } });
  });
});

describe("what is not the member's own on the page", () => {
  const KEY = "com.linkedin.sdui.profile.card.ref";
  const card = (inside: string, after: string, id = "ACoAAEXAMPLE") => `<main id="workspace">
    <div componentkey="${KEY}${id}Topcard"><section>${inside}
      <a href="/in/noor-example/edit/intro/">✎</a><h2>Noor Example</h2><p>Head of Trials</p><p>Lund, Sweden</p>
      <a href="/in/noor-example/overlay/contact-info/">Contact info</a></section></div>${after}</main>`;
  const look = (html: string) => {
    const { document, remove } = freshDocument();
    cleanups.push(remove);
    document.documentElement.lang = "en";
    document.body.innerHTML = html;
    return lookAtOwnProfile(document, new URL("https://www.linkedin.com/in/noor-example/"));
  };
  const about = (id: string, text: string) =>
    `<div componentkey="${KEY}${id}About"><section><h2>About</h2><p>${text}</p></section></div>`;

  it("a photo outside the card, such as a stranger's beside it, is not theirs", () => {
    const stranger = '<aside><img src="data:,#profile-displayphoto" alt=""></aside>';
    expect(look(card("", stranger))?.photo).toEqual({ kind: "unread" });
    expect(look(card('<img src="data:,#profile-framedphoto" alt="">', ""))?.photo.kind).toBe("seen");
  });

  it("the section of another member, left from the page before, is not theirs", () => {
    expect(look(card("", about("ACoAASTRANGER", "I sell violins.")))?.about).toEqual({ kind: "unread" });
    expect(look(card("", about("ACoAAEXAMPLE", "I run trials.")))?.about).toMatchObject({
      value: "I run trials.",
    });
  });

  it("two of the same section are neither's", () => {
    const both = about("ACoAAEXAMPLE", "One.") + about("ACoAAEXAMPLE", "Another.");
    expect(look(card("", both))?.about).toEqual({ kind: "unread" });
  });

  it("skills beside the text of About are not its text", () => {
    const html = `<div componentkey="${KEY}ACoAAEXAMPLEAbout"><section><h2>About</h2><p>I run trials.</p>
      <p>Top skills</p><p>Listening • Planning</p></section></div>`;
    expect(look(card("", html))?.about).toMatchObject({ value: "I run trials." });
  });

  it("the model with which LinkedIn fills an empty section is no entry, and no proof of an empty one", () => {
    const html = `<div componentkey="${KEY}ACoAAEXAMPLEExperienceTopLevelSection"><section><h2>Experience</h2>
      <p>Show what you have done</p><p>Job title</p><p>Organization</p><p>2023 - present</p>
      <a href="/in/noor-example/edit/forms/position/new/">Add experience</a></section></div>`;
    expect(look(card("", html))?.experience).toEqual({ kind: "unread" });
  });

  it("an empty box where About will be is no missing About", () => {
    expect(look(card("", `<div componentkey="${KEY}ACoAAEXAMPLEAbout"></div>`))?.about).toEqual({
      kind: "unread",
    });
    const heading = `<div componentkey="${KEY}ACoAAEXAMPLEAbout"><h2>About</h2></div>`;
    expect(look(card("", heading))?.about).toEqual({ kind: "unread" });
  });
});
