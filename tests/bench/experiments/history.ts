import type { Arm } from "../../../src/core/experiment/allocate.ts";
import type { Cohort } from "../../../src/core/experiment/variant.ts";
import { isUsedOn, type People, rateOn, type Setting } from "./truth.ts";

type Counted = { -readonly [Key in keyof Cohort]: Cohort[Key] };

/** What a run has sent and knows so far: as the store would tell it, and no more. */
export interface History {
  readonly arms: readonly Arm[];
  /** Ends the day before and begins this one: everything is a day older, and answers have come. */
  begin(day: number): void;
  /** The `places`, one for each of the day's people. */
  send(day: number, places: readonly number[]): void;
  /** Of all sent, those who accept, also the ones whose answer is still to come. */
  readonly accepts: () => number;
}

export function historyOf(setting: Setting, people: People): History {
  const cohorts: Counted[][] = setting.variants.map(() => []);
  const arms = setting.variants.map((_, place) => ({
    id: String(place),
    cohorts: cohorts[place] ?? [],
    retired: true,
    existsFor: 0,
    waiting: 0,
  }));
  const coming: Counted[][] = [];
  let total = 0;
  const answer = (cohort: Counted, on: number): void => {
    const answers = coming[on];
    if (answers === undefined) coming[on] = [cohort];
    else answers.push(cohort);
  };
  return {
    arms,
    accepts: () => total,
    begin(day) {
      for (const own of cohorts) for (const cohort of own) cohort.age += 1;
      for (const cohort of coming[day] ?? []) cohort.accepted += 1;
      for (const [place, variant] of setting.variants.entries()) {
        const arm = arms[place];
        if (arm === undefined) continue;
        arm.retired = !isUsedOn(variant, day);
        arm.existsFor = Math.max(0, day - (variant.from ?? 0));
      }
    },
    send(day, places) {
      const today = setting.variants.map((): Counted => ({ age: 0, sent: 0, accepted: 0 }));
      for (const [slot, place] of places.entries()) {
        const [cohort, variant] = [today[place], setting.variants[place]];
        if (cohort === undefined || variant === undefined) continue;
        cohort.sent += 1;
        const person = day * setting.perDay + slot;
        if ((people.reluctance[person] ?? 1) >= rateOn(setting, variant, day)) continue;
        total += 1;
        const after = people.after[person] ?? 0;
        if (after === 0) cohort.accepted += 1;
        else answer(cohort, day + after);
      }
      for (const [place, cohort] of today.entries()) if (cohort.sent > 0) cohorts[place]?.push(cohort);
    },
  };
}
