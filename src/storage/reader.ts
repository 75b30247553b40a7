import type { PagedRows, StateCounts, StoreReader } from "../app/ports.ts";
import type { Invitation, InvitationState } from "../core/invitation/invitation.ts";
import type { RestrictionEvent } from "../core/restriction/restriction.ts";
import { settingsFrom } from "../core/settings/settings.ts";
import type { Instant } from "../core/shared/time.ts";
import { allCohorts } from "./cohorts-reader.ts";
import { figuresSince } from "./figures-reader.ts";
import { healthReaderOf } from "./health-reader.ts";
import { historyOf } from "./history-reader.ts";
import { MAX_KEY, MIN_KEY, type ReadTable, type ReadTables } from "./read-tables.ts";
import { type InvitationRow, ONLY_ROW, type RestrictionRow } from "./schema.ts";

/** IndexedDB counts rows in 32 bits and throws above. */
const MOST_ROWS = 2 ** 32 - 1;

/**
 * Reads within one transaction. Every read goes by a key or by one range of an index that holds
 * nothing but the rows wanted; none counts or scans. Accounts, segments and templates, tens of
 * rows, are read whole.
 */
export function readerOf(tables: ReadTables): StoreReader {
  return {
    settings: async () => settingsFrom(await tables.settings.get(ONLY_ROW)),
    accounts: async () => oldestFirst(await tables.accounts.toArray(), ({ firstSeenAt }) => firstSeenAt),
    segments: async () => oldestFirst(await tables.segments.toArray(), ({ createdAt }) => createdAt),
    templates: async () => oldestFirst(await tables.templates.toArray(), ({ createdAt }) => createdAt),

    prospect: async (id) => await tables.prospects.get(id),
    prospectsById: async (ids) => (await tables.prospects.bulkGet([...ids])).filter(isThere),
    prospectsByKeys: async (keys) => await tables.prospects.where("keys").anyOf(keys).distinct().toArray(),
    prospectsOfSegment: async (segmentId, limit) =>
      await tables.prospects
        .where("[segmentId+addedAt]")
        .between(...everyInstantOf(segmentId))
        .limit(rows(limit))
        .toArray(),
    prospectIdsOfSegment: async (segmentId) => {
      const found = tables.prospects.where("[segmentId+addedAt]").between(...everyInstantOf(segmentId));
      return (await found.primaryKeys()).map(String);
    },

    invitation: async (id) => {
      const row = await tables.invitations.get(id);
      return row && invitationOf(row);
    },
    invitationsInState: async (state, { order, limit }) => {
      const found = tables.invitations.where("[state+updatedAt]").between(...everyInstantOf(state));
      const ordered = order === "newest" ? found.reverse() : found;
      return (await ordered.limit(rows(limit)).toArray()).map(invitationOf);
    },
    drafts: async (kind, limit) => {
      const found = tables.invitations.where("[draft+order]").between(...everyInstantOf(kind));
      return (await found.limit(rows(limit)).toArray()).map(invitationOf);
    },
    pool: async (segmentId, limit) => {
      const found = tables.invitations.where("[pool+order]").between(...everyInstantOf(segmentId));
      return (await found.limit(rows(limit)).toArray()).map(invitationOf);
    },
    invitationsOfProspect: async (prospectId) => {
      const found = await tables.invitations.where("prospectId").equals(prospectId).toArray();
      return oldestFirst(found.map(invitationOf), ({ createdAt }) => createdAt);
    },
    invitationsOfProspects: async (prospectIds) =>
      (await rowsOfProspects(tables.invitations, prospectIds)).map(invitationOf),
    invitationsOfSegment: async (segmentId, states) => await invitationsOfSegment(tables, segmentId, states),
    stateCounts: async () => ({ ...NO_INVITATIONS, ...(await tables.counts.get(ONLY_ROW)) }),

    attemptsSince: async (since, kinds) => {
      const ranges = [...new Set(kinds)].map((kind) =>
        tables.attempts.where("[kind+at]").between([kind, since], [kind, MAX_KEY], true, true).toArray(),
      );
      return oldestFirst((await Promise.all(ranges)).flat(), ({ at }) => at);
    },
    attemptsOfProspect: async (prospectId) => {
      const found = await tables.attempts.where("prospectId").equals(prospectId).toArray();
      return oldestFirst(found, ({ at }) => at);
    },
    dailyFigures: async (since) => await figuresSince(tables, since),
    variantFigures: async (templateIds) => {
      const ranges = [...new Set(templateIds)].map((id) =>
        tables.variantFigures
          .where("[templateId+day]")
          .between(...everyInstantOf(id))
          .toArray(),
      );
      return (await Promise.all(ranges)).flat();
    },
    cohorts: async () => await allCohorts(tables),
    dayPlans: async (since) => await tables.dayPlans.where("day").aboveOrEqual(since).toArray(),
    restrictions: async (since) => await restrictions(tables, since),

    blocks: async () => oldestFirst(await tables.blocks.toArray(), ({ addedAt }) => addedAt),
    blocksOf: async (values) => await tables.blocks.where("values").anyOf(values).distinct().toArray(),
    mapping: async (fingerprint) => await tables.mappings.get(fingerprint),
    connectionChunks: async (ids) => (await tables.connections.bulkGet([...ids])).filter(isThere),
    historyOf: async (keys) => await historyOf(tables, keys),
    importReports: async (limit) =>
      await tables.importReports.orderBy("at").reverse().limit(rows(limit)).toArray(),
    ...healthReaderOf(tables),
    page: async (table, after, limit) => await pageOf(tables, table, after, limit),
  };
}

/** One getAll a person, side by side: `anyOf` would step through the rows with a cursor, three times as slow. */
export async function rowsOfProspects<Row>(
  table: ReadTable<Row, string>,
  prospectIds: readonly string[],
): Promise<readonly Row[]> {
  const found = prospectIds.map((id) => table.where("prospectId").equals(id).toArray());
  return (await Promise.all(found)).flat();
}

const PAGES: {
  readonly [Name in keyof PagedRows]: (
    tables: ReadTables,
    after: string | null,
    limit: number,
  ) => Promise<readonly PagedRows[Name][]>;
} = {
  prospects: async ({ prospects }, after, limit) => await idsAfter(prospects, after, limit),
  invitations: async ({ invitations }, after, limit) =>
    (await idsAfter(invitations, after, limit)).map(invitationOf),
  attempts: async ({ attempts }, after, limit) => await idsAfter(attempts, after, limit),
  history: async ({ history }, after, limit) => await idsAfter(history, after, limit),
};

function pageOf<Name extends keyof PagedRows>(
  tables: ReadTables,
  name: Name,
  after: string | null,
  limit: number,
): Promise<readonly PagedRows[Name][]> {
  return PAGES[name](tables, after, limit);
}

async function idsAfter<Row>(
  table: ReadTable<Row, string>,
  after: string | null,
  limit: number,
): Promise<readonly Row[]> {
  const found = after === null ? table.orderBy(":id") : table.where(":id").above(after);
  return await found.limit(rows(limit)).toArray();
}

export const NO_INVITATIONS: StateCounts = {
  draft: 0,
  approved: 0,
  prepared: 0,
  dispatched: 0,
  sent: 0,
  accepted: 0,
  withdrawn: 0,
  lapsed: 0,
  skipped: 0,
  "not-sent": 0,
  unknown: 0,
};

async function invitationsOfSegment(
  tables: ReadTables,
  segmentId: string,
  states: readonly InvitationState[],
): Promise<readonly Invitation[]> {
  // One getAll a state: `anyOf` would step through the rows with a cursor.
  const ranges = [...new Set(states)].map((state) =>
    tables.invitations.where("[segmentId+state]").equals([segmentId, state]).toArray(),
  );
  const found = (await Promise.all(ranges)).flat().map(invitationOf);
  return oldestFirst(found, ({ createdAt }) => createdAt);
}

async function restrictions(tables: ReadTables, since: Instant): Promise<readonly RestrictionEvent[]> {
  const [recent, unconfirmed] = await Promise.all([
    tables.restrictions.where("at").aboveOrEqual(since).toArray(),
    tables.restrictions.where("unconfirmed").equals(1).toArray(),
  ]);
  const older = unconfirmed.filter(({ at }) => at < since);
  return oldestFirst([...older, ...recent].map(eventOf), ({ at }) => at);
}

export function invitationOf({
  draft: _draft,
  pool: _pool,
  order: _order,
  ...invitation
}: InvitationRow): Invitation {
  return invitation;
}

function eventOf(row: RestrictionRow): RestrictionEvent {
  const { unconfirmed: _derived, ...event } = row;
  return event;
}

/** The range of `[key+instant]` of one key, whole. */
function everyInstantOf(
  key: string,
): [lower: [string, number], upper: [string, unknown], includeLower: true, includeUpper: true] {
  return [[key, MIN_KEY], [key, MAX_KEY], true, true];
}

function rows(limit: number): number {
  return Math.min(limit, MOST_ROWS);
}

function isThere<T>(row: T | undefined): row is T {
  return row !== undefined;
}

/** By instant, ties by id: the same order every time. */
function oldestFirst<T extends { readonly id: string }>(
  found: readonly T[],
  instant: (row: T) => Instant,
): readonly T[] {
  return found.toSorted((one, other) => instant(one) - instant(other) || (one.id < other.id ? -1 : 1));
}
