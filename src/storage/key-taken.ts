import type { ProspectKey } from "../core/prospect/prospect.ts";

/**
 * Another prospect has this key: the row was refused, and the whole transaction with it (I2). A bug
 * of the caller, who looks up `prospectsByKeys` first.
 */
export class KeyTaken extends Error {
  constructor(
    readonly key: ProspectKey,
    readonly ownerId: string,
  ) {
    super(`The key ${key} belongs to prospect ${ownerId}.`);
    this.name = "KeyTaken";
  }
}
