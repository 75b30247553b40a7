import type { Account } from "../core/account/account.ts";
import type { ConnectionChunk } from "../core/archive/connection-set.ts";
import type { Attempt, AttemptKind, DailyFigures, VariantFigures } from "../core/invitation/attempt.ts";
import type { Invitation, InvitationState } from "../core/invitation/invitation.ts";
import type { DayPlan } from "../core/pacing/day-plan.ts";
import type { InviteCommand, PageReading } from "../core/page/reading.ts";
import type { SentChunk } from "../core/page/sent-chunk.ts";
import type { WithdrawCommand } from "../core/page/withdrawing.ts";
import type { ProfileLook } from "../core/profile/own-profile.ts";
import type { Block, BlockValue } from "../core/prospect/block.ts";
import type { PastInvitation } from "../core/prospect/history.ts";
import type { Prospect, ProspectKey } from "../core/prospect/prospect.ts";
import type { RestrictionEvent } from "../core/restriction/restriction.ts";
import type { Segment, Template } from "../core/segment/segment.ts";
import type { Settings } from "../core/settings/settings.ts";
import type { Instant, LocalDay } from "../core/shared/time.ts";
import type { Cohorts } from "../core/statistics/cohorts.ts";
import type { ImportReport } from "./archive/report.ts";
import type { SentReadingResult } from "./pending/read-sent-page.ts";
import type { HealthReader, HealthWriter } from "./ports-health.ts";

/** What the use cases need from outside. Implemented in `storage` and `platform`, and in memory by tests. */

export interface Clock {
  now(): Instant;
}

export interface Ids {
  /** A fresh unique id (UUID v4). */
  next(): string;
}

/** Counts of invitations by state, kept with every write, never counted for a popup. */
export type StateCounts = Readonly<Record<InvitationState, number>>;

/** A column mapping the person confirmed, found again by the headers it was for. */
export interface RememberedMapping {
  readonly fingerprint: string;
  /** As `src/core/import` writes it. */
  readonly mapping: unknown;
  readonly usedAt: Instant;
}

/** What LinkedIn's archives told of some people: a set to look up, in few rows. */
export interface HistoryChunk {
  /** The same as that of the people's connections: see `chunkIdOf`. */
  readonly id: string;
  readonly invitations: readonly PastInvitation[];
}

export interface StoreReader extends HealthReader {
  settings(): Promise<Settings>;
  accounts(): Promise<readonly Account[]>;
  segments(): Promise<readonly Segment[]>;
  templates(): Promise<readonly Template[]>;
  prospect(id: string): Promise<Prospect | undefined>;
  /** In the order of `ids`; those missing are left out. */
  prospectsById(ids: readonly string[]): Promise<readonly Prospect[]>;
  /** Everyone who has at least one of the keys, each once. */
  prospectsByKeys(keys: readonly ProspectKey[]): Promise<readonly Prospect[]>;
  /** Oldest first. */
  prospectsOfSegment(segmentId: string, limit: number): Promise<readonly Prospect[]>;
  /** Of everybody, in the same order. */
  prospectIdsOfSegment(segmentId: string): Promise<readonly string[]>;
  invitation(id: string): Promise<Invitation | undefined>;
  /** By `updatedAt`. */
  invitationsInState(
    state: InvitationState,
    options: { readonly order: "oldest" | "newest"; readonly limit: number },
  ): Promise<readonly Invitation[]>;
  /**
   * `queued`: in the list for review, in its order. `held`: set aside. `clear`: waiting for their turn,
   * whatever the segment. The last two in the order in which they began to wait, which no edit changes.
   */
  drafts(kind: "clear" | "held" | "queued", limit: number): Promise<readonly Invitation[]>;
  /** Of the clear ones those of one segment. */
  pool(segmentId: string, limit: number): Promise<readonly Invitation[]>;
  invitationsOfProspect(prospectId: string): Promise<readonly Invitation[]>;
  /** Of all of them in one stroke, in no order. */
  invitationsOfProspects(prospectIds: readonly string[]): Promise<readonly Invitation[]>;
  invitationsOfSegment(segmentId: string, states: readonly InvitationState[]): Promise<readonly Invitation[]>;
  stateCounts(): Promise<StateCounts>;
  /** `at >= since`, of these kinds, oldest first. */
  attemptsSince(since: Instant, kinds: readonly AttemptKind[]): Promise<readonly Attempt[]>;
  /** Everything the log says of a person, oldest first. */
  attemptsOfProspect(prospectId: string): Promise<readonly Attempt[]>;
  /** Days from `since` on (inclusive), oldest first; days without figures are left out. */
  dailyFigures(since: LocalDay): Promise<readonly DailyFigures[]>;
  /** Every day of each of these wordings, oldest first within one. */
  variantFigures(templateIds: readonly string[]): Promise<readonly VariantFigures[]>;
  /** Of every day, segment and wording, in no order: what the dashboard is made of. */
  cohorts(): Promise<Cohorts>;
  /** What days from `since` on were allowed, oldest first; days on which nobody looked are left out. */
  dayPlans(since: LocalDay): Promise<readonly DayPlan[]>;
  /** Oldest first. */
  blocks(): Promise<readonly Block[]>;
  /** Those that concern at least one of the values, each once. */
  blocksOf(values: readonly BlockValue[]): Promise<readonly Block[]>;
  mapping(fingerprint: string): Promise<RememberedMapping | undefined>;
  connectionChunks(ids: readonly string[]): Promise<readonly ConnectionChunk[]>;
  /** Everything the archive told of these people, by any of their keys. */
  historyOf(keys: readonly ProspectKey[]): Promise<readonly PastInvitation[]>;
  /** What archives brought, newest first. */
  importReports(limit: number): Promise<readonly ImportReport[]>;
  /** In the order of ids, those after `after`; null: from the beginning. For walking through everything. */
  page<Name extends keyof PagedRows>(
    table: Name,
    after: string | null,
    limit: number,
  ): Promise<readonly PagedRows[Name][]>;
  /** `at >= since` or still open (`isOpen`), oldest first; those the person dismissed are among them. */
  restrictions(since: Instant): Promise<readonly RestrictionEvent[]>;
}

/** What can be walked through page by page. */
export interface PagedRows {
  readonly prospects: Prospect;
  readonly invitations: Invitation;
  readonly attempts: Attempt;
  readonly history: HistoryChunk;
}

export interface StoreWriter extends StoreReader, HealthWriter {
  putSettings(settings: Settings): Promise<void>;
  putAccount(account: Account): Promise<void>;
  putSegment(segment: Segment): Promise<void>;
  putTemplate(template: Template): Promise<void>;
  /** Rejects with `KeyTaken` (a bug: look up first) when another prospect has one of the keys. */
  putProspect(prospect: Prospect): Promise<void>;
  /** Also moves the state counts and the cohorts. */
  putInvitation(invitation: Invitation): Promise<void>;
  /** Also moves the daily figures of `attempt.day` (and of `sentDay`), and the cohorts. */
  append(attempt: Attempt): Promise<void>;
  /** As the three above, row by row in one stroke: for people who come in by the hundred. */
  putNew(rows: {
    readonly prospects: readonly Prospect[];
    readonly invitations: readonly Invitation[];
    readonly attempts: readonly Attempt[];
  }): Promise<void>;
  /** A row of the same day takes its place. */
  putDayPlan(plan: DayPlan): Promise<void>;
  putRestriction(event: RestrictionEvent): Promise<void>;
  /** Only for taking back one that was just told of; its rows in the log stay. */
  deleteRestriction(id: string): Promise<void>;
  /** Rejects with `KeyTaken` when another block has one of its values. */
  putBlock(block: Block): Promise<void>;
  deleteBlock(id: string): Promise<void>;
  putMapping(mapping: RememberedMapping): Promise<void>;
  putConnectionChunks(chunks: readonly ConnectionChunk[]): Promise<void>;
  /** A row with the id of an earlier one takes its place. */
  putHistory(rows: readonly PastInvitation[]): Promise<void>;
  putImportReport(report: ImportReport): Promise<void>;
  /**
   * Takes out a person: their row, their invitations, what the archive told of them. The log keeps its
   * rows and counts, without anything that says who it was.
   */
  forgetPerson(prospectId: string): Promise<void>;
  /**
   * Takes out people who have only just come in, and drafts nobody has touched, as if they had never
   * come. The log keeps its rows, without anything that says who it was.
   */
  takeOut(rows: {
    readonly prospects: readonly string[];
    readonly invitations: readonly string[];
  }): Promise<void>;
  /** Everything in every table. */
  clear(): Promise<void>;
}

/** What is known of a refusal: the words for people are in the interface. */
export type StoreCause =
  | "no-space"
  /** The browser gave no reason. */
  | "no-reason"
  | "closed"
  /** By another version of this extension, in another context. */
  | "taken-over"
  /** A window uses the data in an older form and does not let go. */
  | "held-by-another"
  /** The database was there, and was not when it was opened. */
  | "gone";

/** `message`: the browser's own words, where nothing better is known. */
export type Refusal =
  | { readonly cause: StoreCause; readonly message?: undefined }
  | { readonly message: string; readonly cause?: undefined };

/** Why the store can't be used; each has its own plain screen. Thrown as `StoreError` by every method. */
export type StoreProblem =
  | { readonly kind: "newer-database"; readonly stored: number; readonly known: number }
  | ({ readonly kind: "write-refused" } & Refusal)
  | ({ readonly kind: "unavailable" } & Refusal);

export class StoreError extends Error {
  constructor(readonly problem: StoreProblem) {
    super(`Store: ${problem.kind}`);
    this.name = "StoreError";
  }
}

export interface LiveSource<T> {
  /** Calls `next` now and after every change that concerns the query, from any context. */
  subscribe(next: (value: T) => void, failed: (problem: StoreProblem) => void): () => void;
}

/**
 * One database. `work` may await nothing but the reader or writer it is given, and may run more
 * than once in `live`. `write` is one transaction with strict durability: all of it or nothing.
 */
export interface Store {
  read<T>(work: (reader: StoreReader) => Promise<T>): Promise<T>;
  write<T>(work: (writer: StoreWriter) => Promise<T>): Promise<T>;
  live<T>(work: (reader: StoreReader) => Promise<T>): LiveSource<T>;
}

/** The one alarm: a projection of the plan. */
export interface Alarm {
  /** Sets it unless it stands at that time already; null clears it. */
  setTo(at: Instant | null): Promise<void>;
}

/** A tab and the address that stood in it when it was last seen. */
export interface ShownTab {
  readonly tabId: number;
  readonly url: string;
}

/** Nothing of a tab's address is known unless it shows LinkedIn. */
export interface Tabs {
  /** The active tab of the last focused window when it shows LinkedIn, else null. */
  activeLinkedIn(): Promise<ShownTab | null>;
  /**
   * Brings `url` up in a visible tab and waits, bounded, until a new document answers there. The tab
   * used before is used again only while it still shows what was left in it: a tab the person went on
   * with is theirs. `answered` false: it did not load, or nothing of ours runs in it.
   */
  show(url: string, before: ShownTab | null): Promise<ShownTab & { readonly answered: boolean }>;
  /** Brings `url` up in a new visible tab and waits for nothing: what comes there is the person's. */
  open(url: string): Promise<void>;
  /** Tabs that show a profile on LinkedIn, the one looked at last first. */
  profiles(): Promise<readonly ShownTab[]>;
  /** The tab in which this runs; null in the popup and the worker. */
  own(): Promise<number | null>;
  exists(tabId: number): Promise<boolean>;
  focus(tabId: number): Promise<void>;
}

/** The content script of one tab. Every method gives `null` when it does not answer (gone, orphaned, other page). */
export interface Page {
  /** Waits, bounded, until the page shows what its address promises. */
  read(tabId: number): Promise<PageReading | null>;
  /** Starts a command; the outcome arrives later as a report. `false`: that id was already run there. */
  begin(tabId: number, command: InviteCommand): Promise<boolean | null>;
  /** The same for taking one back on the Sent list now open. */
  withdraw(tabId: number, command: WithdrawCommand): Promise<boolean | null>;
  /** Whether that command is still being carried out there. `false`: it ended, or the document never had it. */
  alive(tabId: number, commandId: string): Promise<boolean | null>;
  /** Collects rows of the list now open, scrolling while the person stays, at most `pages` screens. */
  collect(tabId: number, pages: number): Promise<PageReading | null>;
  /** The next stretch of the Sent page now open, after `has` rows of that document: see `SentReader`. */
  readSent(tabId: number, has: number): Promise<SentChunk | null>;
  /** Reads the own profile there, scrolled through while the person sees it. */
  ownProfile(tabId: number): Promise<ProfileLook | null>;
}

/** Texts typed and not saved, which outlive the window they were typed in. */
export interface KeptTexts {
  clear(): void;
}

/** One runner at a time, across every context of the extension. */
export interface Lock {
  /** Waits for its turn, then runs `work` alone. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

/** What an interface asks of the worker. Resolves when the worker has it; the work may take longer. */
export interface Worker {
  poke(): Promise<void>;
  checkAcceptances(): Promise<{ readonly accepted: number; readonly read: number } | null>;
  /** Resolves when the reading is over; how far it is stands in the store. */
  readSentPage(): Promise<SentReadingResult>;
  /** The reading ends after the stretch it is at. */
  stopReadingSent(): Promise<void>;
}
