import type { NumberedRow } from "../import/table.ts";
import type { ProspectKey } from "../prospect/prospect.ts";
import { ok, type Result } from "../shared/result.ts";
import { DAY, type Instant, type LocalDay } from "../shared/time.ts";
import { dayNumber } from "../shared/wall-clock.ts";
import { type Calendar, calendarOf } from "./calendar.ts";
import type { ReadingOptions } from "./connections.ts";
import { type DateOrder, orderOf, readTime } from "./dates.ts";
import { type ColumnMapping, columnFinder, headerOf, type InvitationField, PART_FILE } from "./header.ts";
import { cellAt, keyOf, textAt } from "./person.ts";
import { type ArchiveProblem, archiveProblem } from "./problem.ts";
import { type RowReport, type RowReports, rowReports } from "./row-report.ts";
import { eachRow, foreign, headerNumber, openSheet, type Sheet } from "./sheet.ts";
import { eachOf, type Steps, withinSteps } from "./steps.ts";

/** The other person of an invitation, and when it went. */
interface Invited {
  /** Null in archives until late 2023, and for damaged addresses. */
  readonly key: ProspectKey | null;
  readonly fullName: string;
  readonly sentAt: Instant;
  /** As written; of a time with a zone, the day in the person's. */
  readonly sentDay: LocalDay;
  /** Whether the file said in which zone. Else `sentAt` may be off by as much as zones are apart. */
  readonly zoned: boolean;
  /** Exactly as in the file, line breaks as "\n"; empty: none. */
  readonly note: string;
}

/** One the account sent. */
export interface SentInvitation extends Invited {}

/** One somebody sent to the account: no candidate for an invitation. */
export interface ReceivedInvitation extends Invited {}

/** `rows` is as many as `sent`, `received` and those of `skipped` together. */
export interface InvitationsRead {
  readonly sent: readonly SentInvitation[];
  readonly received: readonly ReceivedInvitation[];
  readonly rows: number;
  readonly skipped: readonly RowReport[];
  /** Rows taken, without an address that could not be read. */
  readonly remarks: readonly RowReport[];
}

type Columns = ColumnMapping<InvitationField>;

function columnsOf(sheet: Sheet): Columns | null {
  const header = headerOf("invitations", sheet.head);
  if (header === null) return null;
  const find = columnFinder(header.cells);
  return {
    from: find("from"),
    to: find("to"),
    sentAt: find("sent at"),
    message: find("message"),
    direction: find("direction"),
    inviterUrl: find("inviter profile url"),
    inviteeUrl: find("invitee profile url"),
  };
}

interface WrittenRow {
  readonly line: number;
  readonly isSent: boolean;
  readonly key: ProspectKey | null;
  readonly fullName: string;
  readonly note: string;
  readonly date: string;
}

interface Reports {
  readonly skipped: RowReports;
  readonly remarks: RowReports;
}

function writtenRow(row: NumberedRow, columns: Columns, { skipped, remarks }: Reports): WrittenRow | null {
  const { cells, line } = row;
  const direction = cellAt(cells, columns.direction).trim().toUpperCase();
  const isSent = direction === "OUTGOING";
  if (!isSent && direction !== "INCOMING") {
    skipped.add("unknown-direction", line, direction);
    return null;
  }
  const fullName = textAt(cells, isSent ? columns.to : columns.from);
  const address = cellAt(cells, isSent ? columns.inviteeUrl : columns.inviterUrl).trim();
  const key = address === "" ? null : keyOf(address);
  if (key === null && fullName === "") {
    skipped.add("no-person", line);
    return null;
  }
  if (key === null && address !== "") {
    remarks.add("bad-address", line);
  }
  const note = cellAt(cells, columns.message);
  return {
    line,
    isSent,
    key,
    fullName,
    note: note.trim() === "" ? "" : note,
    date: cellAt(cells, columns.sentAt).trim(),
  };
}

/** When a written date was; null when it can't be read. */
function momentOf(
  date: string,
  order: DateOrder,
  calendar: Calendar,
): Pick<Invited, "sentAt" | "sentDay" | "zoned"> | null {
  const written = readTime(date, order);
  if (written === null) return null;
  if (written.offset === null) {
    return { sentAt: calendar.instantAt(written.day, written.time), sentDay: written.day, zoned: false };
  }
  const sentAt = dayNumber(written.day) * DAY + written.time - written.offset;
  return { sentAt, sentDay: calendar.dayAt(sentAt), zoned: true };
}

interface Taken {
  readonly sent: SentInvitation[];
  readonly received: ReceivedInvitation[];
}

/** Finishes rows once the file's order of dates is known. */
function dating(order: DateOrder, now: Instant, calendar: Calendar, skipped: RowReports, taken: Taken) {
  return ({ line, isSent, date, key, fullName, note }: WrittenRow): void => {
    const moment = momentOf(date, order, calendar);
    if (moment === null) {
      skipped.add("unreadable-date", line, date);
      return;
    }
    if (moment.sentAt > now + DAY) {
      skipped.add("future-date", line, moment.sentDay);
      return;
    }
    (isSent ? taken.sent : taken.received).push({ key, fullName, ...moment, note });
  };
}

/**
 * Reads Invitations.csv, of either generation. Dates without a zone are the person's own clock's;
 * whether the month or the day stands first is told by the whole file. For a header in another
 * language as `readConnections` does.
 */
export function* readInvitations(
  text: string,
  options: ReadingOptions<InvitationField>,
): Steps<Result<InvitationsRead, ArchiveProblem>> {
  const sheet = openSheet(options.file ?? PART_FILE.invitations, text);
  return sheet.ok ? yield* invitationsOf(sheet.value, options) : sheet;
}

/** `readInvitations` of a text that is open. */
export function* invitationsOf(
  sheet: Sheet,
  options: Omit<ReadingOptions<InvitationField>, "file">,
): Steps<Result<InvitationsRead, ArchiveProblem>> {
  const { file } = sheet;
  const columns = options.mapping ?? columnsOf(sheet);
  if (columns === null) return foreign(sheet, "invitations");
  const reports = { skipped: rowReports("invitations", file), remarks: rowReports("invitations", file) };
  const written: WrittenRow[] = [];
  const rows = yield* withinSteps(
    eachRow(sheet, headerNumber(sheet, "invitations"), reports.skipped, (row) => {
      const one = writtenRow(row, columns, reports);
      if (one !== null) written.push(one);
    }),
    0,
    0.6,
  );
  if (!rows.ok) return rows;
  const taken: Taken = { sent: [], received: [] };
  const order = orderOf(written.map((row) => row.date));
  const date = dating(order, options.now, calendarOf(options.zone), reports.skipped, taken);
  yield* withinSteps(eachOf(written, { kind: "reading", file }, date), 0.6, 1);
  const skipped = reports.skipped.reports();
  const undated = skipped.find(({ reason }) => reason === "unreadable-date");
  if (undated !== undefined && undated.count === written.length) {
    return archiveProblem(file, { kind: "unreadable-dates" }, undated.lines[0] ?? null);
  }
  return ok({ ...taken, rows: rows.value, skipped, remarks: reports.remarks.reports() });
}
