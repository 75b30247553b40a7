import type { InvitationState } from "../../core/invitation/invitation.ts";
import { canonicalAddress } from "../../core/prospect/address.ts";
import type { Prospect } from "../../core/prospect/prospect.ts";
import { fail, ok, type Result } from "../../core/shared/result.ts";
import type { WithdrawalState } from "../../core/withdrawal/withdrawal.ts";
import { forgetConnections } from "../archive/lookup.ts";
import { putBlocks } from "../blocking/block.ts";
import type { RowDeps } from "../deps.ts";
import type { KeptTexts, StoreReader, StoreWriter } from "../ports.ts";
import { withdrawalInFlight } from "../withdrawing/in-flight.ts";

/** Why nothing was deleted. */
export type NotDeleted =
  /** One is prepared or handed over: it has to come to its end first. */
  { readonly kind: "in-flight" } | { readonly kind: "gone" };

const IN_FLIGHT: ReadonlySet<InvitationState | WithdrawalState> = new Set(["prepared", "dispatched"]);
/** Being sent or being taken back. */
async function hasInFlight(reader: StoreReader, prospectId: string): Promise<boolean> {
  const rows = [
    ...(await reader.invitationsOfProspect(prospectId)),
    ...(await reader.withdrawalsOf([prospectId])),
  ];
  return rows.some(({ state }) => IN_FLIGHT.has(state));
}

/** How one is named on the list of those never to invite once nothing else of them is kept. */
const addressOf = ({ keys }: Prospect): string =>
  keys.map(canonicalAddress).find((address) => address !== null) ?? keys[0] ?? "";

/**
 * Deletes a person and everything about them. The log and the figures keep that something was sent,
 * without whom and without the words. `keepAddress`: what they are recognised by goes on the list of
 * those never to invite, under their address, so that no later list brings them back (I2).
 */
export async function deletePerson(
  deps: RowDeps,
  prospectId: string,
  { keepAddress }: { readonly keepAddress: boolean },
): Promise<Result<void, NotDeleted>> {
  return deps.store.write(async (writer) => {
    const prospect = await writer.prospect(prospectId);
    if (!prospect) return fail({ kind: "gone" });
    if (await hasInFlight(writer, prospectId)) return fail({ kind: "in-flight" });
    await forgetConnections(writer, prospect.keys);
    await forgetElsewhere(writer, prospect);
    await writer.forgetPerson(prospectId);
    await forgetBlocks(writer, prospect);
    if (keepAddress && prospect.keys.length > 0) {
      const values = prospect.keys.map((key) => `person:${key}` as const);
      await putBlocks(writer, deps, [{ values, label: addressOf(prospect) }]);
    }
    return ok(undefined);
  });
}

/** Entries of the list that are about them alone bear their name. */
async function forgetBlocks(writer: StoreWriter, { keys }: Prospect): Promise<void> {
  for (const { id } of await writer.blocksOf(keys.map((key) => `person:${key}` as const))) {
    await writer.deleteBlock(id);
  }
}

/** Addresses of theirs that stand beside something else: the page a stop was seen on, the tab used last. */
async function forgetElsewhere(writer: StoreWriter, { keys }: Prospect): Promise<void> {
  const names = keys.filter((key) => canonicalAddress(key) !== null).map(nameIn);
  const isTheirs = (place: string) => {
    const read = decoded(place).toLowerCase();
    return names.some((name) => read === `/in/${name}` || read.includes(`/in/${name}/`));
  };
  for (const event of await writer.restrictions(0)) {
    if (isTheirs(event.seenOn)) await writer.putRestriction({ ...event, seenOn: "profile" });
  }
  const settings = await writer.settings();
  if (settings.workTab && isTheirs(settings.workTab.url))
    await writer.putSettings({ ...settings, workTab: null });
}

const nameIn = (key: string): string => key.slice(key.indexOf(":") + 1).toLowerCase();

/** A path as it reads; one that can't be decoded stays as it is written. */
function decoded(place: string): string {
  try {
    return decodeURIComponent(place);
  } catch (error) {
    if (error instanceof URIError) return place;
    throw error;
  }
}

/** What deleting a person takes along, in figures and without a name. */
export interface DeletionPreview {
  readonly invitations: number;
  /** Of those, went out or may have. */
  readonly invited: number;
  readonly logRows: number;
  readonly archived: number;
  readonly inFlight: boolean;
}

const WENT_OUT: ReadonlySet<InvitationState> = new Set([
  "dispatched",
  "sent",
  "accepted",
  "withdrawn",
  "lapsed",
  "unknown",
]);

export async function previewDeletion(reader: StoreReader, prospect: Prospect): Promise<DeletionPreview> {
  const [invitations, rows, history] = await Promise.all([
    reader.invitationsOfProspect(prospect.id),
    reader.attemptsOfProspect(prospect.id),
    reader.historyOf(prospect.keys),
  ]);
  return {
    invitations: invitations.length,
    invited: invitations.filter(({ state }) => WENT_OUT.has(state)).length,
    logRows: rows.length,
    archived: history.length,
    inFlight: await hasInFlight(reader, prospect.id),
  };
}

/** Deletes everything, also what was typed and not saved. The extension is as on its first day. */
export async function deleteEverything(
  deps: RowDeps & { readonly keptTexts: KeptTexts },
): Promise<Result<void, NotDeleted>> {
  const deleted = await deps.store.write(async (writer) => {
    const { prepared, dispatched } = await writer.stateCounts();
    const takingBack = (await withdrawalInFlight(writer)) !== null;
    if (prepared + dispatched > 0 || takingBack) return fail({ kind: "in-flight" } as const);
    await writer.clear();
    return ok(undefined);
  });
  if (deleted.ok) deps.keptTexts.clear();
  return deleted;
}
