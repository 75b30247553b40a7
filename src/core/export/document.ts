import * as z from "zod/mini";
import { ATTEMPT_KINDS, type Attempt } from "../invitation/attempt.ts";
import { INVITATION_STATES, type Invitation, NOT_SENT_REASONS } from "../invitation/invitation.ts";
import type { Prospect, ProspectKey } from "../prospect/prospect.ts";
import { RESTRICTION_KINDS, type RestrictionEvent } from "../restriction/restriction.ts";
import { ALLOCATIONS, NOTE_POLICIES, type Segment, type Template } from "../segment/segment.ts";
import { fail, ok, type Result } from "../shared/result.ts";
import { fault } from "./fault.ts";
import { EXPORT_FORMAT, EXPORT_VERSION } from "./json.ts";

/** The shape of the JSON export. Instants are milliseconds since 1970 in UTC, days `YYYY-MM-DD`. */
const text = z.string();
const texts = z.nullable(text);
const instant = z.number();
const instants = z.nullable(instant);
const count = z.number();
const key: z.ZodMiniType<ProspectKey> = z.union([
  z.templateLiteral(["member:", text]),
  z.templateLiteral(["profile:", text]),
  z.templateLiteral(["lead:", text]),
  z.templateLiteral(["slug:", text]),
]);

const person: z.ZodMiniType<Prospect> = z.object({
  id: text,
  keys: z.array(key),
  fullName: text,
  firstName: text,
  headline: text,
  company: text,
  location: text,
  extra: z.record(text, text),
  segmentId: texts,
  source: z.enum(["profile", "search", "suggestions", "sales", "address", "paste", "csv", "by-hand"]),
  addedAt: instant,
  updatedAt: instant,
});

const otherHold = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("missing-value"), field: text }),
  z.object({ kind: z.literal("too-long"), length: count, limit: count }),
  z.object({ kind: z.literal("no-address") }),
  z.object({ kind: z.literal("never-invite"), label: text }),
  z.object({
    kind: z.literal("standing"),
    standing: z.enum(["connected", "pending", "invited-before", "withdrawn-recently"]),
  }),
]);

const hold = z.union([
  otherHold,
  z.object({ kind: z.literal("broken-template"), fault }),
  z.object({ kind: z.literal("broken-template"), message: text }),
]);

const invitation: z.ZodMiniType<Invitation> = z.object({
  id: text,
  accountId: texts,
  prospectId: text,
  segmentId: texts,
  templateId: texts,
  templateRevision: count,
  note: text,
  noteOrigin: z.enum(["template", "edited", "by-hand"]),
  hold: z.nullable(hold),
  queued: z.nullable(
    z.object({
      day: text,
      place: z.number(),
      because: z.enum(["share", "asked-for"]),
      wording: z.enum(["only", "learning", "evenly", "always-blank", "notes-spent"]),
    }),
  ),
  waitsSince: instant,
  state: z.enum(INVITATION_STATES),
  reason: z.nullable(z.enum(NOT_SENT_REASONS)),
  approval: z.nullable(z.object({ prospectId: text, note: text, addressee: text, at: instant })),
  dispatch: z.nullable(
    z.object({
      commandId: text,
      mode: z.enum(["assisted", "hands-free"]),
      tabId: z.nullable(z.number()),
      preparedAt: instant,
      dispatchedAt: instants,
    }),
  ),
  createdAt: instant,
  updatedAt: instant,
  sentAt: instants,
  sentDay: texts,
  acceptedAt: instants,
});

const event: z.ZodMiniType<Attempt> = z.object({
  id: text,
  at: instant,
  day: text,
  kind: z.enum(ATTEMPT_KINDS),
  accountId: texts,
  invitationId: texts,
  prospectId: texts,
  segmentId: texts,
  templateId: texts,
  note: texts,
  detail: texts,
  sentDay: texts,
  history: z.exactOptional(z.array(z.object({ day: text, sent: count, accepted: count }))),
});

const restriction: z.ZodMiniType<RestrictionEvent> = z.object({
  id: text,
  accountId: texts,
  kind: z.enum(RESTRICTION_KINDS),
  at: instant,
  seenOn: text,
  cooldownUntil: instant,
  confirmedAt: instants,
  checkedAt: instants,
  checkTries: count,
  checkTriedAt: instants,
  source: z.enum(["page", "person"]),
  statedUntil: instants,
  remark: text,
  dismissedAt: instants,
  context: z.nullable(
    z.object({
      sentDay: count,
      sentWeek: count,
      perDay: z.nullable(count),
      decided: count,
      accepted: count,
      noteKnown: count,
      blank: count,
      pending: z.nullable(count),
    }),
  ),
});

const segment: z.ZodMiniType<Segment> = z.object({
  id: text,
  name: text,
  description: text,
  thanks: text,
  notePolicy: z.enum(NOTE_POLICIES),
  allocation: z.enum(ALLOCATIONS),
  weight: count,
  archivedAt: instants,
  createdAt: instant,
  updatedAt: instant,
});

const wording: z.ZodMiniType<Template> = z.object({
  id: text,
  segmentId: text,
  name: text,
  body: text,
  revision: count,
  retiredAt: instants,
  replaces: texts,
  createdAt: instant,
  updatedAt: instant,
});

const dayFigures = z.object({
  day: text,
  sent: count,
  byHand: count,
  unknown: count,
  accepted: count,
  acceptedOfSent: count,
  restrictions: count,
});

const exported = z.object({
  format: z.literal(EXPORT_FORMAT),
  version: z.literal(EXPORT_VERSION),
  exportedAt: instant,
  segmentId: texts,
  segments: z.array(segment),
  wordings: z.array(wording),
  people: z.optional(z.array(person)),
  invitations: z.optional(z.array(invitation)),
  events: z.optional(z.array(event)),
  restrictions: z.optional(z.array(restriction)),
  days: z.optional(z.array(dayFigures)),
  wordingDays: z.optional(z.array(z.object({ templateId: text, day: text, sent: count, accepted: count }))),
});
export type ExportDocument = z.infer<typeof exported>;

/** Why a text is no export: no JSON at all, another program's, or one this version does not know. */
export type NoExport = "no-json" | "not-an-export" | "other-version" | "damaged";

/** Reads an export back, every field of every row looked at. Never throws. */
export function readExport(given: string): Result<ExportDocument, NoExport> {
  const value = parsed(given);
  if (value === undefined) return fail("no-json");
  const named = z.object({ format: z.literal(EXPORT_FORMAT), version: z.number() }).safeParse(value);
  if (!named.success) return fail("not-an-export");
  if (named.data.version !== EXPORT_VERSION) return fail("other-version");
  const read = exported.safeParse(value);
  return read.success ? ok(read.data) : fail("damaged");
}

function parsed(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
