import {
  CEILING_AFTER_STOP,
  HALVED_RESTS,
  NEAR_CEILING,
  NEAR_CEILING_SLOWER,
  PROBE_AFTER_DAYS,
  PROBE_EVERY_DAYS,
  RAMP_RESTART_AFTER,
  REMEMBERED_LEAST,
} from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import { isSerious } from "../restriction/cooldown.ts";
import type { RestrictionKind, StopEvent } from "../restriction/restriction.ts";
import { DAY, type Instant } from "../shared/time.ts";
import type { Daybook } from "./daybook.ts";
import { type Evidence, evidenceOn } from "./evidence.ts";

/** Invitations in a rolling week at which it is not tried again soon. */
export interface Ceiling {
  readonly perWeek: number;
  /** What went on the day of the event and the six days before it. */
  readonly sentBefore: number;
  readonly at: Instant;
  readonly kind: RestrictionKind;
}

/** How things stand on a day, as far as the days before it tell. Days are numbers as in `dayNumber`. */
export interface Climb {
  readonly perDay: number;
  /** Days with sends since the climb last began anew. */
  readonly active: number;
  /** Days that count since the last step up. */
  readonly progress: number;
  /** Days with sends since LinkedIn last said something. */
  readonly quiet: number;
  readonly lastSend: number | null;
  /** Only what was sent from this day on is judged. */
  readonly since: number;
  readonly halvedOn: number | null;
  readonly ceiling: Ceiling | null;
  /** Whether nothing went since LinkedIn last stopped everything. */
  readonly stopped: boolean;
  readonly evidence: Evidence;
}

export const atTheStart = (policy: Policy): Climb => ({
  perDay: policy.rampStart,
  active: 0,
  progress: 0,
  quiet: 0,
  lastSend: null,
  since: Number.NEGATIVE_INFINITY,
  halvedOn: null,
  ceiling: null,
  stopped: false,
  evidence: { decided: 0, accepted: 0, verdict: "early" },
});

const REST_DAYS = RAMP_RESTART_AFTER / DAY;

/** Before anything goes: a long rest starts the climb anew, poor acceptance halves. */
export function morning(climb: Climb, day: number, daybook: Daybook, policy: Policy): Climb {
  const floor = policy.acceptanceFloor / 100;
  const rested = climb.lastSend !== null && day - climb.lastSend >= REST_DAYS;
  const now: Climb = rested
    ? {
        ...climb,
        perDay: Math.min(policy.rampStart, climb.perDay),
        active: 0,
        progress: 0,
        lastSend: null,
      }
    : climb;
  const evidence = evidenceOn(day, now.since, daybook, floor);
  if (evidence.verdict !== "poor") return { ...now, evidence };
  // What was sent before has said what it had to say: only newer ones can halve again.
  const fresh = evidenceOn(day, day, daybook, floor);
  return { ...now, evidence: fresh, perDay: half(now.perDay), progress: 0, halvedOn: day, since: day };
}

/** After the day's sends: the climb and the remembered week go up where they may. */
export function evening(climb: Climb, day: number, daybook: Daybook, policy: Policy): Climb {
  const spent = daybook.spentOn(day);
  if (spent === 0) return climb;
  const quiet = climb.quiet + 1;
  const progress = climb.progress + (spent * 2 >= climb.perDay ? 1 : 0);
  const up = mayClimb(climb, day) && progress >= stepAfter(climb, policy);
  const ceiling = climb.evidence.verdict === "good" ? probed(climb.ceiling, quiet) : climb.ceiling;
  const most = Math.min(policy.targetPerDay, evenly(ceiling, policy));
  return {
    ...climb,
    lastSend: day,
    active: climb.active + 1,
    quiet,
    stopped: false,
    ceiling,
    perDay: up ? Math.max(climb.perDay, Math.min(climb.perDay + 1, most)) : climb.perDay,
    progress: up ? 0 : progress,
  };
}

/** LinkedIn stopped or warned on that day. Several stops with nothing sent in between are one. */
export function learn(climb: Climb, event: StopEvent, day: number, daybook: Daybook): Climb {
  const sentBefore = daybook.spentFrom(day - 6, day);
  const stop = isSerious(event.kind);
  const perWeek = Math.max(REMEMBERED_LEAST, Math.floor(sentBefore * (stop ? CEILING_AFTER_STOP : 1)));
  const lower = climb.ceiling === null || perWeek <= climb.ceiling.perWeek;
  const ceiling = lower ? { perWeek, sentBefore, at: event.at, kind: event.kind } : climb.ceiling;
  const learnt: Climb = { ...climb, quiet: 0, ceiling };
  if (!stop || climb.stopped) return learnt;
  return { ...learnt, perDay: half(climb.perDay), active: 0, progress: 0, stopped: true };
}

/** The remembered week spread over its working days: it may have been the day that was too much. */
export function evenly(ceiling: Ceiling | null, { workingDays }: Policy): number {
  return ceiling === null ? Number.POSITIVE_INFINITY : Math.ceil(ceiling.perWeek / workingDays.length);
}

function mayClimb({ evidence, halvedOn }: Climb, day: number): boolean {
  if (evidence.verdict === "good") return true;
  // The evidence cannot be there yet, and holding on would keep too few from ever being decided.
  return evidence.verdict === "early" && (halvedOn === null || day - halvedOn >= HALVED_RESTS);
}

function stepAfter({ perDay, ceiling }: Climb, { rampEveryDays, workingDays }: Policy): number {
  const near = ceiling !== null && perDay * workingDays.length >= NEAR_CEILING * ceiling.perWeek;
  return rampEveryDays * (near ? NEAR_CEILING_SLOWER : 1);
}

function probed(ceiling: Ceiling | null, quiet: number): Ceiling | null {
  const beyond = quiet - PROBE_AFTER_DAYS;
  if (ceiling === null || beyond < 0 || beyond % PROBE_EVERY_DAYS !== 0) return ceiling;
  return { ...ceiling, perWeek: ceiling.perWeek + 1 };
}

function half(perDay: number): number {
  return Math.max(1, Math.floor(perDay / 2));
}
