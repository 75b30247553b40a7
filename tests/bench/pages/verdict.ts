/** How one combination ended. `asked`: not understood, so nothing done and the person asked. */
export interface Verdict {
  readonly verdict: "right" | "asked" | "wrong";
  /** In one line; empty when right. */
  readonly why: string;
}

export const RIGHT: Verdict = { verdict: "right", why: "" };
export const asked = (why: string): Verdict => ({ verdict: "asked", why });
export const wrong = (why: string): Verdict => ({ verdict: "wrong", why });

/** The worst of them. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  return (
    verdicts.find(({ verdict }) => verdict === "wrong") ??
    verdicts.find(({ verdict }) => verdict === "asked") ??
    RIGHT
  );
}

/** What a sighted person reads: composed, without direction marks, single spaces. */
export const plainly = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
