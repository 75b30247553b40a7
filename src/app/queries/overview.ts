import { NOTICES_FROM, noticesAt } from "../../core/restriction/notice.ts";
import type { Segment } from "../../core/segment/segment.ts";
import { DAY, type Instant } from "../../core/shared/time.ts";
import { ownEvents, standingStop } from "../head/standing-stop.ts";
import { readPlan } from "../planning/read-plan.ts";
import type { StoreReader } from "../ports.ts";
import { QUEUE_MOST } from "../queue/most.ts";
import type { Overview } from "../views.ts";
import { withdrawalEntries } from "../withdrawing/read-withdrawals.ts";
import { readEntries, withTakenBack } from "./entries.ts";

/** Rows read for a popup: bounded, whatever the store holds. */
const SHOWN = 100;
/** How long and how many of those that came to nothing are shown. */
const NOT_SENT_SHOWN_FOR = 14 * DAY;
const NOT_SENT_SHOWN = 20;

/** The invitations of each list. */
async function readLists(reader: StoreReader, now: Instant) {
  const oldest = { order: "oldest", limit: SHOWN } as const;
  const [queued, held, approved, unknown, lately] = await Promise.all([
    reader.drafts("queued", QUEUE_MOST),
    reader.drafts("held", SHOWN),
    reader.invitationsInState("approved", oldest),
    reader.invitationsInState("unknown", oldest),
    reader.invitationsInState("not-sent", { order: "newest", limit: NOT_SENT_SHOWN }),
  ]);
  const notSent = lately.filter(({ updatedAt }) => now - updatedAt < NOT_SENT_SHOWN_FOR);
  return { queued, held, approved, unknown, notSent };
}

/** The same with whom they are about. */
async function withEntries(
  reader: StoreReader,
  segments: readonly Segment[],
  { queued, held, approved, unknown, notSent }: Awaited<ReturnType<typeof readLists>>,
) {
  const all = [...queued, ...held, ...approved, ...unknown, ...notSent];
  const entriesOf = await readEntries(reader, segments, all);
  return {
    review: await withTakenBack(reader, entriesOf(queued)),
    held: entriesOf(held),
    approved: entriesOf(approved),
    unknown: entriesOf(unknown),
    notSent: entriesOf(notSent),
  };
}

/** Everything the popup shows, in a bounded number of rows. */
export async function readOverview(reader: StoreReader, now: Instant): Promise<Overview> {
  const oldest = { order: "oldest", limit: SHOWN } as const;
  const named = reader.segments();
  const lists = readLists(reader, now);
  // Whom the lists are about is read while the plan is made: whoever looks waits for the longer of the two.
  const [segments, { queued, held }, settings, counts, restrictions, planned, listed, takenBackUnknown] =
    await Promise.all([
      named,
      lists,
      reader.settings(),
      reader.stateCounts(),
      reader.restrictions(now - NOTICES_FROM),
      readPlan(reader, now),
      lists.then(async (found) => await withEntries(reader, await named, found)),
      reader
        .withdrawalsInState("unknown", oldest)
        .then(async (unknown) => await withdrawalEntries(reader, unknown)),
    ]);
  const inFlight = planned?.inFlight ?? null;
  const [inFlightEntries, takingBack] = await Promise.all([
    inFlight === null ? [] : readEntries(reader, segments, [inFlight]).then((of) => of([inFlight])),
    withdrawalEntries(reader, planned?.withdrawing ? [planned.withdrawing] : []),
  ]);
  const own = ownEvents(restrictions, settings);
  const restriction = standingStop(own, now);
  return {
    settings,
    plan: planned?.plan ?? null,
    snapshot: planned?.snapshot ?? null,
    ...listed,
    reviewLater: Math.max(0, counts.draft - held.length - queued.length),
    inFlight: inFlightEntries[0] ?? null,
    takingBack: takingBack[0] ?? null,
    takenBackUnknown,
    restriction,
    notices:
      settings.policy === null || restriction !== null
        ? []
        : noticesAt(own, settings.policy.zone, settings.notesSeen, now),
    counts,
  };
}
