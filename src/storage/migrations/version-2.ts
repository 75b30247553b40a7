import type { Transaction } from "dexie";
import type { SchemaVersion } from "./schema-version.ts";

interface OldSegment {
  readonly id: string;
  readonly weight?: number;
}

interface OldTemplate {
  readonly id: string;
  readonly segmentId: string;
}

interface OldInvitation {
  readonly id: string;
  readonly segmentId: string | null;
  readonly templateId: string | null;
  readonly state: string;
  readonly hold: object | null;
  readonly createdAt: number;
  readonly sentDay: string | null;
  readonly acceptedAt: number | null;
}

interface OldAttempt {
  readonly invitationId: string | null;
}

interface Figures {
  readonly templateId: string;
  readonly day: string;
  sent: number;
  accepted: number;
}

const KNOWN_SENT = new Set(["sent", "accepted", "withdrawn", "lapsed"]);

/** Several wordings a segment, a list for review, blocks, column mappings, LinkedIn's archive. */
export const version2: SchemaVersion = {
  version: 2,
  stores: {
    invitations: "id, [state+updatedAt], [draft+order], [pool+order], prospectId, [segmentId+state]",
    attempts: "id, [kind+at], prospectId",
    variantFigures: "[templateId+day]",
    blocks: "id, &*values, addedAt",
    mappings: "fingerprint",
    connections: "id",
    history: "id",
    importReports: "id, at",
  },
  upgrade: async (transaction) => {
    await upgradeSegments(transaction);
    const wordings = await upgradeInvitations(transaction);
    await transaction
      .table<OldAttempt, string>("attempts")
      .toCollection()
      .modify((row) => {
        Object.assign(row, { templateId: wordings.get(row.invitationId ?? "") ?? null });
      });
  },
};

async function upgradeSegments(transaction: Transaction): Promise<void> {
  await transaction
    .table<OldSegment, string>("segments")
    .toCollection()
    .modify((row) => {
      const added = { description: "", notePolicy: "always", allocation: "learning", archivedAt: null };
      Object.assign(row, { weight: 1, ...row, ...added });
    });
  await transaction
    .table<OldTemplate, string>("templates")
    .toCollection()
    .modify((row) => {
      Object.assign(row, { name: "A", retiredAt: null, replaces: null });
    });
}

/** Gives the wording of each invitation. Drafts go into the pool: the list for review is made anew. */
async function upgradeInvitations(transaction: Transaction): Promise<ReadonlyMap<string, string>> {
  const wordings = new Map<string, string>();
  const figures = new Map<string, Figures>();
  await transaction
    .table<OldInvitation, string>("invitations")
    .toCollection()
    .modify((row) => {
      const { id, templateId, sentDay, segmentId, createdAt } = row;
      Object.assign(row, { queued: null, waitsSince: createdAt });
      if (row.state === "draft") Object.assign(row, { order: createdAt });
      if (row.state === "draft" && row.hold === null && segmentId !== null) {
        Object.assign(row, { pool: segmentId });
      }
      if (templateId === null) return;
      wordings.set(id, templateId);
      if (!KNOWN_SENT.has(row.state) || sentDay === null) return;
      const key = `${templateId} ${sentDay}`;
      const before = figures.get(key) ?? { templateId, day: sentDay, sent: 0, accepted: 0 };
      before.sent += 1;
      if (row.acceptedAt !== null) before.accepted += 1;
      figures.set(key, before);
    });
  await transaction.table<Figures, string>("variantFigures").bulkPut([...figures.values()]);
  return wordings;
}
