import type { Invitation, NotSentReason } from "../../core/invitation/invitation.ts";
import type { InviteOutcome, PageLimits } from "../../core/page/reading.ts";
import { assertNever } from "../../core/shared/result.ts";
import type { Instant } from "../../core/shared/time.ts";
import type { RowDeps } from "../deps.ts";
import type { StoreWriter } from "../ports.ts";
import { record } from "./record.ts";
import { recordRestriction } from "./stop.ts";

/** The person ended it, or it only needs other words: shown for review again, with a new yes. */
const BACK_TO_REVIEW: ReadonlySet<NotSentReason> = new Set([
  "closed-by-person",
  "left-by-person",
  "notes-spent",
  "note-refused",
]);

/** So many in a row that the page could not be worked with: LinkedIn has changed, stop trying. */
export const BREAKER_AFTER = 3;
const NOT_UNDERSTOOD: ReadonlySet<NotSentReason> = new Set([
  "control-not-found",
  "dialog-not-opened",
  "dialog-not-understood",
  "page-not-ready",
]);

export async function pauseFor(
  writer: StoreWriter,
  pauseReason: "notes-spent" | "page-not-understood",
): Promise<void> {
  const settings = await writer.settings();
  if (!settings.paused) await writer.putSettings({ ...settings, paused: true, pauseReason });
}

async function recordNotSent(
  writer: StoreWriter,
  deps: RowDeps,
  invitation: Invitation,
  outcome: { readonly reason: NotSentReason; readonly evidence: string },
  at: Instant,
): Promise<void> {
  const ended = await record(
    writer,
    deps.ids,
    invitation,
    { kind: "not-sent", reason: outcome.reason, at },
    { kind: "not-sent", detail: `${outcome.reason}: ${outcome.evidence}` },
  );
  if (!ended) return;
  if (outcome.reason === "notes-spent") {
    await recordRestriction(writer, deps.ids, { kind: "notes-spent", at, seenOn: "invite dialog" });
    // The page's own word, whatever our count says: none is left this month.
    await writer.putSettings({ ...(await writer.settings()), notesSeen: { remaining: 0, at } });
    await pauseFor(writer, "notes-spent");
  }
  if (NOT_UNDERSTOOD.has(outcome.reason)) {
    const recent = await writer.invitationsInState("not-sent", { order: "newest", limit: BREAKER_AFTER });
    const failing = recent.every(({ reason }) => reason !== null && NOT_UNDERSTOOD.has(reason));
    if (failing && recent.length === BREAKER_AFTER) await pauseFor(writer, "page-not-understood");
  }
  if (BACK_TO_REVIEW.has(outcome.reason)) {
    await record(
      writer,
      deps.ids,
      ended,
      { kind: "requeue", at },
      { kind: "restored", detail: outcome.reason },
    );
  }
}

/** Two different people in a row whose email was asked for: LinkedIn means the account (domain). */
async function emailAskedTwice(writer: StoreWriter): Promise<boolean> {
  const recent = await writer.invitationsInState("not-sent", { order: "newest", limit: 2 });
  const newestSent = (await writer.invitationsInState("sent", { order: "newest", limit: 1 }))[0];
  return (
    new Set(recent.map(({ prospectId }) => prospectId)).size === 2 &&
    recent.every(
      ({ reason, updatedAt }) => reason === "email-required" && updatedAt > (newestSent?.updatedAt ?? 0),
    )
  );
}

/** The page's own numbers are the truth: the notes left, and a shorter limit for them, are learnt at once. */
async function learn(writer: StoreWriter, limits: PageLimits, at: Instant): Promise<void> {
  const { noteLimit, notesRemaining } = limits;
  if (notesRemaining !== null) {
    await writer.putSettings({ ...(await writer.settings()), notesSeen: { remaining: notesRemaining, at } });
  }
  const settings = await writer.settings();
  if (settings.policy === null || noteLimit === null || noteLimit === settings.policy.noteLimit) return;
  if (noteLimit < 50 || noteLimit > 300) return;
  await writer.putSettings({ ...settings, policy: { ...settings.policy, noteLimit } });
}

/** One step of the protocol's sixth: the outcome, the log row and the counters in one transaction. */
async function recordOutcome(
  writer: StoreWriter,
  deps: RowDeps,
  invitation: Invitation,
  outcome: InviteOutcome,
  at: Instant,
): Promise<void> {
  const { ids } = deps;
  switch (outcome.kind) {
    case "sent": {
      // An unknown one has been counted already: settling it moves the count, it does not add one.
      const kind = invitation.state === "unknown" ? "settled-sent" : "sent";
      await record(writer, ids, invitation, { kind: "sent", at }, { kind, detail: outcome.evidence });
      return;
    }
    case "unknown":
      await record(
        writer,
        ids,
        invitation,
        { kind: "unknown", at },
        { kind: "unknown", detail: outcome.evidence },
      );
      return;
    case "not-sent":
      await recordNotSent(writer, deps, invitation, outcome, at);
      if (outcome.reason === "email-required" && (await emailAskedTwice(writer))) {
        await recordRestriction(writer, ids, { kind: "email-required", at, seenOn: "invite dialog" });
      }
      return;
    case "stopped":
      await (outcome.pressed
        ? record(
            writer,
            ids,
            invitation,
            { kind: "unknown", at },
            { kind: "unknown", detail: outcome.evidence },
          )
        : record(
            writer,
            ids,
            invitation,
            { kind: "return", reason: "stopped", at },
            { kind: "returned", detail: "stopped" },
          ));
      // After it: what was pressed is among what had been sent when LinkedIn said so.
      await recordRestriction(writer, ids, { kind: outcome.restriction, at, seenOn: "invite dialog" });
      return;
    default:
      assertNever(outcome);
  }
}

const WAITING = ["dispatched", "unknown"] as const;

async function findByCommand(writer: StoreWriter, commandId: string): Promise<Invitation | undefined> {
  for (const state of WAITING) {
    const rows = await writer.invitationsInState(state, { order: "newest", limit: 50 });
    const found = rows.find(({ dispatch }) => dispatch?.commandId === commandId);
    if (found) return found;
  }
  return undefined;
}

/** A content script says what came of a command. Heard twice, or from another tab, it changes nothing. */
export async function hearOutcome(
  deps: RowDeps,
  heard: {
    readonly commandId: string;
    readonly outcome: InviteOutcome;
    readonly limits: PageLimits;
    readonly tabId: number;
  },
): Promise<void> {
  await deps.store.write(async (writer) => {
    const invitation = await findByCommand(writer, heard.commandId);
    if (!invitation || invitation.dispatch?.tabId !== heard.tabId) return;
    const now = deps.clock.now();
    await learn(writer, heard.limits, now);
    await recordOutcome(writer, deps, invitation, heard.outcome, now);
  });
}
