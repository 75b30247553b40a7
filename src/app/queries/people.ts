import type { Attempt } from "../../core/invitation/attempt.ts";
import { INVITATION_STATES, type Invitation } from "../../core/invitation/invitation.ts";
import type { Block } from "../../core/prospect/block.ts";
import type { PastInvitation } from "../../core/prospect/history.ts";
import type { Prospect } from "../../core/prospect/prospect.ts";
import type { Segment } from "../../core/segment/segment.ts";
import type { Settings } from "../../core/settings/settings.ts";
import { blockOf } from "../blocking/set-aside.ts";
import { type DeletionPreview, previewDeletion } from "../people-out/delete.ts";
import { type DirectoryRow, readRow } from "../people-out/directory.ts";
import type { StoreReader } from "../ports.ts";

/** What the place shows besides the list itself: a few rows, whatever the store holds. */
export interface PeoplePlaceView {
  readonly settings: Settings;
  readonly segments: readonly Segment[];
  readonly blocks: readonly Block[];
  /** Another text whenever any invitation has come, gone or changed: the list is then out of date. */
  readonly version: string;
}

export const readPeoplePlace = async (reader: StoreReader): Promise<PeoplePlaceView> => ({
  settings: await reader.settings(),
  segments: await reader.segments(),
  blocks: await reader.blocks(),
  version: await versionOf(reader),
});

/** How many are in each state, and the newest change in each: one row a state, however many there are. */
async function versionOf(reader: StoreReader): Promise<string> {
  const newest = await Promise.all(
    INVITATION_STATES.map((state) => reader.invitationsInState(state, { order: "newest", limit: 1 })),
  );
  return JSON.stringify([await reader.stateCounts(), newest.map(([one]) => one?.updatedAt)]);
}

/** Everything known of one person. */
export interface PersonView {
  readonly person: Prospect;
  readonly row: DirectoryRow;
  readonly segmentName: string | null;
  /** Newest first. */
  readonly invitations: readonly Invitation[];
  /** Newest first. */
  readonly log: readonly Attempt[];
  /** As LinkedIn's archive told. */
  readonly archived: readonly PastInvitation[];
  /** What keeps them from being invited; null: nothing. */
  readonly block: Block | null;
  readonly deletion: DeletionPreview;
}

/** Null: gone. */
export async function readPerson(reader: StoreReader, prospectId: string): Promise<PersonView | null> {
  const person = await reader.prospect(prospectId);
  const row = await readRow(reader, prospectId);
  if (!person || !row) return null;
  const segment = (await reader.segments()).find(({ id }) => id === person.segmentId);
  return {
    person,
    row,
    segmentName: segment?.name ?? null,
    invitations: (await reader.invitationsOfProspect(prospectId)).toReversed(),
    log: (await reader.attemptsOfProspect(prospectId)).toReversed(),
    archived: await reader.historyOf(person.keys),
    block: await blockOf(reader, person),
    deletion: await previewDeletion(reader, person),
  };
}
