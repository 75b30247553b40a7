/** What one wording, or one group, sent on one day, and how that fares by now. Whole numbers. */
export interface Cohort {
  /** Days since it was sent; 0 is today. */
  readonly age: number;
  readonly sent: number;
  /** Of `sent`, accepted by now. */
  readonly accepted: number;
}

/**
 * One wording under comparison; the blank invitation can be one. Another text is another variant: a
 * changed template goes on under a new id, and the old one, retired, keeps its figures.
 */
export interface Variant {
  readonly id: string;
  /** Each age at most once, in any order. */
  readonly cohorts: readonly Cohort[];
  /** Gets no further invitations, and stands in nobody's way to be called better. */
  readonly retired: boolean;
}

/** The places in `variants` of those in use. */
export function inUse(variants: readonly Pick<Variant, "retired">[]): readonly number[] {
  return variants.flatMap(({ retired }, place) => (retired ? [] : [place]));
}
