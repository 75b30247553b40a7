import type { ProspectKey } from "./prospect.ts";

/** Someone about to be added, from whatever source. Texts as for a prospect. */
export interface Candidate {
  readonly keys: readonly ProspectKey[];
  readonly fullName: string;
  /** Empty: taken from the full name. */
  readonly firstName: string;
  readonly headline: string;
  readonly company: string;
  readonly location: string;
  readonly extra: Readonly<Record<string, string>>;
}
