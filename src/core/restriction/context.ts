import type { Attempt, AttemptKind } from "../invitation/attempt.ts";
import { SENDING_KINDS } from "../invitation/attempt.ts";
import { COHORT_DAYS, DECIDED_AFTER } from "../policy/defaults.ts";
import { DAY, type Instant } from "../shared/time.ts";
import type { RestrictionContext } from "./restriction.ts";

/** The rows of the log a context is made of: those of `CONTEXT_FROM` before the event. */
export const CONTEXT_KINDS: readonly AttemptKind[] = [...SENDING_KINDS, "settled-sent", "accepted"];
/** How far back. */
export const CONTEXT_FROM: number = DECIDED_AFTER + COHORT_DAYS * DAY;

type Row = Pick<Attempt, "kind" | "at" | "note" | "invitationId">;

/**
 * How things stood at `at`, from the log alone: rows later than that (an event may be told of afterwards)
 * change nothing. `perDay` and `pending` are the caller's, who knows them only for an event of now.
 */
export function contextAt(
  log: readonly Row[],
  at: Instant,
  known: Pick<RestrictionContext, "perDay" | "pending">,
): RestrictionContext {
  const before = log.filter((row) => row.at > at - CONTEXT_FROM && row.at <= at);
  const sends = before.filter(({ kind }) => SENDING_KINDS.has(kind));
  const within = (length: number) => sends.filter((row) => row.at > at - length);
  const week = within(7 * DAY);
  const noted = week.filter(({ note }) => note !== null);
  const { decided, accepted } = judged(before, at);
  return {
    sentDay: within(DAY).length,
    sentWeek: week.length,
    perDay: known.perDay,
    decided,
    accepted,
    noteKnown: noted.length,
    blank: noted.filter(({ note }) => note === "").length,
    pending: known.pending,
  };
}

/**
 * Sent 14 to 42 days before and known to be out, and those of them accepted by then. One whose outcome was
 * not known counts once the log knows better; a person who was deleted has no row to be told apart by.
 */
function judged(
  before: readonly Row[],
  at: Instant,
): { readonly decided: number; readonly accepted: number } {
  const of = (kind: AttemptKind) =>
    new Set(
      before.flatMap((row) => (row.kind === kind && row.invitationId !== null ? row.invitationId : [])),
    );
  const settled = of("settled-sent");
  const accepted = of("accepted");
  const cohort = before.filter(
    ({ kind, at: sentAt, invitationId }) =>
      sentAt <= at - DECIDED_AFTER &&
      (kind === "sent" ||
        kind === "sent-by-hand" ||
        (kind === "unknown" &&
          invitationId !== null &&
          (settled.has(invitationId) || accepted.has(invitationId)))),
  );
  const yes = cohort.filter(({ invitationId }) => invitationId !== null && accepted.has(invitationId));
  return { decided: cohort.length, accepted: yes.length };
}
