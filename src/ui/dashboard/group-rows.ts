import type { GroupShare } from "../../core/dashboard/by-group.ts";

/** A segment, or one of its wordings below it. */
export interface GroupRow {
  readonly share: GroupShare;
  readonly isPart: boolean;
}

/** As many rows as one looks through; the table has them all. */
export const MOST_ROWS = 16;

/**
 * The surest first: by the lower end of the interval, so that two yeses of three are not ahead of 60 of 180. Those
 * without a share last, by how many were sent.
 */
const byShare = (one: GroupShare, other: GroupShare): number =>
  (other.rate?.low ?? -1) - (one.rate?.low ?? -1) || other.sent - one.sent;

const segmentOf = ({ group }: GroupShare): string | null =>
  group.kind === "wording" ? group.segmentId : null;

/**
 * Segments with their wordings under each. A segment with a single wording stands alone, for both are the same
 * invitations. What belongs to no segment comes last.
 */
export function groupRows(
  bySegment: readonly GroupShare[],
  byVariant: readonly GroupShare[],
): readonly GroupRow[] {
  const row = (isPart: boolean) => (share: GroupShare) => ({ share, isPart });
  const known = new Set<string | null>();
  const segments = bySegment.filter(({ group }) => group.kind === "segment");
  const nested = segments.toSorted(byShare).flatMap((share) => {
    const id = share.group.kind === "segment" ? share.group.id : null;
    known.add(id);
    const wordings = byVariant.filter((variant) => segmentOf(variant) === id);
    return [row(false)(share), ...(wordings.length < 2 ? [] : wordings.toSorted(byShare).map(row(true)))];
  });
  const others = [
    ...bySegment.filter(({ group }) => group.kind !== "segment"),
    ...byVariant.filter((variant) => !known.has(segmentOf(variant))),
  ];
  return [...nested, ...others.toSorted(byShare).map(row(false))];
}

/** Those to be drawn: all, or those of which the most are decided, in their order. */
export function drawnRows(rows: readonly GroupRow[]): readonly GroupRow[] {
  if (rows.length <= MOST_ROWS) return rows;
  const most = new Set(
    rows.toSorted((one, other) => other.share.decided - one.share.decided).slice(0, MOST_ROWS),
  );
  return rows.filter((row) => most.has(row));
}

/** The best and the last of those compared, where their intervals do not meet. */
export function farApart(
  rows: readonly GroupRow[],
): { readonly best: GroupShare; readonly last: GroupShare } | null {
  const shares = compared(rows);
  const best = shares[0];
  const last = shares.toSorted((one, other) => (one.rate?.high ?? 1) - (other.rate?.high ?? 1))[0];
  if (!best?.rate || !last?.rate) return null;
  return best.rate.low > last.rate.high ? { best, last } : null;
}

/** What is set against one another: the segments with a share, or where there is one alone, its wordings. */
export function compared(rows: readonly GroupRow[]): readonly GroupShare[] {
  const rated = rows.map(({ share }) => share).filter(({ rate }) => rate !== null);
  const segments = rated.filter(({ group }) => group.kind === "segment");
  const among = segments.length > 1 ? segments : rated.filter(({ group }) => group.kind === "wording");
  return among.toSorted(byShare);
}
