import { useMemo, useRef } from "preact/hooks";
import { closingEarly } from "../../app/planning/read-plan.ts";
import type { Overview } from "../../app/views.ts";
import { forecastDays, listThroughBy } from "../../core/pacing/forecast.ts";
import type { Policy } from "../../core/policy/policy.ts";
import type { Instant } from "../../core/shared/time.ts";

const DAYS = 14;

/**
 * What the pace comes to, made anew as it is typed. `typed`: null while it can't be used; then what is given
 * stays that of the last one that could, at first the one `saved`. Null before set-up.
 */
export function useForecast(
  { snapshot, settings: { seed }, counts }: Pick<Overview, "snapshot" | "settings" | "counts">,
  saved: Policy,
  typed: Policy | null,
  now: Instant,
) {
  const last = useRef(saved);
  if (typed !== null) last.current = typed;
  const drawn = last.current;
  const waiting = counts.draft + counts.approved;
  return useMemo(() => {
    if (snapshot === null) return null;
    // As the plan has it, nothing is begun in the last minutes of the hours.
    const policy = closingEarly(drawn);
    return {
      zone: drawn.zone,
      days: forecastDays(snapshot, policy, now, seed, DAYS),
      waiting,
      through: listThroughBy(snapshot, policy, now, seed, waiting),
    };
  }, [drawn, snapshot, seed, waiting, now]);
}

export type Forecast = NonNullable<ReturnType<typeof useForecast>>;
