import { mayInvite } from "../../core/invitation/approval.ts";
import type { PersonOnPage } from "../../core/page/reading.ts";
import { contradict } from "../../core/prospect/match.ts";
import type { Prospect } from "../../core/prospect/prospect.ts";
import type { Instant } from "../../core/shared/time.ts";
import type { StoreWriter } from "../ports.ts";

/**
 * A profile page tells every key of a person: the ids that never change beside the address that may.
 * They are learnt, so that the same person is known again under another one (I2). False: under one of
 * them somebody was added twice, and the other row has been invited already.
 */
export async function learnKeys(
  writer: StoreWriter,
  prospect: Prospect,
  shown: PersonOnPage,
  now: Instant,
): Promise<boolean> {
  // Without a key in common, or with a slug that changed hands, it is the page's word against the row's.
  if (!shown.keys.some((key) => prospect.keys.includes(key)) || contradict(shown.keys, prospect.keys)) {
    return true;
  }
  const others = (await writer.prospectsByKeys(shown.keys)).filter(({ id }) => id !== prospect.id);
  for (const other of others) {
    const theirs = await writer.invitationsOfProspect(other.id);
    const goneOut = theirs.filter(({ state }) => state !== "draft" && state !== "approved");
    if (!mayInvite(goneOut, now).ok) return false;
  }
  const taken = new Set(others.flatMap(({ keys }) => keys));
  const fresh = shown.keys.filter((key) => !taken.has(key) && !prospect.keys.includes(key));
  if (fresh.length > 0) await writer.putProspect({ ...prospect, keys: [...prospect.keys, ...fresh] });
  return true;
}
