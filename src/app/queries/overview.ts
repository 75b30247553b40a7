import { guiding, stops } from "../../core/restriction/cooldown.ts";
import { NOTICES_FROM, noticesAt } from "../../core/restriction/notice.ts";
import { isOpen } from "../../core/restriction/restriction.ts";
import { DAY, type Instant } from "../../core/shared/time.ts";
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

/** Everything the popup shows, in a bounded number of rows. */
export async function readOverview(reader: StoreReader, now: Instant): Promise<Overview> {
  const oldest = { order: "oldest", limit: SHOWN } as const;
  const [
    settings,
    segments,
    counts,
    queued,
    held,
    approved,
    unknown,
    lately,
    restrictions,
    planned,
    takenBackUnknown,
  ] = await Promise.all([
    reader.settings(),
    reader.segments(),
    reader.stateCounts(),
    reader.drafts("queued", QUEUE_MOST),
    reader.drafts("held", SHOWN),
    reader.invitationsInState("approved", oldest),
    reader.invitationsInState("unknown", oldest),
    reader.invitationsInState("not-sent", { order: "newest", limit: NOT_SENT_SHOWN }),
    reader.restrictions(now - NOTICES_FROM),
    readPlan(reader, now),
    reader.withdrawalsInState("unknown", oldest),
  ]);
  const notSent = lately.filter(({ updatedAt }) => now - updatedAt < NOT_SENT_SHOWN_FOR);
  const inFlight = planned?.inFlight ? [planned.inFlight] : [];
  const [entriesOf, takingBack, notKnownTakenBack] = await Promise.all([
    readEntries(reader, segments, [...queued, ...held, ...approved, ...unknown, ...notSent, ...inFlight]),
    withdrawalEntries(reader, planned?.withdrawing ? [planned.withdrawing] : []),
    withdrawalEntries(reader, takenBackUnknown),
  ]);
  const own = restrictions.filter(({ accountId }) => accountId === null || accountId === settings.accountId);
  const standing = own.filter((event) => isOpen(event) && stops(event.kind));
  return {
    settings,
    plan: planned?.plan ?? null,
    snapshot: planned?.snapshot ?? null,
    review: await withTakenBack(reader, entriesOf(queued)),
    reviewLater: Math.max(0, counts.draft - held.length - queued.length),
    held: entriesOf(held),
    approved: entriesOf(approved),
    inFlight: entriesOf(inFlight)[0] ?? null,
    takingBack: takingBack[0] ?? null,
    takenBackUnknown: notKnownTakenBack,
    unknown: entriesOf(unknown),
    notSent: entriesOf(notSent),
    restriction: guiding(standing, now),
    notices:
      settings.policy === null || standing.length > 0
        ? []
        : noticesAt(own, settings.policy.zone, settings.notesSeen, now),
    counts,
  };
}
