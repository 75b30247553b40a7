import * as fc from "fast-check";
import { INVITATION_STATES } from "../../invitation/invitation.ts";
import { addDays } from "../../shared/wall-clock.ts";
import {
  type CohortKey,
  cohortSums,
  type ProposedCohort,
  type SentCohort,
} from "../../statistics/cohorts.ts";

/** A Tuesday. */
export const TODAY = "2026-03-03";
export const ago = (days: number): string => addDays(TODAY, -days);

const NOTHING: SentCohort = {
  day: TODAY,
  segmentId: null,
  templateId: null,
  sent: 0,
  byHand: 0,
  unknown: 0,
  told: 0,
  toldAccepted: 0,
  acceptedAfter: {},
  withdrawnAfter: {},
  waiting: 0,
};

export const cohort = (change: Partial<SentCohort>): SentCohort => ({ ...NOTHING, ...change });

/** So many sent so many days ago, each of the yeses after `after` days; what is left waits. */
export const sentThen = (
  days: number,
  sent: number,
  yes: number,
  { after = 1, ...more }: Partial<CohortKey> & { readonly after?: number } = {},
): SentCohort =>
  cohort({
    ...more,
    day: ago(days),
    sent,
    waiting: sent - yes,
    acceptedAfter: yes === 0 ? {} : { [after]: yes },
  });

const SEGMENTS = ["nordics", "leads", null];
const WORDINGS = ["plain", "short", null];
const key = {
  age: fc.integer({ min: 0, max: 120 }),
  segmentId: fc.constantFrom(...SEGMENTS),
  templateId: fc.constantFrom(...WORDINGS),
};

/** What one invitation that was sent comes to: a fate, and when. */
const invited: fc.Arbitrary<SentCohort> = fc
  .record({
    ...key,
    kind: fc.constantFrom("sent", "byHand", "told"),
    fate: fc.constantFrom("accepted", "withdrawn", "waits", "waits", "waits"),
    after: fc.integer({ min: 0, max: 90 }),
  })
  .map(({ age, segmentId, templateId, kind, fate, after }) => {
    const one = cohort({ day: ago(age), segmentId, templateId, [kind]: 1 });
    if (kind === "told") return { ...one, toldAccepted: fate === "accepted" ? 1 : 0 };
    const day = Math.min(after, age);
    if (fate === "accepted") return { ...one, acceptedAfter: { [day]: 1 } };
    if (fate === "withdrawn") return { ...one, withdrawnAfter: { [day]: 1 } };
    return { ...one, waiting: 1 };
  });

/** Up to 300 invitations sent in the last four months, added up as the store does. */
export const sentCohorts: fc.Arbitrary<readonly SentCohort[]> = fc
  .array(invited, { maxLength: 300 })
  .map((all) => {
    const sums = cohortSums();
    sums.add({ sent: all, proposed: [] });
    return sums.sums().sent;
  });

export const proposedCohorts: fc.Arbitrary<readonly ProposedCohort[]> = fc.array(
  fc
    .record({
      ...key,
      states: fc.dictionary(fc.constantFrom(...INVITATION_STATES), fc.integer({ min: 1, max: 40 })),
    })
    .map(({ age, ...rest }) => ({ ...rest, day: ago(age) })),
  { maxLength: 30 },
);
