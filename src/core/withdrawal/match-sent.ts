import type { InvitationState } from "../invitation/invitation.ts";
import type { ProspectKey } from "../prospect/prospect.ts";
import { type Instant, MINUTE } from "../shared/time.ts";
import { compareNames } from "./same-name.ts";
import { type SentBetween, sentBetween } from "./sent-ages.ts";
import type { ListedRow, SentList } from "./sent-list.ts";
import { readSoFar } from "./sent-reading.ts";

/** An invitation of the log that is out there, or was. */
export interface LoggedInvitation {
  readonly invitationId: string;
  readonly keys: readonly ProspectKey[];
  readonly fullName: string;
  readonly state: InvitationState;
  /** When it left; for one seen on a list only the latest possible time. */
  readonly sentAt: Instant | null;
  /** Whether `sentAt` is the very time. */
  readonly isExact: boolean;
  /** When it came into its state. */
  readonly updatedAt: Instant;
}

/** Why nothing is said about somebody who stands in the log alone. */
export type NotJudged =
  /** The page was read down to a place above theirs, or never. */
  | "not-reached"
  /** Sent about when the reading began, or after it: the list may show it later. */
  | "too-fresh"
  /** Entries nobody could read were passed: theirs may be one of them. */
  | "unreadable-entries";

/** One person, as the list and the log have them. */
export type Compared =
  | {
      readonly kind: "both";
      readonly row: ListedRow;
      readonly log: LoggedInvitation;
      readonly name: "same" | "changed";
    }
  /** Their address, but a wholly different name: renamed, or the address changed hands. Nothing is concluded. */
  | { readonly kind: "other-name"; readonly row: ListedRow; readonly log: LoggedInvitation }
  /** Sent on the phone, or before the log began. */
  | { readonly kind: "linkedin-only"; readonly row: ListedRow; readonly between: SentBetween }
  /** The list shows them although the log has an answer or a taking back from before it was read. */
  | { readonly kind: "still-listed"; readonly row: ListedRow; readonly log: LoggedInvitation }
  /** Accepted, ignored for good, taken back elsewhere, or under another address by now: the list does not say. */
  | { readonly kind: "gone"; readonly log: LoggedInvitation }
  | { readonly kind: "log-only"; readonly log: LoggedInvitation; readonly because: NotJudged };

/** A fresh invitation shows on the list only after a while (pages report: seconds; ours, for a slow day). */
const LIST_LAG = 10 * MINUTE;
/** Waiting for an answer as far as the log knows. */
const OUT: ReadonlySet<InvitationState> = new Set(["sent", "lapsed"]);

/**
 * The list against the log, person by person, by key alone: never by name. `logged` holds the invitations
 * out there, and those that left that state lately, so that an older reading of the list brings nobody back.
 */
export function matchSent(list: SentList | null, logged: readonly LoggedInvitation[]): readonly Compared[] {
  const rows = list?.rows ?? [];
  // Of two invitations of one person the one that waits is the one on the list.
  const inOrder = [
    ...logged.filter(({ state }) => !OUT.has(state)),
    ...logged.filter(({ state }) => OUT.has(state)),
  ];
  const byKey = new Map(inOrder.flatMap((log) => log.keys.map((key) => [key, log] as const)));
  const found = rows.map((row) => logOf(row, byKey));
  const between = sentBetween(rows, (row) => {
    const log = logOf(row, byKey);
    return log !== null && log.isExact ? log.sentAt : null;
  });
  const met = new Set<LoggedInvitation>();
  const listed = rows.flatMap((row, at): readonly Compared[] => {
    const log = found[at] ?? null;
    if (log === null) return [{ kind: "linkedin-only", row, between: between[at] ?? UNKNOWN }];
    // The same person under two keys: the upper entry is theirs, of the other nothing is concluded.
    if (met.has(log)) return [{ kind: "other-name", row, log }];
    met.add(log);
    return listedAndLogged(row, log);
  });
  const waiting = logged.filter((log) => OUT.has(log.state) && !met.has(log));
  return [...listed, ...waiting.map((log) => judge(list, rows, between, log))];
}

const UNKNOWN: SentBetween = { earliest: null, latest: null };

function logOf(row: ListedRow, byKey: ReadonlyMap<ProspectKey, LoggedInvitation>): LoggedInvitation | null {
  return row.keys.map((key) => byKey.get(key)).find((log) => log !== undefined) ?? null;
}

function listedAndLogged(row: ListedRow, log: LoggedInvitation): readonly Compared[] {
  if (!OUT.has(log.state)) {
    // What the list showed before the answer or the taking back is no news.
    return row.readAt > log.updatedAt + LIST_LAG ? [{ kind: "still-listed", row, log }] : [];
  }
  const name = compareNames(log.fullName, row.fullName);
  const isByIdAlone = row.keys.some((key) => !key.startsWith("slug:") && log.keys.includes(key));
  if (name === "other" && !isByIdAlone) return [{ kind: "other-name", row, log }];
  return [{ kind: "both", row, log, name: name === "same" ? "same" : "changed" }];
}

/** Of somebody the list did not show: gone only where the list was read past the place they would stand at. */
function judge(
  list: SentList | null,
  rows: readonly ListedRow[],
  between: readonly SentBetween[],
  log: LoggedInvitation,
): Compared {
  const left = (because: NotJudged): Compared => ({ kind: "log-only", log, because });
  if (list === null || log.sentAt === null) return left("not-reached");
  if (isBefore(log.sentAt, list.completeFrom)) return { kind: "gone", log };
  if (!isBefore(log.sentAt, list.startedAt)) return left("too-fresh");
  const isPassed = list.complete || (log.isExact && wasReadPast(list, rows, between, log.sentAt));
  if (!isPassed) return left("not-reached");
  return list.unreadable > 0 ? left("unreadable-entries") : { kind: "gone", log };
}

/** Whether a reading that began then would have shown it. */
const isBefore = (sentAt: Instant, startedAt: Instant | null): boolean =>
  startedAt !== null && sentAt < startedAt - LIST_LAG;

/** Whether the newest reading met somebody who was certainly sent before: theirs would have stood above. */
function wasReadPast(
  list: SentList,
  rows: readonly ListedRow[],
  between: readonly SentBetween[],
  sentAt: Instant,
): boolean {
  const last = between[Math.min(readSoFar(list), rows.length) - 1];
  return last !== undefined && last.latest !== null && last.latest < sentAt;
}
