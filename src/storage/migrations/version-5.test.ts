import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { expect, test } from "vitest";
import { ATTEMPT_KINDS, type Attempt } from "../../core/invitation/attempt.ts";
import { INVITATION_STATES } from "../../core/invitation/invitation.ts";
import { DAY } from "../../core/shared/time.ts";
import { addDays } from "../../core/shared/wall-clock.ts";
import { cohortSums, cohortsOfAttempt, cohortsOfInvitation } from "../../core/statistics/cohorts.ts";
import { openStore } from "../index.ts";
import { attempt, invitation } from "../samples.ts";
import { version1 } from "./version-1.ts";
import { version2 } from "./version-2.ts";
import { version3 } from "./version-3.ts";
import { version4 } from "./version-4.ts";

const SEGMENTS = ["nordics", "leads", null];
const WORDINGS = ["plain", "short", null];
const ORIGINS = ["template", "edited", "by-hand"] as const;
const ROWS = 1_500;

const pick = <T>(from: readonly [T, ...T[]] | readonly T[], at: number): T => {
  const found = from[at % from.length];
  if (found === undefined) throw new Error("empty");
  return found;
};

/** More rows than are looked at in one go, of every kind and state. */
const invitations = Array.from({ length: ROWS }, (_, at) =>
  invitation({
    id: `invitation ${at}`,
    segmentId: pick(SEGMENTS, at),
    templateId: pick(WORDINGS, at >> 1),
    noteOrigin: pick(ORIGINS, at >> 2),
    state: pick(INVITATION_STATES, at),
    createdAt: at * (DAY / 7),
    sentDay: at % 5 === 0 ? null : addDays("1970-01-20", Math.floor(at / 7)),
  }),
);
const attempts: readonly Attempt[] = invitations.map(({ id, segmentId, sentDay }, at) =>
  attempt({
    id: `attempt ${at}`,
    kind: pick(ATTEMPT_KINDS, at),
    invitationId: id,
    segmentId,
    templateId: pick(WORDINGS, at),
    day: addDays("1970-02-01", Math.floor(at / 7)),
    sentDay,
    ...(pick(ATTEMPT_KINDS, at) === "history"
      ? { history: [{ day: "1970-01-02", sent: 3, accepted: 1 }] }
      : {}),
  }),
);

async function filledWithVersion4(name: string, log: readonly Attempt[]): Promise<void> {
  const db = new Dexie(name);
  for (const { version, stores } of [version1, version2, version3, version4]) {
    db.version(version).stores({ ...stores });
  }
  await db.open();
  await db.table("invitations").bulkPut([...invitations]);
  await db.table("attempts").bulkPut([...log]);
  db.close();
}

test("I5 I8 the cohorts of a fourth version with 1,500 invitations are those that today's rule counts from its rows", async () => {
  await filledWithVersion4("fourth", attempts);
  const store = openStore({ name: "fourth" });
  const counted = cohortSums();
  for (const row of invitations) counted.add(cohortsOfInvitation(row));
  for (const row of attempts) counted.add(cohortsOfAttempt(row));
  const stored = cohortSums();
  stored.add(await store.read((reader) => reader.cohorts()));
  expect(stored.sums()).toEqual(counted.sums());
  expect(stored.sums().sent.length).toBeGreaterThan(100);
  const log = await store.read((reader) => reader.attemptsSince(0, ATTEMPT_KINDS));
  expect(log).toHaveLength(ROWS);
  expect(await store.read((reader) => reader.dayPlans("0000-01-01"))).toEqual([]);
  store.close();
});

test("I8 what was taken back and did not say when it had been sent is counted on that day, and says so from now on", async () => {
  const sent = invitations.find(({ sentDay }) => sentDay !== null);
  const silent = { invitationId: sent?.id ?? "", segmentId: "nordics", sentDay: null, day: "1970-03-01" };
  await filledWithVersion4("silent", [
    attempt({ ...silent, id: "a", kind: "withdrawn-elsewhere", detail: "as the person said" }),
    attempt({ ...silent, id: "b", kind: "withdrawal-settled", detail: "withdrawn: gone from the list" }),
    attempt({ ...silent, id: "c", kind: "withdrawal-settled", detail: "still-pending: on the list" }),
  ]);
  const store = openStore({ name: "silent" });
  const { sent: cohorts } = await store.read((reader) => reader.cohorts());
  const takenBack = cohorts.filter(({ withdrawnAfter }) => Object.keys(withdrawnAfter).length > 0);
  expect(takenBack.map(({ day, withdrawnAfter }) => [day, Object.values(withdrawnAfter)])).toEqual([
    [sent?.sentDay, [2]],
  ]);
  const log = await store.read((reader) => reader.attemptsSince(0, ATTEMPT_KINDS));
  expect(log.map(({ id, sentDay }) => [id, sentDay])).toEqual([
    ["a", sent?.sentDay],
    ["b", sent?.sentDay],
    ["c", null],
  ]);
  store.close();
});

test("a write that is made after the upgrade moves what the upgrade counted", async () => {
  await filledWithVersion4("going on", attempts);
  const store = openStore({ name: "going on" });
  const waits = invitations.find(({ state, sentDay }) => state === "sent" && sentDay !== null);
  if (!waits) throw new Error("none waits");
  const waiting = async () =>
    (await store.read((reader) => reader.cohorts())).sent.reduce((sum, one) => sum + one.waiting, 0);
  const before = await waiting();
  await store.write((writer) => writer.putInvitation({ ...waits, state: "accepted" }));
  expect(await waiting()).toBe(before - 1);
  store.close();
});
