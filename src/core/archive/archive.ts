import type { ProspectKey } from "../prospect/prospect.ts";
import { ok, type Result } from "../shared/result.ts";
import { type Instant, localDay, type Zone } from "../shared/time.ts";
import { type Connection, type ConnectionsRead, connectionsOf } from "./connections.ts";
import {
  type ColumnMapping,
  type ConnectionField,
  type InvitationField,
  PARTS,
  type Part,
  partOf,
} from "./header.ts";
import { matchHistory, type PastInvitation, type Unmatched } from "./history.ts";
import { type InvitationsRead, invitationsOf, type ReceivedInvitation } from "./invitations.ts";
import { type Decode, type OpenedFile, openArchive, textOf, twoOfAKind } from "./open.ts";
import { type ArchiveProblem, archiveProblem } from "./problem.ts";
import { foreign, openSheet, type Sheet } from "./sheet.ts";
import type { ArchiveFile } from "./source.ts";
import { type Steps, withinSteps } from "./steps.ts";
import { type Wordings, wordingsOf } from "./wordings.ts";

export interface ArchiveOptions {
  readonly now: Instant;
  readonly zone: Zone;
  readonly decode: Decode;
  /** The keys of each person already known. */
  readonly known: readonly (readonly ProspectKey[])[];
  /** Columns the person named for a file whose header is in another language. */
  readonly mappings?: {
    readonly connections?: ColumnMapping<ConnectionField>;
    readonly invitations?: ColumnMapping<InvitationField>;
  };
}

/** What was read of one file, its rows left out. */
export type FileReport = Pick<ConnectionsRead, "rows" | "skipped" | "remarks"> & {
  readonly file: string;
  /** Rows taken. */
  readonly taken: number;
  /** Rows with nobody in them (connections only). */
  readonly hidden: number;
};

export interface ArchiveReport {
  readonly files: Readonly<Record<Part, FileReport | null>>;
  /** Files that are not there. */
  readonly missing: readonly Part[];
  /** Invitations said twice. */
  readonly repeated: number;
  /** Invitations found among the connections. */
  readonly matched: number;
  readonly unmatched: readonly Unmatched[];
}

export interface Archive {
  readonly connections: readonly Connection[];
  readonly invitations: readonly PastInvitation[];
  readonly received: readonly ReceivedInvitation[];
  /** Null without Connections.csv, where nobody knows how they did. */
  readonly wordings: Wordings | null;
  readonly report: ArchiveReport;
}

type Sheets = Partial<Record<Part, Sheet>>;

/** Which file is which: by its header, else by its name, else by the columns the person named. */
function* tell(
  opened: readonly OpenedFile[],
  { decode, mappings = {} }: ArchiveOptions,
): Steps<Result<Sheets, ArchiveProblem>> {
  const sheets: Sheets = {};
  for (const [at, file] of opened.entries()) {
    const text = yield* withinSteps(textOf(file, decode), at / opened.length, (at + 1) / opened.length);
    if (!text.ok) return text;
    const sheet = openSheet(file.file, text.value);
    if (!sheet.ok) return sheet;
    const named = PARTS.find((part) => mappings[part] && !sheets[part]);
    const part = partOf(sheet.value.head) ?? file.part ?? named;
    if (part === undefined) return foreign(sheet.value, null);
    const earlier = sheets[part];
    if (earlier !== undefined) return twoOfAKind(part, [earlier.file, file.file]);
    sheets[part] = sheet.value;
    yield { done: (at + 1) / opened.length, doing: { kind: "reading", file: file.file } };
  }
  return ok(sheets);
}

function fileReport(
  sheet: Sheet | undefined,
  read: ConnectionsRead | InvitationsRead | null,
): FileReport | null {
  if (sheet === undefined || read === null) return null;
  const { rows, skipped, remarks } = read;
  const isConnections = "connections" in read;
  const taken = isConnections ? read.connections.length : read.sent.length + read.received.length;
  return { file: sheet.file, rows, taken, hidden: isConnections ? read.hidden : 0, skipped, remarks };
}

type Readings = readonly [ConnectionsRead | null, InvitationsRead | null];

function* readBoth(sheets: Sheets, options: ArchiveOptions): Steps<Result<Readings, ArchiveProblem>> {
  const { now, zone, mappings = {} } = options;
  let connections: ConnectionsRead | null = null;
  let invitations: InvitationsRead | null = null;
  if (sheets.connections !== undefined) {
    const steps = connectionsOf(sheets.connections, { now, zone, mapping: mappings.connections });
    const read = yield* withinSteps(steps, 0, 0.8);
    if (!read.ok) return read;
    connections = read.value;
  }
  if (sheets.invitations !== undefined) {
    const steps = invitationsOf(sheets.invitations, { now, zone, mapping: mappings.invitations });
    const read = yield* withinSteps(steps, 0.8, 1);
    if (!read.ok) return read;
    invitations = read.value;
  }
  return ok([connections, invitations]);
}

/**
 * Reads LinkedIn's data archive, the zip or its two CSV files, from bytes to people and history. In
 * steps of at most some 20 ms; whoever stops between two of them is left with nothing, and so is one
 * whose file can't be used. Never throws on what a file holds.
 */
export function* readArchive(
  files: readonly ArchiveFile[],
  options: ArchiveOptions,
): Steps<Result<Archive, ArchiveProblem>> {
  if (files.length === 0) return archiveProblem(null, { kind: "nothing-chosen" });
  const opened = yield* withinSteps(openArchive(files), 0, 0.2);
  if (!opened.ok) return opened;
  const sheets = yield* withinSteps(tell(opened.value, options), 0.2, 0.3);
  if (!sheets.ok) return sheets;
  const read = yield* withinSteps(readBoth(sheets.value, options), 0.3, 0.8);
  if (!read.ok) return read;
  const [connections, invitations] = read.value;
  const matching = matchHistory(connections?.connections ?? null, invitations?.sent ?? [], options.known);
  const history = yield* withinSteps(matching, 0.8, 0.9);
  const comparing = wordingsOf(history, localDay(options.now, options.zone));
  const wordings = yield* withinSteps(comparing, 0.9, 1);
  return ok({
    connections: connections?.connections ?? [],
    invitations: history.invitations,
    received: invitations?.received ?? [],
    wordings: connections === null ? null : wordings,
    report: {
      files: {
        connections: fileReport(sheets.value.connections, connections),
        invitations: fileReport(sheets.value.invitations, invitations),
      },
      missing: PARTS.filter((part) => sheets.value[part] === undefined),
      repeated: history.repeated,
      matched: history.matched,
      unmatched: history.unmatched,
    },
  });
}
