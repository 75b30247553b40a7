import type { Support, WordingFound } from "../advice/index.ts";
import type { Instant } from "../shared/time.ts";
import type { ProfilePart } from "./own-profile.ts";

/**
 * `good`: there, and nothing speaks against it. `there`: seen, and not judged. `look`: worth a look. `missing`: the
 * page shows that there is none. `unread`: it could not be told.
 */
export type FindingState = "good" | "there" | "look" | "missing" | "unread";

/** One part of the profile as an invitee meets it. No score: each stands with its reason. */
export interface ProfileFinding {
  readonly part: Exclude<ProfilePart, "education">;
  readonly state: FindingState;
  readonly message: string;
  /** Why it matters. */
  readonly reason: string;
  readonly support: Support;
  /** What to do; null: nothing. */
  readonly todo: string | null;
  readonly wordings: readonly WordingFound[];
  /** When it was read, where that was at an earlier reading than the last. */
  readonly readAt: Instant | null;
}
