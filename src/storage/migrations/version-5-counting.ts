/*
 * The rule by which the fifth version's cohorts are counted from the rows of the fourth: a copy of its own, as
 * of every row it names, for today's rule goes on changing.
 */

export interface OldInvitation {
  readonly id: string;
  readonly segmentId: string | null;
  readonly templateId: string | null;
  readonly noteOrigin: string;
  readonly state: string;
  readonly createdAt: number;
  readonly sentDay: string | null;
}

export interface OldAttempt {
  readonly id: string;
  readonly kind: string;
  readonly day: string;
  readonly sentDay: string | null;
  readonly segmentId: string | null;
  readonly templateId: string | null;
  readonly invitationId: string | null;
  readonly detail: string | null;
  readonly history?: readonly { readonly day: string; readonly sent: number; readonly accepted: number }[];
}

interface Key {
  readonly day: string | null;
  readonly segmentId: string | null;
  readonly templateId: string | null;
}

interface Sent extends Key {
  sent: number;
  byHand: number;
  unknown: number;
  told: number;
  toldAccepted: number;
  readonly acceptedAfter: Record<number, number>;
  readonly withdrawnAfter: Record<number, number>;
  waiting: number;
}

interface Proposed extends Key {
  readonly states: Record<string, number>;
}

interface Month {
  readonly month: string;
  readonly sent: readonly Sent[];
  readonly proposed: readonly Proposed[];
}

export interface AddUp {
  invitation(row: OldInvitation): void;
  attempt(row: OldAttempt): void;
  months(): readonly Month[];
}

export function addUp(): AddUp {
  const sent = new Map<string, Sent>();
  const proposed = new Map<string, Proposed>();

  function sentOn(key: Key): Sent {
    const name = nameOf(key);
    const cohort = sent.get(name) ?? {
      ...key,
      sent: 0,
      byHand: 0,
      unknown: 0,
      told: 0,
      toldAccepted: 0,
      acceptedAfter: {},
      withdrawnAfter: {},
      waiting: 0,
    };
    sent.set(name, cohort);
    return cohort;
  }

  return {
    invitation({ segmentId, noteOrigin, state, createdAt, sentDay, ...row }) {
      const key = { segmentId, templateId: noteOrigin === "edited" ? null : row.templateId };
      if (state === "sent") sentOn({ day: sentDay, ...key }).waiting += 1;
      // A damaged row must not keep the store from opening.
      if (noteOrigin === "by-hand" || !Number.isFinite(createdAt)) return;
      const day = new Date(createdAt).toISOString().slice(0, "2026-03-04".length);
      const name = nameOf({ day, ...key });
      const cohort = proposed.get(name) ?? { day, ...key, states: {} };
      cohort.states[state] = (cohort.states[state] ?? 0) + 1;
      proposed.set(name, cohort);
    },
    attempt(row) {
      if (row.kind === "history") {
        for (const told of row.history ?? []) {
          const cohort = sentOn({ day: told.day, segmentId: null, templateId: null });
          cohort.told += told.sent;
          cohort.toldAccepted += told.accepted;
        }
        return;
      }
      const day = ON_ITS_DAY.has(row.kind) ? row.day : row.sentDay;
      if (day === null || !COUNTED.has(row.kind)) return;
      count(sentOn({ day, segmentId: row.segmentId, templateId: row.templateId }), row);
    },
    months: () => monthsOf([...sent.values()].filter(isSomething), [...proposed.values()]),
  };
}

const ON_ITS_DAY = new Set(["sent", "sent-by-hand", "unknown"]);
const TAKEN_BACK = ["withdrawn", "withdrawn-elsewhere", "withdrawal-settled"];
const COUNTED = new Set([...ON_ITS_DAY, "settled-sent", "unsettled", "accepted", ...TAKEN_BACK]);

function count(cohort: Sent, { kind, day, sentDay }: OldAttempt): void {
  if (kind === "sent") cohort.sent += 1;
  else if (kind === "sent-by-hand") cohort.byHand += 1;
  else if (kind === "unknown") cohort.unknown += 1;
  else if (kind === "settled-sent" || kind === "unsettled") {
    cohort.sent += kind === "settled-sent" ? 1 : -1;
    cohort.unknown += kind === "settled-sent" ? -1 : 1;
  } else {
    const days = Math.max(0, Math.round((Date.parse(day) - Date.parse(sentDay ?? day)) / 86_400_000));
    const by = kind === "accepted" ? cohort.acceptedAfter : cohort.withdrawnAfter;
    by[days] = (by[days] ?? 0) + 1;
  }
}

function monthsOf(sent: readonly Sent[], proposed: readonly Proposed[]): readonly Month[] {
  const monthOf = ({ day }: Key): string => day?.slice(0, "2026-03".length) ?? "none";
  const names = new Set([...sent, ...proposed].map(monthOf));
  return [...names].map((month) => ({
    month,
    sent: sent.filter((one) => monthOf(one) === month).toSorted(byName),
    proposed: proposed.filter((one) => monthOf(one) === month).toSorted(byName),
  }));
}

const nameOf = ({ day, segmentId, templateId }: Key): string => JSON.stringify([day, segmentId, templateId]);
const byName = (one: Key, other: Key): number => (nameOf(one) < nameOf(other) ? -1 : 1);

/** An unknown one settled twice over comes to nothing. */
function isSomething(one: Sent): boolean {
  const counts = [one.sent, one.byHand, one.unknown, one.told, one.toldAccepted, one.waiting];
  const days = [one.acceptedAfter, one.withdrawnAfter];
  return counts.some((is) => is !== 0) || days.some((by) => Object.keys(by).length > 0);
}
