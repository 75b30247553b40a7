import { countIn } from "../pacing/windows.ts";
import {
  DAY_MOST,
  NETWORK_MOST,
  NETWORK_NEAR,
  OLD_PENDING_WARNING,
  SENT_LIST_HOLDS,
  WEEK_STOPS_FROM,
} from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import { DAY, type Instant } from "../shared/time.ts";
import {
  levelFrom,
  type NetworkFigure,
  type NotesFigure,
  type OldPendingFigure,
  type PaceFigure,
  type PendingFigure,
  type Threshold,
  towards,
} from "./figure.ts";

/** Waiting for an answer now and, where that is known, a week ago. */
export interface Waiting {
  readonly now: number;
  readonly weekAgo: number | null;
}

export function pendingFigure(
  waiting: Waiting,
  list: { readonly count: number; readonly at: Instant } | null,
  { pendingWarning, pendingCeiling }: Policy,
  now: Instant,
): PendingFigure {
  const onPage = list !== null && now - list.at < SENT_LIST_HOLDS ? list : null;
  const thresholds: readonly Threshold[] = [
    {
      level: "watch",
      at: Math.min(pendingWarning, pendingCeiling),
      grades: ["V"],
      setting: "pendingWarning",
    },
    { level: "act", at: pendingCeiling, grades: ["V"], setting: "pendingCeiling" },
  ];
  return {
    kind: "pending",
    count: waiting.now,
    onPage,
    before: waiting.weekAgo,
    direction: towards(waiting.now, waiting.weekAgo),
    thresholds,
    level: levelFrom(Math.max(waiting.now, onPage?.count ?? 0), thresholds),
  };
}

export function oldPendingFigure(old: Waiting, { pendingOldDays, pendingWarning }: Policy): OldPendingFigure {
  const thresholds: readonly Threshold[] = [
    { level: "watch", at: Math.min(OLD_PENDING_WARNING, pendingWarning), grades: ["ours"], setting: null },
    { level: "act", at: pendingWarning, grades: ["V", "ours"], setting: "pendingWarning" },
  ];
  return {
    kind: "pending-old",
    count: old.now,
    oldDays: pendingOldDays,
    before: old.weekAgo,
    direction: towards(old.now, old.weekAgo),
    thresholds,
    level: levelFrom(old.now, thresholds),
  };
}

/** `sends`: what spent budget in the last 14 days, ascending. */
export function paceFigure(
  kind: "pace-day" | "pace-week",
  sends: readonly Instant[],
  { dailyCap, weeklyCap }: Policy,
  now: Instant,
): PaceFigure {
  const day = kind === "pace-day";
  const length = day ? DAY : 7 * DAY;
  const cap = day ? dailyCap : weeklyCap;
  const count = countIn(sends, now, length);
  const before = countIn(sends, now, 2 * length) - count;
  const setting = day ? "dailyCap" : "weeklyCap";
  const most = day ? DAY_MOST : WEEK_STOPS_FROM;
  // Whoever set a cap above what vendors see bear hears of theirs first.
  const watch = day ? cap : Math.min(cap, most);
  const thresholds: readonly Threshold[] = [
    { level: "watch", at: watch + 1, grades: ["V"], setting: watch === cap ? setting : null },
    { level: "act", at: Math.max(cap, most) + 1, grades: ["V"], setting: cap > most ? setting : null },
  ];
  return {
    kind,
    count,
    cap,
    before,
    direction: towards(count, before),
    thresholds,
    level: levelFrom(count, thresholds),
  };
}

export interface NotesStanding {
  readonly left: number;
  readonly perMonth: number;
  /** Null: a week ago was another month. */
  readonly weekAgo: number | null;
}

export function notesFigure(notes: NotesStanding | null, needed: boolean): NotesFigure {
  if (notes === null) {
    return {
      kind: "notes",
      left: null,
      perMonth: null,
      needed,
      before: null,
      direction: "same",
      thresholds: [],
      level: "fine",
    };
  }
  const { left, perMonth, weekAgo } = notes;
  return {
    kind: "notes",
    left,
    perMonth,
    needed,
    before: weekAgo,
    direction: towards(-left, weekAgo === null ? null : -weekAgo),
    thresholds: needed ? [{ level: "watch", at: 0, grades: ["LI", "V"], setting: "notesPerMonth" }] : [],
    level: needed && left === 0 ? "watch" : "fine",
  };
}

export function networkFigure(known: NetworkFigure["known"], grew: number): NetworkFigure {
  const thresholds: readonly Threshold[] = [
    { level: "watch", at: NETWORK_NEAR, grades: ["ours"], setting: null },
    { level: "act", at: NETWORK_MOST, grades: ["LI"], setting: null },
  ];
  const size = known === null ? null : known.count + known.since;
  return {
    kind: "network",
    known,
    grew,
    direction: size === null ? "unknown" : towards(size, size - grew),
    thresholds,
    level: size === null ? "unknown" : levelFrom(size, thresholds),
  };
}
