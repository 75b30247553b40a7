import type { ReadonlySignal } from "@preact/signals";
import type { Overview } from "../../app/views.ts";
import type { Instant } from "../../core/shared/time.ts";
import { spokenFlight, spokenWait } from "../words/panel.ts";
import { stateLine } from "../words/plan.ts";
import type { Moment } from "../words/when.ts";
import type { NextUp } from "./next-up.ts";

export interface PanelStatusProps {
  readonly overview: Overview;
  readonly next: NextUp | null;
  readonly moment: Moment;
  readonly second: ReadonlySignal<Instant>;
}

/**
 * The one voice of the panel: one stands ready, who is next, how many went. It stays where it is, so that a
 * change is heard, and speaks on a change and a few times in the last minutes.
 */
export function PanelStatus({ overview, next, moment, second }: PanelStatusProps) {
  const { inFlight, plan } = overview;
  const words =
    inFlight !== null
      ? spokenFlight(inFlight)
      : next !== null
        ? spokenWait(next, moment, second.value)
        : plan !== null
          ? stateLine(plan, moment).count
          : "";
  return (
    <p role="status" class="hidden-text">
      {words}
    </p>
  );
}
