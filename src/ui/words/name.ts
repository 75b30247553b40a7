import type { ProspectKey } from "../../core/prospect/prospect.ts";
import { t } from "../i18n/language.ts";

/** What to call somebody on screen: their name, else what their address says. */
export function nameOf(person: { readonly fullName: string; readonly keys: readonly ProspectKey[] }): string {
  if (person.fullName.trim() !== "") return person.fullName;
  const key = person.keys.find((one) => one.startsWith("slug:")) ?? person.keys[0];
  return key === undefined ? t("today_nameless") : key.slice(key.indexOf(":") + 1);
}
