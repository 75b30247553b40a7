import type { Signs as Seen } from "../../app/health/read-signs.ts";
import type { HealthFigure } from "../../core/health/figure.ts";
import type { Notice } from "../../core/restriction/notice.ts";
import { rich } from "../i18n/language.ts";
import type { PagePlace } from "../page/places.ts";
import { hidden } from "../today/hidden.tsx";
import { verdictWords } from "../words/health.ts";
import { newConnectionsWords } from "../words/new-connections.ts";

export interface SignsProps {
  readonly signs: Seen;
  /** Leads to a place of the full page. */
  readonly onPlace: (place: PagePlace) => void;
  /** A stop has its own notice: what the account's health says besides is left out then. */
  readonly stopped: boolean;
  /** Those that have a line of their own below; what they say is not said twice. */
  readonly notices: readonly Notice[];
}

/** Whether a notice says what the verdict would. */
const saysIt = ({ kind }: Notice, about: HealthFigure | null): boolean =>
  kind === "notes-spent"
    ? about?.kind === "notes"
    : about?.kind === "last-event" && about.event === "approaching-limit";

/** A line in the popup's head when the account wants a look, and one when somebody said yes. Else nothing. */
export function Signs({ signs, onPlace, stopped, notices }: SignsProps) {
  const { verdict } = signs.health ?? {};
  const isSaid =
    stopped || (verdict !== undefined && notices.some((notice) => saysIt(notice, verdict.about)));
  const health = isSaid ? null : signs.health;
  const { connections } = signs;
  if (health === null && connections.count === 0) return null;
  return (
    <div class="signs">
      {health && (
        <p class={health.verdict.level === "act" ? "strong" : undefined}>
          {verdictWords(health)}{" "}
          <button type="button" class="plain" onClick={() => onPlace("health")}>
            {rich("today_signs_why", { hidden })}{" "}
            <span class="arrow" aria-hidden="true">
              ↗
            </span>
          </button>
        </p>
      )}
      {connections.count > 0 && (
        <p>
          <button type="button" class="plain" onClick={() => onPlace("accepted")}>
            {rich("today_signs_connections", { connections: newConnectionsWords(connections), hidden })}{" "}
            <span class="arrow" aria-hidden="true">
              ↗
            </span>
          </button>
        </p>
      )}
    </div>
  );
}
