import type { Table } from "dexie";
import type { StoreReader, StoreWriter } from "../app/ports.ts";
import type { Attempt } from "../core/invitation/attempt.ts";
import type { Invitation } from "../core/invitation/invitation.ts";
import type { Block } from "../core/prospect/block.ts";
import type { Prospect } from "../core/prospect/prospect.ts";
import { isOpen } from "../core/restriction/restriction.ts";
import { type Counters, countersOf } from "./counters.ts";
import { forgetHealth, healthWriterOf } from "./health.ts";
import { forgetHistory, putHistory } from "./history.ts";
import { KeyTaken } from "./key-taken.ts";
import { rowsOfProspects } from "./reader.ts";
import { type InvitationRow, ONLY_ROW, type Tables } from "./schema.ts";

export interface Writing {
  readonly writer: StoreWriter;
  /**
   * To be awaited last inside the transaction: waits for every write, also those nobody awaited,
   * writes the counters, and throws the first refusal, also one that was caught on the way, so that
   * the transaction is all or nothing.
   */
  finish(): Promise<void>;
}

type Write<Row> = (row: Row) => Promise<void>;

/** Writes within one transaction. The log has `append`; only forgetting a person changes its rows, never their counts. */
export function writingOf(tables: Tables, reader: StoreReader): Writing {
  const counters = countersOf(tables);
  const health = healthWriterOf(tables);
  const refusals: unknown[] = [];
  const started: Promise<void>[] = [];

  const watched =
    <Row>(write: Write<Row>): Write<Row> =>
    (row) => {
      const done = write(row);
      started.push(done.catch((error: unknown) => void refusals.push(error)));
      return done;
    };

  const writer: StoreWriter = {
    ...reader,
    stateCounts: async () => {
      await counters.flush();
      return await reader.stateCounts();
    },
    dailyFigures: async (since) => {
      await counters.flush();
      return await reader.dailyFigures(since);
    },
    cohorts: async () => {
      await counters.flush();
      return await reader.cohorts();
    },

    putSettings: watched(async (settings) => void (await tables.settings.put(settings, ONLY_ROW))),
    putAccount: watched(async (account) => void (await tables.accounts.put(account))),
    putSegment: watched(async (segment) => void (await tables.segments.put(segment))),
    putTemplate: watched(async (template) => void (await tables.templates.put(template))),
    putProspect: watched(async (prospect) => await putProspect(tables, prospect)),
    putInvitation: watched(async (invitation) => {
      await counters.invitationPut(invitation);
      await tables.invitations.put(rowOf(invitation));
    }),
    append: watched(async (attempt) => {
      counters.attemptAdded(attempt);
      await tables.attempts.add(attempt);
    }),
    putNew: watched(async ({ prospects, invitations, attempts }) => {
      await counters.invitationsNew(invitations);
      for (const attempt of attempts) counters.attemptAdded(attempt);
      await addProspects(tables, prospects);
      await tables.invitations.bulkAdd(invitations.map(rowOf));
      await tables.attempts.bulkAdd([...attempts]);
    }),
    putDayPlan: watched(async (plan) => void (await tables.dayPlans.put(plan))),
    putRestriction: watched(async (event) => {
      const unconfirmed = isOpen(event) ? { unconfirmed: 1 as const } : {};
      await tables.restrictions.put({ ...event, ...unconfirmed });
    }),
    deleteRestriction: watched(async (id) => await tables.restrictions.delete(id)),
    putBlock: watched(async (block) => await putBlock(tables, block)),
    deleteBlock: watched(async (id) => await tables.blocks.delete(id)),
    putMapping: watched(async (mapping) => void (await tables.mappings.put(mapping))),
    putConnectionChunks: watched(async (chunks) => void (await tables.connections.bulkPut([...chunks]))),
    putHistory: watched(async (past) => await putHistory(tables, past)),
    putImportReport: watched(async (report) => void (await tables.importReports.put(report))),
    putWithdrawal: watched(health.putWithdrawal),
    putSentList: watched(health.putSentList),
    putOwnProfile: watched(health.putOwnProfile),
    deleteOwnProfiles: async () => await watched(health.deleteOwnProfiles)(undefined),
    putFollowUp: watched(health.putFollowUp),
    deleteFollowUp: watched(health.deleteFollowUp),
    forgetPerson: watched(async (prospectId) => await forgetPerson(tables, counters, prospectId)),
    takeOut: watched(async (rows) => await takeOut(tables, counters, rows)),
    clear: async () => {
      await counters.flush();
      await Promise.all(Object.values(tables).map((table: Table) => table.clear()));
    },
  };

  return {
    writer,
    async finish() {
      while (started.length > 0) await Promise.all(started.splice(0));
      if (refusals.length > 0) throw refusals[0];
      await counters.flush();
    },
  };
}

function rowOf(invitation: Invitation): InvitationRow {
  const { state, hold, queued, segmentId, waitsSince } = invitation;
  if (state !== "draft") return invitation;
  if (hold !== null) return { ...invitation, draft: "held", order: waitsSince };
  if (queued !== null) return { ...invitation, draft: "queued", order: queued.place };
  const pool = segmentId === null ? {} : { pool: segmentId };
  return { ...invitation, draft: "clear", order: waitsSince, ...pool };
}

async function putBlock(tables: Tables, block: Block): Promise<void> {
  const holders = await tables.blocks.where("values").anyOf(block.values).toArray();
  const owner = holders.find(({ id }) => id !== block.id);
  const value = block.values.find((one) => owner?.values.includes(one));
  if (owner && value) throw new KeyTaken(value, owner.id);
  await tables.blocks.put(block);
}

async function forgetPerson(tables: Tables, counters: Counters, prospectId: string): Promise<void> {
  const prospect = await tables.prospects.get(prospectId);
  const theirs = await tables.invitations.where("prospectId").equals(prospectId).toArray();
  for (const { id } of theirs) await counters.invitationGone(id);
  await tables.invitations.bulkDelete(theirs.map(({ id }) => id));
  if (prospect) await forgetHistory(tables, prospect);
  await forgetHealth(tables, prospectId, prospect?.keys ?? [], theirs);
  await tables.attempts
    .where("prospectId")
    .equals(prospectId)
    .modify({ prospectId: null, invitationId: null, note: null, detail: null });
  await tables.prospects.delete(prospectId);
}

async function takeOut(
  tables: Tables,
  counters: Counters,
  {
    prospects,
    invitations,
  }: { readonly prospects: readonly string[]; readonly invitations: readonly string[] },
): Promise<void> {
  await Promise.all(invitations.map((id) => counters.invitationGone(id)));
  await tables.invitations.bulkDelete([...invitations]);
  const log = await rowsOfProspects<Attempt>(tables.attempts, prospects);
  await tables.attempts.bulkPut(
    log.map((row) => ({ ...row, prospectId: null, invitationId: null, note: null, detail: null })),
  );
  await tables.prospects.bulkDelete([...prospects]);
}

async function putProspect(tables: Tables, prospect: Prospect): Promise<void> {
  try {
    await tables.prospects.put(prospect);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "ConstraintError") throw error;
    throw (await keyTaken(tables, prospect)) ?? error;
  }
}

async function addProspects(tables: Tables, prospects: readonly Prospect[]): Promise<void> {
  try {
    await tables.prospects.bulkAdd([...prospects]);
  } catch (error) {
    for (const prospect of prospects) {
      const taken = await keyTaken(tables, prospect);
      if (taken) throw taken;
    }
    throw error;
  }
}

async function keyTaken(tables: Tables, { id, keys }: Prospect): Promise<KeyTaken | null> {
  const holders = await tables.prospects.where("keys").anyOf(keys).toArray();
  const owner = holders.find((holder) => holder.id !== id);
  const key = keys.find((one) => owner?.keys.includes(one));
  return owner && key ? new KeyTaken(key, owner.id) : null;
}
