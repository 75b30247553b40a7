import { describe, expect, it } from "vitest";
import { compareBy, OTHERS } from "../../src/app/experiments/compare-by.ts";
import { readExperiments } from "../../src/app/experiments/read-experiments.ts";
import { readWhatWorks } from "../../src/app/experiments/what-works.ts";
import type { Attempt } from "../../src/core/invitation/attempt.ts";
import type { Invitation } from "../../src/core/invitation/invitation.ts";
import { DAY, localDay } from "../../src/core/shared/time.ts";
import { approveAll, candidate, savedDraft, setUpWorld, type World } from "./world/world.ts";

type Set = World & { readonly segmentId: string };

async function withTwoWordings(allocation: "learning" | "evenly" = "learning"): Promise<Set> {
  const world = await setUpWorld({ accountType: "premium" });
  const draft = await savedDraft(world, world.segmentId, { allocation });
  const wordings = [...draft.wordings, { id: null, name: "B", body: "Good day {{ first_name }}." }];
  await world.actions.changeSegment(world.segmentId, { ...draft, wordings });
  return world;
}

/** Writes what would stand in the store after `count` invitations, `yes` of them accepted, `daysAgo`. */
async function sentBefore(
  world: Set,
  templateId: string,
  count: number,
  yes: number,
  daysAgo: number,
  headline = "",
): Promise<void> {
  const at = world.now - daysAgo * DAY;
  const day = localDay(at, "UTC");
  await world.store.write(async (writer) => {
    for (let i = 0; i < count; i += 1) {
      const id = `${templateId} ${daysAgo} ${headline} ${i}`;
      const isYes = i < yes;
      await writer.putProspect({
        ...candidate(`Noor ${id}`, {
          keys: [`slug:${id}`],
          headline,
          extra: { met_at: i % 2 ? "Here" : "There" },
        }),
        id,
        segmentId: world.segmentId,
        source: "csv",
        addedAt: at,
        updatedAt: at,
      });
      const sent: Invitation = {
        id,
        accountId: null,
        prospectId: id,
        segmentId: world.segmentId,
        templateId,
        templateRevision: 1,
        note: "",
        noteOrigin: "template",
        hold: null,
        queued: null,
        waitsSince: at,
        state: isYes ? "accepted" : "sent",
        reason: null,
        approval: null,
        dispatch: null,
        createdAt: at,
        updatedAt: at,
        sentAt: at,
        sentDay: day,
        acceptedAt: isYes ? at + DAY : null,
      };
      await writer.putInvitation(sent);
      const row: Attempt = {
        id: `${id} sent`,
        at,
        day,
        kind: "sent",
        accountId: null,
        invitationId: id,
        prospectId: id,
        segmentId: world.segmentId,
        templateId,
        note: "",
        detail: null,
        sentDay: null,
      };
      await writer.append(row);
      if (isYes)
        await writer.append({ ...row, id: `${id} yes`, kind: "accepted", at: at + DAY, sentDay: day });
    }
  });
}

const wordingsOf = (world: World) => world.store.read((reader) => reader.templates());
const depsOf = (world: World) => ({
  store: world.store,
  clock: { now: () => world.now },
  ids: { next: () => crypto.randomUUID() },
});

describe("wordings beside each other", () => {
  it("I8 count what the log says: undecided ones for neither side", async () => {
    const world = await withTwoWordings();
    const [a, b] = await wordingsOf(world);
    await sentBefore(world, a?.id ?? "", 10, 4, 30);
    await sentBefore(world, b?.id ?? "", 8, 2, 3);
    const [view] = await world.store.read((reader) => readExperiments(reader, world.now));
    expect(view?.wordings.map(({ name }) => name)).toEqual(["A", "B"]);
    expect(view?.comparison.figures).toMatchObject([
      { sent: 10, decided: 10, accepted: 4, rate: { value: 0.4 } },
      { sent: 8, decided: 0, accepted: 2, rate: null },
    ]);
    expect(view?.comparison.verdict.kind).toBe("too-early");
  });

  it("a wording that was changed stays with its figures, retired, beside the one that took its place", async () => {
    const world = await withTwoWordings();
    const [a] = await wordingsOf(world);
    await sentBefore(world, a?.id ?? "", 6, 3, 30);
    await world.actions.changeSegment(
      world.segmentId,
      await savedDraft(world, world.segmentId, { body: "New words for {{ first_name }}." }),
    );
    const [view] = await world.store.read((reader) => readExperiments(reader, world.now));
    expect(view?.wordings.map(({ retiredAt }) => retiredAt !== null)).toEqual([false, false, true]);
    expect(view?.comparison.figures.map(({ sent, best }) => [sent, best === null])).toEqual([
      [0, false],
      [0, false],
      [6, true],
    ]);
  });

  it("learning gives most of the next ones to the wording that does better, and some to the other", async () => {
    const world = await withTwoWordings();
    const [a, b] = await wordingsOf(world);
    await sentBefore(world, a?.id ?? "", 60, 36, 30);
    await sentBefore(world, b?.id ?? "", 60, 6, 30);
    const people = Array.from({ length: 60 }, (_, i) =>
      candidate(`Ivo Sample${i}`, { keys: [`slug:ivo-${i}`] }),
    );
    await world.actions.addPeople(world.segmentId, people, "paste");
    await world.actions.askForMore(50);
    const queued = await world.store.read((reader) => reader.drafts("queued", 200));
    const better = queued.filter(({ templateId }) => templateId === a?.id).length;
    expect(better).toBeGreaterThan(queued.length * 0.7);
    expect(better).toBeLessThan(queued.length);
    expect(new Set(queued.map((one) => one.queued?.wording))).toEqual(new Set(["learning"]));
  });
});

it("evenly, chosen after learning, shares what comes and does not even out what was", async () => {
  const world = await withTwoWordings("learning");
  const [a, b] = await wordingsOf(world);
  await sentBefore(world, a?.id ?? "", 40, 20, 30);
  await sentBefore(world, b?.id ?? "", 8, 1, 30);
  await world.actions.changeSegment(
    world.segmentId,
    await savedDraft(world, world.segmentId, { allocation: "evenly" }),
  );
  const people = Array.from({ length: 20 }, (_, i) =>
    candidate(`Ivo Sample${i}`, { keys: [`slug:ivo-${i}`] }),
  );
  await world.actions.addPeople(world.segmentId, people, "paste");
  await world.actions.askForMore(15);
  const queued = await world.store.read((reader) => reader.drafts("queued", 200));
  const toA = queued.filter(({ templateId }) => templateId === a?.id).length;
  expect(Math.abs(toA - (queued.length - toA))).toBeLessThanOrEqual(1);
  expect(queued.length).toBeGreaterThanOrEqual(15);
});

it("I8 words the person wrote themselves, for one or for all, change the figures of no wording", async () => {
  const world = await setUpWorld({ accountType: "premium", handsFree: true });
  const names = ["Noor Example", "Ivo Sample", "Kim Muster"];
  for (const name of names) world.site.addMember(name);
  await world.actions.addPeople(
    world.segmentId,
    names.map((name) => candidate(name)),
    "paste",
  );
  const [noor, ivo] = await world.store.read((reader) => reader.drafts("queued", 9));
  await world.actions.editNote(noor?.id ?? "", "Noor, about your talk: may I ask two things?");
  await world.actions.rewriteAll([ivo?.id ?? ""], "Good day {{ first_name }}, a word about your talk.");
  await approveAll(world);
  await world.runUntil(world.now + 3 * DAY);
  expect(world.site.received).toHaveLength(3);
  for (const { slug } of world.site.received) world.site.member(slug).relation = "connected";
  await world.actions.checkAcceptances();
  const [template] = await wordingsOf(world);
  const figures = await world.store.read((reader) => reader.variantFigures([template?.id ?? ""]));
  expect(figures.map(({ sent, accepted }) => [sent, accepted])).toEqual([[1, 1]]);
  const days = await world.store.read((reader) => reader.dailyFigures("0000-01-01"));
  expect(days.reduce((sum, { sent }) => sum + sent, 0)).toBe(3);
});

describe("groups beside each other", () => {
  it("by role, week, segment and imported column, the same ones in each", async () => {
    const world = await setUpWorld({ accountType: "premium" });
    const [a] = await wordingsOf(world);
    await sentBefore(world, a?.id ?? "", 6, 3, 30, "Senior Data Analyst at Sample Works");
    await sentBefore(world, a?.id ?? "", 4, 1, 60, "Data Analyst, Sample Labs");
    await sentBefore(world, a?.id ?? "", 2, 0, 60, "Monitor");
    const deps = depsOf(world);
    const by = async (
      ...[kind]: Parameters<typeof compareBy> extends [unknown, infer By, ...unknown[]] ? [By] : never
    ) => {
      const found = await compareBy(deps, kind);
      return found?.names.map((name, place) => [name, found.comparison.figures[place]?.sent]);
    };
    expect(await by({ kind: "role" })).toEqual([
      ["data analyst", 10],
      ["monitor", 2],
    ]);
    expect(await by({ kind: "week" })).toEqual([
      ["2026-01-26", 6],
      ["2025-12-29", 6],
    ]);
    expect(await by({ kind: "segment" })).toEqual([["Clinical trial leads", 12]]);
    expect(await by({ kind: "column", name: "met_at" })).toEqual([
      ["Here", 6],
      ["There", 6],
    ]);
    expect((await world.store.read((reader) => readWhatWorks(reader, world.now))).columns).toEqual([
      "met_at",
    ]);
  });

  it("more than can be read side by side are put together, none is lost, and it can be stopped", async () => {
    const world = await setUpWorld({ accountType: "premium" });
    const [a] = await wordingsOf(world);
    for (let i = 0; i < 15; i += 1) await sentBefore(world, a?.id ?? "", 1 + i, 0, 30, `Trade${i}`);
    const found = await compareBy(depsOf(world), { kind: "role" });
    expect(found?.names).toHaveLength(12);
    expect(found?.names.at(-1)).toBe(OTHERS);
    expect(found?.smallOnes).toBe(4);
    expect(found?.comparison.figures.reduce((sum, { sent }) => sum + sent, 0)).toBe(120);
    expect(found?.comparison.many.warning).toBe(true);
    expect(await compareBy(depsOf(world), { kind: "role" }, () => true)).toBeNull();
  });
});
