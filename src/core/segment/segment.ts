import type { Instant } from "../shared/time.ts";

/** An audience and what its members have in common. */
export interface Segment {
  readonly id: string;
  readonly name: string;
  /** Its share of the daily number beside the other segments', a whole number from 1 to 10; absent: 1. */
  readonly weight?: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/**
 * The wording of a segment. An empty `body` is the blank invitation, a first-class choice on a
 * Basic account. `revision` grows by one with each change of the body, so that an approval can
 * name the wording it was given for.
 */
export interface Template {
  readonly id: string;
  readonly segmentId: string;
  readonly body: string;
  readonly revision: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}
