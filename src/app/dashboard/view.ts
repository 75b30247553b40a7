import type { GroupShare } from "../../core/dashboard/by-group.ts";
import type { WeekShare } from "../../core/dashboard/by-week.ts";
import type { DashboardFilter } from "../../core/dashboard/filter.ts";
import type { ForecastBand } from "../../core/dashboard/forecast-band.ts";
import type { Funnel } from "../../core/dashboard/funnel.ts";
import type { PendingByAge } from "../../core/dashboard/pending-by-age.ts";
import type { Ramp } from "../../core/dashboard/ramp.ts";
import type { Sentence } from "../../core/dashboard/sentence.ts";
import type { Share } from "../../core/dashboard/shares.ts";
import type { TimeToAcceptance } from "../../core/dashboard/time-to-acceptance.ts";
import type { RestrictionEvent } from "../../core/restriction/restriction.ts";
import type { Instant, LocalDay, Zone } from "../../core/shared/time.ts";

/** Everything the dashboard shows, of one moment. */
export interface DashboardFigures {
  /** As asked for; ids that are gone are left out. */
  readonly filter: DashboardFilter;
  readonly choices: FilterChoices;
  readonly now: Instant;
  readonly today: LocalDay;
  readonly zone: Zone;
  /** False before the set-up; figures may be there, from LinkedIn's archive. */
  readonly isSetUp: boolean;
  /** First day looked at: that of the period, or the first that has figures where it is later; null: none has. */
  readonly from: LocalDay | null;
  /** Today's sentence; of the account as a whole. */
  readonly sentence: Sentence;
  /** All that was sent in the period, filtered. */
  readonly total: Share;
  /** Each week of the period, oldest first, filtered; sums to `total`. */
  readonly weeks: readonly WeekShare[];
  /** Filtered; the most sent first. Each sums to `total`. */
  readonly bySegment: readonly GroupShare[];
  readonly byVariant: readonly GroupShare[];
  /** Filtered. */
  readonly funnel: Funnel;
  /** Filtered. */
  readonly timeToAcceptance: TimeToAcceptance;
  /** By segment and wording, whatever the period: who waits, waits now. */
  readonly pending: PendingByAge;
  /** Of the account; by period alone. */
  readonly ramp: Ramp;
  /** Of the account; null before the set-up, or while the log is in disorder. */
  readonly forecast: ForecastBand | null;
  /** In the period, newest first; those the person dismissed are among them. */
  readonly restrictions: readonly RestrictionEvent[];
}

/** What the filters offer, oldest first: whatever exists, archived and retired ones too. */
export interface FilterChoices {
  readonly segments: readonly { readonly id: string; readonly name: string; readonly archived: boolean }[];
  readonly wordings: readonly {
    readonly id: string;
    readonly name: string;
    readonly segmentId: string;
    readonly segmentName: string;
    readonly retired: boolean;
  }[];
}
