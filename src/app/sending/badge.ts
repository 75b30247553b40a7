import type { Instant } from "../../core/shared/time.ts";
import type { SendingDeps } from "../deps.ts";
import { type PlanReading, readPlan } from "../planning/read-plan.ts";
import type { Badge, StoreReader } from "../ports.ts";
import { nextCheckAt } from "../restrictions/check-sent.ts";

/** What the toolbar shows: a number or mark, the sentence of its tooltip, and how it is coloured. */
type Shown = Parameters<Badge["show"]>;

/** What waits for the person, as a number and a sentence. `planned`: the plan of this very transaction. */
export async function badgeFor(
  reader: StoreReader,
  now: Instant,
  planned: PlanReading | null,
): Promise<Shown> {
  const { plan, inFlight, withdrawing } = planned ?? { plan: null, inFlight: null, withdrawing: null };
  const blocker = plan?.blocker?.kind;
  if (blocker === "restriction" || blocker === "restriction-needs-person") {
    return ["!", "LinkedIn asked to stop. Nothing is sent.", "restricted"];
  }
  if (blocker === "restriction-needs-check") {
    return (await nextCheckAt(reader, now)) === null
      ? ["?", "The Sent page could not be read. Nothing is sent until it was.", "attention"]
      : ["", "Confirmed. The Sent page is looked at before the next one goes.", "calm"];
  }
  if (inFlight?.dispatch?.mode === "assisted" && inFlight.state === "dispatched") {
    return ["1", "An invitation is ready: press Send on LinkedIn.", "attention"];
  }
  if (withdrawing?.dispatch?.mode === "assisted" && withdrawing.state === "dispatched") {
    return ["1", "One to take back: press Withdraw when LinkedIn asks.", "attention"];
  }
  const counts = await reader.stateCounts();
  if (counts.unknown > 0) {
    return ["?", `${counts.unknown} with an outcome only you can tell.`, "attention"];
  }
  const unknown = await reader.withdrawalsInState("unknown", { order: "oldest", limit: 100 });
  if (unknown.length > 0) {
    const sentence = `${unknown.length} taken back or not: only you can tell.`;
    return ["?", sentence, "attention"];
  }
  const toReview = Math.min(counts.draft, plan?.allowance.left ?? 0);
  if (toReview > 0) {
    return [String(toReview), `${toReview} to review today.`, "calm"];
  }
  return ["", "Politely", "calm"];
}

/** The same on the toolbar, outside a turn of the worker. */
export async function showOnBadge(deps: Pick<SendingDeps, "store" | "clock" | "badge">): Promise<void> {
  const now = deps.clock.now();
  const shown = await deps.store.read(async (reader) => badgeFor(reader, now, await readPlan(reader, now)));
  await deps.badge.show(...shown);
}
