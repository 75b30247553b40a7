import type { Candidate } from "../../core/prospect/candidate.ts";
import { firstNameOf } from "../../core/prospect/first-name.ts";
import { mergeCandidates } from "../../core/prospect/match.ts";
import type { Prospect, ProspectSource } from "../../core/prospect/prospect.ts";
import { noteLimitOf, type Settings } from "../../core/settings/settings.ts";
import type { Instant } from "../../core/shared/time.ts";
import type { RowDeps } from "../deps.ts";
import { attemptFor } from "../log.ts";
import type { StoreWriter } from "../ports.ts";
import {
  type AddedRow,
  type AddReport,
  beginReport,
  type ChunkResult,
  type HeldOut,
  withChunk,
} from "./add-report.ts";
import { ARCHIVED_CONNECTIONS, type ConnectionLookup, type SaidByKey, standingsOf } from "./hold-out.ts";
import { HEARD, joinKeys } from "./join-keys.ts";
import { draftFor, proposalFor, type Wordings, wordingsOf } from "./propose.ts";

export interface AddOptions {
  /** What the list or page says of them, by any of their keys. */
  readonly said?: SaidByKey;
  /** The first names are as the person saw them: an empty one stays empty. */
  readonly namesSeen?: boolean;
  /** Hears how many have been gone through, after every chunk. */
  readonly progress?: (done: number) => void;
  /** Asked between two chunks; what is added by then stays. */
  readonly isStopped?: () => boolean;
}

/** People a transaction: small enough that a popup closing in between loses little, each whole. */
const CHUNK = 200;

/** Keys that stand on one page of LinkedIn belong to one person; a file may be mistaken. */
const FROM_PAGES: ReadonlySet<ProspectSource> = new Set(["profile", "search", "suggestions", "sales"]);

/** One addition: what all its chunks have in common. */
interface Adding {
  readonly deps: RowDeps;
  readonly segmentId: string;
  readonly source: ProspectSource;
  readonly said: SaidByKey;
  readonly namesSeen: boolean;
  readonly connections: ConnectionLookup;
}

/**
 * Adds everyone who may be invited, each with a draft of their note. Nobody twice, by any of their keys
 * (I2); who is held out is named with the reason and, unless known already, not kept at all.
 */
export async function addPeople(
  deps: RowDeps & { readonly connections?: ConnectionLookup },
  segmentId: string,
  people: readonly Candidate[],
  source: ProspectSource,
  options: AddOptions = {},
): Promise<AddReport> {
  const { said = new Map(), namesSeen = false, progress, isStopped } = options;
  const { connections = ARCHIVED_CONNECTIONS } = deps;
  const adding: Adding = { deps, segmentId, source, said, namesSeen, connections };
  const merged = mergeCandidates(people);
  const { length } = merged.people;
  let report = beginReport(merged.repeated);
  let last: Instant = 0;
  for (let start = 0; start < length; start += CHUNK) {
    if (isStopped?.() === true) return { ...report, left: length - start };
    const chunk = merged.people.slice(start, start + CHUNK).filter(({ keys }) => keys.length > 0);
    // One instant each, in the order of the list, so that they wait in it.
    const first = Math.max(deps.clock.now() - chunk.length + 1, last + 1);
    last = first + chunk.length - 1;
    report = withChunk(report, await deps.store.write((writer) => addChunk(writer, adding, chunk, first)));
    progress?.(Math.min(start + CHUNK, length));
  }
  return report;
}

const NOTHING: ChunkResult = { added: [], heldOut: [], known: 0, invitedBefore: 0, neverInvite: 0 };

async function addChunk(
  writer: StoreWriter,
  adding: Adding,
  chunk: readonly Candidate[],
  first: Instant,
): Promise<ChunkResult> {
  const { deps, said, connections, source } = adding;
  const wordings = await wordingsOf(writer, adding.segmentId);
  if (!wordings) return NOTHING;
  const settings = await writer.settings();
  const noteLimit = noteLimitOf(settings);
  const standings = await standingsOf(writer, chunk, deps.clock.now(), { said, connections });
  const rows: NewRow[] = [];
  const heldOut: HeldOut[] = [];
  let known = 0;
  let invitedBefore = 0;
  let neverInvite = 0;
  for (const [place, candidate] of chunk.entries()) {
    const standing = standings[place];
    if (!standing) continue;
    if (standing.known.length > 0 && FROM_PAGES.has(source)) await joinKeys(writer, deps, candidate.keys);
    if (standing.reason !== null) {
      heldOut.push({ fullName: candidate.fullName, keys: candidate.keys, reason: standing.reason });
      if (standing.known.length > 0) known += 1;
      else if (standing.reason.kind === "never-invite") neverInvite += 1;
      if (standing.invitations.some(({ state }) => HEARD.has(state))) invitedBefore += 1;
    } else {
      rows.push(newRow(adding, wordings, noteLimit, candidate, standing.known[0], first + place));
    }
  }
  await putRows(writer, deps, rows, { settings, source });
  const added = rows.map(({ row }) => row);
  return { added, heldOut, known, invitedBefore, neverInvite };
}

interface NewRow {
  readonly row: AddedRow;
  readonly prospect: Prospect;
  readonly invitation: ReturnType<typeof draftFor>;
}

/** Whoever was here and may be invited again keeps the row they have. */
function newRow(
  { deps, source, namesSeen }: Adding,
  wordings: Wordings,
  noteLimit: number,
  candidate: Candidate,
  known: Prospect | undefined,
  at: Instant,
): NewRow {
  const firstName = candidate.firstName || (namesSeen ? "" : firstNameOf(candidate.fullName));
  const prospect: Prospect = known ?? {
    ...candidate,
    id: deps.ids.next(),
    firstName,
    segmentId: wordings.segment.id,
    source,
    addedAt: at,
    updatedAt: at,
  };
  const proposal = proposalFor(wordings, prospect, noteLimit);
  const invitation = draftFor(deps.ids.next(), prospect, wordings.segment.id, proposal, at);
  const row = { prospectId: prospect.id, invitationId: invitation.id, isNew: known === undefined, at };
  return { row, prospect, invitation };
}

/** In one stroke: a row at a time would wait for the disk three times a person. */
function putRows(
  writer: StoreWriter,
  { ids }: RowDeps,
  rows: readonly NewRow[],
  { settings, source }: { readonly settings: Settings; readonly source: ProspectSource },
): Promise<void> {
  return writer.putNew({
    prospects: rows.filter(({ row }) => row.isNew).map(({ prospect }) => prospect),
    invitations: rows.map(({ invitation }) => invitation),
    attempts: rows.map(({ invitation, row }) =>
      attemptFor(ids, settings, invitation, { kind: "proposed", at: row.at, detail: source }),
    ),
  });
}
