import type { OwnProfile } from "../../core/profile/own-profile.ts";
import type { InterfaceDeps, Nudging } from "../deps.ts";
import { type CheckOutcome, checkOwnProfile, type WhichTab } from "./check.ts";

/** The person's own profile, read when they ask for it and at no other time. */
export interface ProfileActions {
  checkProfile(where: WhichTab): Promise<CheckOutcome>;
  /** Gives what was kept, for `keepProfiles`. */
  forgetProfiles(): Promise<readonly OwnProfile[]>;
  /** Takes `forgetProfiles` back; what was read anew since stays as it is. */
  keepProfiles(profiles: readonly OwnProfile[]): Promise<void>;
}

export const profileActions = (deps: InterfaceDeps, nudging: Nudging): ProfileActions => ({
  checkProfile: (where) => nudging(checkOwnProfile(deps, where)),
  forgetProfiles: () =>
    deps.store.write(async (writer) => {
      const profiles = await writer.ownProfiles();
      await writer.deleteOwnProfiles();
      return profiles;
    }),
  keepProfiles: (profiles) =>
    deps.store.write(async (writer) => {
      const newer = new Set((await writer.ownProfiles()).map(({ id }) => id));
      for (const profile of profiles) if (!newer.has(profile.id)) await writer.putOwnProfile(profile);
    }),
});
