import { describe, expect, it } from "vitest";
import { ATTEMPT_KINDS } from "../../src/core/invitation/attempt.ts";
import type { InvitationState } from "../../src/core/invitation/invitation.ts";
import type { PersonOnPage, SentRow } from "../../src/core/page/reading.ts";
import { DAY, HOUR, MINUTE } from "../../src/core/shared/time.ts";
import { recount } from "../../src/core/statistics/figures.ts";
import { addAndApprove, inState, setUpWorld, TUESDAY_MORNING, type World } from "./world/world.ts";

const figures = (world: World) => world.store.read((reader) => reader.dailyFigures("2026-01-01"));
const log = (world: World) => world.store.read((reader) => reader.attemptsSince(0, [...ATTEMPT_KINDS]));

const person = (slug: string, fullName: string): PersonOnPage => ({
  keys: [`slug:${slug}`],
  fullName,
  headline: "",
  company: "",
  location: "",
  relation: "pending",
  evidence: ["flip"],
});
const row = (slug: string, ageAtLeast: number | null): SentRow => ({
  keys: [`slug:${slug}`],
  fullName: slug,
  ageText: "as shown",
  ageAtLeast,
});
const seen = (world: World, people: readonly SentRow[]) =>
  world.worker().hear({ kind: "list-seen", reading: { surface: "sent-invitations", people } }, 3);

describe("I3 invitations sent by hand count", () => {
  it("I3 five by hand on a first day leave nothing of five", async () => {
    const world = await setUpWorld({ handsFree: true });
    for (const slug of ["a-one", "b-two", "c-three", "d-four", "e-five"]) {
      await world.worker().hear({ kind: "sent-by-hand", person: person(slug, slug) }, 3);
    }
    await addAndApprove(world, ["Noor Example"]);
    await world.runUntil(world.now + 7 * HOUR);
    expect(world.site.received).toEqual([]);
    expect(await figures(world)).toMatchObject([{ day: "2026-03-03", byHand: 5, sent: 0 }]);
    await world.runUntil(world.now + DAY);
    expect(world.site.received).toHaveLength(1);
  });

  it("I3 the Sent page brings what was sent elsewhere, at the newest time its age allows, once", async () => {
    const world = await setUpWorld();
    const rows = [
      row("yesterday", DAY),
      row("three-days", 3 * DAY),
      row("old", 30 * DAY),
      row("unclear", null),
    ];
    await seen(world, rows);
    await seen(world, rows);
    expect(await figures(world)).toMatchObject([
      { day: "2026-02-28", byHand: 1 },
      { day: "2026-03-02", byHand: 1 },
    ]);
  });

  it("I2 who stands on the Sent page leaves the queue, however long ago", async () => {
    const world = await setUpWorld();
    await addAndApprove(world, ["Noor Example", "Ivo Sample"]);
    await seen(world, [row("noor-example", 60 * DAY), row("ivo-sample", HOUR)]);
    expect(await inState(world, "approved")).toEqual([]);
    expect(await inState(world, "skipped")).toHaveLength(2);
  });

  it("an unknown one found on the Sent page is settled as sent, not counted twice", async () => {
    const world = await setUpWorld({ handsFree: true });
    world.site.nextOutcomes.push({ kind: "unknown", evidence: "closed" });
    await addAndApprove(world, ["Noor Example"]);
    await world.runUntil(world.now + HOUR);
    await seen(world, [row("noor-example", HOUR)]);
    expect(await inState(world, "sent")).toHaveLength(1);
    expect(await figures(world)).toMatchObject([{ sent: 1, unknown: 0, byHand: 0 }]);
  });
});

describe("acceptances", () => {
  const connections = (slugs: readonly string[], total: number | null = null) => ({
    kind: "list-seen" as const,
    reading: {
      surface: "connections" as const,
      people: slugs.map((slug) => ({ keys: [`slug:${slug}` as const], fullName: slug, connectedText: null })),
      total,
    },
  });

  it("whoever was invited and stands among the connections has accepted, once", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example", "Ivo Sample"]);
    await world.runUntil(world.now + 6 * HOUR);
    world.now = TUESDAY_MORNING + 2 * DAY;
    await world.worker().hear(connections(["noor-example", "stranger"]), 3);
    await world.worker().hear(connections(["noor-example", "stranger"]), 3);
    expect(await inState(world, "accepted")).toHaveLength(1);
    expect(await figures(world)).toMatchObject([
      { day: "2026-03-03", sent: 2, accepted: 0, acceptedOfSent: 1 },
      { day: "2026-03-05", accepted: 1 },
    ]);
  });

  it("I9 a list opened while two accounts are known is not believed", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    await world.runUntil(world.now + HOUR);
    await world.store.write((writer) =>
      writer.putAccount({ id: "ACoAAOTHER", slug: null, name: "Otto", firstSeenAt: 1, lastSeenAt: 1 }),
    );
    await world.worker().hear(connections(["noor-example"]), 3);
    expect(await inState(world, "accepted")).toEqual([]);
  });
});

describe("I8 numbers shown are true", () => {
  it("I8 figures and state counts equal a recount of the log and the rows after a busy week", async () => {
    const world = await setUpWorld({ handsFree: true });
    const names = Array.from({ length: 20 }, (_, i) => `Noor Example${String.fromCharCode(65 + i)}`);
    world.site.nextOutcomes.push(
      { kind: "unknown", evidence: "" },
      { kind: "not-sent", reason: "email-required", evidence: "" },
    );
    await addAndApprove(world, names);
    await world.runUntil(world.now + 3 * DAY);
    await world.worker().hear({ kind: "sent-by-hand", person: person("by-hand", "By Hand") }, 3);
    const [unknown] = await inState(world, "unknown");
    const wrong = await world.actions.settle(unknown?.id ?? "", "sent");
    world.now += 1;
    expect(wrong && (await world.actions.undo(wrong))).toBe(true);
    expect(await inState(world, "unknown")).toHaveLength(1);
    world.now += 1;
    await world.actions.settle(unknown?.id ?? "", "sent");
    for (const { slug } of world.site.received.slice(0, 4)) world.site.member(slug).relation = "connected";
    await world.actions.checkAcceptances();

    expect(await figures(world)).toEqual(
      [...recount(await log(world)).values()]
        .filter(({ day: _day, ...counts }) => Object.values(counts).some((count) => count !== 0))
        .toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    );
    const counts = await world.store.read((reader) => reader.stateCounts());
    for (const state of Object.keys(counts) as InvitationState[]) {
      expect([state, counts[state]]).toEqual([state, (await inState(world, state)).length]);
    }
    const sentOnSite = world.site.received.length;
    const total = (await figures(world)).reduce((sum, day) => sum + day.sent, 0);
    // The one settled by the person as sent was unknown to the model of the site.
    expect(total).toBe(sentOnSite + 1);
  });
});

describe("what the page teaches", () => {
  it("a shorter limit on the page's counter becomes the policy's", async () => {
    const world = await setUpWorld({ handsFree: true });
    await world.actions.changePolicy({ ...(await policyOf(world)), noteLimit: 300 });
    await addAndApprove(world, ["Noor Example"]);
    await world.runUntil(world.now + HOUR);
    expect((await policyOf(world)).noteLimit).toBe(200);
  });

  it("notes spent: everything pauses with its reason, and the note comes back for review", async () => {
    const world = await setUpWorld({ handsFree: true });
    world.site.nextOutcomes.push({ kind: "not-sent", reason: "notes-spent", evidence: "upsell" });
    await addAndApprove(world, ["Noor Example", "Ivo Sample"]);
    await world.runUntil(world.now + 2 * DAY);
    expect(world.site.received).toEqual([]);
    const settings = await world.store.read((reader) => reader.settings());
    expect(settings).toMatchObject({ paused: true, pauseReason: "notes-spent" });
    expect(await inState(world, "draft")).toHaveLength(1);
  });

  it("three pages in a row that could not be worked with: LinkedIn has changed, so it pauses", async () => {
    const world = await setUpWorld({ handsFree: true });
    const lost = { kind: "not-sent", reason: "control-not-found", evidence: "" } as const;
    world.site.nextOutcomes.push(lost, lost, lost);
    await addAndApprove(world, ["Noor Example", "Ivo Sample", "Mia Muster", "Ken Beispiel"]);
    await world.runUntil(world.now + 2 * DAY);
    expect(world.site.received).toEqual([]);
    const settings = await world.store.read((reader) => reader.settings());
    expect(settings).toMatchObject({ paused: true, pauseReason: "page-not-understood" });
  });

  it("tries that come to nothing keep the least gap too", async () => {
    const world = await setUpWorld({ handsFree: true });
    const gone = { kind: "not-sent", reason: "profile-gone", evidence: "" } as const;
    world.site.nextOutcomes.push(gone, gone, gone);
    await addAndApprove(world, ["Noor Example", "Ivo Sample", "Mia Muster"]);
    const start = world.now;
    await world.runUntil(start + 4 * MINUTE);
    expect(world.site.nextOutcomes).toHaveLength(2);
  });
});

async function policyOf(world: World) {
  const { policy } = await world.store.read((reader) => reader.settings());
  if (!policy) throw new Error("not set up");
  return policy;
}
