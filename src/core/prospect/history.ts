import type { Instant, LocalDay } from "../shared/time.ts";
import type { ProspectKey } from "./prospect.ts";

/** An invitation sent before this extension counted, as LinkedIn's archive tells it. */
export interface PastInvitation {
  /** The same for the same invitation in every archive: whom and when. */
  readonly id: string;
  /** Null: an old archive without addresses. */
  readonly key: ProspectKey | null;
  readonly fullName: string;
  readonly sentAt: Instant;
  readonly sentDay: LocalDay;
  /** `""`: none. */
  readonly note: string;
  /** Where the archive has no day, that on which it was brought in. Null: no acceptance is known. */
  readonly acceptedOn: LocalDay | null;
}
