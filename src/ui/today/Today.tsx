import { useEffect, useRef, useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { Overview, QueueEntry, SegmentView } from "../../app/views.ts";
import { t } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { pausedWords } from "../words/paused.ts";
import { blockerWords, boundWords, isStop } from "../words/plan.ts";
import type { Moment } from "../words/when.ts";
import { AccountBanner } from "./AccountBanner.tsx";
import { ApproveAll } from "./ApproveAll.tsx";
import { Approved } from "./Approved.tsx";
import { allAtOnce, approvable } from "./all-at-once.ts";
import { EmptyQueue } from "./EmptyQueue.tsx";
import { Held } from "./Held.tsx";
import { InFlight } from "./InFlight.tsx";
import { KeysDialog } from "./KeysDialog.tsx";
import { NotSent } from "./NotSent.tsx";
import { Queue } from "./Queue.tsx";
import { RestrictionBanner } from "./RestrictionBanner.tsx";
import type { Review } from "./review.ts";
import { isPausedForNotes, StandingNotices } from "./StandingNotices.tsx";
import { useSeen } from "./seen.ts";
import { TakenBackUnknown } from "./TakenBackUnknown.tsx";
import { TakingBack } from "./TakingBack.tsx";
import { Unknown } from "./Unknown.tsx";

export interface TodayProps {
  readonly overview: Overview;
  readonly actions: Actions;
  readonly review: Review;
  readonly moment: Moment;
  readonly segments: readonly SegmentView[];
  readonly onWrite: () => void;
  readonly onAdd: () => void;
  /** Opens what LinkedIn said; left out where a link within the page leads there. */
  readonly onRestrictions?: (() => void) | undefined;
}

/** Blockers that have their own notice or are said well enough by the line at the top. */
const SAID_ELSEWHERE = new Set(["different-account", "in-flight", "withdrawing"]);

const differentAccount = ({ settings }: Overview): boolean =>
  settings.accountId !== null &&
  settings.seenAccountId !== null &&
  settings.seenAccountId !== settings.accountId;

/** Today: what needs the person first, then the queue, then what waits. */
export function Today({
  overview,
  actions,
  review,
  moment,
  segments,
  onWrite,
  onAdd,
  onRestrictions,
}: TodayProps) {
  const [keys, setKeys] = useState(false);
  const { plan, settings } = overview;
  const limit = settings.policy?.noteLimit ?? 0;
  const leaving = review.leaving.value;
  const stays = ({ invitation }: QueueEntry) => leaving.get(invitation.id) !== invitation.updatedAt;
  const entries = overview.review.filter(stays);
  // Nothing to mend where somebody is never to be invited: that list is under People.
  const held = overview.held.filter(
    (entry) => stays(entry) && entry.invitation.hold?.kind !== "never-invite",
  );
  const nothing = overview.review.length + overview.held.length + overview.approved.length === 0;
  const notices =
    overview.restriction !== null ||
    overview.notices.length > 0 ||
    differentAccount(overview) ||
    settings.paused ||
    overview.unknown.length > 0 ||
    overview.takenBackUnknown.length > 0 ||
    overview.takingBack !== null ||
    overview.inFlight !== null;
  const list = useRef<HTMLElement>(null);
  const seen = useSeen(list, entries);
  const shown = approvable(entries, review);
  const blocker = plan?.blocker;
  const last = review.last.value;

  useEffect(() => review.forget(overview), [overview, review]);

  return (
    <div class="middle">
      <main class="popup-body" aria-label={t("today_place_today")} tabIndex={-1}>
        {overview.restriction && (
          <RestrictionBanner
            event={overview.restriction}
            actions={actions}
            moment={moment}
            onMore={onRestrictions}
          />
        )}
        {differentAccount(overview) && <AccountBanner actions={actions} />}
        <StandingNotices overview={overview} moment={moment} onMore={onRestrictions} />
        {settings.paused && !isPausedForNotes(overview) && <p class="notice">{pausedWords(settings)}</p>}
        <Unknown entries={overview.unknown} review={review} moment={moment} />
        <TakenBackUnknown entries={overview.takenBackUnknown} actions={actions} moment={moment} />
        {overview.takingBack && <TakingBack entry={overview.takingBack} actions={actions} />}
        {overview.inFlight && <InFlight entry={overview.inFlight} actions={actions} />}
        <ActionFailure problem={review.problem.value} />
        {nothing && last === null ? (
          <EmptyQueue
            hasSegments={segments.length > 0}
            later={overview.reviewLater}
            onWrite={onWrite}
            onAdd={onAdd}
            onMore={() => review.askForMore(5)}
          />
        ) : (
          <Queue
            overview={overview}
            entries={entries}
            review={review}
            moment={moment}
            limit={limit}
            onKeys={() => setKeys(true)}
            first={!notices}
            seen={seen}
            root={list}
            segments={segments}
          />
        )}
        <Approved
          entries={overview.approved}
          count={overview.counts.approved}
          review={review}
          moment={moment}
        />
        <Held entries={held} review={review} limit={limit} />
        <NotSent entries={overview.notSent} review={review} moment={moment} />
        {plan && (
          <details class="fold">
            <summary>{t("today_why_so_many", { count: plan.allowance.today })}</summary>
            <ul class="stack tight">
              {plan.allowance.bounds.map((bound) => (
                <li key={bound.kind}>{boundWords(bound, moment)}</li>
              ))}
              {blocker && !isStop(blocker) && !SAID_ELSEWHERE.has(blocker.kind) && !settings.paused && (
                <li>
                  {blockerWords(blocker, plan.nextAt, moment).what}{" "}
                  {blockerWords(blocker, plan.nextAt, moment).why}
                </li>
              )}
            </ul>
          </details>
        )}
        <KeysDialog open={keys} onClose={() => setKeys(false)} />
      </main>
      <p role="status" class="hidden-text">
        {last?.sentence}
      </p>
      <footer class={shown.length > 1 || last ? "popup-foot" : "popup-foot empty"}>
        <div class="done-line">
          <p class="last">
            <span aria-hidden="true">{last?.sentence} </span>
            {last?.undo && (
              <Act class="plain" aria-keyshortcuts="u" onAct={review.undo}>
                {t("today_undo")} <kbd aria-hidden="true">u</kbd>
              </Act>
            )}
          </p>
          {shown.length > 1 && (
            <ApproveAll
              entries={shown}
              seen={seen}
              onAct={() => allAtOnce(entries, seen, review, list)?.()}
            />
          )}
        </div>
      </footer>
    </div>
  );
}
