import { importArchive } from "../../../src/app/archive/import.ts";
import { readyArchive } from "../../../src/app/archive/standing.ts";
import type { StoreWriter } from "../../../src/app/ports.ts";
import { record } from "../../../src/app/sending/record.ts";
import { bytesSource, readArchive, runSteps } from "../../../src/core/archive/index.ts";
import { inventArchive } from "../../../src/core/archive/testing/archive.ts";
import type { Invitation, InvitationState } from "../../../src/core/invitation/invitation.ts";
import { DRAFT, NOOR } from "../../../src/core/invitation/testing/invented.ts";
import { DAY, localDay, MINUTE } from "../../../src/core/shared/time.ts";
import { type Random, randomOf } from "../../practice/combinations/random.ts";
import { setUpWorld, type World } from "../world/world.ts";

export const ZONE = "Europe/Lisbon";

export interface HistoryOptions {
  readonly seed: number;
  readonly days: number;
  /** Brings LinkedIn's archive in on the way, and deletes people. */
  readonly mixed: boolean;
}

/** The account's own history, in which everything happens that can, through the app's own ways of writing it. */
export async function longHistory({ seed, days, mixed }: HistoryOptions) {
  const random = randomOf(seed);
  const world = await setUpWorld();
  let made = 0;
  const ids = { next: () => `made-${seed}-${String(++made).padStart(6, "0")}` };
  const deps = { store: world.store, clock: { now: () => world.now }, ids };

  for (let day = 0; day < days; day += 1) {
    world.now += DAY - random.between(-90, 90) * MINUTE;
    const plenty = random.chance(0.6) ? random.between(2, 7) : 0;
    await world.store.write(async (writer) => {
      for (let one = 0; one < plenty; one += 1) {
        const at = world.now - random.between(0, 5 * 60) * MINUTE;
        await invite(writer, ids, random, world.segmentId, at);
      }
      if (day % 3 === 0 || day === days - 1) await answerSome(writer, ids, random, world.now);
    });
    if (random.chance(0.3)) await byHand(world, `hand-${seed}-${day}`);
    if (random.chance(0.02)) await stop(world, random);
    if (mixed && day === Math.floor(days / 2)) await bringArchive(world, deps, seed);
    if (mixed && random.chance(0.05)) await deleteSomebody(world, random);
  }
  return world;
}

/** One that was handed to the page, and its outcome: most are sent, some end unknown, some come to nothing. */
async function invite(
  writer: StoreWriter,
  ids: { next(): string },
  random: Random,
  segmentId: string,
  at: number,
): Promise<void> {
  const id = ids.next();
  const note = random.chance(0.03) ? "Hello, a word." : "";
  const prospect = { ...NOOR, id: `person-${id}`, keys: [`slug:${id}` as const], segmentId };
  const dispatch = { commandId: id, mode: "hands-free", tabId: 1, preparedAt: at, dispatchedAt: at } as const;
  const whose = { id, prospectId: prospect.id, segmentId, note, dispatch };
  const row: Invitation = { ...DRAFT, ...whose, state: "dispatched", createdAt: at, updatedAt: at };
  await writer.putProspect(prospect);
  await writer.putInvitation(row);
  if (random.chance(0.85)) await record(writer, ids, row, { kind: "sent", at }, { kind: "sent" });
  else if (random.chance(0.6)) await record(writer, ids, row, { kind: "unknown", at }, { kind: "unknown" });
  else {
    const event = { kind: "not-sent", reason: "profile-gone", at } as const;
    await record(writer, ids, row, event, { kind: "not-sent" });
  }
}

/** Of those out there some are accepted, early or late, settled, or taken back. */
async function answerSome(
  writer: StoreWriter,
  ids: { next(): string },
  random: Random,
  at: number,
): Promise<void> {
  const out = await writer.invitationsInState("sent", { order: "oldest", limit: 1_000 });
  for (const row of out) {
    const age = at - (row.sentAt ?? at);
    if (age < 0) continue;
    if (random.chance(age < 5 * DAY ? 0.12 : 0.012)) {
      await record(writer, ids, row, { kind: "accept", at }, { kind: "accepted" });
    } else if (age > 21 * DAY && random.chance(0.06)) {
      await record(writer, ids, row, { kind: "withdraw", at }, { kind: "withdrawn" });
    }
  }
  const unknown = await writer.invitationsInState("unknown", { order: "oldest", limit: 1_000 });
  for (const row of unknown) {
    if (!random.chance(0.3)) continue;
    if (random.chance(0.3)) {
      const event = { kind: "not-sent", reason: "closed-by-person", at } as const;
      await record(writer, ids, row, event, { kind: "settled-not-sent" });
      continue;
    }
    const settled = await record(writer, ids, row, { kind: "sent", at }, { kind: "settled-sent" });
    if (settled && random.chance(0.3)) {
      await record(writer, ids, settled, { kind: "accept", at }, { kind: "accepted" });
    }
  }
}

async function byHand(world: World, slug: string): Promise<void> {
  const person = { keys: [`slug:${slug}` as const], fullName: slug, headline: "", company: "", location: "" };
  await world
    .worker()
    .hear({ kind: "sent-by-hand", person: { ...person, relation: "pending", evidence: ["flip"] } }, 3);
}

async function stop(world: World, random: Random): Promise<void> {
  const restriction = random.pick(["weekly-limit", "challenge", "approaching-limit", "signed-out"] as const);
  await world.worker().hear({ kind: "stop-seen", restriction, path: "/feed/" }, 3);
  if (random.chance(0.7)) {
    const [event] = await world.store.read((reader) => reader.restrictions(world.now));
    if (!event) return;
    // The person waits it out; the days between are days like any other to this made-up account.
    await world.store.write((writer) =>
      writer.putRestriction({ ...event, confirmedAt: event.cooldownUntil, checkedAt: event.cooldownUntil }),
    );
  }
}

async function bringArchive(
  world: World,
  deps: Parameters<typeof importArchive>[0],
  seed: number,
): Promise<void> {
  const { connectionsCsv, invitationsCsv } = inventArchive({
    connections: 180,
    invitations: 160,
    seed,
    today: localDay(world.now, ZONE),
  });
  const read = runSteps(
    readArchive(
      [
        { name: "Connections.csv", source: bytesSource(new TextEncoder().encode(connectionsCsv)) },
        { name: "Invitations.csv", source: bytesSource(new TextEncoder().encode(invitationsCsv)) },
      ],
      {
        now: world.now,
        zone: ZONE,
        known: [],
        decode: (bytes, encoding) => new TextDecoder(encoding).decode(bytes),
      },
    ),
  );
  if (!read.ok) throw new Error(read.error.kind);
  await importArchive(deps, readyArchive(read.value), ZONE);
}

async function deleteSomebody(world: World, random: Random): Promise<void> {
  const state: InvitationState = random.pick(["sent", "accepted", "withdrawn", "unknown"] as const);
  const rows = await world.store.read((reader) =>
    reader.invitationsInState(state, { order: "newest", limit: 50 }),
  );
  if (rows.length > 0) await world.actions.deletePerson(random.pick(rows).prospectId, { keepAddress: false });
}
