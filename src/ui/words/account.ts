import { ACCOUNT_TYPES, type AccountType } from "../../core/account/account.ts";

/** LinkedIn's own names for its accounts. */
export const ACCOUNT_NAMES: Readonly<Record<AccountType, string>> = {
  basic: "Basic (free)",
  premium: "Premium",
  "sales-navigator": "Sales Navigator",
  recruiter: "Recruiter",
};

/** The account type a control's value names; undefined for any other text. */
export const accountTypeOf = (value: string): AccountType | undefined =>
  ACCOUNT_TYPES.find((type) => type === value);
