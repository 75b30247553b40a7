import type { Dexie, Table } from "dexie";
import type { ImportReport } from "../app/archive/report.ts";
import type { HistoryChunk, RememberedMapping, StateCounts } from "../app/ports.ts";
import type { Account } from "../core/account/account.ts";
import type { ConnectionChunk } from "../core/archive/connection-set.ts";
import type { Attempt, VariantFigures } from "../core/invitation/attempt.ts";
import type { FollowUp } from "../core/invitation/follow-up.ts";
import type { Invitation } from "../core/invitation/invitation.ts";
import type { DayPlan } from "../core/pacing/day-plan.ts";
import type { OwnProfile } from "../core/profile/own-profile.ts";
import type { Block } from "../core/prospect/block.ts";
import type { Prospect } from "../core/prospect/prospect.ts";
import type { RestrictionEvent } from "../core/restriction/restriction.ts";
import type { Segment, Template } from "../core/segment/segment.ts";
import type { Settings } from "../core/settings/settings.ts";
import type { SentList } from "../core/withdrawal/sent-list.ts";
import type { Withdrawal } from "../core/withdrawal/withdrawal.ts";
import type { MonthlyCohorts } from "./cohorts.ts";
import type { MonthlyFigures } from "./figures-reader.ts";
import type { SchemaVersion } from "./migrations/schema-version.ts";

/** An event as stored: `unconfirmed` is there, and so in its index, only while it is open (`isOpen`). */
export type RestrictionRow = RestrictionEvent & { readonly unconfirmed?: 1 };

/**
 * An invitation as stored. `draft`, `pool` and `order` are there, and so in their indexes, only while
 * it is one: `pool` is the segment in which a clear one waits for its turn.
 */
export type InvitationRow = Invitation & {
  readonly draft?: "clear" | "held" | "queued";
  readonly pool?: string;
  readonly order?: number;
};

/** The name of the database. */
export const DATABASE = "politely";

/** The key of the single row in `settings` and in `counts`. */
export const ONLY_ROW = "only";

/** The tables of the newest version. Rows are the domain's own shapes unless said otherwise. */
export interface Tables {
  readonly settings: Table<Settings, string>;
  /** One row: how many invitations are in each state. */
  readonly counts: Table<StateCounts, string>;
  readonly accounts: Table<Account, string>;
  readonly segments: Table<Segment, string>;
  readonly templates: Table<Template, string>;
  readonly prospects: Table<Prospect, string>;
  readonly invitations: Table<InvitationRow, string>;
  readonly attempts: Table<Attempt, string>;
  readonly monthlyFigures: Table<MonthlyFigures, string>;
  readonly variantFigures: Table<VariantFigures, [string, string]>;
  readonly monthlyCohorts: Table<MonthlyCohorts, string>;
  readonly dayPlans: Table<DayPlan, string>;
  readonly blocks: Table<Block, string>;
  readonly mappings: Table<RememberedMapping, string>;
  readonly connections: Table<ConnectionChunk, string>;
  readonly history: Table<HistoryChunk, string>;
  readonly importReports: Table<ImportReport, string>;
  readonly restrictions: Table<RestrictionRow, string>;
  readonly withdrawals: Table<Withdrawal, string>;
  /** One row. */
  readonly sentLists: Table<SentList, string>;
  readonly ownProfiles: Table<OwnProfile, string>;
  readonly followUps: Table<FollowUp, string>;
}

const NAMES: Readonly<Record<keyof Tables, true>> = {
  settings: true,
  counts: true,
  accounts: true,
  segments: true,
  templates: true,
  prospects: true,
  invitations: true,
  attempts: true,
  monthlyFigures: true,
  variantFigures: true,
  monthlyCohorts: true,
  dayPlans: true,
  blocks: true,
  mappings: true,
  connections: true,
  history: true,
  importReports: true,
  restrictions: true,
  withdrawals: true,
  sentLists: true,
  ownProfiles: true,
  followUps: true,
};

export const tableNames = (): readonly string[] => Object.keys(NAMES);

/**
 * The tables of one transaction. Taken from the transaction itself, not from the database, so that
 * a read or write can never slip out of it, however the caller awaits.
 */
export function tablesOf(transaction: { table<Row, Key>(name: string): Table<Row, Key> }): Tables {
  // By construction: a name for each table of the schema, which Dexie opened.
  return Object.fromEntries(tableNames().map((name): unknown[] => [name, transaction.table(name)]));
}

/** Tells Dexie of every version, so that a database of any age finds its way to the newest. */
export function declareVersions(db: Dexie, versions: readonly SchemaVersion[]): void {
  for (const { version, stores, upgrade } of versions) {
    const declared = db.version(version).stores({ ...stores });
    if (upgrade) declared.upgrade(upgrade);
  }
}
