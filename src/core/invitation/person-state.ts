import type { Instant } from "../shared/time.ts";
import { INVITATION_STATES, type Invitation, type InvitationState } from "./invitation.ts";

/** Where the newest invitation of a person is; a draft says what it waits for. */
export type PersonState = Exclude<InvitationState, "draft"> | "waiting" | "in-review" | "set-aside";

/** In the order of the way an invitation goes. */
export const PERSON_STATES: readonly PersonState[] = [
  "waiting",
  "in-review",
  "set-aside",
  ...INVITATION_STATES.filter((state) => state !== "draft"),
];

/** How somebody stands, since when. */
export interface PersonStanding {
  readonly state: PersonState;
  readonly since: Instant;
  /** When the invitation it comes from was made: the newest one counts. */
  readonly createdAt: Instant;
}

export function personStateOf({ state, hold, queued }: Invitation): PersonState {
  if (state !== "draft") return state;
  if (hold !== null) return "set-aside";
  return queued === null ? "waiting" : "in-review";
}

/** Adds what some invitations say to what is known of each person, in whatever order they come. */
export function gatherStandings(known: Map<string, PersonStanding>, page: Iterable<Invitation>): void {
  for (const invitation of page) {
    const { prospectId, createdAt, updatedAt } = invitation;
    const newest = known.get(prospectId);
    if (newest && newest.createdAt > createdAt) continue;
    known.set(prospectId, { state: personStateOf(invitation), since: updatedAt, createdAt });
  }
}
