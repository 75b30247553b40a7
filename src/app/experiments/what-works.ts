import type { Instant } from "../../core/shared/time.ts";
import { extraFields } from "../composing/draft.ts";
import type { StoreReader } from "../ports.ts";
import { type ExperimentView, readExperiments } from "./read-experiments.ts";

export interface WhatWorks {
  readonly isSetUp: boolean;
  readonly experiments: readonly ExperimentView[];
  /** Imported columns one may compare by. */
  readonly columns: readonly string[];
}

/** What the page on what works shows at once. */
export async function readWhatWorks(reader: StoreReader, now: Instant): Promise<WhatWorks> {
  const [settings, segments, experiments] = await Promise.all([
    reader.settings(),
    reader.segments(),
    readExperiments(reader, now),
  ]);
  const columns = new Set<string>();
  for (const { id } of segments) for (const name of await extraFields(reader, id)) columns.add(name);
  columns.delete("last_name");
  return { isSetUp: settings.policy !== null, experiments, columns: [...columns].toSorted() };
}
