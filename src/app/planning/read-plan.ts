import type { Attempt } from "../../core/invitation/attempt.ts";
import type { Invitation } from "../../core/invitation/invitation.ts";
import { plan as planAt } from "../../core/pacing/index.ts";
import type { SnapshotProblem } from "../../core/pacing/snapshot.ts";
import type { Blocker, PacingSnapshot, Plan } from "../../core/pacing/types.ts";
import { CLOSES_BEFORE, LOOK_AGAIN_WITHIN } from "../../core/policy/defaults.ts";
import type { Policy } from "../../core/policy/policy.ts";
import { type Instant, MINUTE, SECOND } from "../../core/shared/time.ts";
import type { Withdrawal } from "../../core/withdrawal/withdrawal.ts";
import type { StoreReader } from "../ports.ts";
import { withdrawalInFlight } from "../withdrawing/in-flight.ts";
import { candidateOf, readSnapshot } from "./read-snapshot.ts";

/** An invitation that came back because a page was not ready waits this long before it is offered again. */
export const RETRY_AFTER: number = 30 * MINUTE;
/** Tries that came to nothing, and what was taken back: the next one keeps its distance from them too. */
const APART = [
  "returned",
  "not-sent",
  "withdrawn",
  "withdrawal-unknown",
  "withdrawal-returned",
  "not-withdrawn",
] as const;

export interface PlanReading {
  readonly plan: Plan;
  /** What the plan was made from, but for what rests after a try that came to nothing. */
  readonly snapshot: PacingSnapshot;
  readonly inFlight: Invitation | null;
  /** One that is being taken back; meanwhile nothing is sent. */
  readonly withdrawing: Withdrawal | null;
}

const isReady = (invitation: Invitation, now: Instant): boolean =>
  invitation.reason === null || now - invitation.updatedAt >= RETRY_AFTER;

/** What the planner does not know of: tries that came to nothing, and withdrawals. */
interface Rests {
  /** When the first of those that came back is offered again; null: none waits. */
  readonly retryAt: Instant | null;
  /** When the last of them ended; null: none lately. */
  readonly apartAt: Instant | null;
}

function restsOf(apart: readonly Attempt[], approved: readonly Invitation[], now: Instant): Rests {
  const waiting = approved.filter((invitation) => !isReady(invitation, now));
  const past = apart.map(({ at }) => at).filter((at) => at <= now);
  return {
    retryAt: waiting.length > 0 ? Math.min(...waiting.map(({ updatedAt }) => updatedAt + RETRY_AFTER)) : null,
    apartAt: past.length > 0 ? Math.max(...past) : null,
  };
}

/** The hours in which something may be begun, so that it ends within the hours set and before the break (I3). */
export function closingEarly(policy: Policy): Policy {
  const { hours, lunch, exceptions } = policy;
  return {
    ...policy,
    hours: { ...hours, to: early(hours.from, hours.to) },
    lunch: lunch && { ...lunch, from: early(hours.from, lunch.from) },
    exceptions: exceptions.map(({ day, hours: own }) => ({
      day,
      hours: own && { ...own, to: early(own.from, own.to) },
    })),
  };
}

/** A little before `to`, never before `from` where it is that short. */
function early(from: string, to: string): string {
  const closes = Temporal.PlainTime.from(to)
    .subtract({ milliseconds: CLOSES_BEFORE })
    .toString({ smallestUnit: "minute" });
  return from < closes && closes < to ? closes : to;
}

/** Nothing before `at`, for a reason the planner does not know. */
function notBefore(made: Plan, at: Instant, blocker: Blocker): Plan {
  const slots = made.slots.filter((slot) => slot >= at);
  return { ...made, due: null, nextAt: at, slots, wakeAt: at, blocker };
}

function withRests(made: Plan, { retryAt, apartAt }: Rests, policy: Policy, now: Instant): Plan {
  const restUntil = apartAt === null ? now : apartAt + policy.leastGapSeconds * SECOND;
  if (made.due !== null && now < restUntil) return notBefore(made, restUntil, { kind: "least-gap" });
  if (made.blocker?.kind === "nothing-approved" && retryAt !== null) {
    return notBefore(made, Math.max(retryAt, now + SECOND), { kind: "slot", at: retryAt });
  }
  return made;
}

/** What holds sending whatever else is under way. */
const WEIGHTIER: ReadonlySet<Blocker["kind"] | undefined> = new Set([
  "log-in-disorder",
  "different-account",
  "restriction",
  "restriction-needs-person",
  "restriction-needs-check",
  "paused",
]);

/** Two things are never in LinkedIn's pages at once. */
function besideWithdrawal(made: Plan, withdrawing: Withdrawal | null): Plan {
  if (withdrawing === null || WEIGHTIER.has(made.blocker?.kind)) return made;
  const blocker = { kind: "withdrawing", withdrawalId: withdrawing.id } as const;
  return { ...made, due: null, nextAt: null, slots: [], blocker };
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
  const [{ snapshot, approved, inFlight }, withdrawing, apart] = await Promise.all([
    readSnapshot(reader, settings, policy, now),
    withdrawalInFlight(reader),
    reader.attemptsSince(now - policy.leastGapSeconds * SECOND, APART),
  ]);
  const planFor = (given: PacingSnapshot): Plan => {
    const made = planAt(given, closingEarly(policy), now, settings.seed);
    return besideWithdrawal(made.ok ? made.value : standstill(made.error, now), withdrawing);
  };
  if (committing !== null && inFlight?.id === committing) {
    const given = { ...snapshot, inFlight: null, approved: [candidateOf(inFlight)] };
    return { plan: planFor(given), snapshot: given, inFlight, withdrawing };
  }
  const ready = approved.filter((invitation) => isReady(invitation, now)).map(candidateOf);
  const rests = restsOf(apart, approved, now);
  const plan = withRests(planFor({ ...snapshot, approved: ready }), rests, policy, now);
  return { plan, snapshot, inFlight, withdrawing };
}

/** Nothing goes while the log can't be true; the interface says what is wrong with it. */
function standstill(problem: SnapshotProblem, now: Instant): Plan {
  const wakeAt = Math.min(problem.at ?? Number.POSITIVE_INFINITY, now + LOOK_AGAIN_WITHIN);
  return {
    allowance: { today: 0, sentToday: 0, left: 0, bounds: [{ kind: "log-in-disorder", problem }] },
    due: null,
    nextAt: null,
    slots: [],
    wakeAt,
    blocker: { kind: "log-in-disorder", problem },
  };
}
