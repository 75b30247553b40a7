import type { Instant } from "../shared/time.ts";
import type { Candidate } from "./candidate.ts";
import type { ProspectKey } from "./prospect.ts";

/** What a block is looked up by: one key of a person, or a company's name, folded. */
export type BlockValue = `person:${ProspectKey}` | `company:${string}`;

/** Somebody, or everybody at a company, who is never to be invited. */
export interface Block {
  readonly id: string;
  /** Any one of them is enough: all keys of the person that are known, or the one company. */
  readonly values: readonly BlockValue[];
  /** As the person wrote or saw it. */
  readonly label: string;
  readonly addedAt: Instant;
}

/** Legal forms that companies are written with and without. */
const LEGAL_FORM =
  /[\s,.]+(?:inc|incorporated|llc|llp|ltd|limited|plc|corp|corporation|co|gmbh|ag|kg|ug|se|sa|sas|sarl|srl|spa|bv|nv|ab|as|asa|oy|oyj|aps|pty|pte|lda|ltda|sl|kk)\.?$/;

/** A company's name as it is compared: any case, accents, punctuation or legal form alike. */
export function companyValue(company: string): BlockValue | null {
  const spaced = company
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/\s+/g, " ")
    .trim();
  const bare = spaced.replace(/\b([a-z])\.(?=[a-z]\b)/g, "$1").replace(LEGAL_FORM, "");
  const folded = bare.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  return folded === "" ? null : `company:${folded}`;
}

/** Everything a block of this person, or of where they work, would be found by. */
export function blockValuesOf({ keys, company }: Pick<Candidate, "keys" | "company">): readonly BlockValue[] {
  const employer = companyValue(company);
  return [...keys.map((key) => `person:${key}` as const), ...(employer === null ? [] : [employer])];
}
