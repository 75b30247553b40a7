import type { DailyFigures } from "../../invitation/attempt.ts";
import { LEARNT_FROM } from "../../policy/defaults.ts";
import type { Policy } from "../../policy/policy.ts";
import { cooldownFor } from "../../restriction/cooldown.ts";
import type { RestrictionKind, StopEvent } from "../../restriction/restriction.ts";
import { DAY, HOUR, type Instant, type LocalDay, localDay, type Zone } from "../../shared/time.ts";
import { addDays, dayBounds } from "../../shared/wall-clock.ts";
import { noFigures, withChange } from "../../statistics/figures.ts";
import { hoursOf } from "../hours.ts";
import type { Plan } from "../types.ts";
import { inOrder, planOf, snapshotOf } from "./histories.ts";

/** What a made-up person lives through. They follow every plan to the second and confirm when a cooldown is over. */
export interface Life {
  readonly first: LocalDay;
  readonly days: number;
  readonly seed: number;
  /** In force on a day; its zone is where the person wakes up. */
  readonly policy: (day: LocalDay) => Policy;
  /** Share of what is sent that is accepted, each three days later. Those not accepted are taken back after 30 days. */
  readonly accepted: number;
  /** What LinkedIn says, at times in the order they come. */
  readonly events?: readonly { readonly at: Instant; readonly kind: RestrictionKind }[];
  /** Zones of the last eight days, as the settings keep them. */
  readonly zonesBefore?: (day: LocalDay) => readonly Zone[];
}

/** A day as it went. */
export interface LivedDay {
  readonly day: LocalDay;
  readonly policy: Policy;
  readonly sends: readonly Instant[];
  /** When its hours open and just before they close; on a day off at its first instant and its last. */
  readonly morning: Plan;
  readonly evening: Plan;
  readonly events: readonly StopEvent[];
}

const ACCEPTED_AFTER = 3;
const TAKEN_BACK_AFTER = 30;

/** Lives it, day by day. */
export function live(life: Life): readonly LivedDay[] {
  const one = new Person(life);
  return Array.from({ length: life.days }, (_, index) => one.day(addDays(life.first, index)));
}

class Person {
  readonly #life: Life;
  readonly #events: StopEvent[] = [];
  readonly #figures = new Map<LocalDay, DailyFigures>();
  #sends: readonly Instant[] = [];
  /** To the full one accepted. */
  #owed = 0;
  #now: Instant = Number.NEGATIVE_INFINITY;

  constructor(life: Life) {
    this.#life = life;
  }

  day(day: LocalDay): LivedDay {
    const policy = this.#life.policy(day);
    const whole = dayBounds(day, policy.zone);
    const hours = hoursOf(day, policy);
    const from = hours[0]?.from ?? whole.from;
    const to = hours.at(-1)?.to ?? whole.to;
    // After a flight east a day begins before the last one was over, and is not lived twice.
    this.#now = Math.max(from, this.#now);
    this.#accept(addDays(day, -ACCEPTED_AFTER));
    const morning = this.#plan(policy);
    const sends: Instant[] = [];
    const before = this.#events.length;
    for (;;) {
      const { due, nextAt } = this.#plan(policy);
      if (due !== null) {
        sends.push(this.#now);
        this.#send(policy.zone);
        continue;
      }
      const event = this.#life.events?.[this.#events.length];
      if (event !== undefined && event.at < Math.min(nextAt ?? to, to)) {
        this.#now = Math.max(this.#now, event.at);
        this.#hear(event.kind);
        continue;
      }
      if (nextAt === null || nextAt >= to) break;
      this.#now = nextAt;
    }
    this.#now = Math.max(this.#now, to - 1);
    const evening = this.#plan(policy);
    return { day, policy, sends, morning, evening, events: this.#events.slice(before) };
  }

  #plan(policy: Policy): Plan {
    const now = this.#now;
    const since = localDay(now - LEARNT_FROM, policy.zone);
    const lately = addDays(localDay(now, policy.zone), -TAKEN_BACK_AFTER);
    const days = inOrder(this.#figures).filter((figures) => figures.day >= since);
    const open = days.filter((figures) => figures.day > lately);
    return planOf(
      snapshotOf(
        this.#sends.filter((sent) => sent > now - 8 * DAY),
        {
          days,
          restrictions: this.#events.filter(({ at }) => at > now - LEARNT_FROM),
          pending: open.reduce((sum, { sent, acceptedOfSent }) => sum + sent - acceptedOfSent, 0),
          zonesBefore: this.#life.zonesBefore?.(localDay(now, policy.zone)) ?? [],
        },
      ),
      policy,
      now,
      this.#life.seed,
    );
  }

  #send(zone: Zone): void {
    this.#sends = [...this.#sends, this.#now];
    const day = localDay(this.#now, zone);
    this.#figures.set(day, withChange(this.#figures.get(day), { day, delta: { sent: 1 } }));
  }

  #accept(sentDay: LocalDay): void {
    const { sent } = this.#figures.get(sentDay) ?? noFigures(sentDay);
    if (sent === 0) return;
    this.#owed += sent * this.#life.accepted;
    const acceptedOfSent = Math.floor(this.#owed);
    this.#owed -= acceptedOfSent;
    this.#figures.set(
      sentDay,
      withChange(this.#figures.get(sentDay), { day: sentDay, delta: { acceptedOfSent } }),
    );
  }

  #hear(kind: RestrictionKind): void {
    const at = this.#now;
    const cooldownUntil = cooldownFor(kind, this.#events, at);
    this.#events.push({
      id: `event ${this.#events.length}`,
      accountId: null,
      kind,
      at,
      seenOn: "/in/somebody/",
      cooldownUntil,
      confirmedAt: Math.max(cooldownUntil, at + HOUR),
      checkedAt: Math.max(cooldownUntil, at + HOUR),
    });
  }
}
