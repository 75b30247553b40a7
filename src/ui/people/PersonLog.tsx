import type { ComponentChild } from "preact";
import type { Attempt } from "../../core/invitation/attempt.ts";
import { rich, t } from "../i18n/language.ts";
import { eventWords } from "../words/person-state.ts";
import { dateAndTime, type Moment } from "../words/when.ts";

const soft = (parts: ComponentChild[]) => <span class="soft">{parts}</span>;

export interface PersonLogProps {
  /** Newest first. */
  readonly log: readonly Attempt[];
  readonly moment: Moment;
}

/** What happened with one person, row by row; closed until it is asked for. */
export function PersonLog({ log, moment }: PersonLogProps) {
  if (log.length === 0) return null;
  return (
    <details class="fold">
      <summary>{t("people_log", { count: log.length })}</summary>
      <ol class="log">
        {log.map((row) => (
          <li key={row.id}>
            <span class="soft">{dateAndTime(row.at, moment.zone)}</span>
            <span>
              {row.detail === null
                ? eventWords(row.kind)
                : rich("people_log_row", { event: eventWords(row.kind), soft, detail: row.detail })}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
