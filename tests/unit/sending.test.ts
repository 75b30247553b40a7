import { describe, expect, it } from "vitest";
import { DAY, HOUR, MINUTE } from "../../src/core/shared/time.ts";
import { addAndApprove, inState, outcomesIn, setUpWorld } from "./world/world.ts";

const names = (count: number) =>
  Array.from({ length: count }, (_, i) => `Noor Example${String.fromCharCode(65 + i)}`);

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
    expect((await outcomesIn(world)).map(({ kind, note }) => [kind, note])).toEqual([
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

  it("looking up acceptances meanwhile takes another tab: the dialog that waits stays open", async () => {
    const world = await setUpWorld();
    await addAndApprove(world, ["Noor Example"]);
    await world.runUntil(world.now + 10 * MINUTE);
    expect(await world.actions.checkAcceptances()).toEqual({ accepted: 0, read: 0 });
    expect(world.site.tabCount()).toBe(2);
    world.site.pressSend();
    await world.turn();
    expect(await inState(world, "sent")).toHaveLength(1);
  });

  it("nothing else goes while one waits for the person", async () => {
    const world = await setUpWorld();
    await addAndApprove(world, names(3));
    await world.runUntil(world.now + 6 * HOUR);
    expect(world.site.opened.filter((path) => path !== "/in/me/")).toHaveLength(1);
  });
});
