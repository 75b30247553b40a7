import type { Plan } from "../../core/pacing/types.ts";
import type { Settings } from "../../core/settings/settings.ts";
import { blockerWords, boundWords } from "../words/allowance.ts";
import { isStop } from "../words/plan.ts";
import type { Moment } from "../words/when.ts";

export interface AllowanceProps {
  readonly plan: Plan;
  readonly paused: Settings["paused"];
  readonly moment: Moment;
}

/** Blockers that have their own notice or are said well enough by the line at the top. */
const SAID_ELSEWHERE = new Set(["different-account", "in-flight", "withdrawing"]);

/** Why so many today, a reason a line. */
export function Allowance({ plan, paused, moment }: AllowanceProps) {
  const { blocker } = plan;
  return (
    <ul class="stack tight">
      {plan.allowance.bounds.map((bound) => (
        <li key={bound.kind}>{boundWords(bound, moment)}</li>
      ))}
      {blocker && !isStop(blocker) && !SAID_ELSEWHERE.has(blocker.kind) && !paused && (
        <li>
          {blockerWords(blocker, plan.nextAt, moment).what} {blockerWords(blocker, plan.nextAt, moment).why}
        </li>
      )}
    </ul>
  );
}
