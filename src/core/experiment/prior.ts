import type { Comparable } from "./comparable.ts";

/** What is believed of a wording before it was sent, in invitations: 30 % accepted (V, A: 25 to 30 %), weighing ten (ours). */
export const PRIOR = { accepted: 3, refused: 7 } as const;

/** A Beta distribution over the share that accepts. */
export interface Beta {
  readonly alpha: number;
  readonly beta: number;
}

/** What is believed of a wording after its figures. */
export function posterior({ accepted, sent }: Comparable): Beta {
  return { alpha: PRIOR.accepted + accepted, beta: PRIOR.refused + sent - accepted };
}
