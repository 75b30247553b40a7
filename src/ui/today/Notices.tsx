import type { Actions } from "../../app/actions.ts";
import type { Overview } from "../../app/views.ts";
import { pausedWords } from "../words/paused.ts";
import type { Moment } from "../words/when.ts";
import { AccountBanner } from "./AccountBanner.tsx";
import { InFlight } from "./InFlight.tsx";
import { isDifferentAccount } from "./needs.ts";
import { RestrictionBanner } from "./RestrictionBanner.tsx";
import type { Review } from "./review.ts";
import { isPausedForNotes, StandingNotices } from "./StandingNotices.tsx";
import { TakenBackUnknown } from "./TakenBackUnknown.tsx";
import { TakingBack } from "./TakingBack.tsx";
import { Unknown } from "./Unknown.tsx";

export interface NoticesProps {
  readonly overview: Overview;
  readonly actions: Actions;
  readonly review: Review;
  readonly moment: Moment;
  readonly onRestrictions: (() => void) | undefined;
}

/** What needs the person first, above the queue. */
export function Notices({ overview, actions, review, moment, onRestrictions }: NoticesProps) {
  const { settings } = overview;
  return (
    <>
      {overview.restriction && (
        <RestrictionBanner
          event={overview.restriction}
          actions={actions}
          moment={moment}
          onMore={onRestrictions}
        />
      )}
      {isDifferentAccount(overview) && <AccountBanner actions={actions} />}
      <StandingNotices overview={overview} moment={moment} onMore={onRestrictions} />
      {settings.paused && !isPausedForNotes(overview) && <p class="notice">{pausedWords(settings)}</p>}
      <Unknown entries={overview.unknown} review={review} moment={moment} />
      <TakenBackUnknown entries={overview.takenBackUnknown} actions={actions} moment={moment} />
      {overview.takingBack && <TakingBack entry={overview.takingBack} actions={actions} />}
      {overview.inFlight && <InFlight entry={overview.inFlight} actions={actions} />}
    </>
  );
}
