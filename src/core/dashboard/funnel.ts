import { INVITATION_STATES, type InvitationState } from "../invitation/invitation.ts";
import type { ProposedCohort } from "../statistics/cohorts.ts";

/** In their order; each holds those of the next. */
export const FUNNEL_STEPS = ["proposed", "approved", "sent", "accepted"] as const;
export type FunnelStep = (typeof FUNNEL_STEPS)[number];

/** Where an invitation stands that did not come to the next step. */
export const FUNNEL_ASIDE = [
  "waiting-for-review",
  "skipped",
  "waiting-to-go",
  "not-sent",
  "outcome-unknown",
  "waiting-for-answer",
  "taken-back",
  "closed",
] as const;
export type FunnelAside = (typeof FUNNEL_ASIDE)[number];

/**
 * Those proposed in the period and where they stand now. Sent by hand are not in it, and neither are people
 * deleted since. Plain counts; each step's count is the next one's and its `aside` together.
 */
export interface Funnel {
  readonly steps: readonly {
    readonly step: FunnelStep;
    readonly count: number;
    /**
     * Of `count` those that did not come further, those with 0 left out. Nothing here is a refusal:
     * `waiting-…` may still come further.
     */
    readonly aside: readonly { readonly at: FunnelAside; readonly count: number }[];
  }[];
}

/** How far an invitation in that state has come, and where it stands beside the way to the next step. */
const PLACE: Readonly<
  Record<InvitationState, { readonly step: FunnelStep; readonly at: FunnelAside | null }>
> = {
  draft: { step: "proposed", at: "waiting-for-review" },
  skipped: { step: "proposed", at: "skipped" },
  approved: { step: "approved", at: "waiting-to-go" },
  prepared: { step: "approved", at: "waiting-to-go" },
  dispatched: { step: "approved", at: "waiting-to-go" },
  "not-sent": { step: "approved", at: "not-sent" },
  unknown: { step: "approved", at: "outcome-unknown" },
  sent: { step: "sent", at: "waiting-for-answer" },
  withdrawn: { step: "sent", at: "taken-back" },
  lapsed: { step: "sent", at: "closed" },
  accepted: { step: "accepted", at: null },
};

export function funnelOf(cohorts: readonly ProposedCohort[]): Funnel {
  const counts = new Map(INVITATION_STATES.map((state) => [state, 0]));
  for (const { states } of cohorts) {
    for (const state of INVITATION_STATES) counts.set(state, (counts.get(state) ?? 0) + (states[state] ?? 0));
  }
  const steps = FUNNEL_STEPS.map((step, place) => {
    const further = new Set(FUNNEL_STEPS.slice(place));
    const aside = new Map<FunnelAside, number>();
    let count = 0;
    for (const [state, number] of counts) {
      const stands = PLACE[state];
      if (further.has(stands.step)) count += number;
      if (stands.step === step && stands.at !== null && number > 0) {
        aside.set(stands.at, (aside.get(stands.at) ?? 0) + number);
      }
    }
    return { step, count, aside: [...aside].map(([at, of]) => ({ at, count: of })) };
  });
  return { steps };
}
