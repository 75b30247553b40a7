import type { StoreReader, StoreWriter } from "../app/ports.ts";
import type { Invitation } from "../core/invitation/invitation.ts";
import type { Prospect } from "../core/prospect/prospect.ts";
import { countersOf } from "./counters.ts";
import { KeyTaken } from "./key-taken.ts";
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

/** Writes within one transaction. The log has `append` and nothing that changes or deletes. */
export function writingOf(tables: Tables, reader: StoreReader): Writing {
  const counters = countersOf(tables);
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
    putRestriction: watched(async (event) => {
      const unconfirmed = event.confirmedAt === null ? { unconfirmed: 1 as const } : {};
      await tables.restrictions.put({ ...event, ...unconfirmed });
    }),
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
  if (invitation.state !== "draft") return invitation;
  return { ...invitation, draft: invitation.hold === null ? "clear" : "held" };
}

async function putProspect(tables: Tables, prospect: Prospect): Promise<void> {
  try {
    await tables.prospects.put(prospect);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "ConstraintError") throw error;
    throw (await keyTaken(tables, prospect)) ?? error;
  }
}

async function keyTaken(tables: Tables, { id, keys }: Prospect): Promise<KeyTaken | null> {
  const holders = await tables.prospects.where("keys").anyOf(keys).toArray();
  const owner = holders.find((holder) => holder.id !== id);
  const key = keys.find((one) => owner?.keys.includes(one));
  return owner && key ? new KeyTaken(key, owner.id) : null;
}
