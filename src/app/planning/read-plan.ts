import { SENDING_KINDS } from "../../core/invitation/attempt.ts";
import type { Invitation } from "../../core/invitation/invitation.ts";
import { plan } from "../../core/pacing/index.ts";
import type { AccountStanding, Blocker, PacingSnapshot, Plan } from "../../core/pacing/types.ts";
import { CLOSES_BEFORE, RESTRICTION_MEMORY } from "../../core/policy/defaults.ts";
import type { Policy } from "../../core/policy/policy.ts";
import type { Settings } from "../../core/settings/settings.ts";
import { DAY, type Instant, localDay, MINUTE, SECOND } from "../../core/shared/time.ts";
import type { StoreReader } from "../ports.ts";

/** An invitation that came back because a page was not ready waits this long before it is offered again. */
export const RETRY_AFTER: number = 30 * MINUTE;
/** So many approved ones are looked at: more than any day takes. */
const APPROVED_LIMIT = 300;
const FRUITLESS = ["returned", "not-sent"] as const;

export interface PlanReading {
  readonly plan: Plan;
  readonly inFlight: Invitation | null;
}

function accountStanding({ accountId, seenAccountId }: Settings): AccountStanding {
  if (accountId === null || seenAccountId === null) return "not-yet-seen";
  return accountId === seenAccountId ? "same" : "different";
}

const isReady = (invitation: Invitation, now: Instant): boolean =>
  invitation.reason === null || now - invitation.updatedAt >= RETRY_AFTER;

interface Rows {
  readonly snapshot: PacingSnapshot;
  readonly inFlight: Invitation | null;
  /** When the first of those that came back is offered again; null: none waits. */
  readonly retryAt: Instant | null;
  /** When the last try that came to nothing ended; null: none lately. */
  readonly fruitlessAt: Instant | null;
}

async function readRows(
  reader: StoreReader,
  settings: Settings,
  policy: Policy,
  now: Instant,
): Promise<Rows> {
  const { zone } = policy;
  const [sends, fruitless, days, restrictions, approved, prepared, dispatched] = await Promise.all([
    reader.attemptsSince(now - 8 * DAY, [...SENDING_KINDS]),
    reader.attemptsSince(now - policy.leastGapSeconds * SECOND, FRUITLESS),
    reader.dailyFigures(localDay(now - 120 * DAY, zone)),
    reader.restrictions(now - RESTRICTION_MEMORY),
    reader.invitationsInState("approved", { order: "oldest", limit: APPROVED_LIMIT }),
    reader.invitationsInState("prepared", { order: "oldest", limit: 1 }),
    reader.invitationsInState("dispatched", { order: "oldest", limit: 1 }),
  ]);
  const inFlight = prepared[0] ?? dispatched[0] ?? null;
  const since = settings.accountSince === null ? "" : localDay(settings.accountSince, zone);
  const waiting = approved.filter((invitation) => !isReady(invitation, now));
  const past = fruitless.map(({ at }) => at).filter((at) => at <= now);
  return {
    snapshot: {
      sends: sends.map(({ at }) => at),
      days: days.filter(({ day }) => day >= since),
      restrictions: restrictions.filter(
        ({ accountId }) => accountId === null || accountId === settings.accountId,
      ),
      // By the time of the yes; those of one "approve all" in the order they were proposed.
      approved: approved
        .filter((invitation) => isReady(invitation, now))
        .toSorted((a, b) => a.updatedAt - b.updatedAt || a.createdAt - b.createdAt)
        .map(({ id }) => id),
      inFlight: inFlight?.id ?? null,
      paused: settings.paused,
      account: accountStanding(settings),
    },
    inFlight,
    retryAt: waiting.length > 0 ? Math.min(...waiting.map(({ updatedAt }) => updatedAt + RETRY_AFTER)) : null,
    fruitlessAt: past.length > 0 ? Math.max(...past) : null,
  };
}

/** The hours in which something may be begun, so that it ends within the hours set (I3). */
function closingEarly(policy: Policy): Policy {
  const { from, to } = policy.hours;
  const closes = Temporal.PlainTime.from(to)
    .subtract({ milliseconds: CLOSES_BEFORE })
    .toString({ smallestUnit: "minute" });
  return from < closes && closes < to ? { ...policy, hours: { from, to: closes } } : policy;
}

/** Nothing before `at`, for a reason the planner does not know: tries that came to nothing are spaced too. */
function notBefore(made: Plan, at: Instant, blocker: Blocker): Plan {
  return { ...made, due: null, nextAt: at, wakeAt: at, blocker };
}

function withRests(made: Plan, { retryAt, fruitlessAt }: Rows, policy: Policy, now: Instant): Plan {
  const restUntil = fruitlessAt === null ? now : fruitlessAt + policy.leastGapSeconds * SECOND;
  if (made.due !== null && now < restUntil) return notBefore(made, restUntil, { kind: "least-gap" });
  if (made.blocker?.kind === "nothing-approved" && retryAt !== null) {
    return notBefore(made, Math.max(retryAt, now + SECOND), { kind: "slot", at: retryAt });
  }
  return made;
}

/**
 * What the rows say is due now; null before set-up. `committing`: the invitation that is prepared
 * and asks once more whether it may go.
 */
export async function readPlan(
  reader: StoreReader,
  now: Instant,
  committing: string | null = null,
): Promise<PlanReading | null> {
  const settings = await reader.settings();
  const { policy } = settings;
  if (policy === null) return null;
  const rows = await readRows(reader, settings, policy, now);
  const { snapshot, inFlight } = rows;
  const inTime = closingEarly(policy);
  if (committing !== null && snapshot.inFlight === committing) {
    const alone = { ...snapshot, inFlight: null, approved: [committing] };
    return { plan: plan(alone, inTime, now, settings.seed), inFlight };
  }
  return { plan: withRests(plan(snapshot, inTime, now, settings.seed), rows, policy, now), inFlight };
}
