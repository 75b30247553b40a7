import type { ProspectKey } from "../prospect/prospect.ts";

/** One key for each person: whatever key somebody is met by, the same comes out. */
export type Identity = (key: ProspectKey) => ProspectKey;

/** `known`: the keys of each person already known, by which a renamed slug and an id are one person's. */
export function identityOf(known: readonly (readonly ProspectKey[])[]): Identity {
  const firstOf = new Map<ProspectKey, ProspectKey>();
  for (const keys of known) {
    const [first] = keys;
    // A key belongs to one person; should two hold it, the earlier one keeps it.
    if (first !== undefined) for (const key of keys) if (!firstOf.has(key)) firstOf.set(key, first);
  }
  if (firstOf.size === 0) return (key) => key;
  return (key) => firstOf.get(key) ?? key;
}
