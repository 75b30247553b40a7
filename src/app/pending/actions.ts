import type { ProspectKey } from "../../core/prospect/prospect.ts";
import { readSoFar } from "../../core/withdrawal/sent-reading.ts";
import type { InterfaceDeps, Nudging } from "../deps.ts";
import { type KeepReport, keepTrack } from "./keep-track.ts";
import type { SentReadingResult } from "./read-sent-page.ts";
import { type GoneAs, settleGone } from "./settle-gone.ts";

/** What the person does about invitations that wait for an answer, beside taking them back. */
export interface PendingActions {
  /** Opens LinkedIn's Sent page in a tab and reads it; resolves when the reading is over. */
  readSentPage(): Promise<SentReadingResult>;
  stopReadingSent(): Promise<void>;
  /** Brings the tab that is being read to the front. False: it is gone. */
  showSentPage(): Promise<boolean>;
  /** People on LinkedIn's list alone come into the log, so that they can be picked. */
  keepTrack(keys: readonly ProspectKey[]): Promise<KeepReport>;
  /** What became of those who are not on LinkedIn's list any more. Gives how many changed. */
  settleGone(invitationIds: readonly string[], as: GoneAs): Promise<number>;
}

export const pendingActions = (deps: InterfaceDeps, nudging: Nudging): PendingActions => ({
  async readSentPage() {
    try {
      return await deps.worker.readSentPage();
    } catch (error) {
      // A worker that died under it says nothing: the next one, woken here, says how far it had come.
      await deps.worker.poke();
      const list = await deps.store.read((reader) => reader.sentList());
      if (list?.state !== "cut-off") throw error;
      return { kind: "read", state: list.state, read: readSoFar(list) };
    }
  },
  stopReadingSent: () => deps.worker.stopReadingSent(),
  async showSentPage() {
    const { workTab } = await deps.store.read((reader) => reader.settings());
    if (workTab === null || !(await deps.tabs.exists(workTab.tabId))) return false;
    await deps.tabs.focus(workTab.tabId);
    return true;
  },
  keepTrack: (keys) => nudging(keepTrack(deps, keys)),
  settleGone: (invitationIds, as) => nudging(settleGone(deps, invitationIds, as)),
});
