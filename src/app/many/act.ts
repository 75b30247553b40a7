import type { Invitation } from "../../core/invitation/invitation.ts";
import type { NewBlock } from "../../core/prospect/block-lines.ts";
import type { Prospect } from "../../core/prospect/prospect.ts";
import { noteLimitOf } from "../../core/settings/settings.ts";
import { assertNever } from "../../core/shared/result.ts";
import { type BlockUndo, putBlocks } from "../blocking/block.ts";
import type { RowDeps } from "../deps.ts";
import type { StoreWriter } from "../ports.ts";
import type { UndoToken } from "../reports.ts";
import { record } from "../sending/record.ts";
import { inTurns, type ManyWatch } from "./in-turns.ts";
import { destinationOf, movePerson } from "./move.ts";

/** What can be done with many people at once, and undone. */
export type ManyDeed =
  | { readonly kind: "move"; readonly segmentId: string }
  /** What waits for them is skipped. */
  | { readonly kind: "skip" }
  /** Out of today's list and of what was approved, behind those that wait. */
  | { readonly kind: "not-today" }
  | { readonly kind: "never-invite" };

/** What many people were like before, some at a time. */
export type ManyUndo =
  | { readonly of: Exclude<ManyDeed["kind"], "never-invite">; readonly tokens: readonly UndoToken[] }
  | { readonly of: "never-invite"; readonly tokens: readonly BlockUndo[] };

export interface ManyReport {
  /** People for whom something changed. */
  readonly changed: number;
  /** For whom there was nothing to change, or who are gone. */
  readonly same: number;
  /** Not gone through, because it was stopped. */
  readonly left: number;
  /** Null: nothing changed. */
  readonly undo: ManyUndo | null;
}

/** Does one thing with many people, a transaction each hundred. Stopped, what was done stays done. */
export async function actOnMany(
  deps: RowDeps,
  ids: readonly string[],
  deed: ManyDeed,
  watch: ManyWatch = {},
): Promise<ManyReport> {
  return deed.kind === "never-invite"
    ? await neverInvite(deps, ids, watch)
    : await change(deps, ids, deed, watch);
}

async function change(
  deps: RowDeps,
  ids: readonly string[],
  deed: Exclude<ManyDeed, { readonly kind: "never-invite" }>,
  watch: ManyWatch,
): Promise<ManyReport> {
  const tokens: UndoToken[] = [];
  let changed = 0;
  const done = await inTurns(ids, watch, async (some) => {
    const turn = await deps.store.write((writer) => changeSome(writer, deps, some, deed));
    changed += turn.changed;
    if (turn.token) tokens.push(turn.token);
  });
  const undo = tokens.length === 0 ? null : { of: deed.kind, tokens };
  return { changed, same: done - changed, left: ids.length - done, undo };
}

interface Turn {
  readonly changed: number;
  readonly token: UndoToken | null;
}

async function changeSome(
  writer: StoreWriter,
  deps: RowDeps,
  ids: readonly string[],
  deed: Exclude<ManyDeed, { readonly kind: "never-invite" }>,
): Promise<Turn> {
  const at = deps.clock.now();
  const sameTime = { ...deps, clock: { now: () => at } };
  const change = await changerOf(writer, sameTime, deed);
  const before: Invitation[] = [];
  const people: Prospect[] = [];
  let changed = 0;
  for (const person of change === null ? [] : await writer.prospectsById(ids)) {
    const was = await change?.(person);
    if (!was) continue;
    changed += 1;
    before.push(...was);
    if (deed.kind === "move") people.push(person);
  }
  const token = changed === 0 ? null : { label: deed.kind, before, people, changedAt: at };
  return { changed, token };
}

/** What is done with one of them; it gives what waited as it was, null: nothing was to be done. */
type Change = (person: Prospect) => Promise<readonly Invitation[] | null>;

async function changerOf(
  writer: StoreWriter,
  deps: RowDeps,
  deed: Exclude<ManyDeed, { readonly kind: "never-invite" }>,
): Promise<Change | null> {
  switch (deed.kind) {
    case "move": {
      const noteLimit = noteLimitOf(await writer.settings());
      const to = await destinationOf(writer, deed.segmentId, noteLimit);
      return to && ((person) => movePerson(writer, deps, person, to));
    }
    case "skip":
      return (person) => recordWaiting(writer, deps, person, "skip", () => true);
    case "not-today":
      return (person) =>
        recordWaiting(writer, deps, person, "send-back", ({ queued, state }) => {
          return queued !== null || state === "approved";
        });
    default:
      return assertNever(deed);
  }
}

async function recordWaiting(
  writer: StoreWriter,
  deps: RowDeps,
  person: Prospect,
  kind: "skip" | "send-back",
  concerns: (invitation: Invitation) => boolean,
): Promise<readonly Invitation[] | null> {
  const log = { kind: kind === "skip" ? "skipped" : "sent-back", detail: "by the person" } as const;
  const before: Invitation[] = [];
  for (const invitation of await writer.invitationsOfProspect(person.id)) {
    if (!concerns(invitation)) continue;
    const event = { kind, at: deps.clock.now() };
    if (await record(writer, deps.ids, invitation, event, log)) before.push(invitation);
  }
  return before.length === 0 ? null : before;
}

/** Each by everything they are known by. */
const blockFor = ({ keys, fullName }: Prospect): readonly NewBlock[] => {
  const values = keys.map((key) => `person:${key}` as const);
  const label = fullName.trim() || (keys[0] ?? "");
  return values.length === 0 ? [] : [{ values, label }];
};

async function neverInvite(deps: RowDeps, ids: readonly string[], watch: ManyWatch): Promise<ManyReport> {
  const tokens: BlockUndo[] = [];
  let changed = 0;
  const done = await inTurns(ids, watch, async (some) => {
    const report = await deps.store.write(async (writer) => {
      const people = await writer.prospectsById(some);
      const at = deps.clock.now();
      return await putBlocks(writer, { ...deps, clock: { now: () => at } }, people.flatMap(blockFor));
    });
    changed += report.added;
    if (report.undo) tokens.push(report.undo);
  });
  const undo = tokens.length === 0 ? null : { of: "never-invite" as const, tokens };
  return { changed, same: done - changed, left: ids.length - done, undo };
}
