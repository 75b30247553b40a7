import type { Invitation } from "../../core/invitation/invitation.ts";
import type { ProspectKey } from "../../core/prospect/prospect.ts";
import type { StoreReader } from "../ports.ts";

/** The invitations of whoever has one of the keys, newest first. */
export async function invitationsByKeys(
  reader: StoreReader,
  keys: readonly ProspectKey[],
): Promise<readonly Invitation[]> {
  const found: Invitation[] = [];
  for (const prospect of await reader.prospectsByKeys(keys)) {
    found.push(...(await reader.invitationsOfProspect(prospect.id)));
  }
  return found.sort((a, b) => b.createdAt - a.createdAt);
}
