import type { Instant } from "../shared/time.ts";

/** What became of the reminder to write to somebody who accepted. */
export interface FollowUp {
  readonly invitationId: string;
  readonly kind: "written" | "no-need";
  readonly at: Instant;
}
