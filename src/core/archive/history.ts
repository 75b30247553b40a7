import { cleanCell } from "../import/texts.ts";
import type { ProspectKey } from "../prospect/prospect.ts";
import { type LocalDay } from "../shared/time.ts";
import { daysBetween } from "../shared/wall-clock.ts";
import type { Connection } from "./connections.ts";
import { type Identity, identityOf } from "./identity.ts";
import type { SentInvitation } from "./invitations.ts";
import { foldName } from "./person.ts";
import { eachOf, type Steps, withinSteps } from "./steps.ts";

/** An invitation of the archive and what became of it. */
export interface PastInvitation extends SentInvitation {
  /** The day it was accepted; null: it was not, or (`matchedBy` not null) the day is not known. */
  readonly acceptedOn: LocalDay | null;
  /** Calendar days from sending to acceptance; 0 where a missing zone makes it less. Null as above. */
  readonly daysTaken: number | null;
  /** By what the connection was recognised; null: no acceptance is known. */
  readonly matchedBy: "key" | "name" | null;
}

/**
 * Why no acceptance could be told. `no-connection`: not among the connections, so pending, declined,
 * withdrawn or expired. `other-address`: those of the name have other addresses. `ambiguous-name`:
 * several bear it. `connected-before-sent`. `sent-again`: a later invitation is the accepted one.
 * `no-day`: only the name fits, and the connection has no day. `connections-missing`: no file.
 */
export type UnmatchedReason =
  | "no-connection"
  | "other-address"
  | "ambiguous-name"
  | "connected-before-sent"
  | "sent-again"
  | "no-day"
  | "connections-missing";

export interface Unmatched {
  readonly reason: UnmatchedReason;
  readonly count: number;
  /** The first 20, as the file has them. */
  readonly invitations: readonly SentInvitation[];
}

/** `matched` and the counts of `unmatched` together are as many as `invitations`. */
export interface History {
  readonly invitations: readonly PastInvitation[];
  readonly matched: number;
  readonly unmatched: readonly Unmatched[];
  /** Rows that say the same invitation again, left out. */
  readonly repeated: number;
  /** The company each invitation's connection shows; empty when none is known. By index. */
  readonly companies: readonly string[];
}

/** Invitations named for each reason. */
const SHOWN = 20;

/** Days by which two calendar days of one instant can differ between zones. */
const GRACE = 1;

const isBefore = (connectedOn: LocalDay | null, sentDay: LocalDay): boolean =>
  connectedOn !== null && daysBetween(sentDay, connectedOn) < -GRACE;

/** An invitation as it is matched. */
interface Sent {
  readonly row: SentInvitation;
  /** The person's one key; null: known by name alone. */
  readonly key: ProspectKey | null;
  readonly name: string;
}

/** Each invitation once: same person, same time, same note. */
function onceEach(rows: readonly SentInvitation[], identity: Identity): readonly Sent[] {
  const byPerson = new Map<string, Sent[]>();
  const once: Sent[] = [];
  for (const row of rows) {
    const key = row.key === null ? null : identity(row.key);
    const name = foldName(row.fullName);
    const person = key ?? `name:${name}`;
    const earlier = byPerson.get(person) ?? [];
    if (earlier.some((one) => one.row.sentAt === row.sentAt && one.row.note === row.note)) continue;
    const sent = { row, key, name };
    once.push(sent);
    earlier.push(sent);
    if (earlier.length === 1) byPerson.set(person, earlier);
  }
  return once;
}

/** Only of people who were invited: most connections are of no concern here. */
interface Index {
  readonly byKey: ReadonlyMap<ProspectKey, Connection>;
  readonly byName: ReadonlyMap<string, readonly Connection[]>;
}

const isNewer = (one: Connection, other: Connection): boolean =>
  (one.connectedOn ?? "") > (other.connectedOn ?? "");

function* indexed(
  connections: readonly Connection[],
  sent: readonly Sent[],
  identity: Identity,
): Steps<Index> {
  const byKey = new Map<ProspectKey, Connection>();
  const byName = new Map<string, Connection[]>(sent.map(({ name }) => [name, []]));
  byName.delete("");
  const keys = new Set(sent.flatMap(({ key }) => key ?? []));
  const named = new Set<ProspectKey>();
  yield* eachOf(connections, { kind: "matching" }, (connection) => {
    const key = connection.key === null ? null : identity(connection.key);
    if (key !== null && keys.has(key)) {
      const earlier = byKey.get(key);
      if (earlier === undefined || isNewer(connection, earlier)) byKey.set(key, connection);
    }
    const bearers = byName.get(foldName(connection.fullName));
    // The same person under two addresses is one bearer of the name.
    if (bearers === undefined || (key !== null && named.has(key))) return;
    bearers.push(connection);
    if (key !== null) named.add(key);
  });
  return { byKey, byName };
}

/** Who was invited, by name and by key; under a name those without a key may each be another. */
interface InvitedPeople {
  readonly byName: ReadonlyMap<string, ReadonlySet<ProspectKey | Sent>>;
  readonly keys: ReadonlySet<ProspectKey>;
}

function peopleOf(sent: readonly Sent[]): InvitedPeople {
  const byName = new Map<string, Set<ProspectKey | Sent>>();
  for (const one of sent) {
    const bearers = byName.get(one.name) ?? new Set();
    byName.set(one.name, bearers.add(one.key ?? one));
  }
  return { byName, keys: new Set(sent.flatMap(({ key }) => key ?? [])) };
}

interface Found {
  readonly connection: Connection;
  readonly by: "key" | "name";
}
interface NotFound {
  readonly reason: UnmatchedReason;
}

function byNameAlone(
  one: Sent,
  { byName }: Index,
  invited: InvitedPeople,
  identity: Identity,
): Found | NotFound {
  const bearers = byName.get(one.name) ?? [];
  const [connection] = bearers;
  if (connection === undefined) return { reason: "no-connection" };
  if (one.key !== null && bearers.every(({ key }) => key !== null)) return { reason: "other-address" };
  // The connection may also be somebody invited by address, under another name.
  const isTaken = connection.key !== null && invited.keys.has(identity(connection.key));
  if (bearers.length > 1 || invited.byName.get(one.name)?.size !== 1 || isTaken) {
    return { reason: "ambiguous-name" };
  }
  return connection.connectedOn === null ? { reason: "no-day" } : { connection, by: "name" };
}

/** The connection of each one's invitee, by index; whether that invitation led to it is not asked here. */
function connectionsOf(
  sent: readonly Sent[],
  index: Index,
  identity: Identity,
): readonly (Found | NotFound)[] {
  const invited = peopleOf(sent);
  return sent.map((one) => {
    const connection = one.key === null ? undefined : index.byKey.get(one.key);
    if (connection === undefined) return byNameAlone(one, index, invited, identity);
    return { connection, by: "key" };
  });
}

/** Of each invited person the invitation that was accepted: the last one sent before the connection. */
function acceptedOnes(sent: readonly Sent[], found: readonly (Found | NotFound)[]): ReadonlySet<Sent> {
  const accepted = new Map<ProspectKey | Sent, Sent>();
  for (const [at, one] of sent.entries()) {
    const outcome = found[at];
    if (outcome === undefined || "reason" in outcome) continue;
    if (isBefore(outcome.connection.connectedOn, one.row.sentDay)) continue;
    const person = one.key ?? one;
    const earlier = accepted.get(person);
    if (earlier === undefined || earlier.row.sentAt < one.row.sentAt) accepted.set(person, one);
  }
  return new Set(accepted.values());
}

function past({ row }: Sent, outcome: Found | NotFound): PastInvitation {
  const isFound = "connection" in outcome;
  const acceptedOn = isFound ? outcome.connection.connectedOn : null;
  const daysTaken = acceptedOn === null ? null : Math.max(0, daysBetween(row.sentDay, acceptedOn));
  return { ...row, acceptedOn, daysTaken, matchedBy: isFound ? outcome.by : null };
}

function grouped(
  unmatched: readonly { readonly row: SentInvitation; readonly reason: UnmatchedReason }[],
): readonly Unmatched[] {
  const groups = new Map<UnmatchedReason, SentInvitation[]>();
  for (const { row, reason } of unmatched) {
    const group = groups.get(reason);
    if (group) group.push(row);
    else groups.set(reason, [row]);
  }
  return [...groups].map(([reason, rows]) => ({
    reason,
    count: rows.length,
    invitations: rows.slice(0, SHOWN),
  }));
}

/**
 * Which of the invitations were accepted: those whose invitee stands among the connections, by key
 * exactly. Where the invitation or the connection has no address, by full name, and only when exactly
 * one connection and one invited person bear it and the connection is not the older. `connections`
 * null: there was no such file, and nothing is known. `known`: keys of each person already known.
 */
export function* matchHistory(
  connections: readonly Connection[] | null,
  invitations: readonly SentInvitation[],
  known: readonly (readonly ProspectKey[])[],
): Steps<History> {
  const identity = identityOf(known);
  const sent = onceEach(invitations, identity);
  const index = yield* withinSteps(indexed(connections ?? [], sent, identity), 0, 0.8);
  const found = connections === null ? [] : connectionsOf(sent, index, identity);
  const accepted = acceptedOnes(sent, found);
  const outcomeOf = (one: Sent, at: number): Found | NotFound => {
    const outcome = found[at];
    if (outcome === undefined) return { reason: "connections-missing" };
    if ("reason" in outcome || accepted.has(one)) return outcome;
    const isLate = isBefore(outcome.connection.connectedOn, one.row.sentDay);
    return { reason: isLate ? "connected-before-sent" : "sent-again" };
  };
  const all: PastInvitation[] = [];
  const companies: string[] = [];
  const unmatched: { readonly row: SentInvitation; readonly reason: UnmatchedReason }[] = [];
  const settle = eachOf(sent, { kind: "matching" }, (one, at) => {
    const outcome = outcomeOf(one, at);
    all.push(past(one, outcome));
    companies.push("reason" in outcome ? "" : cleanCell(outcome.connection.company));
    if ("reason" in outcome) unmatched.push({ row: one.row, reason: outcome.reason });
  });
  yield* withinSteps(settle, 0.8, 1);
  return {
    invitations: all,
    matched: all.length - unmatched.length,
    unmatched: grouped(unmatched),
    repeated: invitations.length - sent.length,
    companies,
  };
}
