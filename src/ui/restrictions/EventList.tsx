import type { ComponentChild } from "preact";
import { useState } from "preact/hooks";
import type { EventView } from "../../app/restrictions/view.ts";
import { isStanding, stops } from "../../core/restriction/cooldown.ts";
import type { RestrictionEvent } from "../../core/restriction/restriction.ts";
import { isOpen } from "../../core/restriction/restriction.ts";
import { rich, t } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { restrictionName, restrictionWords } from "../words/restriction.ts";
import { standingWords, stretchWords, whenSeenWords, whenWords } from "../words/restriction-page.ts";
import type { Moment } from "../words/when.ts";
import { Guide, WhatLedToIt } from "./Guide.tsx";

export interface EventListProps {
  readonly events: readonly EventView[];
  readonly moment: Moment;
  readonly busy: boolean;
  /** The one that is explained above already; null: none. */
  readonly shown: string | null;
  readonly onCorrect: (event: RestrictionEvent) => void;
  readonly onDismiss: (event: RestrictionEvent) => void;
  readonly onRestore: (event: RestrictionEvent) => void;
}

/** By which the address can lead to one of them. */
export const eventId = (id: string): string => `event-${id}`;

/** Everything LinkedIn said, newest first; what was dismissed stays, greyed. */
export function EventList({ events, ...rest }: EventListProps) {
  if (events.length === 0) return <p class="soft">{t("restrictions_events_none")}</p>;
  return (
    <ol class="events">
      {events.map((view) => (
        <Entry key={view.event.id} view={view} {...rest} />
      ))}
    </ol>
  );
}

interface EntryProps extends Omit<EventListProps, "events"> {
  readonly view: EventView;
}

function Entry({ view, moment, busy, shown, onCorrect, onDismiss, onRestore }: EntryProps) {
  const { event, elsewhere } = view;
  const [asking, setAsking] = useState(false);
  const stretch = stretchWords(view);
  const open = isOpen(event) && stops(event.kind) && !elsewhere;
  const stands = isStanding(event) && !elsewhere;
  /** What is meant, for those who hear one control after another. */
  const which = {
    name: restrictionName(event.kind),
    when: whenWords(event.at, moment.zone),
    hidden: (parts: ComponentChild[]) => <span class="hidden-text">{parts}</span>,
  };
  return (
    <li
      id={eventId(event.id)}
      tabIndex={-1}
      class={event.dismissedAt !== null ? "event dismissed" : stands ? "event standing" : "event"}
    >
      <h3>{restrictionName(event.kind)}</h3>
      <p>{standingWords(event, moment)}</p>
      <p class="soft small">{whenSeenWords(view, moment.zone)}</p>
      {stretch !== null && <p class="small">{stretch}</p>}
      {event.remark !== "" && (
        <p class="small own-words">{t("restrictions_own_words", { remark: event.remark })}</p>
      )}
      {event.dismissedAt === null && event.id !== shown && (
        <details class="fold">
          <summary>{rich("restrictions_event_more", which)}</summary>
          <div class="stack inner">
            <p>{restrictionWords(event.kind).what}</p>
            <WhatLedToIt event={event} as="h4" />
            <Guide kind={event.kind} as="h4" />
          </div>
        </details>
      )}
      <div class="row">
        {event.dismissedAt === null ? (
          <>
            <Act idle={busy} onAct={() => onCorrect(event)}>
              {rich("restrictions_event_correct", which)}
            </Act>
            <Act idle={busy} onAct={() => (open ? setAsking(true) : onDismiss(event))}>
              {rich("restrictions_event_dismiss", which)}
            </Act>
          </>
        ) : (
          <Act idle={busy} onAct={() => onRestore(event)}>
            {rich("restrictions_event_restore", which)}
          </Act>
        )}
      </div>
      {asking && (
        <Dialog title={t("restrictions_dismiss_title")} onClose={() => setAsking(false)}>
          {(close) => (
            <>
              <p>{t("restrictions_dismiss_risk")}</p>
              <div class="row">
                <Act
                  onAct={() => {
                    close();
                    onDismiss(event);
                  }}
                >
                  {t("restrictions_dismiss_yes")}
                </Act>
                <Act class="main" onAct={close}>
                  {t("restrictions_dismiss_keep")}
                </Act>
              </div>
            </>
          )}
        </Dialog>
      )}
    </li>
  );
}
