import type { SendingDeps } from "../deps.ts";
import { readPlan } from "../planning/read-plan.ts";
import { nextCheckAt } from "../restrictions/check-sent.ts";

/** What waits for the person, as a number and a sentence. */
export async function showOnBadge(deps: Pick<SendingDeps, "store" | "clock" | "badge">): Promise<void> {
  const { counts, plan, inFlight, withdrawing, unknown, looksAt } = await deps.store.read(async (reader) => {
    const now = deps.clock.now();
    const reading = await readPlan(reader, now);
    return {
      counts: await reader.stateCounts(),
      plan: reading?.plan ?? null,
      inFlight: reading?.inFlight ?? null,
      withdrawing: reading?.withdrawing ?? null,
      looksAt: await nextCheckAt(reader, now),
      unknown: await reader.withdrawalsInState("unknown", { order: "oldest", limit: 100 }),
    };
  });
  const blocker = plan?.blocker?.kind;
  if (blocker === "restriction" || blocker === "restriction-needs-person") {
    await deps.badge.show("!", "LinkedIn asked to stop. Nothing is sent.", "restricted");
    return;
  }
  if (blocker === "restriction-needs-check") {
    await (looksAt === null
      ? deps.badge.show("?", "The Sent page could not be read. Nothing is sent until it was.", "attention")
      : deps.badge.show("", "Confirmed. The Sent page is looked at before the next one goes.", "calm"));
    return;
  }
  if (inFlight?.dispatch?.mode === "assisted" && inFlight.state === "dispatched") {
    await deps.badge.show("1", "An invitation is ready: press Send on LinkedIn.", "attention");
    return;
  }
  if (withdrawing?.dispatch?.mode === "assisted" && withdrawing.state === "dispatched") {
    await deps.badge.show("1", "One to take back: press Withdraw when LinkedIn asks.", "attention");
    return;
  }
  if (counts.unknown > 0) {
    await deps.badge.show("?", `${counts.unknown} with an outcome only you can tell.`, "attention");
    return;
  }
  if (unknown.length > 0) {
    const sentence = `${unknown.length} taken back or not: only you can tell.`;
    await deps.badge.show("?", sentence, "attention");
    return;
  }
  const toReview = Math.min(counts.draft, plan?.allowance.left ?? 0);
  if (toReview > 0) {
    await deps.badge.show(String(toReview), `${toReview} to review today.`, "calm");
    return;
  }
  await deps.badge.show("", "Politely", "calm");
}
