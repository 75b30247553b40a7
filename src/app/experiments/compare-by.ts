import { type Cohort, compareGroups, type GroupComparison } from "../../core/experiment/index.ts";
import type { Invitation, InvitationState } from "../../core/invitation/invitation.ts";
import type { Prospect } from "../../core/prospect/prospect.ts";
import { roleOf } from "../../core/prospect/role.ts";
import { type LocalDay, localDay } from "../../core/shared/time.ts";
import { daysBetween, weekStart } from "../../core/shared/wall-clock.ts";
import type { RowDeps } from "../deps.ts";
import type { StoreReader } from "../ports.ts";

/** What invitations are grouped by. `column`: an imported one, by its placeholder name. */
export type CompareBy =
  | { readonly kind: "segment" }
  | { readonly kind: "week" }
  | { readonly kind: "role" }
  | { readonly kind: "column"; readonly name: string };

export interface GroupedComparison {
  /** In the order of `comparison.figures`, by ids; what people call each group, or `OTHERS`, `UNKNOWN`, `BY_HAND`. */
  readonly names: readonly string[];
  readonly comparison: GroupComparison;
  /** Groups put together under the last name because they are small; 0: none. */
  readonly smallOnes: number;
}

/** Rows read at a time: other work gets its turn in between. */
const PAGE = 2_000;
/** Groups shown: with more, nobody reads them and none could be told apart. Ours. */
const GROUPS_MOST = 12;
const KNOWN_SENT: ReadonlySet<InvitationState> = new Set(["sent", "accepted", "withdrawn", "lapsed"]);
/** Groups without a name of their own. No segment, role or imported value has a zero character in it. */
export const OTHERS = "\u0000others";
export const UNKNOWN = "\u0000unknown";
export const BY_HAND = "\u0000by-hand";

/**
 * How groups of invitations fared, over everything that was ever sent. Walks the store page by page;
 * null when `stopped` says so in between.
 */
export async function compareBy(
  deps: RowDeps,
  by: CompareBy,
  stopped: () => boolean = () => false,
): Promise<GroupedComparison | null> {
  const { zone, names } = await deps.store.read(async (reader) => ({
    zone: (await reader.settings()).policy?.zone ?? "UTC",
    names: new Map((await reader.segments()).map(({ id, name }) => [id, name])),
  }));
  const today = localDay(deps.clock.now(), zone);
  const groups = new Map<string, Map<number, Cohort>>();
  for (let after: string | null = null; ; ) {
    if (stopped()) return null;
    const page: Page = await deps.store.read((reader) => readPage(reader, after, by));
    for (const { invitation, prospect } of page.sent) {
      const group = groupOf(by, invitation, prospect, names);
      if (group !== null) add(groups, group, invitation, today);
    }
    if (page.last === null) break;
    after = page.last;
  }
  return comparisonOf(groups, by);
}

interface Page {
  readonly sent: readonly { readonly invitation: Invitation; readonly prospect: Prospect | undefined }[];
  /** Null: there are no more. */
  readonly last: string | null;
}

async function readPage(reader: StoreReader, after: string | null, by: CompareBy): Promise<Page> {
  const rows = await reader.page("invitations", after, PAGE);
  const sent = rows.filter(({ state, sentDay }) => KNOWN_SENT.has(state) && sentDay !== null);
  const needed = by.kind === "role" || by.kind === "column" ? sent.map(({ prospectId }) => prospectId) : [];
  const people = new Map((await reader.prospectsById(needed)).map((person) => [person.id, person]));
  return {
    sent: sent.map((invitation) => ({ invitation, prospect: people.get(invitation.prospectId) })),
    last: rows.length < PAGE ? null : (rows.at(-1)?.id ?? null),
  };
}

/** Null: it belongs to no group of this kind. */
function groupOf(
  by: CompareBy,
  { segmentId, sentDay }: Invitation,
  prospect: Prospect | undefined,
  names: ReadonlyMap<string, string>,
): string | null {
  switch (by.kind) {
    case "segment":
      return segmentId === null ? BY_HAND : (names.get(segmentId) ?? UNKNOWN);
    case "week":
      return sentDay && weekStart(sentDay);
    case "role":
      return roleOf(prospect?.headline ?? "") ?? UNKNOWN;
    case "column":
      return prospect?.extra[by.name]?.trim() || UNKNOWN;
  }
}

function add(
  groups: Map<string, Map<number, Cohort>>,
  group: string,
  { sentDay, acceptedAt }: Invitation,
  today: LocalDay,
): void {
  const age = Math.max(0, daysBetween(sentDay ?? today, today));
  const ages = groups.get(group) ?? new Map<number, Cohort>();
  const before = ages.get(age) ?? { age, sent: 0, accepted: 0 };
  const accepted = before.accepted + (acceptedAt === null ? 0 : 1);
  ages.set(age, { age, sent: before.sent + 1, accepted });
  groups.set(group, ages);
}

const sentIn = (cohorts: readonly Cohort[]): number => cohorts.reduce((sum, { sent }) => sum + sent, 0);

function comparisonOf(
  groups: ReadonlyMap<string, ReadonlyMap<number, Cohort>>,
  by: CompareBy,
): GroupedComparison {
  const all = [...groups]
    .map(([id, ages]) => ({ id, cohorts: [...ages.values()] }))
    .toSorted((a, b) => sentIn(b.cohorts) - sentIn(a.cohorts) || (a.id < b.id ? -1 : 1));
  // Of weeks the newest are wanted, of anything else the largest.
  const inOrder = by.kind === "week" ? all.toSorted((a, b) => (a.id < b.id ? 1 : -1)) : all;
  const tooMany = inOrder.length > GROUPS_MOST;
  const shown = tooMany ? inOrder.slice(0, GROUPS_MOST - 1) : inOrder;
  const small = inOrder.slice(shown.length);
  const rest = tooMany ? [{ id: OTHERS, cohorts: small.flatMap(({ cohorts }) => cohorts) }] : [];
  const compared = [...shown, ...rest];
  return {
    names: compared.map(({ id }) => id),
    comparison: compareGroups(compared),
    smallOnes: small.length,
  };
}
