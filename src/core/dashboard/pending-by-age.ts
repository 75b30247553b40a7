import type { AgeBand } from "../withdrawal/age-bands.ts";

/** Waiting for an answer by the log; what stands on LinkedIn's list alone is on the page of who waits. */
export interface PendingByAge {
  /** In the order of `AGE_BANDS`, the longest waiting first, empty ones too. Sums to `total`. */
  readonly bands: readonly {
    readonly band: AgeBand;
    readonly count: number;
    /** Of `count`, as many as would be suggested to be taken back. */
    readonly suggested: { readonly old: number; readonly nearCeiling: number };
  }[];
  readonly total: number;
  readonly suggested: number;
  /** Of the policy: older ones are suggested, days; from `warning` on many wait; at `ceiling` sending holds. */
  readonly oldDays: number;
  readonly warning: number;
  readonly ceiling: number;
  /** All that wait, whatever is looked at: what `warning` and `ceiling` are held against. */
  readonly ofAll: number;
}
