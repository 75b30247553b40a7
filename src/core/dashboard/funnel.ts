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
