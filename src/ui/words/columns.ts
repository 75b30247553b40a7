import type { ColumnChoice, Delimiter, ProposedColumn } from "../../core/import/index.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";

export type Role = ColumnChoice["role"];

const ROLE_KEYS: Readonly<Record<Role, MessageKey>> = {
  address: "people_role_address",
  first: "people_role_first",
  last: "people_role_last",
  full: "people_role_full",
  company: "people_role_company",
  headline: "people_role_headline",
  location: "people_role_location",
  extra: "people_role_extra",
  status: "people_role_status",
  id: "people_role_id",
  ignored: "people_role_ignored",
};

/** What a column can become, in the order of the choice. */
export const ROLES: readonly Role[] = [
  "address",
  "first",
  "last",
  "full",
  "company",
  "headline",
  "location",
  "extra",
  "status",
  "id",
  "ignored",
];

export const roleWords = (role: Role): string => t(ROLE_KEYS[role]);

/** Why a column is taken for what it is; empty when there is nothing to say. */
export function whyWords({ why }: ProposedColumn, tool: string | null, isChanged: boolean): string {
  if (isChanged) return t("people_column_why_changed");
  switch (why) {
    case "header":
      return t("people_column_why_header");
    case "tool":
      return tool === null ? t("people_column_why_some_tool") : t("people_column_why_tool", { tool });
    case "values":
      return t("people_column_why_values");
    case "remembered":
      return t("people_column_why_remembered");
    case "none":
      return "";
  }
}

const DELIMITER_KEYS: Readonly<Record<Delimiter, MessageKey>> = {
  ",": "people_delimiter_comma",
  ";": "people_delimiter_semicolon",
  "\t": "people_delimiter_tab",
  "|": "people_delimiter_bar",
};

export const delimiterWords = (delimiter: Delimiter): string => t(DELIMITER_KEYS[delimiter]);
