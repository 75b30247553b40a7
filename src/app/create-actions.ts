import { peopleOn } from "../core/page/reading.ts";
import type { Actions } from "./actions.ts";
import { changeSegment, createSegment } from "./composing/segments.ts";
import type { InterfaceDeps } from "./deps.ts";
import { addPeople } from "./people/add.ts";
import { changePerson } from "./people/change-person.ts";
import { joinKeysOf } from "./people/join-keys.ts";
import { readKnown } from "./queries/known.ts";
import { approve, editNote, putBack, skip, unapprove } from "./review/decide.ts";
import { settle } from "./review/settle.ts";
import { undo } from "./review/undo.ts";
import {
  adoptSeenAccount,
  confirmRestriction,
  goOn,
  lookAgainAtAccount,
  pause,
  setSendingMode,
} from "./settings/going.ts";
import { changePolicy, completeSetup } from "./settings/policy.ts";

/** The interface's use cases: each writes its rows, then nudges the worker, which may be asleep. */
export function createActions(deps: InterfaceDeps): Actions {
  const nudging = async <T>(work: Promise<T>): Promise<T> => {
    const result = await work;
    // Not awaited: the reply comes only when the worker's turn is over. Its own alarm heals a lost one.
    deps.worker.poke().catch(() => undefined);
    return result;
  };
  return {
    completeSetup: (choice) => nudging(completeSetup(deps, choice)),
    changePolicy: (policy) => nudging(changePolicy(deps, policy)),
    createSegment: (name, body) => nudging(createSegment(deps, name, body)),
    changeSegment: (id, name, body, weight) => nudging(changeSegment(deps, id, name, body, weight)),
    async readActiveTab() {
      const tab = await deps.tabs.activeLinkedIn();
      const reading = tab && (await deps.page.read(tab.tabId));
      if (reading) await joinKeysOf(deps, peopleOn(reading));
      return reading;
    },
    recognise: (people) => deps.store.read((reader) => readKnown(reader, people)),
    addPeople: (segmentId, people, source, progress) =>
      nudging(addPeople(deps, segmentId, people, source, progress)),
    changePerson: (id, change) => nudging(changePerson(deps, id, change)),
    approve: (entries) => nudging(approve(deps, entries)),
    editNote: (id, note) => nudging(editNote(deps, id, note)),
    skip: (id) => nudging(skip(deps, id)),
    unapprove: (id) => nudging(unapprove(deps, id)),
    putBack: (id) => nudging(putBack(deps, id)),
    undo: (token) => nudging(undo(deps, token)),
    pause: () => nudging(pause(deps)),
    goOn: () => nudging(goOn(deps)),
    settle: (id, as) => nudging(settle(deps, id, as)),
    confirmRestriction: (id) => nudging(confirmRestriction(deps, id)),
    setSendingMode: (mode, version) => nudging(setSendingMode(deps, mode, version)),
    lookAgainAtAccount: () => nudging(lookAgainAtAccount(deps)),
    adoptSeenAccount: () => nudging(adoptSeenAccount(deps)),
    async showWaiting() {
      const [waiting] = await deps.store.read((reader) =>
        reader.invitationsInState("dispatched", { order: "oldest", limit: 1 }),
      );
      const tabId = waiting?.dispatch?.tabId ?? null;
      if (tabId === null || !(await deps.tabs.exists(tabId))) return false;
      await deps.tabs.focus(tabId);
      return true;
    },
    checkAcceptances: () => deps.worker.checkAcceptances(),
  };
}
