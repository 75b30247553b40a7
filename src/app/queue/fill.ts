import type { Draw } from "../../core/experiment/index.ts";
import { mayInvite } from "../../core/invitation/approval.ts";
import type { Hold, Invitation, Queued } from "../../core/invitation/invitation.ts";
import { nextInTurn } from "../../core/pacing/turns.ts";
import type { Candidate, PacingSnapshot, Spent } from "../../core/pacing/types.ts";
import { variation } from "../../core/pacing/variation.ts";
import { blockValuesOf } from "../../core/prospect/block.ts";
import type { Prospect } from "../../core/prospect/prospect.ts";
import { wordingsInUse } from "../../core/segment/segment.ts";
import { noteLimitOf, type Settings } from "../../core/settings/settings.ts";
import { type Instant, type LocalDay, localDay, type Zone } from "../../core/shared/time.ts";
import { standingsOf } from "../archive/lookup.ts";
import type { RowDeps } from "../deps.ts";
import { proposalFor, type Wordings } from "../people/propose.ts";
import { readPlan } from "../planning/read-plan.ts";
import type { StoreReader, StoreWriter } from "../ports.ts";
import type { UndoToken } from "../reports.ts";
import { record } from "../sending/record.ts";
import { armsOf, type Chooser, chooserOf } from "./choose.ts";
import { QUEUE_MOST } from "./most.ts";

/** So many, with those approved, are there to be reviewed ahead of a day that takes fewer. Ours. */
const REVIEW_AHEAD = 5;
/** Passed over for each one wanted (blocked meanwhile, a hole in the note): more than that is for the next turn. */
const PASSED_OVER = 20;

interface Line {
  readonly wordings: Wordings;
  readonly chooser: Chooser;
  /** Those who wait, oldest first; taken from the front. */
  readonly waiting: Invitation[];
}

/** One filling: what it works with. */
interface Filling {
  readonly writer: StoreWriter;
  readonly deps: RowDeps;
  readonly settings: Settings;
  readonly at: Instant;
  readonly because: Queued["because"];
  readonly lines: ReadonlyMap<string, Line>;
  readonly weights: PacingSnapshot["weights"];
  /** What segments had lately, oldest first, those waiting for a yes or their turn included. */
  readonly had: Spent[];
  notesLeft: number;
}

/**
 * Puts people into today's list for review: with those approved already as many as the day still takes.
 * At the first turn of a day that is its list; later it makes room for those who came since, and for another
 * where one was skipped. `asked`: so many more because the person wants them. Gives those it put there, with the
 * way back; null: nobody. One transaction.
 */
export async function fillQueue(deps: RowDeps, asked = 0): Promise<UndoToken | null> {
  const wanted = await deps.store.read(async (reader) => await wantedNow(reader, deps.clock.now(), asked));
  if (wanted === 0) return null;
  return deps.store.write(async (writer) => {
    const at = deps.clock.now();
    const count = await wantedNow(writer, at, asked);
    const filling = count > 0 ? await beginFilling(writer, deps, at, count, asked > 0) : null;
    if (filling === null) return null;
    const before: Invitation[] = [];
    for (let passed = 0; before.length < count && passed < count * PASSED_OVER; passed += 1) {
      const line = nextLine(filling);
      if (line === null) break;
      const put = await putOne(filling, line);
      if (put !== null) before.push(put);
    }
    return before.length > 0 ? { label: "Added to the list", before, changedAt: at } : null;
  });
}

/** How many more the list takes now; 0 before set-up. */
async function wantedNow(reader: StoreReader, at: Instant, asked: number): Promise<number> {
  const planned = await readPlan(reader, at);
  if (planned === null) return 0;
  const queued = (await reader.drafts("queued", QUEUE_MOST)).length;
  const room = QUEUE_MOST - queued;
  if (asked > 0) return Math.min(asked, room);
  const { approved } = await reader.stateCounts();
  const target = Math.max(planned.plan.allowance.left, REVIEW_AHEAD) - approved;
  return Math.max(0, Math.min(target - queued, room));
}

async function beginFilling(
  writer: StoreWriter,
  deps: RowDeps,
  at: Instant,
  count: number,
  isAsked: boolean,
): Promise<Filling | null> {
  const planned = await readPlan(writer, at);
  const settings = await writer.settings();
  if (planned === null || settings.policy === null) return null;
  const inState = (state: "approved" | "prepared" | "dispatched") =>
    writer.invitationsInState(state, { order: "oldest", limit: QUEUE_MOST });
  const [segments, templates, dispatched, prepared, approved, queued] = await Promise.all([
    writer.segments(),
    writer.templates(),
    inState("dispatched"),
    inState("prepared"),
    inState("approved"),
    writer.drafts("queued", QUEUE_MOST),
  ]);
  const { zone } = settings.policy;
  const today = localDay(at, zone);
  const ahead = [...dispatched, ...prepared, ...approved, ...queued];
  const lines = new Map<string, Line>();
  for (const segment of segments.filter(({ archivedAt }) => archivedAt === null)) {
    const inUse = wordingsInUse(templates, segment.id);
    const waiting = (await writer.pool(segment.id, count * 2 + QUEUE_MOST)).filter(
      (one) => isAsked || !isPutOff(one, today, zone),
    );
    if (waiting.length === 0) continue;
    const wordings = { segment, inUse };
    const all = await writer.variantFigures(inUse.map(({ id }) => id));
    // "Evenly" begins where it was chosen: it does not even out what was learnt before.
    const since = segment.allocation === "evenly" ? localDay(segment.updatedAt, zone) : "";
    const figures = all.filter(({ day }) => day >= since);
    const arms = armsOf(wordings, figures, ahead, today, at);
    const draw = drawFor(settings.seed, `${today} ${segment.id} ${at}`);
    lines.set(segment.id, { wordings, waiting, chooser: chooserOf(wordings, arms, count, draw) });
  }
  const { notesPerMonth } = settings.policy;
  const noted = ahead.filter(({ note }) => note !== "").length;
  return {
    writer,
    deps,
    settings,
    at,
    because: isAsked ? "asked-for" : "share",
    lines,
    weights: planned.snapshot.weights,
    had: [...planned.snapshot.sends, ...ahead.map(({ id, segmentId }) => ({ id, at, segmentId }))],
    notesLeft:
      notesPerMonth === null ? Number.POSITIVE_INFINITY : notesPerMonth - planned.snapshot.notesUsed - noted,
  };
}

/** Sent back by the person today: not before tomorrow, unless they ask for more. */
const isPutOff = ({ waitsSince, createdAt }: Invitation, today: LocalDay, zone: Zone): boolean =>
  waitsSince !== createdAt && localDay(waitsSince, zone) === today;

/** The same choices for the same filling: it may run again when a transaction has to. */
function drawFor(seed: number, filling: string): Draw {
  let place = 0;
  return () => {
    place += 1;
    return variation(seed, filling, place);
  };
}

/** The segment whose turn it is, among those that have somebody and words to go with. */
function nextLine({ lines, had, weights, notesLeft }: Filling): Line | null {
  const firsts = [...lines].flatMap(([segmentId, { waiting, chooser }]): Candidate[] => {
    const first = waiting[0];
    return first && chooser.peek(notesLeft) ? [{ id: first.id, segmentId, noted: false }] : [];
  });
  const next = nextInTurn(firsts, { sends: had, weights });
  return next?.segmentId ? (lines.get(next.segmentId) ?? null) : null;
}

/** The first of a line into the list; gives it as it was before. Null: it was set aside or left out, with its reason. */
async function putOne(filling: Filling, { wordings, chooser, waiting }: Line): Promise<Invitation | null> {
  const { writer, deps, settings, at, because, had } = filling;
  const invitation = waiting.shift();
  const choice = chooser.peek(filling.notesLeft);
  const prospect = invitation && (await writer.prospect(invitation.prospectId));
  if (!invitation || !prospect || !choice || !settings.policy) return null;
  if (await leftOut(filling, invitation, prospect)) return null;
  const { note, hold, template } = proposalFor(wordings, prospect, noteLimitOf(settings), choice.template);
  const isEdited = invitation.noteOrigin === "edited";
  if (hold !== null && !isEdited) {
    await setAside(filling, invitation, hold);
    return null;
  }
  const queued: Queued = {
    day: localDay(at, settings.policy.zone),
    place: at + had.length / 1_000,
    because,
    wording: choice.wording,
  };
  const words = isEdited
    ? {
        note: invitation.note,
        templateId: invitation.templateId,
        templateRevision: invitation.templateRevision,
      }
    : { note, templateId: template?.id ?? null, templateRevision: template?.revision ?? 0 };
  const put = await record(
    writer,
    deps.ids,
    invitation,
    { kind: "queue", queued, ...words, at },
    { kind: "queued", detail: `${because}, ${choice.wording}` },
  );
  if (put === null) return null;
  had.push({ id: put.id, at, segmentId: put.segmentId });
  chooser.take();
  if (put.note !== "") filling.notesLeft -= 1;
  return invitation;
}

/** Somebody who must not be invited is set aside or skipped with the reason, as at every entry. */
async function leftOut(filling: Filling, invitation: Invitation, prospect: Prospect): Promise<boolean> {
  const { writer, deps, at } = filling;
  const [block] = await writer.blocksOf(blockValuesOf(prospect));
  if (block) {
    await setAside(filling, invitation, { kind: "never-invite", label: block.label });
    return true;
  }
  const others = (await writer.invitationsOfProspect(prospect.id)).filter(({ id }) => id !== invitation.id);
  const may = mayInvite(others, at);
  if (may.ok) {
    const [standing = null] = await standingsOf(writer, [prospect.keys], at);
    if (standing === null) return false;
    // Taken back long enough ago: the archive's word on that very invitation no longer counts.
    if (standing.kind !== "connected" && others.some(({ state }) => state === "withdrawn")) return false;
    await setAside(filling, invitation, { kind: "standing", standing: standing.kind });
    return true;
  }
  const detail = may.error.kind;
  await record(writer, deps.ids, invitation, { kind: "skip", at }, { kind: "skipped", detail });
  return true;
}

async function setAside({ writer, deps, at }: Filling, invitation: Invitation, hold: Hold): Promise<void> {
  const { note, noteOrigin, templateRevision } = invitation;
  await record(
    writer,
    deps.ids,
    invitation,
    { kind: "rewrite", note, noteOrigin, hold, templateRevision, at },
    { kind: "proposed", detail: "set aside" },
  );
}
