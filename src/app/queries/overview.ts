import { guiding, stops } from "../../core/restriction/cooldown.ts";
import { NOTICES_FROM, noticesAt } from "../../core/restriction/notice.ts";
import { isOpen } from "../../core/restriction/restriction.ts";
import { DAY, type Instant } from "../../core/shared/time.ts";
import { readPlan } from "../planning/read-plan.ts";
import type { StoreReader } from "../ports.ts";
import { QUEUE_MOST } from "../queue/most.ts";
import type { Overview } from "../views.ts";
import { withdrawalEntries } from "../withdrawing/read-withdrawals.ts";
import { toEntries, withTakenBack } from "./entries.ts";

/** Rows read for a popup: bounded, whatever the store holds. */
const SHOWN = 100;
/** How long and how many of those that came to nothing are shown. */
const NOT_SENT_SHOWN_FOR = 14 * DAY;
const NOT_SENT_SHOWN = 20;

/** Everything the popup shows, in a bounded number of rows. */
export async function readOverview(reader: StoreReader, now: Instant): Promise<Overview> {
  const oldest = { order: "oldest", limit: SHOWN } as const;
  const [settings, segments, counts, queued, held, approved, unknown, notSent, restrictions, planned] =
    await Promise.all([
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
    ]);
  const takenBackUnknown = await reader.withdrawalsInState("unknown", oldest);
  const takingBack = await withdrawalEntries(reader, planned?.withdrawing ? [planned.withdrawing] : []);
  const inFlight = planned?.inFlight ? await toEntries(reader, segments, [planned.inFlight]) : [];
  const own = restrictions.filter(({ accountId }) => accountId === null || accountId === settings.accountId);
  const standing = own.filter((event) => isOpen(event) && stops(event.kind));
  return {
    settings,
    plan: planned?.plan ?? null,
    snapshot: planned?.snapshot ?? null,
    review: await withTakenBack(reader, await toEntries(reader, segments, queued)),
    reviewLater: Math.max(0, counts.draft - held.length - queued.length),
    held: await toEntries(reader, segments, held),
    approved: await toEntries(reader, segments, approved),
    inFlight: inFlight[0] ?? null,
    takingBack: takingBack[0] ?? null,
    takenBackUnknown: await withdrawalEntries(reader, takenBackUnknown),
    unknown: await toEntries(reader, segments, unknown),
    notSent: await toEntries(
      reader,
      segments,
      notSent.filter(({ updatedAt }) => now - updatedAt < NOT_SENT_SHOWN_FOR),
    ),
    restriction: guiding(standing, now),
    notices:
      settings.policy === null || standing.length > 0
        ? []
        : noticesAt(own, settings.policy.zone, settings.notesSeen, now),
    counts,
  };
}
