import type { Invitation } from "../../core/invitation/invitation.ts";
import { type Block, type BlockValue, blockValuesOf } from "../../core/prospect/block.ts";
import type { Candidate } from "../../core/prospect/candidate.ts";
import type { Prospect } from "../../core/prospect/prospect.ts";
import { noteLimitOf } from "../../core/settings/settings.ts";
import type { RowDeps } from "../deps.ts";
import { wordingsOf } from "../people/propose.ts";
import { renderAgain } from "../people/render-again.ts";
import type { StoreReader, StoreWriter } from "../ports.ts";
import { record } from "../sending/record.ts";

/** What keeps this person, or everybody where they work, from ever being invited; null: nothing. */
export async function blockOf(
  reader: StoreReader,
  person: Pick<Candidate, "keys" | "company">,
): Promise<Block | null> {
  return (await reader.blocksOf(blockValuesOf(person)))[0] ?? null;
}

/** So many of each kind are looked at: above what the list for review and a week of approvals hold. */
const LOOKED_AT = 500;

/** One waiting invitation: its yes is void, and it waits with the reason. Null: it is so already, or waits no more. */
export async function setAside(
  writer: StoreWriter,
  deps: RowDeps,
  invitation: Invitation,
  { label }: Pick<Block, "label">,
): Promise<Invitation | null> {
  const { note, noteOrigin, templateRevision } = invitation;
  if (invitation.hold?.kind === "never-invite" && invitation.hold.label === label) return null;
  const hold = { kind: "never-invite", label } as const;
  return await record(
    writer,
    deps.ids,
    invitation,
    { kind: "rewrite", note, noteOrigin, hold, templateRevision, at: deps.clock.now() },
    { kind: invitation.state === "approved" ? "voided" : "proposed", detail: "never-invite" },
  );
}

/**
 * Sets aside at once what the new blocks concern: everything that waits for a person named in them, and
 * of companies' people what is approved or in the list for review; the rest when its turn comes. Gives
 * the rows as they were.
 */
export async function setAsideConcerned(
  writer: StoreWriter,
  deps: RowDeps,
  blocks: readonly Block[],
): Promise<readonly Invitation[]> {
  const blockOfValue = new Map(blocks.flatMap((block) => block.values.map((value) => [value, block])));
  const before: Invitation[] = [];
  for (const { invitation, prospect } of await waitingNow(writer, [...blockOfValue.keys()])) {
    const block = blockValuesOf(prospect)
      .map((value) => blockOfValue.get(value))
      .find((found) => found !== undefined);
    if (block && (await setAside(writer, deps, invitation, block))) before.push(invitation);
  }
  return before;
}

interface Waiting {
  readonly invitation: Invitation;
  readonly prospect: Prospect;
}

async function waitingNow(reader: StoreReader, values: readonly BlockValue[]): Promise<readonly Waiting[]> {
  const named = await reader.prospectsByKeys(values.flatMap(keyIn));
  const theirs = await Promise.all(named.map(({ id }) => reader.invitationsOfProspect(id)));
  const listed = [
    ...(await reader.invitationsInState("approved", { order: "oldest", limit: LOOKED_AT })),
    ...(await reader.drafts("queued", LOOKED_AT)),
  ];
  const drafts = theirs.flat().filter(({ state }) => state === "draft" || state === "approved");
  const waiting = [...new Map([...listed, ...drafts].map((one) => [one.id, one])).values()];
  const prospects = await reader.prospectsById([...new Set(waiting.map(({ prospectId }) => prospectId))]);
  const byId = new Map(prospects.map((prospect) => [prospect.id, prospect]));
  return waiting.flatMap((invitation) => {
    const prospect = byId.get(invitation.prospectId);
    return prospect ? [{ invitation, prospect }] : [];
  });
}

const isKey = (text: string): text is Prospect["keys"][number] => /^(?:member|profile|lead|slug):/.test(text);

function keyIn(value: BlockValue): readonly Prospect["keys"][number][] {
  const text = value.slice(value.indexOf(":") + 1);
  return value.startsWith("person:") && isKey(text) ? [text] : [];
}

/**
 * Held because of the list: rendered again, unless another entry of the list still concerns the person,
 * which then is the reason. False: it is not held for that.
 */
export async function release(writer: StoreWriter, deps: RowDeps, invitation: Invitation): Promise<boolean> {
  if (invitation.state !== "draft" || invitation.hold?.kind !== "never-invite") return false;
  const prospect = await writer.prospect(invitation.prospectId);
  if (!prospect) return false;
  const block = await blockOf(writer, prospect);
  if (block !== null) {
    if (block.label !== invitation.hold.label) await setAside(writer, deps, invitation, block);
    return false;
  }
  const free = { ...invitation, hold: null };
  const wordings = invitation.segmentId === null ? null : await wordingsOf(writer, invitation.segmentId);
  if (wordings) {
    await renderAgain(writer, deps, free, prospect, wordings, noteLimitOf(await writer.settings()));
  } else await writer.putInvitation({ ...free, updatedAt: deps.clock.now() });
  return true;
}

/** After a person's keys or company have changed: set aside if the list concerns them now, free if it no longer does. */
export async function applyBlocks(writer: StoreWriter, deps: RowDeps, prospect: Prospect): Promise<void> {
  const block = await blockOf(writer, prospect);
  for (const invitation of await writer.invitationsOfProspect(prospect.id)) {
    if (block) await setAside(writer, deps, invitation, block);
    else await release(writer, deps, invitation);
  }
}
