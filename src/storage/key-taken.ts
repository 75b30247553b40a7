import type { BlockValue } from "../core/prospect/block.ts";
import type { ProspectKey } from "../core/prospect/prospect.ts";

/**
 * Another prospect, or another block, has this key: the row was refused, and the whole transaction with it (I2). A bug
 * of the caller, who looks up `prospectsByKeys` or `blocksOf` first.
 */
export class KeyTaken extends Error {
  constructor(
    readonly key: ProspectKey | BlockValue,
    readonly ownerId: string,
  ) {
    super(`The key ${key} belongs to ${ownerId}.`);
    this.name = "KeyTaken";
  }
}
