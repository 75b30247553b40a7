import type { Archive } from "../../core/archive/index.ts";
import type { StandingOnLinkedIn } from "../../core/invitation/invitation.ts";
import { type Changes, countsNow } from "./compare.ts";
import type { AnswerTime, ImportReport } from "./report.ts";

/** Wordings kept in a report. Ours: more are not read, and a row stays small. */
const WORDINGS = 20;

/** What an archive changes, in figures and kinds. */
export function reportOf(
  { connections, invitations, wordings, report }: Archive,
  changes: Changes,
  { id, at }: Pick<ImportReport, "id" | "at">,
): ImportReport {
  const files = [report.files.connections, report.files.invitations].filter((file) => file !== null);
  const setAside: Record<StandingOnLinkedIn, number> = {
    connected: 0,
    pending: 0,
    "invited-before": 0,
    "withdrawn-recently": 0,
  };
  for (const { standing } of changes.setAside) setAside[standing] += 1;
  return {
    id,
    at,
    files: files.map(({ file, rows }) => ({ file, rows })),
    connections: connections.length,
    hidden: report.files.connections?.hidden ?? 0,
    invitations: invitations.length,
    accepted: invitations.filter(({ matchedBy }) => matchedBy !== null).length,
    answerTime: answerTimeOf(invitations),
    known: changes.known,
    ours: changes.ours,
    added: changes.added.length,
    countNow: countsNow(changes.recent, at),
    pending: changes.pending.length,
    newlyAccepted: changes.newlyAccepted,
    setAside,
    unmatched: report.unmatched.map(({ reason, count, invitations: first }) => ({
      reason,
      count,
      first: first.map(({ fullName, sentDay }) => ({ fullName, sentDay })),
    })),
    remarks: [
      ...report.missing.map((part) => ({ kind: "missing", part }) as const),
      ...files.flatMap(({ skipped, remarks }) =>
        [...skipped, ...remarks].map((rows) => ({ kind: "rows", ...rows }) as const),
      ),
    ],
    wordings: wordings === null ? null : wordings.wordings.slice(0, WORDINGS),
    otherNotes: wordings === null ? null : wordings.others,
  };
}

function answerTimeOf(invitations: Archive["invitations"]): AnswerTime | null {
  const days = invitations
    .flatMap(({ daysTaken }) => (daysTaken === null ? [] : [daysTaken]))
    .sort((a, b) => a - b);
  const by = (share: number): number => days[Math.ceil(share * days.length) - 1] ?? 0;
  return days.length === 0 ? null : { count: days.length, half: by(0.5), mostBy: by(0.9) };
}
