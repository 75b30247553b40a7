import type { Candidate, PacingSnapshot, Spent } from "./types.ts";

/** Weights of many segments together may need a long memory; further back it no longer matters. */
const MEMORY_MOST = 60;

/**
 * Which of the approved goes next: segments take turns by their weights, and within a segment the one
 * approved first. Weighted round-robin over a sliding window: the segment furthest behind its share of the last
 * sends is next, the window being one full round. A segment with nothing approved is passed
 * over, its share flows to the others, and when it comes back it is not paid back more than a round.
 * Where less than a round is remembered, everybody's share of that is at least one: none is forgotten.
 */
export function nextInTurn(
  candidates: readonly Candidate[],
  { sends, weights }: Pick<PacingSnapshot, "sends" | "weights">,
): Candidate | null {
  const firsts = new Map<string | null, Candidate>();
  for (const candidate of candidates) {
    if (!firsts.has(candidate.segmentId)) firsts.set(candidate.segmentId, candidate);
  }
  if (firsts.size < 2) return candidates[0] ?? null;
  const weightOf = (segmentId: string | null): number => weights.get(segmentId ?? "") ?? 1;
  const all = [...firsts.keys()].map(weightOf);
  const sum = all.reduce((a, b) => a + b, 0);
  const recent = lastSends(firsts, sends, Math.min(sum / all.reduce(greatestCommon), MEMORY_MOST) - 1);
  const counted = [...recent.values()].reduce((a, b) => a + b, 0);
  let best: Candidate | null = null;
  let furthest = Number.NEGATIVE_INFINITY;
  for (const [segmentId, candidate] of firsts) {
    const share = Math.max(1, (weightOf(segmentId) * (counted + 1)) / sum);
    const behind = share - (recent.get(segmentId) ?? 0);
    // Alike: the one approved first, as the map keeps them.
    if (behind > furthest) [best, furthest] = [candidate, behind];
  }
  return best;
}

/** Of the latest `most` sends of those segments, how many each had. */
function lastSends(
  segments: ReadonlyMap<string | null, unknown>,
  sends: readonly Spent[],
  most: number,
): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  let left = most;
  for (let index = sends.length - 1; index >= 0 && left > 0; index -= 1) {
    const segmentId = sends[index]?.segmentId ?? null;
    if (!segments.has(segmentId)) continue;
    counts.set(segmentId, (counts.get(segmentId) ?? 0) + 1);
    left -= 1;
  }
  return counts;
}

function greatestCommon(a: number, b: number): number {
  return b === 0 ? a : greatestCommon(b, a % b);
}
