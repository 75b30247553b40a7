import type { InvitationState } from "../../core/invitation/invitation.ts";
import { profileAddress } from "../../core/prospect/address.ts";
import { contradict, sortKeys } from "../../core/prospect/match.ts";
import type { Prospect, ProspectKey } from "../../core/prospect/prospect.ts";
import type { RowDeps } from "../deps.ts";
import type { StoreWriter } from "../ports.ts";
import { record } from "../sending/record.ts";
import { renderWaiting } from "./render-again.ts";

/** Any state in which they have heard from the person, or may have. */
export const HEARD: ReadonlySet<InvitationState> = new Set([
  "prepared",
  "sent",
  "accepted",
  "withdrawn",
  "lapsed",
  "unknown",
  "dispatched",
]);

/**
 * A page showed `keys` as those of one person. Whoever is known by some of them is known by all from
 * now on; a draft that waited for the address is rendered again and needs its yes as any other. Two
 * rows of one person: the one without an address steps back, unless something went out from it.
 */
export async function joinKeys(
  writer: StoreWriter,
  deps: RowDeps,
  keys: readonly ProspectKey[],
): Promise<void> {
  const known = await writer.prospectsByKeys(keys);
  const chosen = known.find((one) => profileAddress(one.keys) !== null) ?? known[0];
  // A slug that changed hands: the page shows somebody else under an address once known.
  if (!chosen || known.some((one) => contradict(one.keys, keys))) return;
  const freed: ProspectKey[] = [];
  const kept = new Set<ProspectKey>();
  for (const other of known.filter(({ id }) => id !== chosen.id)) {
    if (profileAddress(other.keys) === null && (await stepsBack(writer, deps, other)))
      freed.push(...other.keys);
    else for (const key of other.keys) kept.add(key);
  }
  const joined = sortKeys([...chosen.keys, ...freed, ...keys.filter((key) => !kept.has(key))]);
  if (joined.length === new Set(chosen.keys).size) return;
  const prospect = { ...chosen, keys: joined, updatedAt: deps.clock.now() };
  await writer.putProspect(prospect);
  if (profileAddress(chosen.keys) === null && profileAddress(joined) !== null) {
    await renderWaiting(writer, deps, prospect);
  }
}

/** Gives up its keys and what waits for it. False: something went out, so its row must stay findable (I2). */
async function stepsBack(writer: StoreWriter, deps: RowDeps, other: Prospect): Promise<boolean> {
  const theirs = await writer.invitationsOfProspect(other.id);
  if (theirs.some(({ state }) => HEARD.has(state))) return false;
  const at = deps.clock.now();
  const detail = "same person as another";
  for (const waiting of theirs) {
    await record(writer, deps.ids, waiting, { kind: "skip", at }, { kind: "skipped", detail });
  }
  await writer.putProspect({ ...other, keys: [], segmentId: null, updatedAt: at });
  return true;
}

/** As `joinKeys` for everyone a page shows with more than one key; writes nothing where nothing is new. */
export async function joinKeysOf(
  deps: RowDeps,
  people: readonly { readonly keys: readonly ProspectKey[] }[],
): Promise<void> {
  const several = people.filter(({ keys }) => keys.length > 1);
  const known = await deps.store.read((reader) =>
    reader.prospectsByKeys([...new Set(several.flatMap(({ keys }) => keys))]),
  );
  const heldBy = new Map(known.flatMap(({ id, keys }) => keys.map((key) => [key, id] as const)));
  const news = several.filter(({ keys }) => {
    const holders = new Set(keys.map((key) => heldBy.get(key)));
    return holders.size > 1; // somebody and nobody, or two rows
  });
  if (news.length === 0) return;
  await deps.store.write(async (writer) => {
    for (const { keys } of news) await joinKeys(writer, deps, keys);
  });
}
