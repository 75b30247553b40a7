import type { Signs as Seen } from "../../app/health/read-signs.ts";
import type { PagePlace } from "../page/places.ts";
import { newConnectionsWords } from "../words/accepted.ts";
import { verdictWords } from "../words/health.ts";

export interface SignsProps {
  readonly signs: Seen;
  /** Leads to a place of the full page. */
  readonly onPlace: (place: PagePlace) => void;
  /** A stop has its own notice: what the account's health says besides is left out then. */
  readonly stopped: boolean;
}

/** A line in the popup's head when the account wants a look, and one when somebody said yes. Else nothing. */
export function Signs({ signs, onPlace, stopped }: SignsProps) {
  const health = stopped ? null : signs.health;
  const { connections } = signs;
  if (health === null && connections.count === 0) return null;
  return (
    <div class="signs">
      {health && (
        <p class={health.verdict.level === "act" ? "strong" : undefined}>
          {verdictWords(health)}{" "}
          <button type="button" class="plain" onClick={() => onPlace("health")}>
            See why <span aria-hidden="true">↗</span>
            <span class="hidden-text"> on the page Health</span>
          </button>
        </p>
      )}
      {connections.count > 0 && (
        <p>
          <button type="button" class="plain" onClick={() => onPlace("accepted")}>
            {newConnectionsWords(connections)} <span aria-hidden="true">↗</span>
            <span class="hidden-text"> on the full page</span>
          </button>
        </p>
      )}
    </div>
  );
}
