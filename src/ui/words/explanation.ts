/** A state or a refusal in words for people: what it is, why, and what to do now. Whole sentences. */
export interface Explanation {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

export const explain = (what: string, why: string, next: string): Explanation => ({ what, why, next });
