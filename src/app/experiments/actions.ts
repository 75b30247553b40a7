import type { InterfaceDeps } from "../deps.ts";
import { type CompareBy, compareBy, type GroupedComparison } from "./compare-by.ts";

/** What can be asked of everything that was sent. */
export interface ExperimentActions {
  /** Takes a while over many; null when `stopped` said so in between. */
  compareBy(by: CompareBy, stopped?: () => boolean): Promise<GroupedComparison | null>;
}

export const experimentActions = (deps: InterfaceDeps): ExperimentActions => ({
  compareBy: (by, stopped) => compareBy(deps, by, stopped),
});
