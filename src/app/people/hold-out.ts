import { mayInvite } from "../../core/invitation/approval.ts";
import type { Invitation } from "../../core/invitation/invitation.ts";
import { type Block, blockValuesOf } from "../../core/prospect/block.ts";
import type { Candidate } from "../../core/prospect/candidate.ts";
import type { PastInvitation } from "../../core/prospect/history.ts";
import type { Prospect, ProspectKey } from "../../core/prospect/prospect.ts";
import { assertNever } from "../../core/shared/result.ts";
import type { Instant } from "../../core/shared/time.ts";
import { connectedAmong } from "../archive/lookup.ts";
import type { StoreReader } from "../ports.ts";

/** Which of the keys LinkedIn's archive calls connections. May await nothing but the reader it is given. */
export type ConnectionLookup = (
  reader: StoreReader,
  keys: readonly ProspectKey[],
) => Promise<ReadonlySet<ProspectKey>>;

/** Those of the archives brought in so far. */
export const ARCHIVED_CONNECTIONS: ConnectionLookup = async (reader, keys) =>
  new Set((await connectedAmong(reader, keys)).keys());

/** What the list or the page somebody comes from says of them itself. */
export interface Said {
  readonly standing: "connected" | "pending";
  readonly by: "file" | "page";
}

/** By any key of the person. */
export type SaidByKey = ReadonlyMap<ProspectKey, Said>;

/** From where it is known. */
export type ToldBy = "records" | "archive" | Said["by"];

/** Why somebody is not added, weightiest first. */
export type HeldOutReason =
  | { readonly kind: "never-invite"; readonly label: string }
  | { readonly kind: "connected"; readonly by: ToldBy }
  /** An earlier one's outcome nobody knows. */
  | { readonly kind: "outcome-unknown" }
  | { readonly kind: "pending"; readonly by: ToldBy }
  /** Waiting, approved or being sent. */
  | { readonly kind: "waiting" }
  /** Declined, or closed without an answer. */
  | { readonly kind: "invited-before"; readonly by: ToldBy }
  | { readonly kind: "withdrawn-recently"; readonly until: Instant }
  /** Added before and left out: skipped, or nothing came of it. */
  | { readonly kind: "known" };

/** Somebody about to come in. */
export type Incoming = Pick<Candidate, "keys" | "company">;

export interface Standing {
  /** Their rows, by any of their keys; none: new. */
  readonly known: readonly Prospect[];
  readonly invitations: readonly Invitation[];
  /** Null: they may be added. */
  readonly reason: HeldOutReason | null;
}

/** The label of the block that keeps them out; null: none does. */
export const blockedBy = (person: Incoming, blocks: readonly Block[]): string | null => {
  const values = new Set(blockValuesOf(person));
  return blocks.find((block) => block.values.some((value) => values.has(value)))?.label ?? null;
};

/** How everyone stands, in the same order, with one read of each table for all of them. */
export async function standingsOf(
  reader: StoreReader,
  people: readonly Incoming[],
  now: Instant,
  { said, connections }: { readonly said: SaidByKey; readonly connections: ConnectionLookup },
): Promise<readonly Standing[]> {
  const keys = people.flatMap((person) => person.keys);
  const values = [...new Set(people.flatMap(blockValuesOf))];
  const [known, blocks, history, connected] = await Promise.all([
    reader.prospectsByKeys(keys),
    reader.blocksOf(values),
    reader.historyOf(keys),
    connections(reader, keys),
  ]);
  const invitations =
    known.length === 0 ? [] : await reader.invitationsOfProspects(known.map(({ id }) => id));
  const rows = byKey(rowsOf(known, invitations));
  const past = pastByKey(history);
  return people.map((person): Standing => {
    const theirs = [...new Set(person.keys.flatMap((key) => rows.get(key) ?? []))];
    const label = blockedBy(person, blocks);
    const own = theirs.flatMap((row) => row.invitations);
    const reasons = [
      label === null ? null : ({ kind: "never-invite", label } as const),
      recorded(own, now),
      person.keys.some((key) => connected.has(key)) ? ({ kind: "connected", by: "archive" } as const) : null,
      archived(person.keys.flatMap((key) => past.get(key) ?? [])),
      saidOf(person.keys, said),
      theirs.length > 0 && !mayComeAgain(own) ? ({ kind: "known" } as const) : null,
    ];
    return {
      known: theirs.map(({ prospect }) => prospect),
      invitations: own,
      reason: weightiest(reasons),
    };
  });
}

const ORDER: readonly HeldOutReason["kind"][] = [
  "never-invite",
  "connected",
  "outcome-unknown",
  "pending",
  "waiting",
  "invited-before",
  "withdrawn-recently",
  "known",
];

function weightiest(reasons: readonly (HeldOutReason | null)[]): HeldOutReason | null {
  return ORDER.flatMap((kind) => reasons.find((reason) => reason?.kind === kind) ?? [])[0] ?? null;
}

interface KnownRow {
  readonly prospect: Prospect;
  readonly invitations: readonly Invitation[];
}

function rowsOf(known: readonly Prospect[], invitations: readonly Invitation[]): readonly KnownRow[] {
  const theirs = new Map<string, Invitation[]>(known.map(({ id }) => [id, []]));
  for (const one of invitations) theirs.get(one.prospectId)?.push(one);
  return known.map((prospect) => ({ prospect, invitations: theirs.get(prospect.id) ?? [] }));
}

function byKey(rows: readonly KnownRow[]): ReadonlyMap<ProspectKey, KnownRow> {
  return new Map(rows.flatMap((row) => row.prospect.keys.map((key) => [key, row] as const)));
}

function pastByKey(history: readonly PastInvitation[]): ReadonlyMap<ProspectKey, readonly PastInvitation[]> {
  const past = new Map<ProspectKey, PastInvitation[]>();
  for (const one of history) {
    if (one.key === null) continue;
    const others = past.get(one.key);
    if (others) others.push(one);
    else past.set(one.key, [one]);
  }
  return past;
}

/** Taken back long enough ago, or never invited at all: as good as new. Skipped ones stay skipped. */
const mayComeAgain = (own: readonly Invitation[]): boolean =>
  own.length === 0 || own.some(({ state }) => state === "withdrawn");

function recorded(own: readonly Invitation[], now: Instant): HeldOutReason | null {
  const may = mayInvite(own, now);
  if (may.ok) return null;
  switch (may.error.kind) {
    case "connected":
    case "pending":
    case "invited-before":
      return { kind: may.error.kind, by: "records" };
    case "outcome-unknown":
      return { kind: "outcome-unknown" };
    case "in-queue":
      return { kind: "waiting" };
    case "withdrawn-recently":
      return { kind: "withdrawn-recently", until: may.error.until };
    default:
      return assertNever(may.error);
  }
}

/** The archive tells that they were asked, and of some that they said yes; not whether one still waits. */
function archived(past: readonly PastInvitation[]): HeldOutReason | null {
  if (past.length === 0) return null;
  const accepted = past.some(({ acceptedOn }) => acceptedOn !== null);
  return { kind: accepted ? "connected" : "invited-before", by: "archive" };
}

function saidOf(keys: readonly ProspectKey[], said: SaidByKey): HeldOutReason | null {
  const all = keys.flatMap((key) => said.get(key) ?? []);
  const heaviest = all.find(({ standing }) => standing === "connected") ?? all[0];
  return heaviest ? { kind: heaviest.standing, by: heaviest.by } : null;
}
