import { describe, expect, it } from "vitest";
import type { InvitationState } from "../../src/core/invitation/invitation.ts";
import { DAY, HOUR, MINUTE } from "../../src/core/shared/time.ts";
import { addAndApprove, candidate, setUpWorld, type World } from "./world/world.ts";

const names = (count: number) =>
  Array.from({ length: count }, (_, i) => `Noor Example${String.fromCharCode(65 + i)}`);
const inState = (world: World, state: InvitationState) =>
  world.store.read((reader) => reader.invitationsInState(state, { order: "oldest", limit: 500 }));
const log = (world: World) =>
  world.store.read((reader) =>
    reader.attemptsSince(0, [
      "sent",
      "sent-by-hand",
      "unknown",
      "returned",
      "not-sent",
      "settled-sent",
      "restriction",
    ]),
  );

describe("hands-free sending", () => {
  it("sends what was approved, word for word, and records it", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    await world.runUntil(world.now + HOUR);
    expect(world.site.received.map(({ slug, note, pressedBy }) => ({ slug, note, pressedBy }))).toEqual([
      { slug: "noor-example", note: "Hi Noor, we both work on trials.", pressedBy: "extension" },
    ]);
    const [sent] = await inState(world, "sent");
    expect(sent?.sentDay).toBe("2026-03-03");
    expect((await log(world)).map(({ kind, note }) => [kind, note])).toEqual([
      ["sent", "Hi Noor, we both work on trials."],
    ]);
  });

  it("stays assisted while no consent is on record", async () => {
    const world = await setUpWorld();
    const refused = await world.actions.setSendingMode("hands-free", null);
    expect(refused.ok).toBe(false);
    await addAndApprove(world, ["Noor Example"]);
    await world.runUntil(world.now + HOUR);
    expect(world.site.received).toEqual([]);
    expect(world.site.waiting()?.mode).toBe("assisted");
  });

  it("I3 a whole week of sends keeps ramp, daily cap, hourly cap, gap and hours", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, names(26));
    const start = world.now;
    await world.runUntil(start + 7 * DAY);
    const times = world.site.received.map(({ at }) => at);
    expect(times.length).toBe(26);
    const perDay = new Map<string, number>();
    for (const at of times) {
      const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO("Europe/Lisbon");
      const day = local.toPlainDate().toString();
      perDay.set(day, (perDay.get(day) ?? 0) + 1);
      expect(local.hour).toBeGreaterThanOrEqual(9);
      expect(local.hour).toBeLessThan(17);
      expect(local.dayOfWeek).toBeLessThanOrEqual(5);
    }
    // 5 on the first two active days, then one more after every second one.
    expect([...perDay.values()]).toEqual([5, 5, 6, 6, 4]);
    const gaps = times.slice(1).map((at, i) => at - (times[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5 * MINUTE);
  });

  it("I3 nothing is begun so late that it could end after the hours", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    world.now = Temporal.Instant.from("2026-03-03T16:58:30Z").epochMilliseconds;
    await world.turn();
    expect(world.site.received).toEqual([]);
    await world.runUntil(world.now + DAY);
    expect(world.site.received).toHaveLength(1);
  });

  it("I3 after a long sleep at most one is due", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, names(10));
    await world.turn();
    world.now += DAY + 3 * HOUR;
    await world.turn();
    await world.turn();
    expect(world.site.received.length).toBeLessThanOrEqual(2);
  });
});

describe("assisted sending", () => {
  it("prepares the note and leaves Send to the person", async () => {
    const world = await setUpWorld();
    await addAndApprove(world, ["Noor Example"]);
    await world.runUntil(world.now + 10 * MINUTE);
    expect(world.site.received).toEqual([]);
    expect(world.badge.text).toBe("1");
    world.site.pressSend();
    await world.turn();
    expect(world.site.received.map(({ pressedBy }) => pressedBy)).toEqual(["person"]);
    expect(await inState(world, "sent")).toHaveLength(1);
  });

  it("a closed dialog is an outcome: the note comes back for review and needs a new yes", async () => {
    const world = await setUpWorld();
    await addAndApprove(world, ["Noor Example"]);
    await world.runUntil(world.now + 10 * MINUTE);
    world.site.closeDialog();
    await world.turn();
    const [draft] = await inState(world, "draft");
    expect(draft?.approval).toBeNull();
    await world.runUntil(world.now + 3 * HOUR);
    expect(world.site.waiting()).toBeNull();
  });

  it("a closed tab is an outcome, and nothing else is opened for it", async () => {
    const world = await setUpWorld();
    await addAndApprove(world, ["Noor Example"]);
    await world.runUntil(world.now + 10 * MINUTE);
    const opened = world.site.opened.length;
    world.site.closeTab();
    for (const { report, tabId } of world.site.takeReports()) await world.worker().hear(report, tabId);
    await world.worker().tabGone();
    expect(world.site.opened).toHaveLength(opened);
    expect(await inState(world, "draft")).toHaveLength(1);
  });

  it("nothing else goes while one waits for the person", async () => {
    const world = await setUpWorld();
    await addAndApprove(world, names(3));
    await world.runUntil(world.now + 6 * HOUR);
    expect(world.site.opened.filter((path) => path !== "/in/me/")).toHaveLength(1);
  });
});

describe("I1 nobody gets a note that was not approved word for word", () => {
  it("I1 an approval given for another text is refused", async () => {
    const world = await setUpWorld({ handsFree: true });
    world.site.addMember("Noor Example");
    await world.actions.addPeople(world.segmentId, [candidate("Noor Example")], "paste");
    const [draft] = await inState(world, "draft");
    const report = await world.actions.approve([{ id: draft?.id ?? "", seen: "Hi Noor!" }]);
    expect(report).toMatchObject({ approved: 0, refused: 1 });
  });

  it.each([
    [
      "editing the template",
      (world: World & { segmentId: string }) =>
        world.actions.changeSegment(world.segmentId, "Clinical trial leads", "Hello {{ first_name }}."),
    ],
    [
      "editing the person",
      async (world: World & { segmentId: string }) => {
        const [row] = await inState(world, "approved");
        await world.actions.changePerson(row?.prospectId ?? "", {
          fullName: "Noor Example",
          firstName: "Noora",
          company: "",
        });
      },
    ],
    [
      "editing the note",
      async (world: World & { segmentId: string }) => {
        const [row] = await inState(world, "approved");
        await world.actions.editNote(row?.id ?? "", "Something else");
      },
    ],
  ])("I1 %s voids the approval", async (_name, edit) => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    world.now += 1;
    await edit(world);
    expect(await inState(world, "approved")).toEqual([]);
    await world.runUntil(world.now + 5 * HOUR);
    expect(world.site.received).toEqual([]);
  });

  it("I1 a row changed behind the approval's back is not sent", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    await world.store.write(async (writer) => {
      const [row] = await writer.invitationsInState("approved", { order: "oldest", limit: 1 });
      if (row) await writer.putInvitation({ ...row, note: "Buy now" });
    });
    await world.runUntil(world.now + 5 * HOUR);
    expect(world.site.received).toEqual([]);
    expect(await inState(world, "draft")).toHaveLength(1);
  });
});

describe("I2 nobody is invited twice", () => {
  it("I2 the same person under three spellings is one person", async () => {
    const world = await setUpWorld();
    const same = [
      candidate("Noor Example"),
      candidate("Noor Example", { fullName: "NOOR EXAMPLE" }),
      candidate("N. Example", { keys: ["profile:ACoAAnoor", "slug:noor-example"] }),
    ];
    expect(await world.actions.addPeople(world.segmentId, same, "paste")).toMatchObject({
      added: 1,
      known: 2,
    });
    expect(await world.actions.addPeople(world.segmentId, same, "csv")).toMatchObject({ added: 0 });
    expect(await inState(world, "draft")).toHaveLength(1);
  });

  it("I2 an unknown outcome is never tried again, and the person settles it", async () => {
    const world = await setUpWorld({ handsFree: true });
    world.site.nextOutcomes.push({ kind: "unknown", evidence: "dialog closed, no toast" });
    await addAndApprove(world, ["Noor Example"]);
    await world.runUntil(world.now + 3 * DAY);
    expect(world.site.opened.filter((path) => path.includes("noor"))).toHaveLength(1);
    const [unknown] = await inState(world, "unknown");
    await world.actions.settle(unknown?.id ?? "", "sent");
    expect(await inState(world, "sent")).toHaveLength(1);
    const figures = await world.store.read((reader) => reader.dailyFigures("2026-03-01"));
    expect(figures).toMatchObject([{ day: "2026-03-03", sent: 1, unknown: 0 }]);
  });

  it("I2 someone the person invited by hand is not invited again", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    await world.worker().hear(
      {
        kind: "sent-by-hand",
        person: {
          keys: ["slug:noor-example"],
          fullName: "Noor Example",
          headline: "",
          company: "",
          location: "",
          relation: "pending",
          evidence: ["flip"],
        },
      },
      9,
    );
    await world.runUntil(world.now + 3 * DAY);
    expect(world.site.received).toEqual([]);
    expect((await log(world)).map(({ kind }) => kind)).toEqual(["sent-by-hand"]);
  });

  it("I2 a second invitation for somebody who was sent one is not begun, however it came to be", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    const [first] = await inState(world, "approved");
    if (!first) throw new Error("not approved");
    await world.store.write((writer) =>
      writer.putInvitation({ ...first, id: "a-copy", updatedAt: first.updatedAt + 1 }),
    );
    await world.runUntil(world.now + DAY);
    expect(world.site.received).toHaveLength(1);
    expect(await inState(world, "skipped")).toHaveLength(1);
  });

  it("I2 the same person added by address and by id is recognised on the page and not invited twice", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    await world.actions.addPeople(
      world.segmentId,
      [candidate("Noor Example", { keys: ["profile:ACoAAnoor-example"] })],
      "paste",
    );
    const [twin] = await inState(world, "draft");
    world.now += 1;
    await world.actions.approve([{ id: twin?.id ?? "", seen: twin?.note ?? "" }]);
    await world.runUntil(world.now + DAY);
    expect(world.site.received).toHaveLength(1);
    const keys = (await world.store.read((reader) => reader.prospectsByKeys(["slug:noor-example"])))[0]?.keys;
    expect(keys).toEqual(["slug:noor-example"]);
  });

  it("I2 the ids a page tells are learnt, so that a later address change is no new person", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    await world.runUntil(world.now + HOUR);
    const renamed = candidate("Noor Example", { keys: ["profile:ACoAAnoor-example", "slug:noor-e"] });
    expect(await world.actions.addPeople(world.segmentId, [renamed], "paste")).toEqual({
      added: 0,
      known: 1,
      invitedBefore: 1,
    });
  });

  it("I2 an outcome heard twice is recorded once", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    await world.worker().turn();
    const [first] = world.site.takeReports();
    if (!first) throw new Error("no report");
    await world.worker().hear(first.report, first.tabId);
    await world.worker().hear(first.report, first.tabId);
    expect((await log(world)).filter(({ kind }) => kind === "sent")).toHaveLength(1);
  });

  it("an outcome from another tab than the one that was told is not believed", async () => {
    const world = await setUpWorld({ handsFree: true });
    world.site.nextOutcomes.push({ kind: "sent", evidence: "a forged toast" });
    await addAndApprove(world, ["Noor Example"]);
    await world.worker().turn();
    const [first] = world.site.takeReports();
    if (!first) throw new Error("no report");
    await world.worker().hear(first.report, first.tabId + 1);
    expect((await log(world)).map(({ kind }) => kind)).toEqual(["unknown"]);
  });
});
