import { useState } from "preact/hooks";
import type { EventView } from "../../app/restrictions/view.ts";
import { isStanding, stops } from "../../core/restriction/cooldown.ts";
import type { RestrictionEvent } from "../../core/restriction/restriction.ts";
import { isOpen } from "../../core/restriction/restriction.ts";
import { Act } from "../parts/Act.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { restrictionName, restrictionWords } from "../words/restriction.ts";
import { seenWords, standingWords, stretchWords, whenWords } from "../words/restriction-page.ts";
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

/** Everything LinkedIn said, newest first; what was dismissed stays, greyed. */
export function EventList({ events, ...rest }: EventListProps) {
  if (events.length === 0)
    return (
      <p class="soft">Nothing, as far as Politely saw. If it warned you by mail or on the phone, add it.</p>
    );
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
  const which = (
    <span class="hidden-text">
      {" "}
      {restrictionName(event.kind)}, {whenWords(event.at, moment.zone)}
    </span>
  );
  return (
    <li class={event.dismissedAt !== null ? "event dismissed" : stands ? "event standing" : "event"}>
      <h3>{restrictionName(event.kind)}</h3>
      <p>{standingWords(event, moment)}</p>
      <p class="soft small">
        {whenWords(event.at, moment.zone)}, {seenWords(event)}
        {elsewhere && ", in another account"}
      </p>
      {stretch !== null && <p class="small">{stretch}</p>}
      {event.remark !== "" && <p class="small own-words">“{event.remark}”</p>}
      {event.dismissedAt === null && event.id !== shown && (
        <details class="fold">
          <summary>What it means, and what led to it{which}</summary>
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
              Correct{which}
            </Act>
            <Act idle={busy} onAct={() => (open ? setAsking(true) : onDismiss(event))}>
              This was none{which}
            </Act>
          </>
        ) : (
          <Act idle={busy} onAct={() => onRestore(event)}>
            It was one after all{which}
          </Act>
        )}
      </div>
      {asking && (
        <Dialog title="Was it really none?" onClose={() => setAsking(false)}>
          {(close) => (
            <>
              <p>
                Then it no longer holds sending back, and sending may go on at once. If LinkedIn did say stop,
                going on is what makes the next stop longer.
              </p>
              <div class="row">
                <Act
                  onAct={() => {
                    close();
                    onDismiss(event);
                  }}
                >
                  Yes, it was none
                </Act>
                <Act class="main" onAct={close}>
                  Keep it
                </Act>
              </div>
            </>
          )}
        </Dialog>
      )}
    </li>
  );
}
