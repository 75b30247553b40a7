import type { NotSentReason } from "../../core/invitation/invitation.ts";
import type { Instant } from "../../core/shared/time.ts";
import type { RowDeps } from "../deps.ts";
import type { StoreWriter } from "../ports.ts";
import { record } from "./record.ts";

/** After so many fruitless tries at one person nothing is tried again by itself. */
export const MAX_RETURNS = 3;

/** Not this person's page but one's own was not to be had (no network, say): no mark against the person. */
export const OWN_PROFILE_UNREADABLE = "one's own profile could not be read";
/** It loaded and showed something never met: perhaps LinkedIn's stop in words that are not known. */
export const OWN_PROFILE_STRANGE = "one's own profile was not understood";
const NOT_COUNTED: ReadonlySet<string | null> = new Set([
  "stopped",
  OWN_PROFILE_UNREADABLE,
  OWN_PROFILE_STRANGE,
]);

/** How often it came back since it was last approved: counted in the log. */
async function timesReturned(writer: StoreWriter, invitationId: string, since: Instant): Promise<number> {
  const rows = await writer.attemptsSince(since, ["returned"]);
  return rows.filter((row) => row.invitationId === invitationId && !NOT_COUNTED.has(row.detail)).length;
}

/**
 * Proven that nothing was pressed: the invitation is approved again, to be offered later. The third
 * time for the same person it ends as not sent instead.
 */
export async function giveBack(
  deps: RowDeps,
  invitationId: string,
  reason: NotSentReason,
  detail: string,
  also?: (writer: StoreWriter, at: Instant) => Promise<void>,
): Promise<void> {
  await deps.store.write(async (writer) => {
    const at = deps.clock.now();
    const invitation = await writer.invitation(invitationId);
    if (invitation) {
      const tries = await timesReturned(writer, invitationId, invitation.approval?.at ?? at);
      const counted = reason !== "stopped" && !NOT_COUNTED.has(detail);
      const ends = counted && tries + 1 >= MAX_RETURNS;
      await (ends
        ? record(writer, deps.ids, invitation, { kind: "not-sent", reason, at }, { kind: "not-sent", detail })
        : record(
            writer,
            deps.ids,
            invitation,
            { kind: "return", reason, at },
            { kind: "returned", detail: reason === "stopped" ? reason : detail },
          ));
    }
    await also?.(writer, at);
  });
}

/** Proven that nothing was pressed, and trying again would not help. */
export async function refuse(
  deps: RowDeps,
  invitationId: string,
  reason: NotSentReason,
  detail: string,
): Promise<void> {
  await deps.store.write(async (writer) => {
    const at = deps.clock.now();
    const invitation = await writer.invitation(invitationId);
    if (!invitation) return;
    await record(
      writer,
      deps.ids,
      invitation,
      { kind: "not-sent", reason, at },
      { kind: "not-sent", detail: `${reason}: ${detail}` },
    );
  });
}
