import type { PageReading } from "../../core/page/reading.ts";
import { stops } from "../../core/restriction/cooldown.ts";
import { inForce, type RestrictionEvent } from "../../core/restriction/restriction.ts";
import { type Instant, MINUTE } from "../../core/shared/time.ts";
import type { SendingDeps } from "../deps.ts";
import { logAccount } from "../log.ts";
import { hearSentList } from "../observing/by-hand.ts";
import { readPlan } from "../planning/read-plan.ts";
import type { StoreReader, StoreWriter } from "../ports.ts";
import { checkAccount } from "../sending/account.ts";
import { SENT_PAGE } from "../sending/own-pages.ts";
import { recordStop } from "../sending/stop.ts";
import { showInWorkTab } from "../sending/work-tab.ts";
import { MOST_TRIES } from "./most-tries.ts";

/** Newest first: what was sent during a stop stands on the first ones. */
const SCREENS = 3;
/** Between one try and the next: the page or the connection may have been slow. */
const TRY_AGAIN_AFTER = 10 * MINUTE;

/** The events the person confirmed and whose look at the Sent page is still to come, while nothing else stops. */
async function waitingFor(reader: StoreReader, now: Instant): Promise<readonly RestrictionEvent[]> {
  const confirmed = inForce(await reader.restrictions(now)).filter(
    ({ confirmedAt, checkedAt }) => confirmedAt !== null && checkedAt === null,
  );
  if (confirmed.length === 0) return [];
  const reading = await readPlan(reader, now);
  if (reading?.plan.blocker?.kind !== "restriction-needs-check") return [];
  const stopping = new Set(reading.snapshot.restrictions.map(({ id }) => id));
  return confirmed.filter(({ id }) => stopping.has(id));
}

const triesOf = (events: readonly RestrictionEvent[]): number =>
  Math.max(0, ...events.map(({ checkTries }) => checkTries));

/** When the Sent page is opened (again); null: nothing waits for it, or the person is asked first. */
export async function nextCheckAt(reader: StoreReader, now: Instant): Promise<Instant | null> {
  const events = await waitingFor(reader, now);
  if (events.length === 0 || triesOf(events) >= MOST_TRIES) return null;
  const tried = events.flatMap(({ checkTriedAt }) => checkTriedAt ?? []);
  return tried.length === 0 ? now : Math.max(...tried) + TRY_AGAIN_AFTER;
}

/**
 * After the person confirmed that LinkedIn works again, and before the next one goes: makes sure who is
 * signed in (I9), opens the Sent page and reads its first screens. What was sent by hand meanwhile counts
 * from then on (I3); a stop met on the way is a new event (I4). A page that can't be read is tried three
 * times, then the person is asked. Runs under the runner's lock; pressing is no part of it.
 */
export async function checkAfterStop(deps: SendingDeps): Promise<void> {
  const at = await deps.store.read((reader) => nextCheckAt(reader, deps.clock.now()));
  if (at === null || at > deps.clock.now()) return;
  const account = await checkAccount(deps);
  if (account.kind === "different") return;
  if (account.kind === "stop") return stopMet(deps, account.reading, "own profile");
  if (account.kind === "unreadable") return inVain(deps);
  const shown = await showInWorkTab(deps, SENT_PAGE);
  const reading = shown.answered ? await deps.page.collect(shown.tabId, SCREENS) : null;
  if (reading?.surface === "stop") return stopMet(deps, reading, "Sent page");
  if (reading?.surface !== "sent-invitations") return inVain(deps);
  await hearSentList(deps, reading.people);
  await deps.store.write(async (writer) => {
    const now = deps.clock.now();
    const events = await waitingFor(writer, now);
    await put(writer, events, { checkedAt: now, checkTriedAt: now });
    if (events.length === 0) return;
    const detail = `Sent page read: ${reading.people.length}`;
    await logAccount(writer, deps.ids, { kind: "resumed", at: now, detail });
  });
}

async function stopMet(
  deps: SendingDeps,
  { restriction }: Extract<PageReading, { surface: "stop" }>,
  seenOn: string,
): Promise<void> {
  await recordStop(deps, restriction, seenOn);
  // A notice stops nothing, and hides the list all the same.
  if (!stops(restriction)) await inVain(deps);
}

/** Not to be read: tried again later, or asked of the person. */
async function inVain(deps: SendingDeps): Promise<void> {
  await deps.store.write(async (writer) => {
    const now = deps.clock.now();
    const events = await waitingFor(writer, now);
    await put(writer, events, { checkTries: triesOf(events) + 1, checkTriedAt: now });
  });
}

async function put(
  writer: StoreWriter,
  events: readonly RestrictionEvent[],
  change: Partial<RestrictionEvent>,
): Promise<void> {
  for (const event of events) await writer.putRestriction({ ...event, ...change });
}
