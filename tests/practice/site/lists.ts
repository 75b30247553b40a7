import { type Instant, memberAt } from "./member.ts";
import type { ConnectionEntry, SentEntry, Slice } from "./models.ts";
import { connectedAt, delivered, fateOf, type SiteState, viewerOf } from "./state.ts";

/** Rows that come at a time, while one scrolls. */
export const SLICE = 10;

function slice<Row>(rows: readonly Row[], offset: number, size: number): Slice<Row> {
  return { rows: rows.slice(offset, offset + size), offset, total: rows.length };
}

/** The viewer's connections, the newest first. */
export function connectionsOf(
  state: SiteState,
  now: Instant,
  offset: number,
  size: number,
): Slice<ConnectionEntry> {
  const viewer = viewerOf(state);
  if (!viewer) return slice([], offset, size);
  const rows = state.members
    .filter((other) => other.profileId !== viewer.member.profileId)
    .flatMap((other) => {
      const at = connectedAt(state, now, viewer.member, other);
      return at === null
        ? []
        : [{ slug: other.slug, name: other.name, headline: other.headline, connectedAt: at }];
    })
    .sort((a, b) => b.connectedAt - a.connectedAt);
  return slice(rows, offset, size);
}

/** The viewer's invitations that wait, the newest first; a fresh one shows only after the lag. */
export function sentListOf(state: SiteState, now: Instant, offset: number, size: number): Slice<SentEntry> {
  const viewer = viewerOf(state);
  if (!viewer) return slice([], offset, size);
  const waiting = delivered(state, viewer.member.profileId)
    .filter((request) => fateOf(state, now, request) === "pending" && now - request.at >= state.sentListLag)
    .toReversed()
    .toSorted((a, b) => b.at - a.at);
  const stopsAt = state.sentListStopsAt;
  const given = stopsAt === null ? size : Math.min(size, Math.max(0, stopsAt - offset));
  // Members are looked up for the rows asked for alone: lists of a thousand are read ten at a time.
  const rows = waiting.slice(offset, offset + given).flatMap((request) => {
    const invitee = memberAt(state.members, request.to);
    if (!invitee) return [];
    const { slug, name, headline, gone: closed } = invitee;
    return [{ slug, name, closed, headline, note: request.note, age: now - request.at }];
  });
  return { rows, offset, total: waiting.length };
}
