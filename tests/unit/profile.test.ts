import { describe, expect, it } from "vitest";
import { exportParts } from "../../src/app/people-out/export.ts";
import { EXPORT_TABLES } from "../../src/app/people-out/export-tables.ts";
import { readProfilePlace } from "../../src/app/profile/place.ts";
import { PROFILE_PARTS } from "../../src/core/profile/own-profile.ts";
import { MISSING, seen, UNREAD } from "../../src/core/profile/testing/invented.ts";
import { DAY, HOUR } from "../../src/core/shared/time.ts";
import { OWN_TAB } from "./world/site.ts";
import { addAndApprove, candidate, setUpWorld, type World } from "./world/world.ts";

const OWN = "https://www.linkedin.com/in/olga-owner/";
const profiles = (world: World) => world.store.read((reader) => reader.ownProfiles());
const place = (world: World) => world.store.read((reader) => readProfilePlace(reader));

describe("checking the own profile", () => {
  it("in front of the person: it is read, kept under the account, and told whole", async () => {
    const world = await setUpWorld();
    const tab = world.site.visit(OWN);
    expect(await world.actions.checkProfile("in-front")).toMatchObject({ kind: "read", unread: [] });
    expect(await profiles(world)).toMatchObject([
      { id: "ACoAAOWNER", name: "Olga Owner", readAt: world.now, older: {}, photo: seen(true) },
    ]);
    expect([world.site.inFront, world.site.opened]).toEqual([tab, []]);
  });

  it("from the full page: the tab that shows it is brought to the front, read, and the person is back", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    await world.runUntil(world.now + HOUR);
    const before = world.site.opened.length;
    world.site.visit("https://www.linkedin.com/in/noor-example/");
    world.site.visit(OWN);
    world.site.visit("https://www.linkedin.com/in/olga-owner-2/");
    expect(await world.actions.checkProfile("wherever")).toMatchObject({ kind: "read" });
    expect(world.site.opened.length).toBe(before);
    expect(world.site.inFront).toBe(OWN_TAB);
  });

  it("from the full page with none open: a tab is opened for it, and no other tab is used", async () => {
    const world = await setUpWorld();
    world.site.visit("https://www.linkedin.com/in/noor-example/");
    const tabs = world.site.tabCount();
    expect(await world.actions.checkProfile("wherever")).toMatchObject({ kind: "read" });
    expect([world.site.opened, world.site.tabCount()]).toEqual([["/in/me/"], tabs + 1]);
    expect(world.site.inFront).toBe(OWN_TAB);
  });

  it("does not touch the tab in which an invitation waits for the person's Send", async () => {
    const world = await setUpWorld();
    await addAndApprove(world, ["Noor Example"]);
    await world.runUntil(world.now + HOUR);
    const waiting = world.site.waiting();
    expect(waiting).not.toBeNull();
    await world.actions.checkProfile("wherever");
    world.site.pressSend();
    expect(world.site.received).toHaveLength(1);
  });

  it.each([
    ["no tab of LinkedIn in front", null, "no-answer"],
    ["somebody else's profile", "https://www.linkedin.com/in/noor-example/", "not-own"],
    ["a page that does not answer", "https://www.linkedin.com/in/silent/", "no-answer"],
  ])("%s: nothing is kept, and what was kept stays", async (_what, url, kind) => {
    const world = await setUpWorld();
    world.site.visit(OWN);
    await world.actions.checkProfile("in-front");
    const before = await profiles(world);
    world.site.addMember("Noor Example");
    world.site.silentAt = "silent";
    if (url === null) world.site.inFront = null;
    else world.site.visit(url);
    world.now += DAY;
    expect(await world.actions.checkProfile("in-front")).toMatchObject({ kind });
    expect(await profiles(world)).toEqual(before);
  });

  it("half loaded: what was read before stays with its time, what was read now is new, nothing is guessed", async () => {
    const world = await setUpWorld();
    world.site.visit(OWN);
    await world.actions.checkProfile("in-front");
    const first = world.now;
    world.now += DAY;
    world.site.profile = { about: UNREAD, experience: UNREAD, photo: MISSING, headline: seen("Trials") };
    expect(await world.actions.checkProfile("in-front")).toMatchObject({
      kind: "read",
      unread: ["about", "experience"],
    });
    expect(await profiles(world)).toMatchObject([
      {
        readAt: world.now,
        older: { about: first, experience: first },
        photo: MISSING,
        headline: seen("Trials"),
        about: { kind: "seen" },
      },
    ]);
  });

  it("half loaded the first time: the unread parts are kept as unread", async () => {
    const world = await setUpWorld();
    world.site.visit(OWN);
    world.site.profile = { about: UNREAD, experience: UNREAD };
    await world.actions.checkProfile("in-front");
    expect(await profiles(world)).toMatchObject([{ about: UNREAD, experience: UNREAD, older: {} }]);
  });

  it("I4 a page on which LinkedIn says stop is written down, and blocks", async () => {
    const world = await setUpWorld();
    world.site.visit(OWN);
    world.site.stop = "account-restricted";
    expect(await world.actions.checkProfile("in-front")).toEqual({
      kind: "stop",
      restriction: "account-restricted",
    });
    expect(await world.store.read((reader) => reader.restrictions(0))).toMatchObject([
      { kind: "account-restricted", confirmedAt: null },
    ]);
    expect(await profiles(world)).toEqual([]);
  });

  it("sends nothing and spends nothing: the log stays as it is", async () => {
    const world = await setUpWorld();
    const counts = await world.store.read((reader) => reader.stateCounts());
    await world.actions.checkProfile("wherever");
    expect(world.site.received).toEqual([]);
    expect(await world.store.read((reader) => reader.stateCounts())).toEqual(counts);
  });
});

describe("I9 whose profile it is", () => {
  it("I9 that of another account is kept under its own, and told apart from the queue's", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    await world.runUntil(world.now + HOUR);
    world.site.visit("https://www.linkedin.com/in/me/");
    await world.actions.checkProfile("in-front");
    world.site.account = { id: "ACoAAOTHER", slug: "otto-other", name: "Otto Other" };
    world.now += HOUR;
    await world.actions.checkProfile("in-front");
    const shown = await place(world);
    expect(shown.account).toMatchObject({ id: "ACoAAOWNER", name: "Olga Owner" });
    expect(shown.profiles.map(({ id }) => id)).toEqual(["ACoAAOTHER", "ACoAAOWNER"]);
  });

  it("I9 a generation that shows the other id of the same account does not make it two", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    await world.runUntil(world.now + HOUR);
    world.site.visit(OWN);
    await world.actions.checkProfile("in-front");
    world.site.account = { ...world.site.account, id: "100000001" };
    await world.actions.checkProfile("in-front");
    expect((await profiles(world)).map(({ id }) => id)).toEqual(["ACoAAOWNER"]);
  });
});

describe("I9 before anything was sent", () => {
  it("I9 the account is known by what was read of it, whichever id the page shows", async () => {
    const world = await setUpWorld();
    world.site.visit(OWN);
    await world.actions.checkProfile("in-front");
    world.site.account = { ...world.site.account, id: "100000001" };
    world.site.profile = { about: UNREAD };
    await world.actions.checkProfile("in-front");
    expect(await profiles(world)).toMatchObject([{ id: "ACoAAOWNER", about: { kind: "seen" } }]);
  });

  it("I9 what was read before the account was known by its other id is kept as one with it", async () => {
    const world = await setUpWorld({ handsFree: true });
    world.site.account = { ...world.site.account, id: "100000001" };
    world.site.visit(OWN);
    await world.actions.checkProfile("in-front");
    world.site.account = { ...world.site.account, id: "ACoAAOWNER" };
    await addAndApprove(world, ["Noor Example"]);
    await world.runUntil(world.now + HOUR);
    world.site.visit(OWN);
    await world.actions.checkProfile("in-front");
    expect((await profiles(world)).map(({ id }) => id)).toEqual(["ACoAAOWNER"]);
  });
});

describe("the place", () => {
  it("shows each segment in use with its wordings and its people; one without notes has nothing to back up", async () => {
    const world = await setUpWorld();
    await world.actions.addPeople(world.segmentId, [candidate("Noor Example")], "paste");
    const blank = await world.actions.createSegment({
      name: "Wider circle",
      description: "",
      notePolicy: "blank",
      allocation: "learning",
      weight: 1,
      wordings: [{ id: null, name: "A", body: "Hello, I teach astronomy." }],
    });
    expect(blank.ok).toBe(true);
    expect((await place(world)).audiences).toEqual([]);
    await world.actions.checkProfile("wherever");
    expect((await place(world)).audiences).toMatchObject([
      { segment: { name: "Clinical trial leads" }, people: [{ fullName: "Noor Example" }], more: false },
      { segment: { name: "Wider circle" }, wordings: [], people: [] },
    ]);
  });
});

describe("what is kept of it", () => {
  it("is forgotten on request, and put back by undo", async () => {
    const world = await setUpWorld();
    await world.actions.checkProfile("wherever");
    const before = await profiles(world);
    const gone = await world.actions.forgetProfiles();
    expect(await profiles(world)).toEqual([]);
    await world.actions.keepProfiles(gone);
    expect(await profiles(world)).toEqual(before);
  });

  it("is not put back over a newer reading", async () => {
    const world = await setUpWorld();
    await world.actions.checkProfile("wherever");
    const gone = await world.actions.forgetProfiles();
    world.now += DAY;
    await world.actions.checkProfile("wherever");
    await world.actions.keepProfiles(gone);
    expect(await profiles(world)).toMatchObject([{ readAt: world.now }]);
  });

  it("goes with everything else", async () => {
    const world = await setUpWorld();
    await world.actions.checkProfile("wherever");
    await world.actions.deleteEverything();
    expect(await profiles(world)).toEqual([]);
  });

  it("is in no export: it is on LinkedIn already", async () => {
    const world = await setUpWorld();
    await world.actions.checkProfile("wherever");
    const request = { format: "json", tables: EXPORT_TABLES, segmentId: null } as const;
    let text = "";
    for await (const part of exportParts(world.store, request, world.now)) text += part;
    expect(text).toContain("politely-export");
    expect(text).not.toMatch(/Muster Clinics|study nurse/);
  });

  it("has every part there is", async () => {
    const world = await setUpWorld();
    await world.actions.checkProfile("wherever");
    const [kept] = await profiles(world);
    expect(PROFILE_PARTS.map((part) => kept?.[part].kind)).toEqual(PROFILE_PARTS.map(() => "seen"));
  });
});
