import { defaultPolicy } from "../../core/policy/defaults.ts";
import { profileAddress } from "../../core/prospect/address.ts";
import type { Instant } from "../../core/shared/time.ts";
import { countAges } from "../../core/withdrawal/age-bands.ts";
import type { Compared } from "../../core/withdrawal/match-sent.ts";
import { deletedFrom, type SentList } from "../../core/withdrawal/sent-list.ts";
import { readSoFar } from "../../core/withdrawal/sent-reading.ts";
import { suggest } from "../../core/withdrawal/suggest.ts";
import type { WithdrawalState } from "../../core/withdrawal/withdrawal.ts";
import type { StoreReader } from "../ports.ts";
import { type Comparison, readComparison } from "./comparison.ts";
import type { GonePerson, ListReading, OddEntry, PendingPerson, PendingView } from "./view.ts";

/** Withdrawals that keep somebody from being picked again. */
const UNDER_WAY: readonly WithdrawalState[] = ["picked", "prepared", "dispatched", "unknown"];
const MOST = 20_000;

/** Who waits for an answer, by the log and by LinkedIn's list, and where the two differ. */
export async function readPending(reader: StoreReader, now: Instant): Promise<PendingView> {
  const [settings, comparison, segments, counts, underWay] = await Promise.all([
    reader.settings(),
    readComparison(reader),
    reader.segments(),
    reader.stateCounts(),
    withdrawalsUnderWay(reader),
  ]);
  const seen: Seen = {
    now,
    rows: comparison.rows,
    segments: new Map(segments.map(({ id, name }) => [id, name])),
    underWay,
  };
  const { list, compared, nameless } = comparison;
  const waiting = compared.flatMap((one) => waitingOf(seen, one) ?? []);
  // LinkedIn's count is as old as the reading: whoever has answered since, or was taken back, is not in it.
  const answered =
    (list?.rows.length ?? 0) - compared.filter((one) => "row" in one).length + (list?.deleted?.answered ?? 0);
  const deleted = nameless.length + (list?.deleted?.waiting ?? 0);
  const total = Math.max(waiting.length + deleted, (list?.total ?? 0) - answered);
  const suggestions = suggest({
    pickable: waiting.flatMap(({ invitationId, ageAtLeast, unpickable, id }) =>
      unpickable === null ? [{ invitationId: invitationId ?? id, ageAtLeast }] : [],
    ),
    total,
    picked: waiting.filter(({ withdrawal }) => withdrawal !== null && withdrawal !== "unknown").length,
    policy: settings.policy ?? defaultPolicy("basic", "UTC"),
  });
  const because = new Map(suggestions.map((one) => [one.invitationId, one.because]));
  return {
    settings,
    list: list && readingOf(list),
    people: waiting
      .map((person) => ({ ...person, suggested: because.get(person.id) ?? null }))
      .toSorted((a, b) => (b.ageAtLeast ?? -1) - (a.ageAtLeast ?? -1) || (a.id < b.id ? -1 : 1)),
    deleted,
    total,
    inLog: counts.sent,
    ages: countAges([
      ...waiting.map(({ ageAtLeast }) => ageAtLeast),
      ...nameless.map(({ sentAt }) => (sentAt === null ? null : Math.max(0, now - sentAt))),
      ...Array.from({ length: list?.deleted?.waiting ?? 0 }, () => null),
    ]),
    gone: compared.flatMap((one) => goneOf(seen, one) ?? []),
    odd: compared.flatMap((one) => oddOf(one) ?? []),
  };
}

interface Seen {
  readonly now: Instant;
  readonly rows: Comparison["rows"];
  readonly segments: ReadonlyMap<string, string>;
  readonly underWay: ReadonlyMap<string, WithdrawalState>;
}

async function withdrawalsUnderWay(reader: StoreReader): Promise<ReadonlyMap<string, WithdrawalState>> {
  const found = await Promise.all(
    UNDER_WAY.map((state) => reader.withdrawalsInState(state, { order: "oldest", limit: MOST })),
  );
  return new Map(found.flat().map(({ invitationId, state }) => [invitationId, state]));
}

function readingOf(list: SentList): ListReading {
  const { startedAt, readAt, state, complete, unreadable, total, rows } = list;
  const gone = deletedFrom(list);
  const read = readSoFar(list) + gone;
  return { startedAt, readAt, state, complete, read, kept: rows.length + gone, unreadable, total };
}

/** Null: not waiting, or told of among the differences. */
function waitingOf(seen: Seen, one: Compared): PendingPerson | null {
  switch (one.kind) {
    case "both":
      return {
        ...loggedPerson(seen, one.log.invitationId),
        nameOnList: one.name === "changed" ? one.row.fullName : null,
        knownFrom: "both",
      };
    case "log-only":
      return { ...loggedPerson(seen, one.log.invitationId), notOnList: one.because };
    case "other-name":
      return {
        ...loggedPerson(seen, one.log.invitationId),
        id: `${one.log.invitationId} ${one.row.keys[0] ?? ""}`,
        nameOnList: one.row.fullName,
        unpickable: "doubtful",
      };
    case "linkedin-only": {
      const { row, between } = one;
      const ageAtLeast = between.latest === null ? null : Math.max(0, seen.now - between.latest);
      return {
        ...NOBODY,
        id: row.keys[0] ?? row.fullName,
        listedAs: row.keys[0] ?? null,
        name: row.fullName,
        ageAtLeast,
        knownFrom: "linkedin",
        unpickable: ageAtLeast === null ? "age-unknown" : null,
      };
    }
    case "gone":
    case "still-listed":
      return null;
  }
}

const NOBODY: Omit<PendingPerson, "id" | "name"> = {
  invitationId: null,
  listedAs: null,
  nameOnList: null,
  segmentName: null,
  ageAtLeast: null,
  isExact: false,
  note: null,
  knownFrom: "log",
  notOnList: null,
  withdrawal: null,
  suggested: null,
  unpickable: null,
};

function loggedPerson({ now, rows, segments, underWay }: Seen, invitationId: string): PendingPerson {
  const found = rows.get(invitationId);
  if (!found) return { ...NOBODY, id: invitationId, name: "" };
  const { invitation, prospect } = found;
  const { sentAt, noteOrigin, note, segmentId } = invitation;
  const isByHand = noteOrigin === "by-hand";
  const withdrawal = underWay.get(invitationId) ?? null;
  return {
    ...NOBODY,
    id: invitationId,
    invitationId,
    name: prospect.fullName,
    segmentName: segments.get(segmentId ?? "") ?? null,
    ageAtLeast: sentAt === null ? null : Math.max(0, now - sentAt),
    isExact: !isByHand,
    note: isByHand ? null : note,
    withdrawal,
    unpickable: withdrawal === null ? null : "under-way",
  };
}

function goneOf({ rows, segments }: Seen, one: Compared): GonePerson | null {
  const found = one.kind === "gone" ? rows.get(one.log.invitationId) : undefined;
  if (!found) return null;
  const { invitation, prospect } = found;
  return {
    invitationId: invitation.id,
    name: prospect.fullName,
    segmentName: segments.get(invitation.segmentId ?? "") ?? null,
    sentAt: invitation.sentAt,
    address: profileAddress(prospect.keys),
  };
}

function oddOf(one: Compared): OddEntry | null {
  if (one.kind !== "other-name" && one.kind !== "still-listed") return null;
  const { log, row, kind } = one;
  const state = log.state === "accepted" || log.state === "withdrawn" ? log.state : null;
  return {
    id: `${log.invitationId} ${row.keys[0] ?? ""}`,
    name: log.fullName,
    nameOnList: row.fullName,
    kind,
    state: kind === "still-listed" ? state : null,
  };
}
