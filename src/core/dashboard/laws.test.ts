import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../policy/defaults.ts";
import { NEW_SEGMENT, NEW_TEMPLATE } from "../segment/segment.ts";
import { DAY } from "../shared/time.ts";
import { daysBetween } from "../shared/wall-clock.ts";
import { acceptanceOf } from "../statistics/acceptance.ts";
import type { SentCohort } from "../statistics/cohorts.ts";
import { noFigures } from "../statistics/figures.ts";
import { suggest } from "../withdrawal/suggest.ts";
import { bySegment, byVariant } from "./by-group.ts";
import { byWeek } from "./by-week.ts";
import { DASHBOARD_PERIODS, EVERYTHING, filtered, isLookedAt } from "./filter.ts";
import { FUNNEL_STEPS, funnelOf } from "./funnel.ts";
import { pendingByAge } from "./pending-by-age.ts";
import { acceptedOf, fatesOf, type Share, sentOf, shareOf as shareOfFates } from "./shares.ts";
import { ago, proposedCohorts, sentCohorts, TODAY } from "./testing/cohorts.ts";
import { HORIZON_DAYS, timeToAcceptance } from "./time-to-acceptance.ts";

const at = { createdAt: 1, updatedAt: 1 };
const SEGMENTS = ["nordics", "leads"].map((id) => ({ ...NEW_SEGMENT, ...at, id, name: id }));
const TEMPLATES = ["plain"].map((id) => ({ ...NEW_TEMPLATE, ...at, id, segmentId: "nordics", body: "" }));
const shareOf = (cohorts: readonly SentCohort[], today: string) => shareOfFates(fatesOf(cohorts, today));
const COUNTS = ["sent", "accepted", "unanswered", "undecided", "decided", "decidedAccepted"] as const;
const countsOf = (shares: readonly Share[]) =>
  COUNTS.map((count) => shares.reduce((sum, share) => sum + share[count], 0));

describe("I8 shares", () => {
  test("hold every invitation once: a yes, silence, or not decided yet", () => {
    fc.assert(
      fc.property(sentCohorts, (cohorts) => {
        const share = shareOf(cohorts, TODAY);
        expect(share.accepted + share.unanswered + share.undecided).toBe(share.sent);
        expect(Math.min(share.unanswered, share.undecided)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("never count an undecided one as a refusal: more of them change neither rate nor silence", () => {
    fc.assert(
      fc.property(sentCohorts, fc.nat(13), fc.integer({ min: 1, max: 50 }), (cohorts, age, more) => {
        const before = shareOf(cohorts, TODAY);
        const young = { ...cohorts[0], day: ago(age), sent: more };
        const added = { byHand: 0, unknown: 0, told: 0, toldAccepted: 0, waiting: more };
        const key = { segmentId: null, templateId: null, acceptedAfter: {}, withdrawnAfter: {} };
        const after = shareOf([...cohorts, { ...young, ...added, ...key }], TODAY);
        expect([after.rate, after.unanswered]).toEqual([before.rate, before.unanswered]);
        expect(after.undecided).toBe(before.undecided + more);
      }),
    );
  });

  test("have their rate within its band, and what is possible around what is", () => {
    fc.assert(
      fc.property(sentCohorts, (cohorts) => {
        const { rate, possible, decided, sent, accepted } = shareOf(cohorts, TODAY);
        expect(rate === null).toBe(decided === 0);
        if (rate) expect(rate.low <= rate.value && rate.value <= rate.high).toBe(true);
        expect(possible === null).toBe(sent === 0);
        if (possible) {
          expect(possible.low).toBe(accepted / sent);
          expect(possible.low <= possible.high && possible.high <= 1).toBe(true);
        }
      }),
    );
  });

  test("are those that the daily figures give for the same days", () => {
    fc.assert(
      fc.property(sentCohorts, (cohorts) => {
        const days = cohorts.map((one) => ({
          ...noFigures(one.day ?? ""),
          sent: sentOf(one),
          acceptedOfSent: acceptedOf(one),
        }));
        const { sent, decided, accepted, rate } = shareOf(cohorts, TODAY);
        expect({ sent, decided, accepted, rate }).toEqual(acceptanceOf(days, TODAY));
      }),
    );
  });

  test("of weeks, segments and wordings sum to the share of all", () => {
    fc.assert(
      fc.property(sentCohorts, (cohorts) => {
        const total = countsOf([shareOf(cohorts, TODAY)]);
        expect(countsOf(byWeek(fatesOf(cohorts, TODAY), ago(130), TODAY))).toEqual(total);
        expect(countsOf(bySegment(fatesOf(cohorts, TODAY), SEGMENTS))).toEqual(total);
        expect(countsOf(byVariant(fatesOf(cohorts, TODAY), TEMPLATES, SEGMENTS))).toEqual(total);
      }),
    );
  });
});

describe("the filter", () => {
  test("by everything is no filter", () => {
    fc.assert(
      fc.property(sentCohorts, proposedCohorts, (sent, proposed) => {
        expect(filtered({ sent, proposed }, EVERYTHING, TODAY)).toEqual({ sent, proposed });
      }),
    );
  });

  test("gives each invitation to one segment or to none, and a longer period never shows fewer", () => {
    fc.assert(
      fc.property(sentCohorts, proposedCohorts, (sent, proposed) => {
        const shown = (filter: Partial<typeof EVERYTHING>) =>
          shareOf(filtered({ sent, proposed }, { ...EVERYTHING, ...filter }, TODAY).sent, TODAY).sent;
        const inNone = shareOf(
          sent.filter(({ segmentId }) => segmentId === null),
          TODAY,
        ).sent;
        const each = SEGMENTS.map(({ id }) => shown({ segmentIds: [id] }));
        expect(each.reduce((sum, count) => sum + count, inNone)).toBe(shown({}));
        expect(shown({ segmentIds: ["nordics", "leads"] }) + inNone).toBe(shown({}));
        const periods = DASHBOARD_PERIODS.map((period) => shown({ period }));
        expect(periods).toEqual(periods.toSorted((one, other) => one - other));
      }),
    );
  });
});

describe("the funnel", () => {
  test("never widens, and each step is the next one and those that stand beside", () => {
    fc.assert(
      fc.property(proposedCohorts, (cohorts) => {
        const { steps } = funnelOf(cohorts);
        expect(steps.map(({ step }) => step)).toEqual(FUNNEL_STEPS);
        for (const [place, { count, aside }] of steps.entries()) {
          const beside = aside.reduce((sum, one) => sum + one.count, 0);
          const next = steps[place + 1]?.count ?? count;
          expect(next).toBeLessThanOrEqual(count);
          expect(next + beside).toBe(count);
        }
      }),
    );
  });

  test("holds everybody who was proposed", () => {
    fc.assert(
      fc.property(proposedCohorts, (cohorts) => {
        const all = cohorts.flatMap(({ states }) => Object.values(states)).reduce((sum, n) => sum + n, 0);
        expect(funnelOf(cohorts).steps[0]?.count).toBe(all);
      }),
    );
  });
});

describe("the time to a yes", () => {
  test("has each known yes once, and a curve that never falls, within its band and between 0 and 1", () => {
    fc.assert(
      fc.property(sentCohorts, (cohorts) => {
        const { known, counts, later, curve, watched, open } = timeToAcceptance(cohorts, TODAY);
        expect(counts).toHaveLength(HORIZON_DAYS + 1);
        expect(counts.reduce((sum, count) => sum + count, later)).toBe(known);
        expect(known + open).toBeLessThanOrEqual(watched);
        for (const [place, { day, share, low, high, atRisk }] of curve.entries()) {
          expect(day).toBe(place);
          expect(0 <= low && low <= share && share <= high && high <= 1).toBe(true);
          expect(share).toBeGreaterThanOrEqual(curve[place - 1]?.share ?? 0);
          expect(atRisk).toBeLessThanOrEqual(curve[place - 1]?.atRisk ?? watched);
        }
      }),
    );
  });
});

describe("what waits, by age", () => {
  const policy = { ...defaultPolicy("basic", "UTC"), pendingWarning: 40, pendingCeiling: 60 };
  const everybody = () => true;

  test("sums to what waits, and suggests no more of a band than wait in it, none under 14 days", () => {
    fc.assert(
      fc.property(sentCohorts, (cohorts) => {
        const pending = pendingByAge(cohorts, everybody, { today: TODAY, picked: 0, policy });
        const waiting = cohorts.reduce((sum, one) => sum + one.waiting, 0);
        expect([pending.total, pending.ofAll]).toEqual([waiting, waiting]);
        for (const { band, count, suggested } of pending.bands) {
          const inAll = suggested.old + suggested.nearCeiling;
          expect(inAll).toBeLessThanOrEqual(count);
          if (band === "7-to-14" || band === "under-7" || band === "unknown") expect(inAll).toBe(0);
        }
      }),
    );
  });

  test("suggests as many of each kind as one by one would be suggested", () => {
    fc.assert(
      fc.property(sentCohorts, fc.nat(20), (cohorts, picked) => {
        const pickable = cohorts.flatMap(({ day, waiting }, at) =>
          Array.from({ length: waiting }, (_, place) => ({
            invitationId: `${at} ${place}`,
            ageAtLeast: day === null ? null : daysBetween(day, TODAY) * DAY,
          })),
        );
        const suggestions = suggest({ pickable, total: pickable.length, picked, policy });
        const { bands } = pendingByAge(cohorts, everybody, { today: TODAY, picked, policy });
        const inAll = (of: (one: (typeof bands)[number]["suggested"]) => number) =>
          bands.reduce((sum, { suggested }) => sum + of(suggested), 0);
        const because = (kind: string) => suggestions.filter((one) => one.because === kind).length;
        expect(inAll(({ old }) => old)).toBe(because("old"));
        expect(inAll(({ nearCeiling }) => nearCeiling)).toBe(because("near-ceiling"));
      }),
    );
  });

  test("of each segment and of none sums to that of all", () => {
    fc.assert(
      fc.property(sentCohorts, (cohorts) => {
        const given = { today: TODAY, picked: 0, policy };
        const of = (segment: string | null) =>
          pendingByAge(
            cohorts,
            segment === null
              ? ({ segmentId }) => segmentId === null
              : isLookedAt({ ...EVERYTHING, segmentIds: [segment] }),
            given,
          );
        const parts = [of("nordics"), of("leads"), of(null)];
        const all = pendingByAge(cohorts, everybody, given);
        expect(parts.reduce((sum, { total }) => sum + total, 0)).toBe(all.total);
        expect(parts.reduce((sum, { suggested }) => sum + suggested, 0)).toBe(all.suggested);
        expect(new Set(parts.map(({ ofAll }) => ofAll))).toEqual(new Set([all.ofAll]));
      }),
    );
  });
});
