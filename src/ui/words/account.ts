import { ACCOUNT_TYPES, type AccountType } from "../../core/account/account.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";

const NAMES: Readonly<Record<AccountType, MessageKey>> = {
  basic: "page_account_basic",
  premium: "page_account_premium",
  "sales-navigator": "page_account_sales_navigator",
  recruiter: "page_account_recruiter",
};

/** LinkedIn's own names for its accounts. */
export const accountName = (type: AccountType): string => t(NAMES[type]);

/** The account type a control's value names; undefined for any other text. */
export const accountTypeOf = (value: string): AccountType | undefined =>
  ACCOUNT_TYPES.find((type) => type === value);
