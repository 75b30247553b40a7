import type { InvitationState } from "../../core/invitation/invitation.ts";
import type { StoreReader } from "../ports.ts";

/** How far the person came here themselves. What LinkedIn's archive told of, and what they sent by hand, is none of it. */
export interface BegunView {
  /** Somebody they added still stands to be invited, or was. */
  readonly added: boolean;
  /** A note of these was approved. */
  readonly approved: boolean;
}

const BEFORE_A_YES: ReadonlySet<string> = new Set(["draft", "skipped"] satisfies InvitationState[]);

/** From the proposals alone, which count nobody invited by hand; few rows, however many people. */
export async function readBegun(reader: StoreReader): Promise<BegunView> {
  const { proposed } = await reader.cohorts();
  const states = new Set(proposed.flatMap((cohort) => Object.keys(cohort.states)));
  const approved = [...states].some((state) => !BEFORE_A_YES.has(state));
  return { added: approved || states.has("draft"), approved };
}
