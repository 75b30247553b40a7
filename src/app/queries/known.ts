import type { InvitationState } from "../../core/invitation/invitation.ts";
import type { ProspectKey } from "../../core/prospect/prospect.ts";
import type { StoreReader } from "../ports.ts";
import type { Known } from "../views.ts";

const STANDINGS: readonly (readonly [Known["standing"], readonly InvitationState[]])[] = [
  ["connected", ["accepted"]],
  ["invited", ["sent", "unknown", "dispatched", "withdrawn", "lapsed"]],
  ["in-queue", ["approved", "prepared", "draft"]],
];

/** Who of those on a page is in the store by one of their keys, in the same order. */
export async function readKnown(
  reader: StoreReader,
  people: readonly { readonly keys: readonly ProspectKey[] }[],
): Promise<readonly (Known | null)[]> {
  const segments = new Map((await reader.segments()).map(({ id, name }) => [id, name]));
  const found: (Known | null)[] = [];
  for (const { keys } of people) {
    const known = keys.length === 0 ? [] : await reader.prospectsByKeys(keys);
    const rows = (await Promise.all(known.map(({ id }) => reader.invitationsOfProspect(id)))).flat();
    const standing = STANDINGS.find(([, states]) => rows.some(({ state }) => states.includes(state)))?.[0];
    const waiting = rows.filter(({ state }) => state === "draft");
    const held = standing === "in-queue" && waiting.length > 0 && waiting.every(({ hold }) => hold !== null);
    const segmentId = known.find((one) => one.segmentId !== null)?.segmentId ?? "";
    found.push(
      known.length === 0
        ? null
        : {
            standing: held ? "set-aside" : (standing ?? "known"),
            segmentName: segments.get(segmentId) ?? null,
          },
    );
  }
  return found;
}
