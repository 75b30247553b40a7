import type { Instant } from "../../core/shared/time.ts";
import type { SendingDeps } from "../deps.ts";
import { readFirstLine } from "../head/first-line.ts";
import { type PlanReading, readPlan } from "../planning/read-plan.ts";
import type { StoreReader } from "../ports.ts";
import type { Badge } from "../ports-toolbar.ts";
import { nextCheckAt } from "../restrictions/check-sent.ts";

/** What the toolbar shows: a number or mark, what its tooltip tells, and how it is coloured. */
type Shown = Parameters<Badge["show"]>;

/** What waits for the person, as a number and as what there is to tell. `planned`: the plan of this very transaction. */
async function badgeFor(reader: StoreReader, now: Instant, planned: PlanReading | null): Promise<Shown> {
  const { plan, inFlight, withdrawing } = planned ?? { plan: null, inFlight: null, withdrawing: null };
  const blocker = plan?.blocker?.kind;
  if (blocker === "restriction" || blocker === "restriction-needs-person") {
    return ["!", { kind: "stopped" }, "restricted"];
  }
  if (blocker === "restriction-needs-check") {
    return (await nextCheckAt(reader, now)) === null
      ? ["?", { kind: "sent-page-unread" }, "attention"]
      : ["", { kind: "sent-page-next" }, "calm"];
  }
  if (inFlight?.dispatch?.mode === "assisted" && inFlight.state === "dispatched") {
    return ["1", { kind: "press-send" }, "attention"];
  }
  if (withdrawing?.dispatch?.mode === "assisted" && withdrawing.state === "dispatched") {
    return ["1", { kind: "press-withdraw" }, "attention"];
  }
  const counts = await reader.stateCounts();
  if (counts.unknown > 0) {
    return ["?", { kind: "sent-or-not", count: counts.unknown }, "attention"];
  }
  const unknown = await reader.withdrawalsInState("unknown", { order: "oldest", limit: 100 });
  if (unknown.length > 0) {
    return ["?", { kind: "taken-back-or-not", count: unknown.length }, "attention"];
  }
  // Nothing else on the toolbar says so, and a key of the browser pauses without opening anything.
  if (blocker === "paused") return ["❙❙", { kind: "paused" }, "calm"];
  const toReview = Math.min(counts.draft, plan?.allowance.left ?? 0);
  if (toReview > 0) {
    return [String(toReview), { kind: "to-review", count: toReview }, "calm"];
  }
  return ["", { kind: "nothing" }, "calm"];
}

/** What the toolbar shows and what its popup says first. */
export async function readToolbar(reader: StoreReader, now: Instant, planned: PlanReading | null) {
  const [shown, firstLine] = await Promise.all([
    badgeFor(reader, now, planned),
    readFirstLine(reader, now, planned),
  ]);
  return { shown, firstLine };
}

/** Both on the toolbar. */
export async function showToolbar(
  { badge }: Pick<SendingDeps, "badge">,
  { shown, firstLine }: Awaited<ReturnType<typeof readToolbar>>,
): Promise<void> {
  await Promise.all([badge.show(...shown), badge.openWith(firstLine)]);
}

/** The same outside a turn of the worker. */
export async function showOnBadge(deps: Pick<SendingDeps, "store" | "clock" | "badge">): Promise<void> {
  const now = deps.clock.now();
  const read = await deps.store.read(
    async (reader) => await readToolbar(reader, now, await readPlan(reader, now)),
  );
  await showToolbar(deps, read);
}
