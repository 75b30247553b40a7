import type { SendingMode } from "../../core/invitation/invitation.ts";
import { inForce } from "../../core/restriction/restriction.ts";
import { fail, ok, type Result } from "../../core/shared/result.ts";
import type { RowDeps } from "../deps.ts";
import { logAccount } from "../log.ts";
import { lookAgain } from "../restrictions/tell.ts";

export async function pause(deps: RowDeps): Promise<void> {
  await deps.store.write(async (writer) => {
    await writer.putSettings({ ...(await writer.settings()), paused: true, pauseReason: "person" });
  });
}

export async function goOn(deps: RowDeps): Promise<void> {
  await deps.store.write(async (writer) => {
    const settings = await writer.settings();
    await writer.putSettings({ ...settings, paused: false, pauseReason: null });
  });
}

/**
 * The one key for both. `look`: something else than the person paused it, which is to be read before going on.
 * Before set-up there is nothing to pause: `look` too.
 */
export async function pauseOrGoOn(deps: RowDeps): Promise<"paused" | "gone-on" | "look"> {
  return deps.store.write(async (writer) => {
    const settings = await writer.settings();
    if (settings.policy === null) return "look";
    if (!settings.paused) {
      await writer.putSettings({ ...settings, paused: true, pauseReason: "person" });
      return "paused";
    }
    if ((settings.pauseReason ?? "person") !== "person") return "look";
    await writer.putSettings({ ...settings, paused: false, pauseReason: null });
    return "gone-on";
  });
}

/** Forgets who was seen signed in, so that the next send looks again (I9). */
export async function lookAgainAtAccount(deps: RowDeps): Promise<void> {
  await deps.store.write(async (writer) => {
    await writer.putSettings({ ...(await writer.settings()), seenAccountId: null });
  });
}

/** The queue goes over to the account now signed in: its ramp starts anew, the caps still count everything (I9). */
export async function adoptSeenAccount(deps: RowDeps): Promise<void> {
  await deps.store.write(async (writer) => {
    const settings = await writer.settings();
    if (settings.seenAccountId === null) return;
    await writer.putSettings({
      ...settings,
      accountId: settings.seenAccountId,
      accountSince: deps.clock.now(),
    });
  });
}

/**
 * Only after the cooldown, and only the person can (I4). One that stands beside it is asked for after it.
 * Before the next one goes the worker reads the Sent page (`restrictions/check-sent.ts`).
 */
export async function confirmRestriction(deps: RowDeps, restrictionId: string): Promise<void> {
  await deps.store.write(async (writer) => {
    const now = deps.clock.now();
    const standing = inForce(await writer.restrictions(now)).filter(
      ({ confirmedAt }) => confirmedAt === null,
    );
    const event = standing.find(({ id }) => id === restrictionId);
    if (!event || now < event.cooldownUntil) return;
    await writer.putRestriction({ ...event, confirmedAt: now, checkTries: 0, checkTriedAt: null });
    // The person has looked: what could not be read for an earlier one is tried anew with it.
    await lookAgain(writer, now);
    await logAccount(writer, deps.ids, { kind: "resumed", at: now, detail: event.kind });
  });
}

/** Why the extension may not press: the statement was not agreed to. */
export type ConsentProblem = "not-agreed";

/** Hands-free needs the agreement to the statement that was shown; it is stored with its date. */
export async function setSendingMode(
  deps: RowDeps,
  mode: SendingMode,
  statementVersion: number | null,
): Promise<Result<void, ConsentProblem>> {
  return deps.store.write(async (writer) => {
    const settings = await writer.settings();
    if (mode === "assisted") {
      await writer.putSettings({ ...settings, sendingMode: mode, handsFree: null });
      return ok(undefined);
    }
    if (statementVersion === null) return fail("not-agreed");
    const handsFree = { statementVersion, agreedAt: deps.clock.now() };
    await writer.putSettings({ ...settings, sendingMode: mode, handsFree });
    return ok(undefined);
  });
}
