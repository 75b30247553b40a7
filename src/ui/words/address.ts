import type { AddressProblem, AddressReason } from "../../core/prospect/address.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";

const ADDRESS_KEYS: Readonly<Record<AddressReason, MessageKey>> = {
  empty: "people_address_empty",
  "not-an-address": "people_address_none",
  "other-site": "people_address_other_site",
  "short-link": "people_address_short_link",
  "sales-navigator": "people_address_sales_navigator",
  recruiter: "people_address_recruiter",
  "company-page": "people_address_company",
  "old-public-page": "people_address_old_page",
  "other-page": "people_address_other_page",
  "no-name": "people_address_no_name",
  "lost-capitals": "people_address_lost_capitals",
  "broken-address": "people_address_broken",
};

/** Why a text is not the address of one person's profile, and what to do. */
export const addressWords = ({ kind, text }: AddressProblem): string => t(ADDRESS_KEYS[kind], { text });
