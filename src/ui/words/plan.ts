import type { SnapshotProblem } from "../../core/pacing/snapshot.ts";
import type { AllowanceBound, Blocker, Plan } from "../../core/pacing/types.ts";
import { assertNever } from "../../core/shared/result.ts";
import type { Instant } from "../../core/shared/time.ts";
import { counted, days, invitations } from "./count.ts";
import { type Explanation, explain } from "./explanation.ts";
import { restrictionWords } from "./restriction.ts";
import { atWords, type Moment, untilWords } from "./when.ts";

/** What the blocker means. `nextAt` of the plan when known, else null. */
export function blockerWords(blocker: Blocker, nextAt: Instant | null, { now, zone }: Moment): Explanation {
  const goesOn =
    nextAt === null ? "Nothing to do for now." : `The next can go ${atWords(nextAt, now, zone)}.`;
  switch (blocker.kind) {
    case "nothing-approved":
      return explain(
        "Nothing is approved.",
        "Only notes you said yes to are sent.",
        "Review the people waiting.",
      );
    case "paused":
      return explain("Paused.", "You paused sending.", "Press Go on when you are ready.");
    case "different-account":
      return explain(
        "Another LinkedIn account is signed in.",
        "Each account has its own limit, and this queue belongs to the other one.",
        "Sign in with the other account, or move the queue to this one.",
      );
    case "restriction":
      return explain(
        `Stopped until ${untilWords(blocker.until, now, zone)}.`,
        restrictionWords(blocker.restriction).what,
        "Nothing is sent until then.",
      );
    case "restriction-needs-person":
      return explain(
        "The wait is over.",
        restrictionWords(blocker.restriction).what,
        "Look at LinkedIn, then say here that it works normally again.",
      );
    case "restriction-needs-check":
      return explain(
        "Confirmed.",
        "Before the next one goes LinkedIn's Sent page is looked at: what you sent by hand meanwhile counts.",
        "Sign in to LinkedIn and leave a tab to it. If its page can't be read, it says so here.",
      );
    case "pending-ceiling":
      return explain(
        `${blocker.pending} invitations wait for an answer.`,
        "LinkedIn names many unanswered ones as a reason for restrictions.",
        `Withdraw old ones on LinkedIn until fewer than ${blocker.ceiling} are left, or raise that number in Settings.`,
      );
    case "notes-spent":
      return explain(
        "This month's personal notes are used up.",
        "All that is approved carries a note.",
        `Take the note out of some, or wait until ${untilWords(blocker.until, now, zone)}.`,
      );
    case "log-in-disorder":
      return explain(
        "The log and the clock don't fit together.",
        disorderWords(blocker.problem, { now, zone }),
        "Nothing goes until they do. Nothing is lost.",
      );
    case "in-flight":
      return explain(
        "One invitation is under way.",
        "Only one goes at a time.",
        "Finish it on LinkedIn; the next one follows later.",
      );
    case "withdrawing":
      return explain(
        "An invitation is being taken back.",
        "Only one thing happens on LinkedIn at a time.",
        "Where LinkedIn asks, press Withdraw there; the next invitation follows later.",
      );
    case "allowance-used":
      return explain("Done for today.", "Today's number is used up.", goesOn);
    case "weekly-cap":
      return explain("The week is full.", "The cap for any 7 days is reached.", goesOn);
    case "hourly-cap":
      return explain(
        "A rest for this hour.",
        "Too many in a short time is a reason LinkedIn gives for restrictions.",
        goesOn,
      );
    case "outside-hours":
      return explain("Outside your working hours.", "None leaves outside them.", goesOn);
    case "least-gap":
      return explain(
        "A short wait.",
        "Whatever is sent or taken back keeps a gap to the one before.",
        goesOn,
      );
    case "slot":
      return explain(
        `The next goes ${atWords(blocker.at, now, zone)}.`,
        "Invitations are spread over your working day.",
        "Nothing to do for now.",
      );
    default:
      return assertNever(blocker);
  }
}

/** What holds today's number where it is, in one sentence. */
export function boundWords(bound: AllowanceBound, { now, zone }: Moment): string {
  switch (bound.kind) {
    case "ramp":
      return `You are on the way up: ${bound.level} a day after ${counted(bound.activeDays, "day", "days")} with invitations, climbing to ${bound.target}.`;
    case "target":
      return `Your target is ${bound.target} a day.`;
    case "daily-cap":
      return `Your cap is ${bound.cap} a day.`;
    case "weekly-cap":
      return `${bound.sentInWindow} of at most ${bound.cap} went in the last ${days(7)}.`;
    case "holding":
      return `${bound.accepted} of ${bound.decided} decided invitations were accepted: too few or too unclear to go up, so it stays at ${bound.level} a day.`;
    case "acceptance-floor":
      return `Likely fewer than ${Math.round(bound.floor * 100)} % accept, so the pace was halved: ${bound.level} a day until newer ones are decided.`;
    case "remembered":
      return `LinkedIn ${bound.restriction === "approaching-limit" ? "warned" : "stopped you"} ${atWords(bound.at, now, zone)} after ${bound.sentBefore} in 7 days: no more than ${bound.perWeek} a week for now.`;
    case "hours":
      return `No more than ${bound.fit} fit into today's hours.`;
    case "hourly-cap":
      return `No more fit into today's hours at ${bound.cap} an hour.`;
    case "pending-ceiling":
      return `${bound.pending} invitations wait for an answer, and at ${bound.ceiling} it stops.`;
    case "notes-left":
      return `${bound.left} of ${bound.perMonth} personal notes are left until ${untilWords(bound.until, now, zone)}.`;
    case "log-in-disorder":
      return disorderWords(bound.problem, { now, zone });
    case "account":
      return "Another LinkedIn account is signed in.";
    case "paused":
      return "Sending is paused.";
    case "day-off":
      return "Today is not one of your working days.";
    case "slowed":
      return `LinkedIn said that a limit comes near: a quarter fewer go until ${untilWords(bound.until, now, zone)}.`;
    case "cooldown":
      if (bound.unchecked) return "Nothing goes until LinkedIn's Sent page was looked at.";
      if (bound.until <= now) return "Nothing goes until you say that LinkedIn works normally again.";
      return `Nothing goes until ${untilWords(bound.until, now, zone)}, after LinkedIn said stop.`;
    default:
      return assertNever(bound);
  }
}

/** What can't be true of the log, and what to do about it. */
function disorderWords({ rows, problem, which, at }: SnapshotProblem, { now, zone }: Moment): string {
  if (problem === "in-the-future") {
    const when = at === null ? which : atWords(at, now, zone);
    return `Something in it is dated ${when}, later than this computer's clock. Set the clock right.`;
  }
  const WHAT: Record<Exclude<SnapshotProblem["problem"], "in-the-future">, string> = {
    "out-of-order": "is out of order",
    twice: "is there twice",
    "unknown-state": "says something this version does not know",
    "not-a-number": "holds no number",
  };
  return `A row of the ${rows} (${which}) ${WHAT[problem]}. Update Politely, or write to us with these words.`;
}

/** Whether a stop of LinkedIn's holds everything back, in whichever of the steps of going on. */
export const isStop = ({ kind }: Blocker): boolean =>
  kind === "restriction" || kind === "restriction-needs-person" || kind === "restriction-needs-check";

/** Whether LinkedIn's own stop stands. A look at the Sent page that is still to come is our care, not a stop. */
export const isRestricted = ({ kind }: Blocker): boolean =>
  kind === "restriction" || kind === "restriction-needs-person";

/** The two halves of the line that says where things stand. */
export interface StateLine {
  /** `3 of 8 sent today` */
  readonly count: string;
  /** `next at 14:20` */
  readonly follow: string;
}

function follow(plan: Plan, moment: Moment): string {
  const { blocker, nextAt } = plan;
  if (blocker === null) return "one is due now";
  const next = nextAt === null ? null : `next ${atWords(nextAt, moment.now, moment.zone)}`;
  switch (blocker.kind) {
    case "nothing-approved":
      return "nothing approved yet";
    case "paused":
      return "paused by you";
    case "different-account":
      return "waiting: another account is signed in";
    case "restriction":
      return `stopped until ${untilWords(blocker.until, moment.now, moment.zone)}`;
    case "restriction-needs-person":
      return "waiting for your word that LinkedIn is fine";
    case "restriction-needs-check":
      return "the Sent page is looked at first";
    case "pending-ceiling":
      return "too many wait for an answer";
    case "notes-spent":
      return `no notes left until ${untilWords(blocker.until, moment.now, moment.zone)}`;
    case "log-in-disorder":
      return "the log and the clock don't fit";
    case "in-flight":
      return "one under way";
    case "withdrawing":
      return "one is being taken back";
    case "allowance-used":
      return next === null ? "done for today" : `done for today, ${next}`;
    case "weekly-cap":
      return next === null ? "the week is full" : `the week is full, ${next}`;
    case "outside-hours":
      return next ?? "outside your working hours";
    case "hourly-cap":
    case "least-gap":
      return next ?? "a short wait";
    case "slot":
      return `next ${atWords(blocker.at, moment.now, moment.zone)}`;
    default:
      return assertNever(blocker);
  }
}

/** "3 of 8 sent today" and "next at 14:20". */
export function stateLine(plan: Plan, moment: Moment): StateLine {
  const { today, sentToday, bounds } = plan.allowance;
  // Where the person holds it up there is no number of the day to measure against.
  const measured = today > 0 && !bounds.some(({ kind }) => kind === "paused" || kind === "account");
  const count = measured
    ? `${sentToday} of ${Math.max(today, sentToday)} sent today`
    : sentToday > 0
      ? `${sentToday} sent today`
      : bounds.some((bound) => bound.kind === "day-off")
        ? "A day off"
        : "None today";
  return { count, follow: follow(plan, moment) };
}

/** For the reviewer: what becomes of a yes given now. `approved`: how many wait with one already. */
export function roomToday({ allowance, blocker }: Plan, approved: number): string {
  if (blocker !== null && isStop(blocker))
    return "What you approve waits until LinkedIn works normally again.";
  if (blocker?.kind === "paused") return "What you approve waits until you go on.";
  if (blocker?.kind === "different-account") return "What you approve waits for its own account.";
  const room = Math.max(0, allowance.left - approved);
  if (room === 0) return "Today is full; what you approve goes on a later working day.";
  return approved === 0
    ? `Today can take ${invitations(room)} more.`
    : `Today can take ${room} more beside the ${approved} you approved.`;
}
