import type { Audience } from "../../core/profile/mutual-ground.ts";
import type { OwnProfile } from "../../core/profile/own-profile.ts";
import { wordingsInUse } from "../../core/segment/segment.ts";
import type { Zone } from "../../core/shared/time.ts";
import type { StoreReader } from "../ports.ts";

/** A segment beside the profile; `people` are the first of them, `more`: there are others. */
export interface AudienceView extends Audience {
  readonly more: boolean;
}

/** What the place of the own profile shows. */
export interface ProfilePlace {
  readonly zone: Zone;
  readonly isSetUp: boolean;
  /** The one read last first: one for each account. */
  readonly profiles: readonly OwnProfile[];
  /** Whose the queue is; null: not known yet. */
  readonly account: { readonly id: string; readonly name: string } | null;
  /** In use, in the order in which they were made. */
  readonly audiences: readonly AudienceView[];
}

/** People looked through in each segment. Ours: enough to tell whether a place is shared by many. */
const PEOPLE = 500;

export async function readProfilePlace(reader: StoreReader): Promise<ProfilePlace> {
  const [settings, accounts, profiles, segments, templates] = await Promise.all([
    reader.settings(),
    reader.accounts(),
    reader.ownProfiles(),
    reader.segments(),
    reader.templates(),
  ]);
  const inUse = profiles.length === 0 ? [] : segments.filter(({ archivedAt }) => archivedAt === null);
  return {
    zone: settings.policy?.zone ?? "UTC",
    isSetUp: settings.policy !== null,
    profiles: profiles.toSorted((a, b) => b.readAt - a.readAt),
    account: accounts.find(({ id }) => id === settings.accountId) ?? null,
    audiences: await Promise.all(
      inUse.map(async (segment) => {
        const people = await reader.prospectsOfSegment(segment.id, PEOPLE + 1);
        return {
          segment,
          // A segment without notes says nothing that could be backed up.
          wordings: segment.notePolicy === "blank" ? [] : wordingsInUse(templates, segment.id),
          people: people.slice(0, PEOPLE),
          more: people.length > PEOPLE,
        };
      }),
    ),
  };
}
