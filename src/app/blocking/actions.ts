import type { InterfaceDeps, Nudging } from "../deps.ts";
import {
  addBlocks,
  type BlockReport,
  type BlockUndo,
  blockPerson,
  removeBlock,
  undoBlocking,
} from "./block.ts";

/** The list of people and companies never to invite. */
export interface BlockingActions {
  /** One a line: the address of a profile, or a company's name. What waits for them is set aside at once. */
  addBlocks(lines: readonly string[]): Promise<BlockReport>;
  /** By everything the person is known by. */
  blockPerson(prospectId: string): Promise<BlockReport>;
  /** What the entry held back is rendered again and needs a yes. Null: it is gone already. */
  removeBlock(blockId: string): Promise<BlockUndo | null>;
  /** False: the list has changed since, so nothing was undone. */
  undoBlocking(token: BlockUndo): Promise<boolean>;
}

export const blockingActions = (deps: InterfaceDeps, nudging: Nudging): BlockingActions => ({
  addBlocks: (lines) => nudging(addBlocks(deps, lines)),
  blockPerson: (id) => nudging(blockPerson(deps, id)),
  removeBlock: (id) => nudging(removeBlock(deps, id)),
  undoBlocking: (token) => nudging(undoBlocking(deps, token)),
});
