import { type PageReading, peopleOn } from "../../core/page/reading.ts";
import type { Candidate } from "../../core/prospect/candidate.ts";
import type { ProspectKey, ProspectSource } from "../../core/prospect/prospect.ts";
import type { InterfaceDeps, Nudging } from "../deps.ts";
import { readKnown } from "../queries/known.ts";
import { fillQueue } from "../queue/fill.ts";
import type { UndoToken } from "../reports.ts";
import type { Known } from "../views.ts";
import { type AddOptions, addPeople } from "./add.ts";
import type { AddReport, AddUndo } from "./add-report.ts";
import { changePerson } from "./change-person.ts";
import type { HeldOutReason, Incoming } from "./hold-out.ts";
import { joinKeysOf } from "./join-keys.ts";
import { type LookOptions, lookOver } from "./look-over.ts";
import { type UndoAddReport, undoAdd } from "./undo-add.ts";

/** People coming in, and what is known of them. */
export interface PeopleActions {
  /**
   * What the active tab shows; null when it is not LinkedIn or does not answer. Whoever is known
   * already gains the keys that the page shows of them.
   */
  readActiveTab(): Promise<PageReading | null>;
  /** Who of them is known already, in the same order; null: new. */
  recognise(people: readonly { readonly keys: readonly ProspectKey[] }[]): Promise<readonly (Known | null)[]>;
  /** Who of them would be held out and why, in the same order; null: they may be added. */
  lookOver(people: readonly Incoming[], options?: LookOptions): Promise<readonly (HeldOutReason | null)[]>;
  /** Nobody twice, and nobody who should not be invited; the report says who that was. */
  addPeople(
    segmentId: string,
    people: readonly Candidate[],
    source: ProspectSource,
    options?: AddOptions,
  ): Promise<AddReport>;
  /** Takes out those added who are still as they came. */
  undoAdd(undo: AddUndo): Promise<UndoAddReport>;
  /** The columns confirmed before for such headers, as `rememberMapping` got them; undefined: none. */
  rememberedMapping(fingerprint: string): Promise<unknown>;
  rememberMapping(fingerprint: string, mapping: unknown): Promise<void>;
  /** Corrects a person; renders their waiting note again and voids its approval (I1). */
  changePerson(
    prospectId: string,
    change: { readonly fullName: string; readonly firstName: string; readonly company: string },
  ): Promise<UndoToken | null>;
}

/** Who comes while today still takes some is in today's list at once. */
const addAndQueue: (
  deps: InterfaceDeps,
  ...rest: Parameters<PeopleActions["addPeople"]>
) => Promise<AddReport> = async (deps, ...rest) => {
  const report = await addPeople(deps, ...rest);
  const filled = await fillQueue(deps);
  return { ...report, listed: filled?.before.length ?? 0 };
};

export const peopleActions = (deps: InterfaceDeps, nudging: Nudging): PeopleActions => ({
  async readActiveTab() {
    const tab = await deps.tabs.activeLinkedIn();
    const reading = tab && (await deps.page.read(tab.tabId));
    if (reading) await joinKeysOf(deps, peopleOn(reading));
    return reading;
  },
  recognise: (people) => deps.store.read((reader) => readKnown(reader, people)),
  lookOver: (people, options) => lookOver(deps, people, options),
  addPeople: (segmentId, people, source, options) =>
    nudging(addAndQueue(deps, segmentId, people, source, options)),
  undoAdd: (undo) => nudging(undoAdd(deps, undo)),
  rememberedMapping: (fingerprint) =>
    deps.store.read(async (reader) => (await reader.mapping(fingerprint))?.mapping),
  rememberMapping: (fingerprint, mapping) =>
    deps.store.write((writer) => writer.putMapping({ fingerprint, mapping, usedAt: deps.clock.now() })),
  changePerson: (id, change) => nudging(changePerson(deps, id, change)),
});
