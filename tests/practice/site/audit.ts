import { DAY, HOUR, type Instant, type Member, memberAt } from "./member.ts";
import type { SendRequest } from "./state.ts";

export interface AuditCaps {
  /** Invitations in any local day of `zone`. */
  readonly daily: number;
  /** In any rolling 7 days. */
  readonly weekly: number;
  /** In any rolling 60 minutes. */
  readonly hourly: number;
  /** Between two invitations, at least. */
  readonly leastGapMs: number;
  /** IANA name, for the local day. */
  readonly zone: string;
}

/** What a test knows and the site doesn't. What is left out is not checked. */
export interface AuditGiven {
  /** Slugs of those who may be invited. */
  readonly listed?: readonly string[];
  /** What the person approved, word for word; `""` is an invitation without a note. */
  readonly approved?: readonly { readonly slug: string; readonly note: string }[];
  readonly caps?: AuditCaps;
}

/** Counts from what the site got alone. */
export interface AuditReport {
  /** Invitations that reached someone. */
  readonly invitations: number;
  /** Sends for someone whom the same account had reached before, let through or not. */
  readonly duplicates: number;
  /** Sends for someone not listed, let through or not. */
  readonly strangers: number;
  /** Sends with a text not approved for exactly that person, let through or not. */
  readonly unapproved: number;
  /** Invitations that broke at least one cap of their account. */
  readonly overCap: number;
  /** Invitations by slug of the sending account. */
  readonly byAccount: Readonly<Record<string, number>>;
  /** A sentence for each thing found, for a failing test to show. */
  readonly findings: readonly string[];
}

function localDay(at: Instant, zone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(at);
}

/** The caps that `invitation` breaks, given those of the same account before it. */
function brokenCaps(
  before: readonly SendRequest[],
  invitation: SendRequest,
  caps: AuditCaps,
): readonly string[] {
  const { at } = invitation;
  const today = localDay(at, caps.zone);
  const within = (span: number) => before.filter((other) => other.at > at - span).length + 1;
  const inDay = before.filter((other) => localDay(other.at, caps.zone) === today).length + 1;
  const last = before.at(-1);
  return [
    ...(inDay > caps.daily ? [`the ${inDay}th of ${today}`] : []),
    ...(within(7 * DAY) > caps.weekly ? [`the ${within(7 * DAY)}th in 7 days`] : []),
    ...(within(HOUR) > caps.hourly ? [`the ${within(HOUR)}th in an hour`] : []),
    ...(last && at - last.at < caps.leastGapMs ? [`${at - last.at} ms after the one before`] : []),
  ];
}

/** Judges every Send the site got, oldest first. */
export function audit(
  members: readonly Member[],
  requests: readonly SendRequest[],
  given: AuditGiven = {},
): AuditReport {
  const idOf = (slug: string) => memberAt(members, slug)?.profileId ?? `no member: ${slug}`;
  const slugOf = (id: string) => members.find(({ profileId }) => profileId === id)?.slug ?? id;
  const listed = given.listed && new Set(given.listed.map(idOf));
  const approved =
    given.approved && new Set(given.approved.map(({ slug, note }) => `${idOf(slug)}\n${note}`));
  const found = { duplicates: 0, strangers: 0, unapproved: 0, overCap: 0 };
  const byAccount: Record<string, number> = {};
  const findings: string[] = [];
  const reached: SendRequest[] = [];
  const note = (kind: keyof typeof found, request: SendRequest, why: string) => {
    found[kind] += 1;
    findings.push(
      `${kind}: ${request.toSlug} at ${new Date(request.at).toISOString()} (${request.verdict}), ${why}`,
    );
  };
  for (const request of [...requests].sort((a, b) => a.at - b.at)) {
    const before = reached.filter(({ from }) => from === request.from);
    if (before.some(({ to }) => to === request.to)) note("duplicates", request, "reached before");
    if (listed && !listed.has(request.to)) note("strangers", request, "not listed");
    if (approved && !approved.has(`${request.to}\n${request.note ?? ""}`)) {
      note("unapproved", request, `text ${JSON.stringify(request.note)}`);
    }
    if (request.verdict !== "sent") continue;
    const broken = given.caps ? brokenCaps(before, request, given.caps) : [];
    if (broken.length > 0) note("overCap", request, broken.join(", "));
    const account = slugOf(request.from);
    byAccount[account] = (byAccount[account] ?? 0) + 1;
    reached.push(request);
  }
  return { invitations: reached.length, ...found, byAccount, findings };
}
