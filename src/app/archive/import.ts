import type { ConnectionChunk } from "../../core/archive/connection-set.ts";
import { mergeChunks } from "../../core/archive/index.ts";
import type { Attempt } from "../../core/invitation/attempt.ts";
import type { Invitation } from "../../core/invitation/invitation.ts";
import type { PastInvitation } from "../../core/prospect/history.ts";
import type { Prospect } from "../../core/prospect/prospect.ts";
import { DAY, type Instant, localDay, type Zone } from "../../core/shared/time.ts";
import { dayBounds } from "../../core/shared/wall-clock.ts";
import type { RowDeps } from "../deps.ts";
import type { StoreReader, StoreWriter } from "../ports.ts";
import { record } from "../sending/record.ts";
import { type Answer, type Changes, compare } from "./compare.ts";
import type { ImportReport } from "./report.ts";
import { reportOf } from "./report-of.ts";
import { type Before, type ReadyArchive, readBefore } from "./standing.ts";

/** What an archive would change; nothing is written. */
export async function previewArchive(
  reader: StoreReader,
  archive: ReadyArchive,
  now: Instant,
  zone: Zone,
): Promise<ImportReport> {
  const before = await readBefore(reader, archive);
  return reportOf(archive, compare(archive, before, now, zone), { id: "", at: now });
}

/**
 * Takes an archive over: all of it in one transaction, or nothing. Held against the rows as they are
 * then, whatever the preview showed. A second time it changes nothing but `importReports`.
 */
export async function importArchive(deps: RowDeps, archive: ReadyArchive, zone: Zone): Promise<ImportReport> {
  return deps.store.write(async (writer) => {
    const at = deps.clock.now();
    const before = await readBefore(writer, archive);
    const changes = compare(archive, before, at, zone);
    await putConnections(writer, archive.chunks);
    await writer.putHistory(changes.history);
    await putNew(writer, deps, changes, before, at, zone);
    for (const answer of changes.answered) await putAnswer(writer, deps, answer, at, zone);
    for (const one of changes.setAside) await setAside(writer, deps, one, at);
    const report = reportOf(archive, changes, { id: deps.ids.next(), at });
    await writer.putImportReport(report);
    return report;
  });
}

async function putConnections(
  writer: StoreWriter,
  chunks: ReadonlyMap<string, ConnectionChunk>,
): Promise<void> {
  if (chunks.size === 0) return;
  const stored = new Map((await writer.connectionChunks([...chunks.keys()])).map((one) => [one.id, one]));
  const merged = [...chunks.values()].map((chunk) => {
    const earlier = stored.get(chunk.id);
    return earlier ? mergeChunks(earlier, chunk) : chunk;
  });
  await writer.putConnectionChunks(merged);
}

/** New people, what is out to them, and the rows of the log, in one stroke. */
async function putNew(
  writer: StoreWriter,
  deps: RowDeps,
  { days, recent, pending }: Changes,
  { people, settings }: Before,
  at: Instant,
  zone: Zone,
): Promise<void> {
  const { accountId } = settings;
  const prospects: Prospect[] = [];
  const out = new Map<string, Invitation>();
  for (const row of pending) {
    const known = row.key === null ? undefined : people.get(row.key)?.prospect;
    const prospect = known ?? personOf(row, deps.ids.next(), at);
    if (known === undefined) prospects.push(prospect);
    out.set(row.id, invitationOf(row, prospect, deps.ids.next(), accountId, at));
  }
  const attempts: Attempt[] = recent.map((row) => {
    const { id = null, prospectId = null, segmentId = null } = out.get(row.id) ?? {};
    const about = { invitationId: id, prospectId, segmentId, note: row.note };
    return attempt(deps, "sent-by-hand", { at: row.sentAt, day: row.sentDay, accountId, ...about });
  });
  if (days.size > 0) {
    const history = [...days].map(([day, gain]) => ({ day, ...gain }));
    attempts.push(attempt(deps, "history", { at, day: localDay(at, zone), accountId, history }));
  }
  await writer.putNew({ prospects, invitations: [...out.values()], attempts });
}

function attempt(
  { ids }: RowDeps,
  kind: "sent-by-hand" | "history",
  row: Pick<Attempt, "at" | "day" | "accountId"> & Partial<Attempt>,
): Attempt {
  return {
    id: ids.next(),
    kind,
    invitationId: null,
    prospectId: null,
    segmentId: null,
    templateId: null,
    note: null,
    sentDay: null,
    detail: "LinkedIn's archive",
    ...row,
  };
}

function personOf({ key, fullName }: PastInvitation, id: string, at: Instant): Prospect {
  return {
    id,
    keys: key === null ? [] : [key],
    fullName,
    firstName: "",
    headline: "",
    company: "",
    location: "",
    extra: {},
    segmentId: null,
    source: "by-hand",
    addedAt: at,
    updatedAt: at,
  };
}

/** As one sent by hand and seen on a page. */
function invitationOf(
  { note, sentAt, sentDay }: PastInvitation,
  prospect: Prospect,
  id: string,
  accountId: string | null,
  at: Instant,
): Invitation {
  return {
    id,
    accountId,
    prospectId: prospect.id,
    segmentId: prospect.segmentId,
    templateId: null,
    templateRevision: 0,
    note,
    noteOrigin: "by-hand",
    hold: null,
    queued: null,
    waitsSince: at,
    state: "sent",
    reason: null,
    approval: null,
    dispatch: null,
    createdAt: at,
    updatedAt: at,
    sentAt,
    sentDay,
    acceptedAt: null,
  };
}

/** An unknown one is settled first: that it stands in the archive proves that it left. */
async function putAnswer(
  writer: StoreWriter,
  { ids }: RowDeps,
  { invitation, is, on }: Answer,
  now: Instant,
  zone: Zone,
): Promise<void> {
  const detail = "LinkedIn's archive";
  const sentAt = invitation.sentAt ?? now;
  const settled =
    invitation.state === "unknown"
      ? await record(writer, ids, invitation, { kind: "sent", at: sentAt }, { kind: "settled-sent", detail })
      : invitation;
  if (is === "sent" || settled === null) return;
  const noon = on === null ? now : dayBounds(on, zone).from + DAY / 2;
  const at = Math.min(now, Math.max(sentAt, noon));
  await record(writer, ids, settled, { kind: "accept", at }, { kind: "accepted", detail });
}

async function setAside(
  writer: StoreWriter,
  { ids }: RowDeps,
  { invitation, standing }: Changes["setAside"][number],
  at: Instant,
): Promise<void> {
  const { note, noteOrigin, templateRevision, state } = invitation;
  const hold = { kind: "standing", standing } as const;
  await record(
    writer,
    ids,
    invitation,
    { kind: "rewrite", note, noteOrigin, hold, templateRevision, at },
    { kind: state === "approved" ? "voided" : "proposed", detail: `set aside: ${standing}` },
  );
}
