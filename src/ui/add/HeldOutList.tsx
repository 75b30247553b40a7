import type { HeldOutReason } from "../../app/people/hold-out.ts";
import type { ProspectKey } from "../../core/prospect/prospect.ts";
import { rich, t } from "../i18n/language.ts";
import { listed } from "../words/count.ts";
import { groupWords, heldOutWords } from "../words/held-out.ts";
import { nameOf } from "../words/name.ts";
import type { Moment } from "../words/when.ts";

export interface HeldOutListProps {
  readonly heldOut: readonly {
    readonly fullName: string;
    readonly keys: readonly ProspectKey[];
    readonly reason: HeldOutReason;
  }[];
  /** All of them; those named may be fewer. */
  readonly count: number;
  readonly moment: Moment;
}

/** Most who are named. */
const NAMED = 200;

/** "connected already (3) and waiting already (1)", of those given. */
function summaryOf(heldOut: HeldOutListProps["heldOut"]): string {
  const counts = new Map<HeldOutReason["kind"], number>();
  for (const { reason } of heldOut) counts.set(reason.kind, (counts.get(reason.kind) ?? 0) + 1);
  return listed([...counts].map(([kind, n]) => groupWords(kind, n)));
}

/** Who is held out, folded: how many and why, then each by name. */
export function HeldOutList({ heldOut, count, moment }: HeldOutListProps) {
  if (count === 0) return null;
  const named = heldOut.slice(0, NAMED);
  return (
    <details class="fold">
      <summary>
        {heldOut.length === count
          ? rich("people_held_out_for", {
              count,
              soft: (parts) => <span class="soft small">{parts}</span>,
              reasons: summaryOf(heldOut),
            })
          : t("people_held_out", { count })}
      </summary>
      <ul class="found">
        {named.map(({ fullName, keys, reason }) => (
          <li key={keys[0]}>
            <strong dir="auto">{nameOf({ fullName, keys })}</strong>
            <span class="soft"> · {heldOutWords(reason, moment)}</span>
          </li>
        ))}
      </ul>
      {count > named.length && <p class="soft">{t("people_and_more", { count: count - named.length })}</p>}
    </details>
  );
}
