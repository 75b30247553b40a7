import type { ToldEvent, ToldProblem } from "../../core/restriction/told.ts";
import type { Result } from "../../core/shared/result.ts";
import type { InterfaceDeps, Nudging } from "../deps.ts";
import type { Change } from "./keep.ts";
import {
  addRestriction,
  checkSentAgain,
  correctRestriction,
  dismissRestriction,
  restoreRestriction,
  type ToldReport,
  undoTold,
} from "./tell.ts";

/** What a person does about what LinkedIn said. Each holds at once on plan, badge and alarm. */
export interface RestrictionActions {
  addRestriction(told: ToldEvent): Promise<Result<ToldReport, readonly ToldProblem[]>>;
  /** Null: it is gone or dismissed. */
  correctRestriction(id: string, told: ToldEvent): Promise<Result<ToldReport | null, readonly ToldProblem[]>>;
  /** It was none. Null: it is gone, or was dismissed already. */
  dismissRestriction(id: string): Promise<ToldReport | null>;
  restoreRestriction(id: string): Promise<ToldReport | null>;
  /** False: something has changed since. */
  undoTold(undo: readonly Change[]): Promise<boolean>;
  /** The Sent page could not be read: it is opened once more. */
  checkSentAgain(): Promise<void>;
}

export const restrictionActions = (deps: InterfaceDeps, nudging: Nudging): RestrictionActions => ({
  addRestriction: (told) => nudging(addRestriction(deps, told)),
  correctRestriction: (id, told) => nudging(correctRestriction(deps, id, told)),
  dismissRestriction: (id) => nudging(dismissRestriction(deps, id)),
  restoreRestriction: (id) => nudging(restoreRestriction(deps, id)),
  undoTold: (undo) => nudging(undoTold(deps, undo)),
  checkSentAgain: () => nudging(checkSentAgain(deps)),
});
