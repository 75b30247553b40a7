import type { ProspectKey } from "../../core/prospect/prospect.ts";

/** What to call somebody on screen: their name, else what their address says. */
export function nameOf(person: { readonly fullName: string; readonly keys: readonly ProspectKey[] }): string {
  if (person.fullName.trim() !== "") return person.fullName;
  const key = person.keys.find((one) => one.startsWith("slug:")) ?? person.keys[0];
  return key === undefined ? "Somebody without a name" : key.slice(key.indexOf(":") + 1);
}
