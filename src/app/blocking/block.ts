import { isApproved } from "../../core/invitation/approval.ts";
import type { Invitation } from "../../core/invitation/invitation.ts";
import type { Block } from "../../core/prospect/block.ts";
import type { BlockLineProblem, NewBlock } from "../../core/prospect/block-lines.ts";
import type { Instant } from "../../core/shared/time.ts";
import type { RowDeps } from "../deps.ts";
import { logInvitation } from "../log.ts";
import type { StoreReader, StoreWriter } from "../ports.ts";
import { blockOf, release, setAsideConcerned } from "./set-aside.ts";

/** What a change of the list can be undone by. */
export interface BlockUndo {
  readonly label: string;
  /** Entries the change made; undoing takes them off. */
  readonly added: readonly Block[];
  /** Entries the change took off or replaced, as they were. */
  readonly removed: readonly Block[];
  /** What it set aside, as it was. */
  readonly before: readonly Invitation[];
  /** `updatedAt` the change gave those. */
  readonly changedAt: Instant;
}

export interface BlockReport {
  readonly added: number;
  /** On the list already. */
  readonly known: number;
  readonly problems: readonly BlockLineProblem[];
  /** Invitations that waited and are set aside now; those approved need a new yes should it be undone. */
  readonly setAside: number;
  /** Null: nothing changed. */
  readonly undo: BlockUndo | null;
}

/** Most drafts set aside that are looked at when an entry is taken off. Ours: above any list one reviews. */
const HELD_MOST = 20_000;

/** Puts people and companies on the list of those never to invite, one a line. */
export async function addBlocks(deps: RowDeps, lines: readonly string[]): Promise<BlockReport> {
  // The reader of lists is loaded when there is one: the popup opens without it.
  const { readBlockLines } = await import("../../core/prospect/block-lines.ts");
  const { blocks, problems } = readBlockLines(lines);
  const report = await deps.store.write((writer) => putBlocks(writer, deps, blocks));
  return { ...report, problems };
}

/** Puts one known person on it, by everything they are known by. */
export async function blockPerson(deps: RowDeps, prospectId: string): Promise<BlockReport> {
  return deps.store.write(async (writer) => {
    const prospect = await writer.prospect(prospectId);
    const values = (prospect?.keys ?? []).map((key) => `person:${key}` as const);
    const label = prospect?.fullName.trim() || (values[0]?.slice("person:".length) ?? "");
    return putBlocks(writer, deps, values.length > 0 ? [{ values, label }] : []);
  });
}

/** In the transaction of `writer`: entries that share a value become one. */
export async function putBlocks(
  writer: StoreWriter,
  deps: RowDeps,
  wanted: readonly NewBlock[],
): Promise<BlockReport> {
  const at = deps.clock.now();
  const added: Block[] = [];
  const removed: Block[] = [];
  let known = 0;
  for (const { values, label } of wanted) {
    const earlier = await writer.blocksOf(values);
    const has = new Set(earlier.flatMap((block) => block.values));
    if (values.every((value) => has.has(value)) && earlier.length === 1) {
      known += 1;
      continue;
    }
    for (const block of earlier) await writer.deleteBlock(block.id);
    const block = { id: deps.ids.next(), values: [...new Set([...values, ...has])], label, addedAt: at };
    await writer.putBlock(block);
    removed.push(...earlier);
    added.push(block);
  }
  const before = await setAsideConcerned(writer, deps, added);
  const label = added.length === 1 ? `“${added[0]?.label ?? ""}” is never invited` : `${added.length} added`;
  const undo = added.length === 0 ? null : { label, added, removed, before, changedAt: at };
  return { added: added.length, known, problems: [], setAside: before.length, undo };
}

/** Takes one entry off the list; what it held back is rendered again. Null: it is gone already. */
export async function removeBlock(deps: RowDeps, blockId: string): Promise<BlockUndo | null> {
  return deps.store.write(async (writer) => {
    const block = (await writer.blocks()).find(({ id }) => id === blockId);
    if (!block) return null;
    await writer.deleteBlock(blockId);
    await releaseAll(writer, deps, await heldBack(writer));
    const label = `“${block.label}” is off the list`;
    return { label, added: [], removed: [block], before: [], changedAt: deps.clock.now() };
  });
}

async function heldBack(reader: StoreReader): Promise<readonly Invitation[]> {
  const held = await reader.drafts("held", HELD_MOST);
  return held.filter(({ hold }) => hold?.kind === "never-invite");
}

async function releaseAll(writer: StoreWriter, deps: RowDeps, held: readonly Invitation[]): Promise<void> {
  for (const invitation of held) await release(writer, deps, invitation);
}

/**
 * Takes a change of the list back: its entries, and what it set aside as it was, unless that has been
 * touched since. An approval comes back only while it still covers the same person and text (I1).
 * False: the list has changed since, so nothing was undone.
 */
export async function undoBlocking(deps: RowDeps, token: BlockUndo): Promise<boolean> {
  return deps.store.write(async (writer) => {
    const standing = new Set((await writer.blocks()).map(({ id }) => id));
    if (token.added.some(({ id }) => !standing.has(id))) return false;
    for (const { id } of token.added) await writer.deleteBlock(id);
    for (const block of token.removed) {
      if ((await writer.blocksOf(block.values)).length === 0) await writer.putBlock(block);
    }
    if (token.removed.length > 0) await setAsideConcerned(writer, deps, token.removed);
    for (const before of token.before) await putBack(writer, deps, token, before);
    if (token.added.length > 0) await releaseAll(writer, deps, await heldBack(writer));
    return true;
  });
}

async function putBack(
  writer: StoreWriter,
  deps: RowDeps,
  { changedAt, label }: BlockUndo,
  before: Invitation,
): Promise<void> {
  const at = deps.clock.now();
  const current = await writer.invitation(before.id);
  const prospect = await writer.prospect(before.prospectId);
  if (current?.updatedAt !== changedAt || current.state !== "draft" || !prospect) return;
  if (before.state === "approved" && !isApproved(before, prospect, at)) return;
  // The entry the change replaced may concern them too.
  if ((await blockOf(writer, prospect)) !== null) return;
  const restored = { ...before, updatedAt: at };
  await writer.putInvitation(restored);
  await logInvitation(writer, deps.ids, restored, { kind: "restored", at, detail: `undo: ${label}` });
}
