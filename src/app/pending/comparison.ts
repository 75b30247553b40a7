import type { Invitation } from "../../core/invitation/invitation.ts";
import type { Prospect } from "../../core/prospect/prospect.ts";
import { type Compared, type LoggedInvitation, matchSent } from "../../core/withdrawal/match-sent.ts";
import type { SentList } from "../../core/withdrawal/sent-list.ts";
import type { StoreReader } from "../ports.ts";

/** More than anybody has waiting: LinkedIn holds at 1,000 or so. */
const MOST = 20_000;
/** So many of the last answers and takings back can stand on an older reading of the list. */
const LATELY = 500;

/** One person of the comparison's log side, with their rows. */
export interface LoggedRows {
  readonly invitation: Invitation;
  readonly prospect: Prospect;
}

export interface Comparison {
  readonly list: SentList | null;
  readonly compared: readonly Compared[];
  /** The rows behind the log side, by invitation. */
  readonly rows: ReadonlyMap<string, LoggedRows>;
  /** Waiting by the log, and nothing tells whose they are: the person's row is gone. */
  readonly nameless: readonly Invitation[];
}

/** LinkedIn's list as it was read last against what the log has waiting, of the queue's own account (I9). */
export async function readComparison(reader: StoreReader): Promise<Comparison> {
  const [settings, stored] = await Promise.all([reader.settings(), reader.sentList()]);
  const list = stored !== null && stored.accountId === settings.accountId ? stored : null;
  const newest = { order: "newest", limit: list === null ? 0 : LATELY } as const;
  const found = await Promise.all([
    reader.invitationsInState("sent", { order: "oldest", limit: MOST }),
    reader.invitationsInState("lapsed", { order: "oldest", limit: MOST }),
    reader.invitationsInState("accepted", newest),
    reader.invitationsInState("withdrawn", newest),
  ]);
  const invitations = found.flat();
  const people = await reader.prospectsById([...new Set(invitations.map(({ prospectId }) => prospectId))]);
  const byId = new Map(people.map((prospect) => [prospect.id, prospect]));
  const rows = new Map<string, LoggedRows>();
  for (const invitation of invitations) {
    const prospect = byId.get(invitation.prospectId);
    if (prospect) rows.set(invitation.id, { invitation, prospect });
  }
  const nameless = invitations.filter(({ id, state }) => state === "sent" && !rows.has(id));
  return { list, compared: matchSent(list, [...rows.values()].map(loggedOf)), rows, nameless };
}

function loggedOf({ invitation, prospect }: LoggedRows): LoggedInvitation {
  const { id, state, sentAt, updatedAt, noteOrigin } = invitation;
  return {
    invitationId: id,
    keys: prospect.keys,
    fullName: prospect.fullName,
    state,
    sentAt,
    // One seen on a page, or read off the list, left at that time or before.
    isExact: noteOrigin !== "by-hand",
    updatedAt,
  };
}
